import { describe, expect, it } from 'vitest'
import { findCircle, graphFiles, graphFolders, readSources } from '../scripts/docs/import-graph.ts'

/**
 * - `pure`: data in, data out. Imports pure folders only, and reads neither clock, nor chance, nor environment.
 * - `shared`: what several adapters are built from.
 * - `adapter`: the outside world behind ports that its callers own. Imports no other adapter.
 * - `flow`: what happens, in order; it wires adapters.
 * - `end`: where a process begins.
 */
type Kind = 'pure' | 'shared' | 'adapter' | 'flow' | 'end'

interface Folder {
  readonly kind: Kind
  /** All the folders that its files import besides their own, and no others. */
  readonly folders: readonly string[]
  /** All the packages that its files import, and no others. */
  readonly packages: readonly string[]
}

const HOUSE: Readonly<Record<string, Folder>> = {
  text: {
    kind: 'pure',
    folders: [],
    packages: [],
  },
  'policy/syntax': {
    kind: 'pure',
    folders: ['policy', 'text'],
    packages: ['yaml'],
  },
  policy: {
    kind: 'pure',
    folders: ['policy/syntax', 'text'],
    packages: ['fastest-levenshtein', 'node:crypto', 'picomatch', 'zod/mini'],
  },
  postgres: {
    kind: 'pure',
    folders: [],
    packages: ['libpg-query', 'node:v8'],
  },
  access: {
    kind: 'pure',
    folders: ['policy', 'postgres', 'text'],
    packages: [],
  },
  catalog: {
    kind: 'pure',
    folders: ['text'],
    packages: [],
  },
  'catalog/sql': {
    kind: 'pure',
    folders: ['postgres'],
    packages: ['node:crypto'],
  },
  'catalog/state': {
    kind: 'pure',
    folders: ['catalog', 'catalog/sql'],
    packages: [],
  },
  'catalog/query': {
    kind: 'pure',
    folders: ['catalog/sql', 'catalog/state', 'postgres'],
    packages: [],
  },
  'catalog/apply': {
    kind: 'pure',
    folders: ['catalog', 'catalog/query', 'catalog/sql', 'catalog/state', 'postgres', 'text'],
    packages: [],
  },
  'catalog/files': {
    kind: 'pure',
    folders: ['catalog', 'catalog/apply', 'catalog/sql', 'catalog/state', 'policy', 'postgres', 'text'],
    packages: [],
  },
  'catalog/live': {
    kind: 'pure',
    folders: ['catalog', 'catalog/files', 'catalog/state', 'text'],
    packages: [],
  },
  lint: {
    kind: 'pure',
    folders: ['access', 'lint/tables', 'policy', 'postgres', 'text'],
    packages: [],
  },
  'lint/tables': {
    kind: 'pure',
    folders: ['access', 'catalog', 'catalog/live', 'exposure', 'policy', 'text'],
    packages: [],
  },
  exposure: {
    kind: 'pure',
    folders: ['access', 'catalog', 'catalog/files', 'catalog/live', 'catalog/sql', 'policy', 'postgres', 'text'],
    packages: [],
  },
  guardrails: {
    kind: 'pure',
    folders: ['access', 'catalog', 'exposure', 'policy', 'policy/syntax', 'text'],
    packages: ['zod/mini'],
  },
  'access-map': {
    kind: 'pure',
    folders: ['access', 'catalog', 'exposure', 'policy', 'text'],
    packages: [],
  },
  live: {
    kind: 'pure',
    folders: ['policy'],
    packages: ['node:util'],
  },
  report: {
    kind: 'pure',
    folders: ['access', 'text'],
    packages: ['node:crypto', 'zod/mini'],
  },
  'report/access-map': {
    kind: 'pure',
    folders: ['access', 'access-map', 'policy', 'report', 'text'],
    packages: ['node:crypto'],
  },
  'report/markdown': {
    kind: 'pure',
    folders: ['access', 'report', 'text'],
    packages: ['diff'],
  },
  plan: {
    kind: 'pure',
    folders: ['access', 'exposure', 'guardrails', 'lint', 'live', 'policy', 'postgres', 'report', 'text'],
    packages: [],
  },
  landings: {
    kind: 'pure',
    folders: ['live', 'plan', 'policy'],
    packages: [],
  },
  reviews: {
    kind: 'pure',
    folders: ['access', 'guardrails', 'landings', 'live', 'plan', 'policy'],
    packages: [],
  },
  apply: {
    kind: 'pure',
    folders: ['access', 'live', 'plan', 'policy', 'report', 'reviews'],
    packages: ['node:crypto', 'p-limit'],
  },
  'policy-tests': {
    kind: 'pure',
    folders: ['policy', 'policy/syntax', 'report', 'text'],
    packages: ['zod/mini'],
  },
  impact: {
    kind: 'pure',
    folders: ['catalog/live', 'live', 'plan', 'policy', 'policy-tests', 'report', 'text'],
    packages: ['p-limit'],
  },
  edit: {
    kind: 'pure',
    folders: ['policy', 'policy/syntax', 'text'],
    packages: ['node:util'],
  },
  export: {
    kind: 'pure',
    folders: ['access', 'edit', 'live', 'plan', 'policy', 'postgres', 'report', 'text'],
    packages: ['node:crypto', 'node:util', 'picomatch'],
  },
  http: {
    kind: 'shared',
    folders: [],
    packages: ['@actions/http-client', 'undici', 'zod/mini'],
  },
  action: {
    kind: 'adapter',
    folders: ['catalog/files', 'export', 'exposure', 'live', 'policy'],
    packages: ['@actions/core', 'node:fs', 'node:fs/promises', 'node:path'],
  },
  'github/client': {
    kind: 'adapter',
    folders: ['http'],
    packages: ['@actions/github', 'node:timers/promises', 'p-limit', 'zod/mini'],
  },
  'github/files': {
    kind: 'adapter',
    folders: ['github/client', 'http', 'policy', 'text'],
    packages: ['zod/mini'],
  },
  'github/landings': {
    kind: 'adapter',
    folders: ['github/client', 'github/files', 'landings'],
    packages: ['zod/mini'],
  },
  'github/reviews': {
    kind: 'adapter',
    folders: ['github/client', 'github/landings', 'reviews'],
    packages: ['zod/mini'],
  },
  'github/pull-requests': {
    kind: 'adapter',
    folders: ['github/client', 'github/files', 'http', 'policy', 'reviews'],
    packages: ['zod/mini'],
  },
  pgbeam: {
    kind: 'adapter',
    folders: ['apply', 'http', 'live', 'policy', 'text'],
    packages: ['node:timers/promises', 'zod/mini'],
  },
  flows: {
    kind: 'flow',
    folders: [
      'access',
      'access-map',
      'action',
      'apply',
      'catalog/files',
      'catalog/live',
      'edit',
      'export',
      'exposure',
      'github/client',
      'github/files',
      'github/landings',
      'github/pull-requests',
      'github/reviews',
      'guardrails',
      'http',
      'impact',
      'landings',
      'lint/tables',
      'live',
      'pgbeam',
      'plan',
      'policy',
      'policy-tests',
      'postgres',
      'report',
      'report/access-map',
      'report/markdown',
      'reviews',
      'text',
    ],
    packages: ['node:timers/promises'],
  },
  cli: {
    kind: 'end',
    folders: [
      'access',
      'access-map',
      'action',
      'catalog/files',
      'flows',
      'landings',
      'pgbeam',
      'policy',
      'report',
      'report/access-map',
      'reviews',
      'text',
    ],
    packages: ['node:child_process', 'node:fs', 'node:fs/promises', 'node:path', 'node:util'],
  },
  '.': {
    kind: 'end',
    folders: ['action', 'flows', 'github/client', 'github/files', 'http'],
    packages: ['node:fs', 'node:v8'],
  },
}

const sources = readSources()
const folders = graphFolders(sources)
const named = Object.entries(HOUSE)

it('lists every folder of src/', () => {
  expect(Object.keys(HOUSE).sort()).toEqual([...folders.keys()].sort())
})

describe.each(named)('src/%s', (name, { folders: allowed, packages }) => {
  const files = sources.filter(({ folder }) => folder === name)

  it('imports the folders that are listed', () => {
    const imported = [...(folders.get(name) ?? [])].filter(folder => folder !== PACKAGE_JSON)
    expect(imported.sort()).toEqual([...allowed].sort())
  })

  it('imports the packages that are listed', () => {
    expect([...new Set(files.flatMap(file => file.packages))].sort()).toEqual([...packages].sort())
  })
})

/** Where package.json is, as seen from src/: the ends take the version from it. */
const PACKAGE_JSON = '..'

const MAY_IMPORT: Readonly<Record<Kind, readonly Kind[]>> = {
  pure: ['pure'],
  shared: ['pure', 'shared'],
  adapter: ['pure', 'shared', 'adapter'],
  flow: ['pure', 'shared', 'adapter'],
  end: ['pure', 'shared', 'adapter', 'flow'],
}

describe('the layers', () => {
  const kindOf = (folder: string) => HOUSE[folder]?.kind ?? expect.unreachable(`${folder} is not listed`)

  it('point one way', () => {
    const strays = named.flatMap(([name, { kind, folders }]) =>
      folders.filter(folder => !MAY_IMPORT[kind].includes(kindOf(folder))).map(folder => `${name} imports ${folder}`),
    )
    expect(strays).toEqual([])
  })

  it('no adapter imports another; their wings are one', () => {
    const areaOf = (folder: string) => folder.split('/')[0]
    const strays = named.flatMap(([name, { kind, folders }]) =>
      folders
        .filter(folder => kind === 'adapter' && kindOf(folder) === 'adapter' && areaOf(folder) !== areaOf(name))
        .map(folder => `${name} imports ${folder}`),
    )
    expect(strays).toEqual([])
  })

  it('the command line does not know GitHub, not even through a flow', () => {
    const reached = new Set<string>()
    const reach = (path: string) => {
      if (reached.has(path)) return
      reached.add(path)
      for (const next of graphFiles(sources).get(path) ?? []) reach(next)
    }
    reach('cli/index.ts')
    expect(reached).toContain('flows/check.ts')
    expect([...reached].filter(path => path.startsWith('github/'))).toEqual([])
  })
})

describe('circles', () => {
  it('there are none of files', () => {
    expect(findCircle(graphFiles(sources))).toBeUndefined()
  })

  it('there are none of folders', () => {
    // What a YAML text says and what a policy says share the terms in which both are complained about.
    const graph = graphFolders(sources, folder => (folder === 'policy/syntax' ? 'policy' : folder))
    expect(findCircle(graph)).toBeUndefined()
  })

  it('would be found', () => {
    const graph = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c', 'd'])],
      ['c', new Set<string>()],
      ['d', new Set(['b'])],
    ])
    expect(findCircle(graph)).toEqual(['b', 'd', 'b'])
  })
})

/** Clock, chance and environment, and what waits or reaches out. */
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|Math\.random|randomUUID|randomBytes|getRandomValues|process\.|performance\.|setTimeout|setInterval|AbortSignal\.timeout|fetch\()/

describe('pure folders read neither the clock, nor chance, nor the environment', () => {
  it.each(named.filter(([, { kind }]) => kind === 'pure'))('src/%s', name => {
    const files = sources.filter(({ folder }) => folder === name)
    expect(files.filter(({ text }) => IMPURE.test(text)).map(({ path }) => path)).toEqual([])
  })
})

it('pure folders import no package that acts', () => {
  const acting = (name: string) => /^(?:@actions\/|@octokit\/|undici$|node:(?!crypto$|util$|v8$))/.test(name)
  const strays = named.flatMap(([name, { kind, packages }]) =>
    packages.filter(each => kind === 'pure' && acting(each)).map(each => `${name} imports ${each}`),
  )
  expect(strays).toEqual([])
})

it('the environment is read in one place of each end', () => {
  const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(text)).map(({ path }) => path)
  expect(readers).toEqual(['cli/index.ts', 'index.ts'])
})
