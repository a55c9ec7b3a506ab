import type { Page } from '@playwright/test'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Step {
  readonly step: string
  readonly picture: string
  readonly at: string
}

export interface Storyteller {
  /** The file into which the app writes what goes over the wire. */
  readonly trace: string
  /** Notes a step, with a picture of the window. */
  readonly tell: (page: Page, name: string, step: string) => Promise<void>
  /** Writes `report.json`, so far as the story got; throws if a secret is in it. */
  readonly finish: () => void
}

/** Collects the story of one demo in `folder`. */
export function storyteller(folder: string, secrets: readonly string[]): Storyteller {
  mkdirSync(folder, { recursive: true })
  const trace = join(folder, 'requests.jsonl')
  writeFileSync(trace, '')
  const steps: Step[] = []
  return {
    trace,
    tell: async (page, name, step) => {
      const picture = `${String(steps.length + 1).padStart(2, '0')}-${name}.png`
      // Panels fade in; a picture in the middle of it shows nothing well.
      await page.waitForTimeout(400)
      await page.screenshot({ path: join(folder, picture) })
      steps.push({ step, picture, at: new Date().toISOString() })
      console.log(`  ${picture}  ${step}`)
    },
    finish: () => {
      const lines = existsSync(trace) ? readFileSync(trace, 'utf8').split('\n') : []
      const requests = lines.filter(Boolean).map((line) => {
        const { request, outcome } = JSON.parse(line) as { request: object; outcome: object }
        return { ...request, answer: outcome }
      })
      const report = `${JSON.stringify({ steps, requests }, null, 2)}\n`
      if (secrets.some((secret) => report.includes(secret))) throw new Error('a secret got out')
      writeFileSync(join(folder, 'report.json'), report)
    },
  }
}
