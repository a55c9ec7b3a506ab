import base from './playwright.config'
export default { ...base, testDir: './e2e', testMatch: /(zz-look)\.spec/, outputDir: process.env.PUSHDESK_E2E_RESULTS }
