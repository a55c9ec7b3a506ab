import fc from 'fast-check'

// The gate tries the same cases every time, so that a red run means that the change is wrong. Other
// cases: PUSHDESK_SEED=7 npx vitest run --config tests/vitest.config.ts
fc.configureGlobal({ seed: Number(process.env['PUSHDESK_SEED'] ?? 20261123) })
