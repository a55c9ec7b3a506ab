import { describe, expect, it } from 'vitest'
import { boardLayout } from '../../../renderer/board/board-layout'
import { boardSections, proofCounts } from '../../../renderer/board/board-sections'
import { cellWords } from '../../../renderer/board/cell-words'
import { saveFailureWords } from '../../../renderer/board/save-failure-words'
import { enUS } from '../../../renderer/wording/en-US'
import { zhCN } from '../../../renderer/wording/zh-CN'
import { newDraft, type Draft, type MessageKind } from '../../../shared/message/draft'
import { situations } from '../../../shared/preview/situations'

function draftOf(kind: MessageKind): Draft {
  const draft = newDraft(kind, 'd1', 0)
  draft.alert = '三款秋茶今晚开抢'
  return draft
}
const boardOf = (draft: Draft) => boardSections(draft, '山野茶事', 'default')
const cells = (draft: Draft) => boardOf(draft).flatMap(({ groups }) => groups.flat())

describe('the board of all situations', () => {
  it('leaves out no situation of a broadcast, also none that is added later', () => {
    const drawn = new Set(cells(draftOf('broadcast')).map(({ situation }) => situation))
    expect([...drawn].sort()).toEqual([...situations].sort())
  })

  it('shows a push everything but the chats it never reaches', () => {
    const drawn = new Set(cells(draftOf('push')).map(({ situation }) => situation))
    const left = situations.filter((situation) => !drawn.has(situation))
    expect(left).toEqual(['ios.chat', 'ios.chatList', 'android.chat'])
  })

  it('puts the two outcomes of a silent push side by side, in one group', () => {
    const draft = draftOf('push')
    draft.ios.silent = true
    const pair = boardOf(draft)
      .flatMap(({ groups }) => groups)
      .find((group) => group[0]?.situation === 'ios.silent')
    expect(pair?.map(({ seen }) => seen.kind)).toEqual(['notification', 'nothing'])
    expect(pair?.map(({ half }) => half)).toEqual([
      { of: 'either', place: 'first' },
      { of: 'either', place: 'second' },
    ])
  })

  it('doubts the title of a broadcast, not the chat message that follows at the next login', () => {
    const draft = draftOf('broadcast')
    draft.ios.title = '周报'
    const offline = cells(draft).filter(({ situation }) => situation === 'ios.offline')
    expect(offline.map(({ proof }) => proof)).toEqual(['sketch', 'known'])
  })

  it('counts every phone once', () => {
    const draft = draftOf('broadcast')
    const { known, near, sketch } = proofCounts(boardOf(draft))
    expect(known + near + sketch).toBe(cells(draft).length)
  })

  it('adds the largest text, but not where all phones have it', () => {
    const draft = draftOf('push')
    const largest = (size: 'default' | 'extra') =>
      boardSections(draft, 'x', size)
        .flatMap(({ groups }) => groups.flat())
        .filter(({ fontSize }) => fontSize === 'extra').length
    expect([largest('default'), largest('extra')]).toEqual([1, 0])
  })

  it.each(['push', 'broadcast'] as const)(
    'gives each phone of a %s a title of its own within its section, in both languages',
    (kind) => {
      const draft = draftOf(kind)
      draft.ios.silent = true
      for (const wording of [zhCN, enUS])
        for (const { id, groups } of boardOf(draft)) {
          const titles = groups.flat().map((cell) => cellWords(cell, id, wording).title)
          expect(new Set(titles).size).toBe(titles.length)
        }
    },
  )

  it('says of the second moment of a push that it is in no chat', () => {
    const later = boardOf(draftOf('push'))[2]
    const [now, login] = later?.groups[0] ?? []
    expect(now && cellWords(now, 'later', zhCN).why).toBe(zhCN.board.atOnce)
    expect(login && cellWords(login, 'later', zhCN).why).toBe(zhCN.preview.why.push_not_in_chat)
  })
})

describe('the crops in a row', () => {
  it.each([
    [1320, 5],
    [1246, 5],
    [1160, 4],
    [924, 3],
  ])('of a board %i px wide are %i', (width, columns) => {
    expect(boardLayout(width).columns).toBe(columns)
  })

  it('never stick out of the board', () => {
    for (let width = 600; width < 2000; width += 1) {
      const { columns, cropWidth } = boardLayout(width)
      expect(58 + columns * cropWidth + (columns - 1) * 15).toBeLessThanOrEqual(width)
    }
  })
})

describe('a board that was not saved', () => {
  it.each([
    ['ENOSPC', zhCN.files.disk.full],
    ['EACCES', zhCN.files.disk.denied],
    ['ENOENT', zhCN.files.disk.gone],
    ['EIO', zhCN.files.disk.other('EIO')],
  ])('names the remedy for %s', (code, words) => {
    const failed = { kind: 'failed', failure: { kind: 'disk', code } } as const
    expect(saveFailureWords(failed, zhCN)).toBe(words)
  })
})
