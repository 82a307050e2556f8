import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { startPgBeam } from '../standins/pgbeam/index.ts'
import { openClone, outline } from './clone.ts'

const LIMITS = 'max_rows: 10\nbudget_queries_per_hour: 10\ntable_allowlist: [a.b]\n'
const one = `name: One\n${LIMITS}`
const two = `name: Two\n${LIMITS}`
const wider = one.replace('max_rows: 10', 'max_rows: 20')
const narrower = one.replace('max_rows: 10', 'max_rows: 5')
const broken = 'name: One\nmax_row: 5\n'
const tests =
  'policy: one.yaml\ntests:\n  - { sql: SELECT 1 FROM a.b, expect: allow }\n  - { sql: DELETE FROM a.b, expect: allow }\n'
const unlimited = 'name: One\ntable_allowlist: [a.b]\n'

describe('the working tree', () => {
  test('is compared with the last commit where there is no other branch', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one, 'policies/two.yaml': two })
    const calm = await clone.check()
    expect(calm).toMatchObject({ exitCode: 0, report: { result: 'unchanged', direction: 'none', policies: [] } })

    await clone.write({ 'policies/one.yaml': wider, 'policies/two.yaml': null, 'policies/three.yaml': 'name: Three\n' })
    const { exitCode, report } = await clone.check()
    expect(exitCode).toBe(0)
    expect(report).toMatchObject({ mode: 'check', result: 'changed', commit: 'working tree', pull_request: null })
    expect(report.base_commit).toBe(await clone.git('rev-parse', 'HEAD'))
    expect(outline(report)).toEqual([
      'policies/one.yaml update widens',
      'policies/three.yaml create unclear',
      'policies/two.yaml unmanage neutral',
    ])
    expect(report.policies[0]?.changes).toMatchObject([{ subject: 'max_rows', before: 10, after: 20, line: 2 }])
  })

  test('is the disk, whatever was added already', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    await clone.write({ 'policies/one.yaml': broken })
    await clone.git('add', '--all')
    await clone.write({ 'policies/one.yaml': narrower })
    expect(outline((await clone.check()).report)).toEqual(['policies/one.yaml update narrows'])
  })

  test('knows a file that moved', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    await clone.write({ 'policies/one.yaml': null, 'policies/new/uno.yaml': wider })
    for (const args of [[], ['policies/new/uno.yaml']]) {
      const { report } = await clone.check(args)
      expect(outline(report)).toEqual(['policies/new/uno.yaml update widens'])
      expect(report.policies[0]?.previous_file).toBe('policies/one.yaml')
    }
  })

  test('without any commit is all new', async () => {
    await using clone = await openClone()
    await clone.write({ 'policies/one.yaml': one })
    const { exitCode, report } = await clone.check()
    expect([exitCode, report.base_commit]).toEqual([0, null])
    expect(outline(report)).toEqual(['policies/one.yaml create unclear'])
  })
})

describe('the base', () => {
  test('is where the branch left the default branch, whatever became of that since', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one, 'policies/two.yaml': two })
    const fork = await clone.git('rev-parse', 'HEAD')
    await clone.git('checkout', '--quiet', '-b', 'feature')
    await clone.commit({ 'policies/one.yaml': wider })
    await clone.git('checkout', '--quiet', 'main')
    await clone.commit({ 'policies/two.yaml': null })
    await clone.git('checkout', '--quiet', 'feature')
    const { report } = await clone.check()
    expect(report.base_commit).toBe(fork)
    expect(outline(report)).toEqual(['policies/one.yaml update widens'])
  })

  test('is that of the remote rather than a branch that happens to be called main', async () => {
    await using origin = await openClone({ 'policies/one.yaml': one })
    await origin.git('branch', '--move', 'trunk')
    await using clone = await openClone()
    await clone.git('remote', 'add', 'origin', origin.root)
    await clone.git('fetch', '--quiet', 'origin')
    await clone.git('remote', 'set-head', 'origin', 'trunk')
    await clone.git('checkout', '--quiet', '--no-track', '-B', 'main', 'origin/trunk')
    await clone.commit({ 'policies/one.yaml': wider })
    expect((await clone.check()).report.base_commit).toBe(await origin.git('rev-parse', 'HEAD'))
    const { report } = await clone.check(['--base', 'HEAD'])
    expect([report.base_commit, report.policies]).toEqual([await clone.git('rev-parse', 'HEAD'), []])
  })

  test('is that of the upstream where no remote names its default branch, whatever it is called', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    const before = await clone.git('rev-parse', 'HEAD')
    // A blank to Unicode, and a character like any other to git.
    await clone.git('branch', 're\u3000lease')
    await clone.commit({ 'policies/one.yaml': narrower })
    await clone.git('checkout', '--quiet', '-b', 'fea\u3000ture')
    await clone.git('branch', '--quiet', '--set-upstream-to=re\u3000lease')
    await clone.commit({ 'policies/two.yaml': two })
    const { report } = await clone.check()
    expect(report.base_commit).toBe(before)
    expect(outline(report)).toEqual(['policies/one.yaml update narrows', 'policies/two.yaml create unclear'])

    // Without a branch there is none that could have an upstream.
    await clone.git('checkout', '--quiet', '--detach')
    expect(outline((await clone.check()).report)).toEqual(['policies/two.yaml create unclear'])
  })

  test('may be any commit; one that is not there is a wrong argument', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    await clone.git('tag', 'before')
    await clone.commit({ 'policies/one.yaml': wider })
    for (const ref of ['before', 'HEAD~1', 'main~1']) {
      expect(outline((await clone.check(['--base', ref])).report)).toEqual(['policies/one.yaml update widens'])
    }
    for (const ref of ['gone', '--output=x', '--since=1.day', 'HEAD:policies', '-x']) {
      const run = await clone.run(['check', `--base=${ref}`])
      expect([run.exitCode, run.stdout]).toEqual([2, ''])
      expect(run.stderr).toContain(ref)
    }
  })
})

describe('files that are named', () => {
  test('are checked although nothing about them changed, and nothing else is', async () => {
    await using clone = await openClone({ 'policies/one.yaml': unlimited, 'policies/two.yaml': two })
    await clone.write({ 'policies/two.yaml': two.replace('max_rows: 10', 'max_rows: 0') })
    expect(outline((await clone.check()).report)).toEqual(['policies/two.yaml update widens'])
    const { report } = await clone.check(['policies/one.yaml'])
    expect(outline(report)).toEqual(['policies/one.yaml none none'])
    expect(report.policies[0]?.findings.map(({ code }) => code)).toEqual(['no-query-budget', 'no-read-ceiling'])
    expect((await clone.check(['policies'])).report.policies).toHaveLength(2)
  })

  test('fail alone: the errors of others are told and forgiven', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one, 'policies/two.yaml': two })
    await clone.write({ 'policies/one.yaml': broken })
    const named = await clone.check(['policies/two.yaml'])
    expect([named.exitCode, named.report.result]).toEqual([0, 'unchanged'])
    expect(outline(named.report)).toEqual(['policies/two.yaml none none', 'policies/one.yaml invalid none'])
    expect((await clone.check(['policies/one.yaml'])).exitCode).toBe(1)
    expect((await clone.check()).exitCode).toBe(1)
  })

  test('are compared with all others', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    await clone.write({ 'policies/copy.yaml': one })
    const { exitCode, report } = await clone.check(['policies/copy.yaml'])
    expect(exitCode).toBe(1)
    expect(report.policies.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('duplicate-policy')
  })

  test('may lie outside the globs, be ignored, and be named from a folder or by their whole path', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one, '.gitignore': 'draft.yaml\n' })
    await clone.write({ 'drafts/sub/draft.yaml': two })
    expect((await clone.check()).report.policies).toEqual([])
    for (const [folder, name] of [
      ['.', 'drafts/sub/draft.yaml'],
      ['drafts', './sub/draft.yaml'],
      ['policies', '../drafts/sub/draft.yaml'],
      ['drafts', `${clone.root}/drafts/sub/draft.yaml`],
    ] as const) {
      expect(outline((await clone.check([name], { folder })).report)).toEqual(['drafts/sub/draft.yaml create unclear'])
    }
  })

  test('that hold nothing to check are told by a code', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one, 'docs/a.md': '', 'policies/old/two.yaml': two })
    const codes = async (...args: string[]) => (await clone.check(args)).report.findings.map(({ code }) => code)
    expect(await codes('docs')).toEqual(['glob-without-match'])
    expect((await clone.check(['docs', '--fail-on', 'warning'])).exitCode).toBe(1)
    expect(await codes('policies', '.')).toEqual([])
    await clone.write({ 'policies/old/two.yaml': null })
    expect(await codes('policies/old', 'policies/old/two.yaml')).toEqual([])
  })

  test('that are removed are told, and those that never were are a wrong argument', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    await clone.write({ 'policies/one.yaml': null })
    expect(outline((await clone.check(['policies/one.yaml'])).report)).toEqual(['policies/one.yaml unmanage neutral'])
    for (const name of ['policies/none.yaml', '../elsewhere.yaml', '/etc/passwd', '']) {
      expect(await clone.run(['check', '--project-id', 'prj_1', name])).toMatchObject({ exitCode: 2, stdout: '' })
    }
  })

  test('may be tests of policies, which are no policies', async () => {
    await using clone = await openClone({
      'policies/one.yaml': one,
      'policies/one.tests.yaml': tests,
      'x.tests.yaml': '',
    })
    const { exitCode, report } = await clone.check(['policies/one.tests.yaml'])
    expect([exitCode, report.policies]).toEqual([0, []])
    expect(report.tests).toMatchObject({ passed: 0, failed: 0, not_run: 2 })
    expect((await clone.check(['x.tests.yaml'])).exitCode).toBe(1)
    expect((await clone.check()).report.tests).toBe(undefined)
  })
})

describe('messages', () => {
  test('name options where the action has inputs', async () => {
    await using clone = await openClone()
    await clone.write({ 'policies/one.yaml': one })
    const { exitCode, report } = await clone.check(['--project-id', ''])
    expect([exitCode, report.policies[0]?.findings[0]?.code]).toEqual([1, 'no-project'])
    expect(report.policies[0]?.findings[0]?.message).toMatch(/`--project-id`/)
    const strict = await clone.check(['--policies', 'none/*.yaml', '--fail-on', 'warning'])
    expect(strict.report.findings.map(({ code }) => code)).toEqual(['glob-without-match'])
    expect(strict.stdout + strict.stderr).toMatch(/`--policies`/)
    expect(report.policies[0]?.findings[0]?.message + strict.stdout).not.toMatch(/\binput\b/)
  })

  test('of an unreachable PgBeam name the environment', async () => {
    await using clone = await openClone()
    await clone.write({ 'policies/one.yaml': one })
    const env = { PGBEAM_API_KEY: 'pbo_1', PGBEAM_API_URL: 'http://127.0.0.1:9' }
    const { report } = await clone.check([], { env })
    const [{ code, message } = expect.unreachable()] = report.findings
    expect(code).toBe('live-unknown')
    expect(message).toContain('PGBEAM_API_URL')
    expect(message).not.toMatch(/\b(?:input|runner|job|api-url)\b/)
  })
})

test('a file whose name nearly matches is told while it differs from the base', async () => {
  await using clone = await openClone({ 'policies/one.yaml': one, 'policies/old.YAML': two })
  const codes = async () => (await clone.check()).report.findings.map(({ code, message }) => [code, message])
  expect(await codes()).toEqual([])
  await clone.write({ 'policies/new.yml.txt': two, 'Policies/new.yaml': two, 'policies/notes.md': '' })
  const found = await codes()
  expect(found.map(([code]) => code)).toEqual(['file-ignored', 'file-ignored'])
  expect(found.map(([, message = '']) => /`([^`]+)` is ignored/.exec(message)?.[1]).sort()).toEqual([
    'Policies/new.yaml',
    'policies/new.yml.txt',
  ])
  await clone.commit()
  expect(await codes()).toEqual([])
})

test('the first command of the README works on its first policy', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, policy = ''] = /```yaml\n(# yaml-language-server.*?)```/s.exec(readme) ?? []
  const [, args = ''] = /^npx .*?policy-action (check[^#\n]*)/m.exec(readme) ?? []
  await using clone = await openClone({ 'README.md': '' })
  await clone.write({ 'policies/analytics.yaml': policy })
  const [, ...rest] = args.trim().split(/\s+/)
  const { exitCode, report } = await clone.check(['--project-id', '', ...rest])
  expect([exitCode, report.policies.map(({ action }) => action)]).toEqual([0, ['create']])
})

describe('the exit code', () => {
  test('follows the findings of a file with warnings, and what is asked for', async () => {
    await using clone = await openClone({ 'policies/two.yaml': two })
    await clone.write({ 'policies/one.yaml': unlimited })
    const expected: [string, number][] = [
      ['', 0],
      ['--fail-on warning', 1],
      ['--fail-on never', 0],
      ['--fail-on sometimes', 2],
      ['--project-id prj_&', 2],
      ['--policies ../*.yaml', 2],
      ['--policies nothing/*.yaml', 0],
      ['--policies nothing/*.yaml --fail-on warning', 1],
      ['--policies policies/*.yaml --policies !policies/one.yaml --fail-on warning', 0],
      ['--unknown', 2],
      ['--base', 2],
      ['--base=', 2],
    ]
    const ends: typeof expected = []
    for (const [args] of expected) {
      const run = await clone.run(['check', '--project-id', 'prj_1', ...args.split(' ').filter(Boolean)])
      ends.push([args, run.exitCode])
    }
    expect(ends).toEqual(expected)
  })

  test('of an invalid file is 1 whatever fails otherwise', async () => {
    await using clone = await openClone({ 'policies/two.yaml': two })
    await clone.write({ 'policies/one.yaml': broken })
    expect((await clone.check(['--fail-on', 'never'])).exitCode).toBe(1)
  })

  test('is 2 where there is no repository, no git or no command', async () => {
    await using clone = await openClone({ 'policies/two.yaml': two })
    const outside = { GIT_DIR: `${clone.root}/nowhere` }
    for (const run of [
      await clone.run(['check'], { env: outside }),
      await clone.run(['check'], { env: { PATH: clone.root } }),
      await clone.run(['check'], { folder: '.git' }),
      await clone.run([]),
      await clone.run(['frobnicate']),
    ]) {
      expect(run).toMatchObject({ exitCode: 2, stdout: '' })
      expect(run.stderr).not.toBe('')
      expect(run.stderr).not.toMatch(/^\s+at /m)
    }
  })

  test('of help and version is 0', async () => {
    await using clone = await openClone()
    for (const args of [['--help'], ['-h'], ['help'], ['check', '--help'], ['--version'], ['-v']]) {
      const run = await clone.run(args)
      expect(run).toMatchObject({ exitCode: 0, stderr: '' })
      expect(run.stdout).not.toBe('')
    }
  })
})

describe('with an API key', () => {
  const live = [{ id: 'pol_1', name: 'One', max_rows: 7, table_allowlist: ['a.b'], budget_queries_per_hour: 10 }]

  test('new files are compared with what is live, drift is told, and nothing is written', async () => {
    await using clone = await openClone({ 'policies/one.yaml': wider })
    let elapsedMs = 0
    const pgbeam = await startPgBeam({ tick: () => Date.now() + elapsedMs })
    pgbeam.seed('prj_1', live)
    const env = { PGBEAM_API_KEY: pgbeam.key, PGBEAM_API_URL: pgbeam.url }
    try {
      await clone.write({ 'policies/new.yaml': one, 'policies/one.yaml': null })
      const taken = await clone.check(['policies/new.yaml'], { env })
      expect(taken.report.policies[0]).toMatchObject({ policy_id: 'pol_1' })

      await clone.write({ 'policies/new.yaml': null, 'policies/one.yaml': wider })
      const file = 'policies/uno.yaml'
      pgbeam.edit('prj_1', 'pol_1', { max_rows: 20 })
      await clone.commit({ 'policies/one.yaml': narrower })
      await clone.git('mv', 'policies/one.yaml', file)
      await clone.commit()
      const behind = await clone.check(['--base', 'HEAD'], { env })
      expect(behind.report.policies).toMatchObject([
        { file, drift: [], waiting: [{ field: 'max_rows', before: 20, after: 5 }] },
      ])
      elapsedMs = 3_600_000
      for (const rows of [7, 20]) {
        pgbeam.edit('prj_1', 'pol_1', { max_rows: rows })
        const drifted = await clone.check(['--base', 'HEAD'], { env })
        expect(drifted.report.policies).toMatchObject([
          { file, drift: [{ field: 'max_rows', expected: 5, live: rows }], waiting: [] },
        ])
      }

      const asked = pgbeam.requests.length
      expect((await clone.check(['--offline', '--base', 'HEAD'], { env })).report.unmanaged_profiles).toBe(null)
      expect(pgbeam.requests.length).toBe(asked)
      expect(listWrites(pgbeam)).toEqual([])
    } finally {
      await pgbeam.close()
    }
  })

  test('policy tests are run, agents are told, and recorded queries tried', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one, 'policies/one.tests.yaml': tests })
    const pgbeam = await startPgBeam()
    pgbeam.seed('prj_1', live)
    pgbeam.seedAgents('prj_1', [{ id: 'agt_1', policy_profile_id: 'pol_1', name: 'Night\x1b[2Jshift' }])
    const env = { PGBEAM_API_KEY: pgbeam.key, PGBEAM_API_URL: pgbeam.url }
    try {
      await clone.write({ 'policies/one.yaml': wider })
      const { exitCode, report } = await clone.check([], { env })
      expect([exitCode, report.tests]).toMatchObject([1, { passed: 1, failed: 1, not_run: 0 }])
      expect(report.policies[0]?.agents).toMatchObject({ active: 1 })
      const { stdout } = await clone.run(['check', '--project-id', 'prj_1'], { env })
      expect(stdout).toContain('1 passed, 1 failed')
      expect(stdout).toMatch(/^policies\/one\.tests\.yaml:4:\d+: error: .*\[policy-test-failed\]$/m)
      expect(stdout).toContain('Night\\u001b[2Jshift')
      expect(listWrites(pgbeam)).toEqual([])
    } finally {
      await pgbeam.close()
    }
  })

  test('PgBeam out of reach is a warning, and the key is shown nowhere', async () => {
    await using clone = await openClone({ 'policies/one.yaml': one })
    const pgbeam = await startPgBeam()
    try {
      for (const [key, exitCode] of [
        ['pbo_revoked', 0],
        ['two words', 2],
      ] as const) {
        const env = { PGBEAM_API_KEY: key, PGBEAM_API_URL: pgbeam.url }
        const run = await clone.run(['check', '--project-id', 'prj_1', 'policies'], { env })
        expect(run.exitCode).toBe(exitCode)
        expect(run.stdout + run.stderr).not.toContain(key)
      }
    } finally {
      await pgbeam.close()
    }
  })
})

/** Evaluations and replays are asked for by POST, and store nothing. */
function listWrites({ requests }: { requests: readonly { method: string; path: string }[] }) {
  return requests.filter(({ method, path }) => method !== 'GET' && /\/policies(\/|$)/.test(path))
}
