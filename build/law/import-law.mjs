import { builtinModules } from 'node:module'

// The import law of the README. Each ban has one message, and the message names the better door.
const outside = (...floors) => `^(\\.\\./)+(${[...floors, 'tests', 'build', 'out'].join('|')})(/|$)`
const node = `^(node:.*|(${builtinModules.filter((name) => !name.startsWith('_')).join('|')})(/.*)?)$`
const vueWorld = '^(vue|vue-router|pinia|naive-ui)(/|$)'
const http = '^(node:)?(http|https|http2|net|tls|dgram)$|^(undici|axios|got|node-fetch)(/|$)'

const doors = {
  shared: [
    {
      regex: `^(?!\\.{1,2}(/|$)|zod$)|${outside('electron', 'renderer')}`,
      message:
        'shared/ is pure knowledge: it imports itself and zod. Take what you need as an argument, or live in electron/ or renderer/.',
    },
  ],
  electron: [
    {
      regex: `${outside('renderer')}|${vueWorld}`,
      message:
        'Main never imports the window. Say it in shared/ipc/contract.ts, or move it to shared/.',
    },
    {
      regex: '^dexie(/|$)',
      message: 'Dexie lives in renderer/db/. Main keeps things in electron/store/.',
    },
    {
      regex: '^keytar$',
      message:
        'The keychain has one door, electron/vault/keychain-vault.ts. Take a Vault as an argument.',
      in: ['electron/vault/keychain-vault.ts'],
    },
    {
      regex: '^classic-level$',
      message: 'The database has one door, electron/store/. Take a store as an argument.',
      in: ['electron/store/**'],
    },
    {
      regex: http,
      message:
        'HTTP to RongCloud has one door, electron/rongcloud/. Take its client as an argument.',
      in: ['electron/rongcloud/**', 'electron/sandbox/**'],
    },
  ],
  renderer: [
    {
      regex: `${outside('electron')}|^electron(/|$)|^(keytar|classic-level)$|${node}`,
      message:
        'The window never imports main. Ask it through renderer/api.ts, or move it to shared/.',
    },
    {
      regex: '^(\\.\\./)+shared/ipc/',
      message:
        'The window knows the IPC contract as types only: use `import type`, and call through renderer/api.ts.',
      allowTypeImports: true,
    },
    {
      regex: '^dexie(/|$)',
      message: 'Dexie has one door, renderer/db/. Call a function of that folder.',
      in: ['renderer/db/**'],
    },
  ],
}

const electronNames = [
  {
    names: ['ipcMain'],
    message:
      'IPC has one door, electron/ipc/register.ts. Add a call to shared/ipc/contract.ts instead.',
    in: ['electron/ipc/register.ts'],
  },
  {
    names: ['ipcRenderer', 'contextBridge'],
    message:
      'The bridge has two functions, both in electron/preload.ts. Add a call to shared/ipc/contract.ts instead.',
    in: ['electron/preload.ts'],
  },
  {
    names: ['net'],
    message:
      'Chromium silently sends a POST twice when its socket dies. Use the client in electron/rongcloud/.',
  },
  { names: ['default'], message: "Import the names you use: `import { app } from 'electron'`." },
]

const bridge = {
  message: 'The bridge has one door, renderer/api.ts. Use `api.call` and `api.on`.',
  in: ['renderer/api.ts'],
  selectors: [
    'MemberExpression[object.name=/^(window|globalThis|self)$/][property.name="bridge"]',
    'MemberExpression[object.name=/^(window|globalThis|self)$/][property.value="bridge"]',
    'VariableDeclarator[init.name=/^(window|globalThis|self)$/] > ObjectPattern > Property[key.name="bridge"]',
  ],
}

const syntax = {
  everywhere: [
    ['TSEnumDeclaration', 'No enums: a union of literals is checked as well and costs nothing.'],
    ['ExportAllDeclaration', 'No barrels: import from the file that makes it.'],
    [
      'ImportExpression[source.type!="Literal"]',
      'Name the module: a computed import escapes the import law.',
    ],
  ],
  shared: [
    [
      'MemberExpression[object.name="Date"][property.name="now"]',
      'shared/ has no clock: take `now` as an argument.',
    ],
    [
      'NewExpression[callee.name="Date"][arguments.length=0]',
      'shared/ has no clock: take `now` as an argument.',
    ],
    [
      'MemberExpression[object.name="Math"][property.name="random"]',
      'shared/ rolls no dice: take the value as an argument.',
    ],
  ],
  electron: [],
  renderer: [
    [
      ':matches(MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/], Property[key.name="innerHTML"])',
      'Trusted Types refuse HTML from strings: render text, or a component.',
    ],
  ],
}

const namedDefault = [
  'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
  'No default exports: export one name, the same as the file.',
]

const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource']
const globals = {
  shared: {
    names: [
      ...[
        'window',
        'document',
        'navigator',
        'localStorage',
        'indexedDB',
        'globalThis',
        'performance',
      ],
      ...[
        'process',
        'Buffer',
        'require',
        'crypto',
        'console',
        'setTimeout',
        'setInterval',
        ...network,
      ],
    ],
    message: 'shared/ knows neither a window nor a process: take what you need as an argument.',
  },
  electron: {
    names: [...network, 'window', 'document', 'localStorage', 'indexedDB'],
    message: 'Main has no window, and HTTP to RongCloud has one door, electron/rongcloud/.',
  },
  renderer: {
    names: [...network, 'process', 'require', 'Buffer'],
    message: 'The window has no network and no process: ask main through renderer/api.ts.',
  },
}

const locked = (law, file) => law.filter((rule) => !(file && rule.in?.includes(file)))

/** The whole law for one floor, or for the one place in it that holds a door's key. */
const floorRules = (floor, place) => {
  const imports = locked(doors[floor], place)
  const named = floor === 'electron' ? locked(electronNames, place) : []
  const dynamic = imports.flatMap(({ regex, message, allowTypeImports }) => {
    const value = `/${regex.replaceAll('/', '\\/')}/`
    const call = [`ImportExpression[source.value=${value}]`, message]
    const type = [`TSImportType[source.value=${value}]`, message]
    return allowTypeImports ? [call] : [call, type]
  })
  const bridged = locked(floor === 'renderer' ? [bridge] : [], place).flatMap((rule) =>
    rule.selectors.map((selector) => [selector, rule.message]),
  )
  const refused = [...syntax.everywhere, ...syntax[floor], ...dynamic, ...bridged]
  const asRule = ([selector, message]) => ({ selector, message })
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: imports.map(({ in: _in, ...pattern }) => pattern),
        paths: named.map(({ names, message }) => ({
          name: 'electron',
          importNames: names,
          message,
        })),
      },
    ],
    'no-restricted-globals': [
      'error',
      ...globals[floor].names.map((name) => ({ name, message: globals[floor].message })),
    ],
    'no-restricted-syntax': ['error', ...[...refused, namedDefault].map(asRule)],
  }
}

const places = (floor) => {
  const rules = [...doors[floor], ...(floor === 'electron' ? electronNames : [bridge])]
  return [...new Set(rules.flatMap((rule) => rule.in ?? []))].filter((at) => at.startsWith(floor))
}

/** Lint's half of the import law, as ESLint configs; the tsconfig of each folder is the other half. */
export const importLaw = ['shared', 'electron', 'renderer'].flatMap((floor) => [
  { files: [`${floor}/**/*.{ts,vue}`], rules: floorRules(floor) },
  ...places(floor).map((place) => ({
    files: [place],
    ignores: ['**/*.json'],
    rules: floorRules(floor, place),
  })),
])
