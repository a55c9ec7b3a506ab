declare global {
  var __zod_globalConfig: { jitless?: boolean } | undefined
}

// Zod tries `new Function` once, which the Content-Security-Policy refuses and reports. It reads
// this before it is loaded; importing zod to say so would pull it into the first chunk.
globalThis.__zod_globalConfig = { ...globalThis.__zod_globalConfig, jitless: true }

export {}
