import base from './playwright.config'
export default { ...base, globalTimeout: 1_500_000, grep: undefined, testMatch: (base.testMatch ?? '**'), testDir: base.testDir === '.' ? 'tests'.replace('tests/','./') : base.testDir, projects: undefined, grepInvert: undefined, ...(process.env.E2E_PATTERN ? { testMatch: '**/*' + process.env.E2E_PATTERN + '*.ts' } : {}) }
