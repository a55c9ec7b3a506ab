import type { ElectronApplication, Page } from '@playwright/test'

const FRAMES = 60

/** A window of the same app with `html` and nothing else. */
export async function blankPage(electron: ElectronApplication, html: string): Promise<Page> {
  const opened = electron.waitForEvent('window')
  await electron.evaluate(async ({ BrowserWindow }, text) => {
    const window = new BrowserWindow({
      width: 1440,
      height: 900,
      webPreferences: { sandbox: true },
    })
    await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(text as string)}`)
  }, html)
  return opened
}

/** Scrolls `selector`'s tallest box 400 px a frame; gives the frames a second and the most elements in it. */
export const scroll = (
  page: Page,
  selector: string,
): Promise<{ readonly frames: number; readonly nodes: number }> =>
  page.evaluate(
    async ([where, frames]) => {
      const root = document.querySelector(where)
      const [box] = [...document.querySelectorAll(`${where}, ${where} *`)]
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1_000)
        .sort((a, b) => b.scrollHeight - a.scrollHeight)
      if (box === undefined || root === null) throw new Error(`nothing scrolls in ${where}`)
      box.scrollTop = 0
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve))
      const start = await frame()
      let end = start
      let nodes = 0
      for (let count = 0; count < frames; count += 1) {
        box.scrollTop += 400
        end = await frame()
        nodes = Math.max(nodes, root.querySelectorAll('*').length)
      }
      return { frames: (frames * 1000) / (end - start), nodes }
    },
    [selector, FRAMES] as const,
  )

/** One letter into the search field, until the frame with what it found was painted, ms. */
export const searchLetter = (page: Page, label: string, letter: string): Promise<number> =>
  page.evaluate(
    ([name, text]) => {
      const field = document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)
      if (field === null) throw new Error('no search field')
      const painted = new MessageChannel()
      const start = performance.now()
      field.value = text
      field.dispatchEvent(new Event('input', { bubbles: true }))
      return new Promise<number>((resolve) => {
        painted.port1.onmessage = () => {
          resolve(performance.now() - start)
        }
        requestAnimationFrame(() => painted.port2.postMessage(null))
      })
    },
    [label, letter] as const,
  )

/** The same words looked for in as many plain strings, and a screenful of those found painted, ms. */
export const scanPlainly = (page: Page, letter: string): Promise<number> =>
  page.evaluate((text) => {
    const painted = new MessageChannel()
    const start = performance.now()
    const found = window.plainTexts.filter((each) => each.includes(text))
    document.body.innerText = [String(found.length), ...found.slice(0, 12)].join('\n')
    return new Promise<number>((resolve) => {
      painted.port1.onmessage = () => {
        resolve(performance.now() - start)
      }
      requestAnimationFrame(() => painted.port2.postMessage(null))
    })
  }, letter)

declare global {
  interface Window {
    plainTexts: string[]
  }
}
