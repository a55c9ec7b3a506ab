import base from './playwright.config'
export default { ...base, testDir: './e2e', testMatch: /(drafts-.*|moving|handed-in)\.spec/, repeatEach: Number(process.env.REPEAT ?? 1), grep: new RegExp(process.env.GREP ?? ''), outputDir: process.env.PUSHDESK_E2E_RESULTS }
