import { basename } from 'node:path'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { Handlers } from '../../shared/ipc/contract'
import { fail, ok } from '../../shared/result'
import type { ListReading } from '../../shared/tags/list-reading'
import type { ListState, TagList } from '../../shared/tags/tag-list'
import type { AskWhich } from '../files/ask-which'
import { fileName } from '../files/file-name'
import type { SaveFile } from '../files/save-file'
import type { Emit } from '../ipc/emit'
import type { Log } from '../log'
import { startThread, type Thread } from '../threads/start-thread'
import type { ReaderCalls, ReaderOrder } from './reader-thread'

export interface TagLists {
  readonly open: Handlers['tagList.open']
  readonly report: Handlers['tagList.report']
  readonly cancel: Handlers['tagList.cancel']
  /** The list as it stands; undefined: not this one, or no more. */
  readonly find: (listId: string) => TagList | undefined
  /** Where the people of a ready list will come from, past main's thread. */
  readonly handOver: (listId: string) => MessagePort | null
  readonly close: () => Promise<void>
}

interface Open {
  readonly source: ReaderOrder['source']
  readonly thread: Thread<ReaderCalls>
  list: TagList
}

/** The list that is open: one at a time, since each may take a hundred megabytes. */
export function createTagLists(parts: {
  /** The built `reader-thread`. */
  readonly script: string
  readonly newId: () => string
  readonly askWhich: AskWhich
  readonly saveFile: SaveFile
  readonly emit: Emit
  readonly log: Log
}): TagLists {
  const { script, newId, askWhich, saveFile, emit, log } = parts
  let current: Open | null = null
  let turn: Promise<unknown> = Promise.resolve()
  const find = (listId: string): Open | null => (current?.list.id === listId ? current : null)

  async function close(): Promise<void> {
    const before = current
    current = null
    await before?.thread.end()
  }

  /** Two at once take their turns: the later one stays. */
  function begin(source: ReaderOrder['source'], reading: ListReading): Promise<TagList> {
    const begun = turn.then(close).then(() => read(source, reading))
    turn = begun.catch(() => undefined)
    return begun
  }

  function read(source: ReaderOrder['source'], reading: ListReading): TagList {
    const id = newId()
    const progress = { bytes: 0, totalBytes: 0, lines: 0, people: 0 }
    const name = source.from === 'file' ? basename(source.path) : null
    const list: TagList = { id, name, now: { state: 'reading', progress } }
    const order: ReaderOrder = { source, reading }
    const become = (now: ListState): void => {
      const open = find(id)
      if (!open) return
      open.list = { ...open.list, now }
      emit('tagList.changed', open.list)
    }
    const thread = startThread<ReaderCalls>({
      script,
      data: order,
      onTold: (now) => become(now as ListState),
      onEnd: (error) => {
        if (!find(id)) return
        log.error('tag list: its reader ended', error)
        become({ state: 'failed', failure: { kind: 'reader_ended' } })
      },
    })
    current = { source, thread, list }
    return list
  }

  return {
    open: async ({ source, reading }) => {
      switch (source.from) {
        case 'text':
          return ok(await begin(source, reading))
        case 'file': {
          const path = await askWhich('csv', 'txt', 'tsv')
          if (path === null) return fail({ kind: 'cancelled' })
          return ok(await begin({ from: 'file', path }, reading))
        }
        case 'again': {
          const open = find(source.listId)
          return open ? ok(await begin(open.source, reading)) : fail({ kind: 'no_such_list' })
        }
      }
    },
    report: async ({ listId, name }) => {
      const open = find(listId)
      if (open?.list.now.state !== 'ready') return fail({ kind: 'no_such_list' })
      return saveFile(fileName(name, 'csv'), 'csv', async () => {
        try {
          return ok(await open.thread.ask('report', null))
        } catch (error) {
          log.error('tag list: no report', error)
          return fail({ kind: 'no_such_list' } as const)
        }
      })
    },
    cancel: async ({ listId }) => {
      if (find(listId)) await close()
      return ok(null)
    },
    find: (listId) => find(listId)?.list,
    handOver: (listId) => {
      const open = find(listId)
      if (open?.list.now.state !== 'ready') return null
      const { port1, port2 } = new MessageChannel()
      open.thread.ask('handOver', { port: port1 }, [port1]).catch((error: unknown) => {
        log.error('tag list: not handed over', error)
        port2.close()
      })
      return port2
    },
    close,
  }
}
