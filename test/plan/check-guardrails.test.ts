import { describe, expect, it } from 'vitest'
import type { Tables } from '../../src/exposure/tables.ts'
import { parseGuardrails } from '../../src/guardrails/parse.ts'
import { NO_DIRECTORY } from '../../src/live/directory.ts'
import { checkGuardrails, listTouched } from '../../src/plan/check-guardrails.ts'
import { assignProjects } from '../../src/plan/identity.ts'
import { listPredicates, listProfiles, type PolicyFile, parseSnapshots } from '../../src/plan/read.ts'
import type { SnapshotFile } from '../../src/policy/file.ts'
import { createParser } from '../../src/policy/parse.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import { createFile, readSchema } from '../catalog/read.ts'

type Files = Readonly<Record<string, string>>

interface Side {
  readonly policies: Files
  readonly guardrails?: string
  readonly sql?: string
}

const GUARDRAILS = 'company.guardrails.yaml'

function readPolicies(files: Files): readonly PolicyFile[] {
  const snapshot = { commit: 'c', files: Object.entries(files).map(([path, text]) => createFile(path, text)) }
  const [parsed = []] = parseSnapshots([snapshot], createParser())
  return assignProjects(parsed, 'prj_1')
}

async function readTables(sql: string | undefined): Promise<Tables | undefined> {
  if (sql === undefined) return undefined
  return { catalogs: [(await readSchema(sql)).catalog], areAll: true, hasUnread: false, mayName: () => true }
}

/** What a change comes to: errors as `file line`, exceptions as `file guardrail`, and findings of guardrails as `code line`. */
async function check({ base, head, today = '2026-06-15' }: { base: Side; head: Side; today?: string }) {
  const [before, after] = [readPolicies(base.policies), readPolicies(head.policies)]
  const read = (text: string | undefined): SnapshotFile[] => (text === undefined ? [] : [createFile(GUARDRAILS, text)])
  const predicates = await readPredicates(listPredicates(listProfiles([...before, ...after])))
  const [tables, former] = [await readTables(head.sql), await readTables(base.sql)]
  const found = checkGuardrails({
    sides: {
      base: read(base.guardrails).map(parseGuardrails),
      head: read(head.guardrails).map(parseGuardrails),
    },
    base: before,
    head: after,
    directory: NO_DIRECTORY,
    splitConjuncts: splitConjuncts(predicates),
    findTables: () => tables,
    findFormerTables: () => former,
    touched: listTouched({ base: before, head: after }),
    now: Date.parse(`${today}T12:00:00Z`),
  })
  return {
    broken: [...found.broken].flatMap(([path, findings]) => findings.map(({ at }) => `${path} ${at.line}`)),
    excepted: [...found.excepted].flatMap(([path, changes]) =>
      changes.map(({ subject, field }) => `${path} ${subject} ${field}`),
    ),
    findings: (found.report?.files ?? []).flatMap(({ findings }) =>
      findings.map(({ code, line }) => `${code} ${line}`),
    ),
    direction: found.direction,
  }
}

const g = (fields: string, name = 'G') => `guardrails:\n  - name: ${name}\n    ${fields}\n`
const SSN = g("always_hidden: ['*.*.ssn']")
const masked =
  'name: A\ntable_allowlist: [public.people]\nmasking_rules: [{ table: public.people, column: ssn, kind: redact }]\n'
const open = 'name: A\ntable_allowlist: [public.people]\n'

describe('a column that nobody names any more', () => {
  it('is there all the same where the version before names it', async () => {
    const { broken } = await check({
      base: { policies: { 'a.yaml': masked }, guardrails: SSN },
      head: { policies: { 'a.yaml': open }, guardrails: SSN },
    })
    expect(broken).toEqual(['a.yaml 2'])
  })

  it('is there where another policy of the project names it, whatever its own does', async () => {
    const policies = {
      'a.yaml': open,
      'b.yaml': masked.replace('name: A', 'name: B').replace('public.people,', 'people,'),
    }
    const { broken } = await check({ base: { policies: {}, guardrails: SSN }, head: { policies, guardrails: SSN } })
    expect(broken).toEqual(['a.yaml 2'])
  })

  it('is not known of another project, and said to be so', async () => {
    const policies = { 'a.yaml': open, 'b.yaml': `project_id: prj_2\n${masked.replace('name: A', 'name: B')}` }
    const { broken, findings } = await check({ base: { policies }, head: { policies, guardrails: SSN } })
    expect(broken).toEqual([])
    expect(findings).toEqual(['guardrail-needs-catalog 3'])
  })
})

describe('a migration', () => {
  const sql = 'CREATE SCHEMA hr; CREATE TABLE hr.people (name text); CREATE TABLE public.people (id int);'
  const policies = { 'a.yaml': 'name: A\ntable_allowlist:\n  - public.people\n  - public.names\n' }
  const guardrails = g('never_reachable: [hr.*]')

  it('breaks a guardrail by a view that a policy reaches, touched or not', async () => {
    const view = `${sql} CREATE VIEW names AS SELECT name FROM hr.people;`
    const found = await check({ base: { policies, guardrails, sql }, head: { policies, guardrails, sql: view } })
    expect(found.broken).toEqual(['a.yaml 4'])
  })

  it('has no part in what was broken before', async () => {
    const view = `${sql} CREATE VIEW names AS SELECT name FROM hr.people;`
    const found = await check({
      base: { policies, guardrails, sql: view },
      head: { policies, guardrails, sql: `${view} CREATE TABLE other (id int);` },
    })
    expect(found.broken).toEqual([])
  })

  it('does not ask for a filter by a column that a relation does not have, and says so', async () => {
    const found = await check({
      base: { policies, sql },
      head: { policies, guardrails: g('filtered_by: { tables: [public.people], column: tenant_id }'), sql },
    })
    expect(found).toMatchObject({ broken: [], findings: ['guardrail-column-missing 3'] })
  })
})

describe('a file that is not valid at the base', () => {
  const policies = { 'a.yaml': open }
  const invalid = 'guardrails: x\n'

  it.each<[string, string | undefined, string]>([
    ['may have forbidden more than what replaces it', g('refused: [ddl]'), 'mixed'],
    ['may have forbidden something where it is removed', undefined, 'unclear'],
    ['may have done so while it stays invalid', 'guardrails: y\n', 'unclear'],
    ['says nothing where it stays as it is', invalid, 'none'],
  ])('%s', async (_, guardrails, direction) => {
    const head = guardrails === undefined ? { policies } : { policies, guardrails }
    const found = await check({ base: { policies, guardrails: invalid }, head })
    expect(found.direction).toBe(direction)
  })
})

describe('a policy that comes under an exception', () => {
  const excepting = (fields: string) => g(`refused: [set]\n    except: [{ ${fields}, reason: r }]`)
  const writer = (name: string, more = '') => `${more}name: ${name}\naccess_mode: read_write\n`
  const byName = excepting('policy: Free')

  it.each<[string, Files, Files, string, string[]]>([
    ['by creation', {}, { 'a.yaml': writer('Free') }, byName, ['a.yaml G name']],
    [
      'by its name',
      { 'a.yaml': writer('Bound', 'id: pol_1\n') },
      { 'a.yaml': writer('Free', 'id: pol_1\n') },
      byName,
      ['a.yaml G name'],
    ],
    [
      'by its id',
      { 'a.yaml': writer('Bound') },
      { 'a.yaml': writer('Bound', 'id: pol_2\n') },
      excepting('policy: pol_2'),
      ['a.yaml G id'],
    ],
    ['not by a name that looks like an id', {}, { 'a.yaml': writer('pol_2') }, excepting('policy: pol_2'), []],
    ['not where it was under it', { 'a.yaml': writer('Free') }, { 'b.yaml': writer('Free') }, byName, []],
  ])('%s is a change of its own', async (_, base, head, guardrails, excepted) => {
    const found = await check({ base: { policies: base, guardrails }, head: { policies: head, guardrails } })
    expect(found.excepted).toEqual(excepted)
    expect(found.direction).toBe('none')
  })

  it('is told once where the exception is new', async () => {
    const policies = { 'a.yaml': writer('Free') }
    const found = await check({
      base: { policies, guardrails: g('refused: [set]') },
      head: { policies, guardrails: byName },
    })
    expect(found).toMatchObject({ excepted: [], direction: 'widens', broken: [] })
  })

  it('needs its project where there are several', async () => {
    const policies = { 'a.yaml': writer('Free'), 'b.yaml': 'name: Other\nproject_id: prj_2\n' }
    const found = await check({ base: { policies }, head: { policies, guardrails: byName } })
    expect(found).toMatchObject({ broken: ['a.yaml 2'], findings: ['exception-without-project 4'] })
    const named = await check({
      base: { policies },
      head: { policies, guardrails: excepting('policy: Free, project: prj_1') },
    })
    expect(named).toMatchObject({ broken: [], findings: [] })
    const wrong = await check({
      base: { policies },
      head: { policies, guardrails: excepting('policy: Free, project: prj_2') },
    })
    expect(wrong).toMatchObject({ broken: ['a.yaml 2'], findings: ['exception-unused 4'] })
  })

  it.each<[string, string, string[], string[]]>([
    ['on its last day', '2026-07-20', ['exception-ends-soon 4'], []],
    ['14 days before', '2026-07-06', ['exception-ends-soon 4'], []],
    ['15 days before', '2026-07-05', [], []],
    ['once it is over', '2026-07-21', ['exception-ended 4'], ['a.yaml 2']],
  ])('%s', async (_, today, findings, broken) => {
    const policies = { 'a.yaml': writer('Free') }
    const guardrails = excepting('policy: Free, until: 2026-07-20')
    expect(await check({ base: { policies }, head: { policies, guardrails }, today })).toMatchObject({
      findings,
      broken,
    })
  })

  it('and keeps the guardrail needs none', async () => {
    const policies = { 'a.yaml': 'name: Free\n' }
    const found = await check({ base: { policies }, head: { policies, guardrails: byName } })
    expect(found.findings).toEqual(['exception-unused 4'])
  })
})
