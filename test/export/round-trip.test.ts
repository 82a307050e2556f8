import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Profile, STATEMENT_KINDS } from '../../src/policy/schema.ts'
import * as arbitraries from '../access/arbitraries.ts'
import { anyCharacter } from '../any-character.ts'
import { applyFiles, checkFiles, exportInto, type Files, type RawProfile } from '../flows/in-memory.ts'
import { pick } from '../size.ts'

/** Pieces that YAML, Markdown, file systems and JavaScript have their own ideas about. */
const piece = fc.constantFrom(
  ...['yes', 'off', 'null', '~', '1', '0x1f', '1_000', '12:30:45', '2024-01-01', '.inf', '<<', '=', 'é', '表', '😀'],
  ...[
    ': ',
    ' #',
    '#',
    '- ',
    '"',
    "'",
    '\\',
    '\n',
    '\n\n',
    '\t',
    ' ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
  ],
  ...[
    '%',
    '@',
    '`',
    '---',
    '...',
    '\u200b',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '/',
    '..',
    'con',
    'a',
    'B',
    'users',
    '$ref',
    '?',
  ],
)
const hostileText = fc.array(piece, { minLength: 1, maxLength: 5 }).map(pieces => pieces.join(''))
const hostileName = fc.oneof(hostileText, fc.string({ unit: anyCharacter, minLength: 1, maxLength: 12 }))
const literal = hostileText.map(text => `'${text.replaceAll("'", "''")}'`)
const predicate = fc.oneof(
  literal.map(text => `region = ${text}`),
  literal.map(text => `tenant = current_setting('app.tenant')::int\n  AND name = ${text}`),
  arbitraries.predicate,
)

/** Profiles that a dashboard would let anybody make. */
const made = fc.record({
  ...arbitraries.fields,
  name: fc.oneof(hostileName, fc.constantFrom('one', 'One', 'o.n.e', 'CON', 'a/b')),
  table_allowlist: fc.array(fc.oneof(arbitraries.relationName, hostileName), { maxLength: 3 }),
  row_filters: fc.array(fc.record({ table: arbitraries.relationName, predicate }), { maxLength: 2 }),
  egress_bytes_per_day: fc.nat({ max: Number.MAX_SAFE_INTEGER }),
})
const later = fc.dictionary(fc.constantFrom('future_mode', 'future_list', 'a\n# b', '__proto__'), fc.json(), {
  maxKeys: 2,
})

/** Some projects' worth of profiles, with ids and distinct names, and with fields of a later API. */
function projectOf(profile: fc.Arbitrary<Profile>): fc.Arbitrary<RawProfile[]> {
  return fc
    .uniqueArray(fc.tuple(profile, later), { selector: ([{ name }]) => name, minLength: 1, maxLength: 4 })
    .map(profiles => profiles.map(([each, extra], index) => ({ ...extra, ...each, id: `pol_${index}` })))
}

test('export, then check, then apply changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(projectOf(arbitraries.policy), fc.boolean(), async (live, wantsJson) => {
      const files: Files = new Map()
      const given: Record<string, string> = wantsJson ? { policies: 'policies/*.json' } : {}
      const exported = await exportInto(files, live, given)
      expect(exported).toMatchObject({ failure: null, report: { result: 'changed', direction: 'none' } })
      expect(files.size).toBe(live.length)

      const checked = await checkFiles(files, live)
      expect(checked.failure).toBe(null)
      const { policies, direction, unmanaged_profiles } = checked.report
      expect({ direction, unmanaged_profiles }).toEqual({ direction: 'none', unmanaged_profiles: 0 })
      expect(policies.map(({ action, changes }) => ({ action, changes }))).toEqual(
        live.map(() => ({ action: 'none', changes: [] })),
      )
      expect(new Set(policies.map(({ policy_id }) => policy_id))).toEqual(new Set(live.map(({ id }) => id)))

      const applied = await applyFiles(files, live)
      expect(applied).toMatchObject({ failure: null, report: { result: 'unchanged' } })

      const before = new Map(files)
      expect((await exportInto(files, live, { ...given, overwrite: 'true' })).report.result).toBe('unchanged')
      expect(files).toEqual(before)
    }),
    { numRuns: pick({ short: 50, long: 500 }) },
  )
})

test('whatever a profile holds, its file says exactly that, or there is none and the report says why', async () => {
  const seen = { written: 0, failed: 0 }
  await fc.assert(
    fc.asyncProperty(projectOf(made), async live => {
      const files: Files = new Map()
      const { report } = await exportInto(files, live)
      const written = report.policies.filter(({ action }) => action === 'create')
      const failed = report.policies.filter(({ outcome, reason }) => outcome === 'failed' && reason)
      expect(written.length + failed.length).toBe(live.length)
      expect([...files.keys()].sort()).toEqual(written.map(({ file }) => file).sort())
      for (const path of files.keys()) expect(path).toMatch(/^policies\/[a-z0-9-]+\.yaml$/)
      seen.written += written.length
      seen.failed += failed.length
      if (written.length === 0) return

      const checked = await checkFiles(files, live)
      expect(checked.failure).toBe(null)
      for (const { changes, findings } of checked.report.policies) {
        expect([changes, findings.filter(({ severity }) => severity === 'error')]).toEqual([[], []])
      }
      expect(await applyFiles(files, live)).toMatchObject({ failure: null, report: { result: 'unchanged' } })
    }),
    { numRuns: pick({ short: 70, long: 1000 }) },
  )
  expect(Math.min(seen.written, seen.failed)).toBeGreaterThan(pick({ short: 20, long: 50 }))
})

test('every kind of statement, mask, mode and limit comes back', async () => {
  const live: RawProfile = {
    id: 'pol_all',
    name: 'All',
    access_mode: 'read_write',
    statement_rules: { allow: [...STATEMENT_KINDS], deny: ['ddl'] },
    masking_rules: ['redact', 'null', 'hash'].map(kind => ({ table: 't', column: kind, kind })),
    write_mode: 'sandbox',
    approval_mode: 'all',
    migration_safety: 'warn',
    content_scan_mode: 'annotate',
    approval_timeout_seconds: 0,
    max_affected_rows: Number.MAX_SAFE_INTEGER,
  }
  const files: Files = new Map()
  await exportInto(files, [live])
  expect(await applyFiles(files, [live])).toMatchObject({ failure: null, report: { result: 'unchanged' } })
  const text = files.get('policies/all.yaml')
  expect(text).toContain("kind: 'null'")
  expect(text).not.toMatch(/^max_rows:/m)
})
