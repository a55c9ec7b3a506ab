import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startThread, type Thread } from '../../../electron/threads/start-thread'
import { bundleForNode } from '../../support/bundle-for-node'
import type { AskedCalls } from './asked-thread'

describe('a thread of main', () => {
  let thread: Thread<AskedCalls>
  beforeAll(async () => {
    const script = await bundleForNode('tests/electron/threads/asked-thread.ts', 'asked-thread')
    thread = startThread<AskedCalls>({ script, data: null })
  })
  afterAll(() => thread.end())

  it('answers each question with its own answer', async () => {
    expect(await Promise.all([thread.ask('twice', 1), thread.ask('twice', 2)])).toEqual([2, 4])
  })

  it('says what went wrong without its stack, which a person would read; the log has it', async () => {
    const error = await thread.ask('breaks', null).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ message: 'the disk is full' })
    expect((error as Error).stack).toMatch(/the disk is full\n +at .*child\.cjs/)
  })

  it('knows no call that it inherits', async () => {
    const asked = thread.ask('toString', undefined as never)
    await expect(asked).rejects.toThrow('thread: no call toString')
  })
})
