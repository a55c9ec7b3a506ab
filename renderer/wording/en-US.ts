import { shell } from './en-US/shell'
import { compose } from './en-US/compose'
import { send } from './en-US/send'
import { hold } from './en-US/hold'
import { preview } from './en-US/preview'
import { board } from './en-US/board'
import { phones } from './en-US/phones'
import { problems } from './en-US/problems'
import { desk } from './en-US/desk'
import { bin } from './en-US/bin'
import { shelf } from './en-US/shelf'
import { drafts } from './en-US/drafts'
import { templates } from './en-US/templates'
import { versions } from './en-US/versions'
import { files } from './en-US/files'
import { audience } from './en-US/audience'
import { segments } from './en-US/segments'
import { onePerson } from './en-US/one-person'
import { tagList } from './en-US/tag-list'
import { tagPlan } from './en-US/tag-plan'
import { tagJobs } from './en-US/tag-jobs'
import { history } from './en-US/history'
import { testFirst } from './en-US/test-first'
import { today } from './en-US/today'
import { integration } from './en-US/integration'
import { settings } from './en-US/settings'
import { moving } from './en-US/moving'
import { message } from './en-US/message'
import { json } from './en-US/json'
import { request } from './en-US/request'
import { advanced } from './en-US/advanced'
import { shortcuts } from './en-US/shortcuts'
import type { Wording } from './zh-CN'

export const enUS: Wording = {
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
