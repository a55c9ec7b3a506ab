import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'
import { importLaw } from './build/law/import-law.mjs'

const typescript = ['**/*.{ts,vue}']
const nodeGlobals = Object.fromEntries(
  [
    ...['process', 'console', 'URL', 'performance', 'Buffer', 'fetch', 'AbortSignal'],
    ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
  ].map((name) => [name, 'readonly']),
)

export default defineConfig(
  globalIgnores(['out', 'dist', '.runtime', 'demo-out', 'test-results', 'tests/support/breaches']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [ts.configs.strict, vue.configs['flat/recommended']],
    languageOptions: {
      parserOptions: {
        parser: ts.parser,
        extraFileExtensions: ['.vue'],
        projectService: { allowDefaultProject: ['electron.vite.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // `typeof import('keytar')` is how a module that loads later is named; the import law sees it too.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      'no-eval': 'error',
      'no-new-func': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/no-v-html': 'error',
      // Signs, and what is said on the wire, need no translation.
      'vue/no-bare-strings-in-template': [
        'error',
        { allowlist: [...'()[]{}<>,.&+-=*/#%!?:;|·•–—−×…→↑↓“”«»', 'POST', 'push', 'HTTP'] },
      ],
      'vue/require-default-prop': 'off',
    },
  },
  ...importLaw,
  {
    files: ['electron/**/*.ts', 'renderer/**/*.{ts,vue}'],
    ignores: ['electron/log.ts', 'electron/sandbox/cli.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['build/**/*.mjs', 'eslint.config.js'],
    languageOptions: { globals: nodeGlobals },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_' }] },
  },
  prettier,
)
