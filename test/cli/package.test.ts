import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '../../scripts/publication.ts'
import { main } from '../../src/cli/main.ts'

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const { bin, files, version, scripts, ...manifest } = JSON.parse(read('package.json'))
const SOURCE = join(ROOT, 'src')

describe('the package', () => {
  it('has one command, which is committed as one bundle', () => {
    const [[name, path = ''] = []] = Object.entries<string>(bin)
    expect(name).toBe('pgbeam-policy')
    expect(existsSync(join(ROOT, path))).toBe(true)
    expect(read(path)).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(files).toContain(dirname(path))
  })

  it('has the only version that there is', async () => {
    let written = ''
    const write = (text: string) => {
      written += text
    }
    const terminal = { env: {}, folder: ROOT, isTerminal: false, write, writeError: write }
    expect(await main(['--version'], terminal)).toBe(0)
    expect(written).toBe(`${version}\n`)
    const named = globSync('src/**/*.ts', { cwd: ROOT }).filter(path => read(path).includes(version))
    expect(named).toEqual([])
  })

  // npm installs all that is needed to prepare a package from git if one of these scripts is there.
  it('is installed from git as it is', () => {
    const prepares = ['postinstall', 'build', 'preinstall', 'install', 'prepack', 'prepare']
    expect(prepares.filter(name => name in scripts)).toEqual([])
  })

  // pre-commit and npx install optional dependencies as well: a Node.js of 190 MB came along that way.
  it('brings nothing along, and is content with Node 20', () => {
    const brought = ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies', 'workspaces']
    expect(Object.keys(manifest).filter(name => brought.includes(name))).toEqual([])
    const { packages } = JSON.parse(read('package-lock.json'))
    const installed = Object.entries<{ dev?: boolean; link?: boolean }>(packages).filter(
      ([, { dev, link }]) => !dev && !link,
    )
    expect(installed.map(([path]) => path)).toEqual([''])
    expect(manifest.engines).toEqual({ node: '>=20' })
  })

  it('offers a hook that calls the command', () => {
    const [hook] = parse(read('.pre-commit-hooks.yaml'))
    expect(hook).toMatchObject({ language: 'node', entry: `${Object.keys(bin)[0]} check`, require_serial: true })
    const isTaken = (path: string) => new RegExp(hook.files).test(path) && !new RegExp(hook.exclude).test(path)
    expect(['policies/a.yaml', 'policies/b/c.yml', 'policies/d.json'].filter(isTaken)).toHaveLength(3)
    expect(['policies/a.tests.yaml', 'docs/a.yaml', 'policies/readme.md', 'x/policies/a.yaml'].filter(isTaken)).toEqual(
      [],
    )
  })
})

/** What came after Node 20, the oldest that people have on their machines. */
const LATER = {
  'Map.groupBy': /\b(?:Map|Object)\.groupBy\b/,
  'URL.parse': /\bURL\.parse\(/,
  'Promise.withResolvers': /\bPromise\.(?:withResolvers|try)\b/,
  'Array.fromAsync': /\bArray\.fromAsync\b/,
  'methods of sets':
    /(?<!\bz)\.(?:union|intersection|difference|symmetricDifference|isSubsetOf|isSupersetOf|isDisjointFrom)\(/,
  'helpers of iterators':
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|flatMap|some|every|find|reduce|toArray|take|drop)\(/,
  'RegExp.escape': /\bRegExp\.escape\b/,
  globSync: /\bglobSync\b|\bmatchesGlob\b/,
  using: /^\s*(?:await )?using \w+ =/m,
  'named import of something newer': /import \{[^}]*\b(?:setGlobalProxyFromEnv|glob|styleText)\b[^}]*\} from 'node:/,
}

describe('the command line runs on Node 20', () => {
  const modules = listModules(join(SOURCE, 'cli/index.ts'))

  it.each(Object.entries(LATER))('without %s', (_, pattern) => {
    const users = modules.filter(file => pattern.test(readFileSync(file, 'utf8')))
    expect(users.map(file => relative(SOURCE, file))).toEqual([])
  })

  it('which is asked of all that it loads', () => {
    const names = modules.map(file => relative(SOURCE, file).replaceAll('\\', '/'))
    expect(names).toEqual(expect.arrayContaining(['flows/check.ts', 'pgbeam/connection.ts', 'postgres/grammar.ts']))
    expect(names.filter(name => name.startsWith('github/'))).toEqual([])
  })
})

/** A module and all that it imports, but for types. */
function listModules(file: string, known = new Set<string>()): string[] {
  if (known.has(file)) return []
  known.add(file)
  const text = readFileSync(file, 'utf8')
  const imports = [...text.matchAll(/^(?:import|export) (?!type\b)[^']*from '(\.[^']+)'|import\('(\.[^']+)'\)/gms)]
  for (const [, one, other] of imports) listModules(join(dirname(file), one ?? other ?? ''), known)
  return [...known]
}
