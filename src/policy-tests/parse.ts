import { findUnseenCharacters } from '../policy/characters.ts'
import { findCutTexts } from '../policy/cut-text.ts'
import { validate, type Wording } from '../policy/describe-issue.ts'
import type { SnapshotFile } from '../policy/file.ts'
import type { Finding, Path, Position } from '../policy/finding.ts'
import { FILE_FINDINGS } from '../policy/finding-kinds.ts'
import { listFindings } from '../policy/list-findings.ts'
import { toData } from '../policy/profile-data.ts'
import { readMapping } from '../policy/read-mapping.ts'
import { findPlace, getField, getItems, getText } from '../policy/syntax/node.ts'
import { listChoices, quote } from '../text/quote.ts'
import { TEST_FINDINGS, type TestFindingCode } from './finding-kinds.ts'
import { type PolicyTest, policyTestSchema, testFileSchema } from './schema.ts'

/** A statement to try, and the position of its entry. */
export interface LocatedTest {
  readonly test: PolicyTest
  readonly at: Position
}

export interface ValidTests {
  readonly kind: 'valid'
  readonly file: SnapshotFile
  /** As the file writes it. */
  readonly policy: string
  readonly policyAt: Position
  readonly tests: readonly LocatedTest[]
  readonly findings: readonly Finding[]
}

/** At least one finding is an error, so none of its tests is run. */
export interface InvalidTests {
  readonly kind: 'invalid'
  readonly file: SnapshotFile
  readonly findings: readonly Finding[]
}

/** A file of policy tests, read and checked. */
export type TestSource = ValidTests | InvalidTests

/** The tests of a file, or findings that say what is wrong with it. */
export function parseTests(file: SnapshotFile): TestSource {
  const read = readMapping(file, 'a file of policy tests')
  if (read.kind === 'invalid') return { kind: 'invalid', file, findings: read.findings }
  const { root, source } = read
  const validation = validate({ root, schema: testFileSchema, data: toData(root), wording: WORDING })
  const issues = validation.kind === 'invalid' ? validation.findings : []
  const tests = getItems(getField(root, 'tests'))
  const sql = tests.flatMap(test => [getField(test, 'sql'), getField(test, 'row_filter')])
  const unplaced = [...read.findings, ...issues, ...findUnseenCharacters(root), ...findCutTexts(sql, source.text)]
  const findings = listFindings(unplaced, { source, kinds: KINDS })
  if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
    return { kind: 'invalid', file, findings }
  }
  const { policy } = validation.output
  const locate = (path: Path) => source.positionAt(findPlace(root, path).node.start)
  return {
    kind: 'valid',
    file,
    policy,
    policyAt: locate(['policy']),
    tests: validation.output.tests.map((test, index) => ({ test, at: locate(['tests', index]) })),
    findings,
  }
}

const KINDS = { ...FILE_FINDINGS, ...TEST_FINDINGS }

const FILE_FIELDS = Object.keys(testFileSchema.shape)
const TEST_FIELDS = [...new Set(policyTestSchema.def.options.flatMap(({ shape }) => Object.keys(shape)))]

const WORDING: Wording<TestFindingCode> = {
  listFields: path => (path.length === 0 ? FILE_FIELDS : TEST_FIELDS),
  describeField({ field, owner }) {
    const expected = getText(getField(owner, 'expect'))
    const expectations = listExpectations(field)
    if (expected === undefined || expectations.length === 0) return undefined
    const message = `${quote(field)} goes with ${listChoices(expectations)}, and this test expects ${quote(expected)}; remove the field, or change \`expect\`.`
    return { code: 'misplaced-expectation', message }
  },
}

/** The expectations that have a field of this name. */
function listExpectations(field: string): readonly string[] {
  const options = policyTestSchema.def.options.filter(({ shape }) => Object.hasOwn(shape, field))
  return options.flatMap(({ shape }) => shape.expect.def.values)
}
