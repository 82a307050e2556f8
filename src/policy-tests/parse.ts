import type { z } from 'zod'
import { findControlCharacter, findUnseenCharacters } from '../policy/characters.ts'
import type { FileContent, SnapshotFile } from '../policy/file.ts'
import type { Finding, Position } from '../policy/finding.ts'
import { FILE_FINDINGS } from '../policy/finding-kinds.ts'
import { compareFindings, FILE_START, limitFindings, MAX_FINDINGS } from '../policy/list-findings.ts'
import { findPlace, type PolicyNode } from '../policy/syntax/node.ts'
import { readYaml } from '../policy/syntax/read-yaml.ts'
import { SourceText } from '../policy/syntax/source-text.ts'
import { describeIssue, type UnplacedTestFinding } from './describe-issue.ts'
import { TEST_FINDINGS } from './finding-kinds.ts'
import { type PolicyTest, testFileSchema } from './schema.ts'

/** Reads a file of policy tests. Whatever it holds, the result is its tests, or findings that say what is wrong. */
export function parseTests(file: SnapshotFile): TestSource {
  const { content } = file
  if (content.kind === 'unreadable') return { kind: 'invalid', file, findings: [describeUnreadable(content)] }
  const source = new SourceText(content.text.replace(/^\ufeff/, ''))
  const control = findControlCharacter(source.text)
  if (control) return { kind: 'invalid', file, findings: listFindings([control], source) }
  const { root, complete, findings: unplaced } = readYaml(source)
  if (!complete || root?.kind !== 'mapping') {
    const shape = complete && root?.kind !== 'broken' ? [describeShape(root)] : []
    return { kind: 'invalid', file, findings: listFindings([...unplaced, ...shape], source) }
  }
  return interpret({ file, root, source, unplaced })
}

function interpret({
  file,
  root,
  source,
  unplaced,
}: {
  file: SnapshotFile
  root: PolicyNode
  source: SourceText
  unplaced: readonly UnplacedTestFinding[]
}): TestSource {
  const parsed = testFileSchema.safeParse(toTestData(root))
  const issues = parsed.success ? [] : listIssues(parsed.error).flatMap(issue => describeIssue(issue, root))
  const findings = listFindings([...unplaced, ...issues, ...findUnseenCharacters(root)], source)
  if (!parsed.success || findings.some(({ severity }) => severity === 'error'))
    return { kind: 'invalid', file, findings }
  const locate = (...path: (string | number)[]) => source.positionAt(findPlace(root, path).node.start)
  return {
    kind: 'valid',
    file,
    policy: parsed.data.policy,
    policyAt: locate('policy'),
    tests: parsed.data.tests.map((test, index) => ({ test, at: locate('tests', index) })),
    findings,
  }
}

function describeShape(root: PolicyNode | undefined): UnplacedTestFinding {
  const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '')
  if (isEmpty) {
    const message = 'The file holds no tests; write `policy` and `tests`, or delete the file.'
    return { code: 'empty-file', offset: 0, message }
  }
  const message = `A file of tests is a mapping with \`policy\` and \`tests\`, and this is a ${root.kind}.`
  return { code: 'not-a-mapping', offset: root.start, message }
}

function describeUnreadable({ reason }: Extract<FileContent, { kind: 'unreadable' }>): Finding {
  const code = reason === 'too-large' ? 'file-too-large' : reason
  return { code, severity: 'error', message: UNREADABLE[reason], at: FILE_START }
}

const UNREADABLE = {
  'too-large': 'The file is larger than 1 MiB. Split it: a policy may have several files of tests.',
  'not-utf-8': 'The file is not UTF-8 text. Save it as UTF-8.',
  'symbolic-link': 'The path is a symbolic link, and links are not followed. Put the tests themselves here.',
  submodule: 'The path is a submodule, whose files belong to another repository. Put the tests into this one.',
} as const satisfies Record<Extract<FileContent, { kind: 'unreadable' }>['reason'], string>

/** Nobody reads further than findings are listed. */
function listIssues({ issues }: z.ZodError) {
  return issues.slice(0, MAX_FINDINGS + 1)
}

const KINDS = { ...FILE_FINDINGS, ...TEST_FINDINGS }

/** In the order of their places, each once: what aliases bring to several places is wrong only where it is written. */
function listFindings(unplaced: readonly UnplacedTestFinding[], source: SourceText): readonly Finding[] {
  const findings = new Map<string, Finding>()
  for (const { code, offset, message } of unplaced) {
    const { severity } = KINDS[code]
    findings.set(`${offset} ${code} ${message}`, { code, severity, message, at: source.positionAt(offset) })
  }
  return limitFindings([...findings.values()].sort(compareFindings))
}

/** A statement to try, and where its entry stands. */
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

/** At least one of its findings is an error: none of its tests is run. */
export interface InvalidTests {
  readonly kind: 'invalid'
  readonly file: SnapshotFile
  readonly findings: readonly Finding[]
}

/** A file of policy tests, read and checked. */
export type TestSource = ValidTests | InvalidTests

/** What stands for a field with nothing after it: no value of the schema, not even the mask kind that `null` names. */
const NOTHING = Symbol('nothing')

/** The plain data of a tree, for the schema. */
export function toTestData(node: PolicyNode): unknown {
  if (node.kind === 'list') return node.items.map(toTestData)
  // Own properties whatever their names: assigning to `__proto__` would not make one.
  if (node.kind === 'mapping') {
    return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toTestData(value)]))
  }
  if (node.kind === 'broken') return NOTHING
  return node.value === null && node.source === '' ? NOTHING : node.value
}
