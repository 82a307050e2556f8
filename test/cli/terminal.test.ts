import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { renderText } from '../../src/cli/render-text.ts'
import { chooseStyle, escapeJson } from '../../src/cli/terminal.ts'
import type { PolicyReport } from '../../src/report/schema.ts'
import { anyCharacter } from '../any-character.ts'
import { hostileText } from '../report/hostile-text.ts'
import { change, finding, policy, report } from '../report/samples.ts'
import { CLI, openClone } from './clone.ts'

const plain = (_: unknown, text: string) => text

/** What a terminal acts on, or lets nobody see. */
const ACTIVE = /[^\n\P{C}]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

const counts = { passed: 1, failed: 1, not_run: 1 }
const some = { queries: 1, runs: 2 }

function credential(text: string) {
  return { id: text, name: text, principal: 'agent', state: 'active', last_used_at: null, expires_at: null }
}

function replay(text: string): NonNullable<PolicyReport['replay']> {
  const query = { sql: text, runs: 1, last_seen: text, rule: text, reason: text, effect: 'newly_blocked' as const }
  const effects = { newly_blocked: some, newly_allowed: some, masked_differently: some, filtered_differently: null }
  const rest = { days: 7, bound_credentials: 1, tried: some, truncated: false, skipped_unparseable: 0 }
  return { ...rest, ...effects, busiest: [query] }
}

/** A report with a text in every place that is not ours. */
function everywhere(text: string) {
  return report({
    policies: [
      policy({
        file: text,
        previous_file: text,
        name: text,
        changes: [change(['rows', text], ['all', text]), change(['masking', text], [text, text])],
        findings: [finding(text, { message: text })],
        drift: [{ field: text, expected: text, live: text }],
        agents: { active: 1, credentials: [credential(text)] },
        replay: replay(text),
      }),
      policy({ file: text, name: text, action: 'invalid', findings: [finding('x', { severity: 'error' })] }),
    ],
    findings: [finding(text, { message: text, line: null, column: null })],
    tests: {
      ...counts,
      files: [
        { file: text, policy: text, not_run_because: [], ...counts, findings: [finding(text, { message: text })] },
      ],
    },
  })
}

describe('the text for a terminal', () => {
  const render = (text: string) =>
    renderText({
      result: { report: everywhere(text), privatePredicates: new Set(), failure: `Not valid: ${text}.` },
      comparedWith: text,
      style: plain,
    })

  it('has the same lines whatever is in the report, and none of it acts', () => {
    const lines = render('harmless').split('\n').length
    const hostile = fc.oneof(
      fc.string({ unit: anyCharacter }),
      hostileText,
      fc.constantFrom('\x1b]0;x\x07', '\x9b2J', '\r', '\n'),
    )
    fc.assert(
      fc.property(hostile, text => {
        const shown = render(text)
        expect(shown).not.toMatch(ACTIVE)
        expect(shown.split('\n')).toHaveLength(lines)
      }),
    )
  })

  it('does not show predicates that only the live profile has', () => {
    const predicate = "tenant = 'hush'"
    const told = report({
      policies: [
        policy({
          changes: [change(['rows', 'a.b'], [predicate, 'all'])],
          findings: [finding('x', { message: `Mind ${predicate}` })],
        }),
      ],
    })
    const result = { report: told, privatePredicates: new Set([predicate]), failure: `Because of ${predicate}` }
    expect(renderText({ result, comparedWith: 'x', style: plain })).not.toContain('hush')
    expect(
      renderText({ result: { ...result, privatePredicates: new Set() }, comparedWith: 'x', style: plain }),
    ).toContain('hush')
  })

  it('says once what many files have word for word, and drops no other finding', () => {
    const common = finding('common', { severity: 'error', message: 'No project' })
    const policies = Array.from({ length: 41 }, (_, index) =>
      policy({
        file: `policies/p${index}.yaml`,
        action: 'invalid',
        findings: [common, ...(index === 40 ? [finding('own', { message: 'Own' })] : [])],
      }),
    )
    const show = (count: number) =>
      renderText({
        result: { report: report({ policies: policies.slice(-count) }), privatePredicates: new Set(), failure: null },
        comparedWith: 'x',
        style: plain,
      })
    const countOf = (text: string, code: string) => text.split(`[${code}]`).length - 1
    expect([countOf(show(41), 'common'), countOf(show(41), 'own')]).toEqual([1, 1])
    expect(show(41)).toContain('and 31 more')
    expect([countOf(show(3), 'common'), countOf(show(3), 'own')]).toEqual([3, 1])
    // Files of which nothing else is to be said have no heading of their own.
    expect(show(41).split('\n').length).toBeLessThan(25)
  })

  it('leaves out what a file accepts', () => {
    const told = report({
      policies: [policy({ findings: [finding('quiet', { accepted: 'because' }), finding('loud')] })],
    })
    const shown = renderText({
      result: { report: told, privatePredicates: new Set(), failure: null },
      comparedWith: 'x',
      style: plain,
    })
    expect(shown).toContain('[loud]')
    expect(shown).not.toContain('[quiet]')
  })
})

describe('escapeJson', () => {
  it('says the same, and nothing in it acts', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), json => {
        const value = JSON.parse(json)
        const escaped = escapeJson(JSON.stringify(value, null, 2))
        expect(JSON.parse(escaped)).toEqual(value)
        expect(escaped).not.toMatch(ACTIVE)
      }),
    )
    expect(escapeJson('"\x9b\u{e0001}é"')).toBe('"\\u009b\\udb40\\udc01é"')
  })
})

describe('chooseStyle', () => {
  it.each<[Record<string, string>, boolean, boolean]>([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: 'false' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '3', TERM: 'dumb' }, false, true],
  ])('%j, terminal %s: %s', (env, isTerminal, hasColor) => {
    expect(chooseStyle({ env, isTerminal })('red', 'x')).toBe(hasColor ? '\x1b[31mx\x1b[0m' : 'x')
  })
})

describe('the command', () => {
  const files = {
    'policies/one.yaml': 'name: One\nmax_rows: 10\nmasking_rules: [{ table: a, column: b, kind: hash }]\n',
  }
  const edited = { 'policies/one.yaml': 'name: One\nmax_rows: 20\nmax_row: 1\n' }

  test('gives places as compilers do, and the verdict last', async () => {
    await using clone = await openClone(files)
    await clone.write(edited)
    const run = await clone.run(['check', '--project-id', 'prj_1'])
    expect(run).toMatchObject({ exitCode: 1, stderr: '' })
    expect(run.stdout).toMatch(/^policies\/one\.yaml:3:1: error: .*\[unknown-field\]$/m)
    expect(run.stdout.trimEnd().split('\n').at(-1)).toContain('policies/one.yaml')
    expect(run.stdout).not.toContain('\x1b')
  })

  test('has colours only where they are asked for', async () => {
    await using clone = await openClone(files)
    await clone.write(edited)
    const run = await clone.run(['check'], { env: { FORCE_COLOR: '1' } })
    expect(run.stdout).toContain('\x1b[31m')
    const json = await clone.check([], { env: { FORCE_COLOR: '1' } })
    expect(json.stdout).not.toContain('\x1b')
  })

  test('shows what somebody wrote on the command line without acting on it', async () => {
    await using clone = await openClone(files)
    for (const args of [['\x1b[2J'], ['check', '--\x1b[2J'], ['check', '--base', '\x1b[2J'], ['check', '\x1b[2J']]) {
      const run = await clone.run(args)
      expect([run.exitCode, run.stdout]).toEqual([2, ''])
      expect(run.stderr).not.toContain('\x1b')
      expect(run.stderr).toContain('\\u001b')
    }
  })

  test('ends in peace where nobody reads on', async () => {
    const child = spawn(process.execPath, [CLI, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    const [said, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect([said, exitCode]).toEqual(['', 0])
  })
})
