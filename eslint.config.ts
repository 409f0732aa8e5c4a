import { defineConfig, globalIgnores } from 'eslint/config'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Who may import whom: a folder of src, and the folders it may use beside itself.
 * CONTRIBUTING.md explains the rooms; this table is what holds them.
 */
const LAYERS: Record<string, string[]> = {
  base: [],
  model: ['base'],
  import: ['base', 'model'],
  geo: ['base', 'model'],
  analysis: ['base', 'model', 'geo'],
  export: ['base', 'model'],
  sample: ['base', 'model'],
  data: ['base', 'geo'],
  engine: ['base', 'model', 'import', 'geo', 'analysis', 'export', 'sample'],
  cli: ['base', 'model', 'engine', 'export', 'sample'],
  charts: ['base', 'model'],
  widgets: ['base', 'model'],
  state: ['base', 'model', 'engine/client', 'engine/protocol'],
  views: ['base', 'model', 'state', 'charts', 'widgets', 'export/names'],
}

/** Turns one row of the table into the core rule: everything under src but the folders named is out of bounds. */
function layerRule(folder: string, uses: string[]) {
  const allowed = [folder, ...uses]
  const other = Object.keys(LAYERS).filter((name) => !allowed.includes(name))
  const open = uses.filter((name) => name.includes('/'))
  const patterns = other.map((name) => {
    const exceptions = open.filter((path) => path.startsWith(`${name}/`))
    return {
      group: [`**/${name}/**`, ...exceptions.map((path) => `!**/${path}`)],
      message: `src/${folder} may use only: ${allowed.join(', ')}.`,
    }
  })
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns }] as ['error', { patterns: typeof patterns }] },
  }
}

/** What asks for the zone of the machine, on which nothing that the page says may depend. */
const LOCAL_TIME = [
  'MemberExpression[property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]',
  'MemberExpression[property.name=/^toLocale(Date|Time)String$/]',
  'NewExpression[callee.name="Date"][arguments.length>1]',
]

export default defineConfig(
  globalIgnores([
    'dist',
    'node_modules',
    'coverage',
    'test-results',
    'playwright-report',
    'test/bench/out',
    'test/gallery/out',
    'src/import/kernel/assembly',
  ]),
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  { files: ['src/{charts,state,views,widgets}/**', '**/*.tsx'], extends: [hooks.configs.flat['recommended-latest']] },
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...LOCAL_TIME.map((selector) => ({
          selector,
          message: 'The machine’s zone decides this: use what is of UTC, or src/base/zones.ts.',
        })),
      ],
    },
  },
  ...Object.entries(LAYERS).map(([folder, uses]) => layerRule(folder, uses)),
)
