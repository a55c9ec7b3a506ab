import { shell } from './zh-CN/shell'
import { compose } from './zh-CN/compose'
import { send } from './zh-CN/send'
import { hold } from './zh-CN/hold'
import { preview } from './zh-CN/preview'
import { board } from './zh-CN/board'
import { phones } from './zh-CN/phones'
import { problems } from './zh-CN/problems'
import { desk } from './zh-CN/desk'
import { bin } from './zh-CN/bin'
import { shelf } from './zh-CN/shelf'
import { drafts } from './zh-CN/drafts'
import { templates } from './zh-CN/templates'
import { versions } from './zh-CN/versions'
import { files } from './zh-CN/files'
import { audience } from './zh-CN/audience'
import { segments } from './zh-CN/segments'
import { onePerson } from './zh-CN/one-person'
import { tagList } from './zh-CN/tag-list'
import { tagPlan } from './zh-CN/tag-plan'
import { tagJobs } from './zh-CN/tag-jobs'
import { history } from './zh-CN/history'
import { testFirst } from './zh-CN/test-first'
import { today } from './zh-CN/today'
import { integration } from './zh-CN/integration'
import { settings } from './zh-CN/settings'
import { moving } from './zh-CN/moving'
import { message } from './zh-CN/message'
import { json } from './zh-CN/json'
import { request } from './zh-CN/request'
import { advanced } from './zh-CN/advanced'
import { shortcuts } from './zh-CN/shortcuts'

/** The Chinese wording, room by room. Its shape is the law for every other language. */
export const zhCN = {
  shell,
  compose,
  send,
  hold,
  preview,
  board,
  phones,
  problems,
  desk,
  drafts,
  bin,
  shelf,
  templates,
  versions,
  files,
  audience,
  segments,
  onePerson,
  tagList,
  tagPlan,
  tagJobs,
  history,
  testFirst,
  today,
  integration,
  settings,
  moving,
  message,
  json,
  request,
  advanced,
  shortcuts,
}
export type Wording = typeof zhCN
