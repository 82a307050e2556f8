import { chmod, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { startPgBeam } from '../standins/pgbeam/index.ts'
import { type Clone, openClone, outline } from './clone.ts'

const LIMITS = 'max_rows: 10\nbudget_queries_per_hour: 10\ntable_allowlist: [a.b]\n'
const one = `name: One\n${LIMITS}`

async function codesOf(clone: Clone, args: string[] = []): Promise<Record<string, string[]>> {
  const { policies } = (await clone.check(args)).report
  return Object.fromEntries(policies.map(({ file, findings }) => [file, findings.map(({ code }) => code)]))
}

test('line ends that git converts are no change, and others are', async () => {
  await using clone = await openClone({ 'policies/one.yaml': one, '.gitattributes': '*.yaml text\n' })
  await clone.write({ 'policies/one.yaml': one.replaceAll('\n', '\r\n') })
  expect((await clone.check()).report.policies).toEqual([])
  await clone.write({ '.gitattributes': '*.yaml -text\n' })
  expect(outline((await clone.check()).report)).toEqual(['policies/one.yaml none none'])
})

test.skipIf(process.platform === 'win32')('names of files may hold anything that a file system takes', async () => {
  await using clone = await openClone({ 'README.md': '' })
  const names = [
    'new\nline',
    'quo"te',
    'back\\slash',
    "ap'os",
    'ta\tb',
    '-dash',
    ':colon',
    '*star',
    'é表😀',
    ' space ',
    '#',
    '? new',
  ]
  const paths = names.map(name => `policies/${name}.yaml`)
  await clone.write(Object.fromEntries(paths.map((path, index) => [path, one.replace('One', `P${index}`)])))
  const added = await clone.check()
  expect(outline(added.report).sort()).toEqual(paths.map(path => `${path} create unclear`).sort())
  await clone.commit()
  expect((await clone.check()).report.policies).toEqual([])
  for (const path of paths) await clone.write({ [path]: `name: ${path.length}\n` })
  const { report } = await clone.check()
  expect(report.policies.map(({ file }) => file).sort()).toEqual(paths.toSorted())
  const named = await clone.check(['--', ...paths])
  expect(named.report.policies.map(({ file }) => file).sort()).toEqual(paths.toSorted())
})

test('what cannot be read is an error on the file', async () => {
  await using clone = await openClone({ 'policies/one.yaml': one })
  await symlink('one.yaml', join(clone.root, 'policies/link.yaml'))
  await clone.write({
    'policies/huge.yaml': `name: ${'x'.repeat(1024 * 1024)}\n`,
    'policies/binary.yaml': Uint8Array.of(0x6e, 0xff),
    'policies/marked.yaml': `\ufeff${one.replace('One', 'Marked')}`,
  })
  const unreadable = {
    'policies/binary.yaml': ['not-utf-8'],
    'policies/huge.yaml': ['file-too-large'],
    'policies/link.yaml': ['symbolic-link'],
  }
  expect(await codesOf(clone)).toEqual({ ...unreadable, 'policies/marked.yaml': [] })
  await clone.commit()
  expect(await codesOf(clone)).toEqual(unreadable)
  expect((await clone.check()).exitCode).toBe(0)
})

test('a submodule and a repository inside are not looked into', async () => {
  await using inner = await openClone({ 'inner.yaml': 'name: Inner\n' })
  await using clone = await openClone({ 'policies/one.yaml': one })
  await clone.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '--quiet', inner.root, 'policies/sub.yaml')
  await clone.git('clone', '--quiet', inner.root, 'policies/nested')
  expect(await codesOf(clone)).toEqual({ 'policies/sub.yaml': ['submodule'] })
})

test('a file that a sparse checkout leaves out is not removed', async () => {
  await using clone = await openClone({ 'policies/one.yaml': one, 'policies/two/two.yaml': `name: Two\n${LIMITS}` })
  await clone.git('sparse-checkout', 'set', '--no-cone', '/policies/*', '!/policies/two/')
  await expect(readFile(join(clone.root, 'policies/two/two.yaml'))).rejects.toThrow('ENOENT')
  expect((await clone.check()).report.policies).toEqual([])
  const named = await clone.check(['policies/two/two.yaml'])
  expect(outline(named.report)).toEqual(['policies/two/two.yaml none none'])
  await clone.write({ 'policies/copy.yaml': `name: Two\n${LIMITS}` })
  expect((await codesOf(clone))['policies/copy.yaml']).toContain('duplicate-policy')
})

test('what git ignores is no policy', async () => {
  await using clone = await openClone({ 'policies/one.yaml': one, '.gitignore': 'draft*\n' })
  await clone.write({ 'policies/draft.yaml': 'name: [\n' })
  expect((await clone.check()).report.policies).toEqual([])
})

describe.skipIf(process.platform === 'win32')('nothing of a hostile clone is executed', () => {
  const filtered = { '.gitattributes': '*.yaml filter=evil\n*.yml filter=worse\n' }

  /** A program that notes its name beside it, and nothing more of use. */
  async function plant(clone: Clone, path: string): Promise<string> {
    await clone.write({ [path]: '#!/bin/sh\nbasename "$0" >> "$(dirname "$0")/../executed"\n' })
    await chmod(join(clone.root, path), 0o755)
    return join(clone.root, path)
  }
  const listExecuted = (clone: Clone) => readFile(join(clone.root, '.git/executed'), 'utf8').catch(() => '')

  test('by its settings and hooks', async () => {
    await using clone = await openClone({ ...filtered, 'policies/one.yaml': one, 'policies/two.yml': 'name: Two\n' })
    const keys = ['filter.evil.clean', 'filter.worse.process', 'core.pager', 'core.editor', 'alias.ls-files']
    for (const key of [...keys, 'diff.external', 'core.sshCommand', 'gpg.program', 'core.fsmonitor']) {
      await clone.git('config', key, await plant(clone, `.git/evil/${key}`))
    }
    await clone.git('config', 'log.showSignature', 'true')
    for (const hook of ['post-index-change', 'reference-transaction']) await plant(clone, `.git/hooks/${hook}`)
    await clone.write({ 'policies/one.yaml': one.replace('10', '20'), 'policies/two.yml': 'name: Two\nmax_rows: 1\n' })
    expect(outline((await clone.check()).report)).toEqual([
      'policies/one.yaml update widens',
      'policies/two.yml update narrows',
    ])
    expect(await listExecuted(clone)).toBe('')
    // The programs work.
    await clone.git('status').catch(() => {})
    expect(await listExecuted(clone)).toContain('core.fsmonitor')
  })

  test('where a repository among its files leads back to it', async () => {
    await using clone = await openClone({ ...filtered, 'policies/one.yaml': one })
    await clone.git('config', 'filter.evil.clean', await plant(clone, '.git/evil/filter'))
    await clone.git('init', '--quiet', 'sub')
    await clone.git('--git-dir', 'sub/.git', 'config', 'core.worktree', '../..')
    await clone.write({ 'policies/two.yaml': 'name: Two\n' })
    expect(outline((await clone.check([], { folder: 'sub' })).report)).toContain('policies/two.yaml create unclear')
    expect(await listExecuted(clone)).toBe('')
    await clone.git('hash-object', '--', 'policies/two.yaml')
    expect(await listExecuted(clone)).toBe('filter\n')
  })

  test('to fetch what a partial clone lacks', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    const evil = await plant(clone, '.git/evil/remote')
    const blob = await clone.git('rev-parse', 'HEAD:policies/one.yaml')
    await clone.write({ [`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`]: null })
    const settings = {
      'remote.origin.url': `ext::${evil}`,
      'remote.origin.promisor': 'true',
      'remote.origin.uploadpack': evil,
      'protocol.ext.allow': 'always',
      'extensions.partialClone': 'origin',
      'core.repositoryFormatVersion': '1',
    }
    for (const [name, value] of Object.entries(settings)) await clone.git('config', name, value)
    await expect(clone.check()).rejects.toThrow()
    expect(await listExecuted(clone)).toBe('')
  })

  test('by the settings of a bare repository among its files', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    const evil = await plant(clone, '.git/evil/monitor')
    await clone.git('init', '--quiet', '--bare', 'docs')
    for (const [name, value] of [
      ['core.fsmonitor', evil],
      ['core.worktree', '..'],
      ['core.bare', 'false'],
    ] as const) {
      await clone.git('--git-dir', 'docs', 'config', name, value)
    }
    await expect(clone.check([], { folder: 'docs' })).rejects.toThrow('safe.bareRepository')
    expect(await listExecuted(clone)).toBe('')
  })

  test('and a filter that cannot be switched off is refused', async () => {
    await using clone = await openClone({ ...filtered, 'policies/one.yaml': one })
    await clone.git('config', 'filter.a=b.clean', await plant(clone, '.git/evil/filter'))
    await expect(clone.check()).rejects.toThrow('filter.a=b')
    expect(await listExecuted(clone)).toBe('')
  })
})

test('a git that fails is named with its command', async () => {
  await using clone = await openClone({ 'policies/one.yaml': one })
  const tree = await clone.git('rev-parse', 'HEAD^{tree}')
  await clone.write({ [`.git/objects/${tree.slice(0, 2)}/${tree.slice(2)}`]: null })
  const head = await clone.git('rev-parse', 'HEAD')
  await expect(clone.check()).rejects.toThrow(`git ls-tree -r -z --full-tree ${head}`)
})

test('nothing is written to the repository', async () => {
  await using clone = await openClone({ 'policies/one.yaml': one })
  await clone.write({ 'policies/one.yaml': one.replace('10', '20'), 'policies/two.yaml': 'name: Two\n' })
  const before = await clone.git('count-objects', '--verbose')
  const index = await readFile(join(clone.root, '.git/index'))
  await clone.check()
  expect(await clone.git('count-objects', '--verbose')).toBe(before)
  expect(await readFile(join(clone.root, '.git/index'))).toEqual(index)
})

test('a shallow clone does not take for drift what it cannot know', async () => {
  await using origin = await openClone({ 'policies/one.yaml': one })
  for (const rows of [20, 30, 40]) await origin.commit({ 'policies/one.yaml': one.replace('10', `${rows}`) })
  await using clone = await openClone()
  const pgbeam = await startPgBeam()
  pgbeam.seed('prj_1', [
    { id: 'pol_1', name: 'One', max_rows: 10, budget_queries_per_hour: 10, table_allowlist: ['a.b'] },
  ])
  const env = { PGBEAM_API_KEY: pgbeam.key, PGBEAM_API_URL: pgbeam.url }
  try {
    const url = pathToFileURL(origin.root).href
    await clone.git('-c', 'protocol.file.allow=always', 'fetch', '--quiet', '--depth=2', url, 'main')
    await clone.git('checkout', '--quiet', '-B', 'main', 'FETCH_HEAD')
    expect((await clone.check([], { env })).report.policies).toEqual([])
    pgbeam.edit('prj_1', 'pol_1', { max_rows: 7 })
    expect(outline((await origin.check([], { env })).report)).toEqual(['policies/one.yaml none none'])
  } finally {
    await pgbeam.close()
  }
})

test('a commit hook sees the index that git gives it', async () => {
  await using clone = await openClone({ 'policies/one.yaml': one })
  const { CLI } = await import('./clone.ts')
  const command = [process.execPath, CLI, 'check', '--json', '--project-id', 'prj_1'].map(part => `'${part}'`).join(' ')
  await clone.write({ '.git/hooks/pre-commit': `#!/bin/sh\n${command} > report.json\n` })
  await chmod(join(clone.root, '.git/hooks/pre-commit'), 0o755)
  await clone.write({ 'policies/one.yaml': 'name: One\nmax_row: 1\n' })
  await expect(clone.git('commit', '--quiet', '--all', '--message', 'Broken')).rejects.toThrow()
  expect(JSON.parse(await readFile(join(clone.root, 'report.json'), 'utf8')).result).toBe('invalid')
  await clone.write({ 'policies/one.yaml': one.replace('10', '5') })
  await clone.git('commit', '--quiet', '--all', '--message', 'Mended')
  expect(await clone.git('rev-list', '--count', 'HEAD')).toBe('2')
})
