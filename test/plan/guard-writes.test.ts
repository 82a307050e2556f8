import { describe, expect, it } from 'vitest'
import { createLiveDirectory } from '../../src/live/directory.ts'
import { readLivePolicy } from '../../src/live/profile.ts'
import { guardWrites } from '../../src/plan/guard-writes.ts'
import { assignProjects } from '../../src/plan/identity.ts'
import { planFiles } from '../../src/plan/plan.ts'
import { parseSnapshots } from '../../src/plan/read.ts'
import { createParser } from '../../src/policy/parse.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { createFile } from '../catalog/read.ts'
import { readGuardrails } from '../guardrails/read.ts'

const split = splitConjuncts(new Map())

/** How many errors a policy has, and how many of them are new; `live` is undefined where there is no profile. */
function guard({ file, live, rules }: { file: string; live?: Record<string, unknown>; rules: string }) {
  const text = `name: A\n${file}`
  const [parsed = []] = parseSnapshots([{ commit: 'c', files: [createFile('a.yaml', text)] }], createParser())
  const policyFiles = assignProjects(parsed, 'prj_1')
  const raw = { id: 'pol_1', name: 'A', ...live }
  const profiles = live ? [readLivePolicy({ id: 'pol_1', name: 'A', projectId: 'prj_1', raw })] : []
  const directory = createLiveDirectory(new Map([['prj_1', profiles]]))
  const guarded = guardWrites({
    policyFiles,
    steps: planFiles({ policyFiles, directory, splitConjuncts: split }),
    guardrails: readGuardrails(`guardrails: [{ name: x, ${rules} }]`),
    directory,
    splitConjuncts: split,
    findTables: () => undefined,
    context: { today: '2026-06-15', hasSeveralProjects: false },
  })
  const [found] = guarded.values()
  return found ? [found.findings.length, found.anew.length] : [0, 0]
}

const HR = "never_reachable: ['*.salaries', 'hr.*']"
const SSN = 'always_hidden: [public.p.ssn]'
const WRITER = 'access_mode: read_write\n'
const writer = { access_mode: 'read_write' }
const masked = (kind: string) => ({ masking_rules: [{ table: 'p', column: 'ssn', kind }] })

describe('a breach is new', () => {
  it.each<[string, Parameters<typeof guard>[0], [number, number]]>([
    ['where nothing is live', { file: '', rules: HR }, [1, 1]],
    ['not where it is so already', { file: '', live: {}, rules: HR }, [1, 0]],
    ['not where less of it is left', { file: 'table_allowlist: [hr.a]', live: {}, rules: HR }, [1, 0]],
    ['of a relation that was denied', { file: '', live: { table_denylist: ['hr.a'] }, rules: HR }, [1, 1]],
    [
      'of a name that was denied in every schema',
      { file: '', live: { table_denylist: ['salaries'] }, rules: "never_reachable: ['hr.*']" },
      [1, 1],
    ],
    [
      'of another relation',
      { file: 'table_allowlist: [hr.b]', live: { table_allowlist: ['hr.a'] }, rules: HR },
      [1, 1],
    ],
    ['of a column that was hashed', { file: '', live: masked('hash'), rules: SSN }, [1, 1]],
    [
      'of writes that pass, and were discarded',
      { file: WRITER, live: { ...writer, write_mode: 'sandbox' }, rules: 'held: [update]' },
      [1, 1],
    ],
    [
      'of some rows that pass, and were discarded',
      {
        file: `${WRITER}approval_mode: all\napproval_auto_max_rows: 1\n`,
        live: { ...writer, write_mode: 'rollback' },
        rules: 'held: [update]',
      },
      [1, 1],
    ],
    [
      'not of writes that are discarded now',
      { file: `${WRITER}write_mode: sandbox\n`, live: writer, rules: 'held: [update]' },
      [1, 0],
    ],
    [
      'not of writes that are discarded as before',
      { file: `${WRITER}write_mode: rollback\n`, live: { ...writer, write_mode: 'sandbox' }, rules: 'held: [update]' },
      [1, 0],
    ],
    [
      'not of one that is hashed now',
      { file: 'masking_rules: [{ table: p, column: ssn, kind: hash }]', live: {}, rules: SSN },
      [1, 0],
    ],
    [
      'of a limit that is raised',
      { file: 'max_rows: 30', live: { max_rows: 20 }, rules: 'at_most: { max_rows: 10 }' },
      [1, 1],
    ],
    ['of a limit that is taken away', { file: '', live: { max_rows: 20 }, rules: 'at_most: { max_rows: 10 }' }, [1, 1]],
    ['not of one that is lowered', { file: 'max_rows: 20', live: {}, rules: 'at_most: { max_rows: 10 }' }, [1, 0]],
    [
      'of a kind of statement that was held',
      {
        file: 'access_mode: read_write',
        live: { access_mode: 'read_write', approval_mode: 'all' },
        rules: 'refused: [ddl]',
      },
      [1, 1],
    ],
  ])('%s', (_, request, expected) => {
    expect(guard(request)).toEqual(expected)
  })
})
