import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenCalm } from '../../../renderer/drafts/when-calm'

const AFTER = 100
const MOST = 200
let frames: FrameRequestCallback[] = []

beforeEach(() => {
  vi.useFakeTimers()
  frames = []
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame))
  vi.stubGlobal('cancelAnimationFrame', (no: number) => (frames[no - 1] = () => undefined))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})
/** The next frame is painted. */
function paint(): void {
  const due = frames
  frames = []
  for (const frame of due) frame(0)
  vi.advanceTimersByTime(1)
}
function typeUntil(ask: () => void, ms: number): void {
  for (let at = 0; at <= ms; at += 25) {
    ask()
    vi.advanceTimersByTime(25)
  }
}

it('waits for a pause, and then comes once', () => {
  const act = vi.fn()
  const calm = whenCalm(act, AFTER, MOST)
  calm.ask()
  vi.advanceTimersByTime(AFTER - 1)
  calm.ask()
  vi.advanceTimersByTime(AFTER - 1)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledOnce()
})

it('comes for who never pauses, behind the frame of a key and not before it', () => {
  const act = vi.fn()
  const calm = whenCalm(act, AFTER, MOST)
  for (let at = 0; at < 160; at += 20) {
    calm.ask()
    vi.advanceTimersByTime(20)
  }
  calm.ask()
  expect(act).not.toHaveBeenCalled()
  paint()
  expect(act).toHaveBeenCalledOnce()
})

it('comes in time where no frame is painted, whatever is typed meanwhile: words waited 300 ms', () => {
  const act = vi.fn()
  const calm = whenCalm(act, AFTER, MOST)
  typeUntil(calm.ask, MOST + 25)
  expect(act).toHaveBeenCalled()
})

it('is forgotten by «stop», and done at once by «now», also while a frame is waited for', () => {
  const act = vi.fn()
  const calm = whenCalm(act, AFTER, MOST)
  typeUntil(calm.ask, 150)
  calm.stop()
  paint()
  vi.advanceTimersByTime(1_000)
  expect(act).not.toHaveBeenCalled()
  typeUntil(calm.ask, 150)
  calm.now()
  paint()
  vi.advanceTimersByTime(1_000)
  expect(act).toHaveBeenCalledOnce()
})
