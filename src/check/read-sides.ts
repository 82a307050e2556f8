import type { Comparison } from '../github/comparison.ts'
import type { SnapshotReader } from '../github/snapshot.ts'
import { separateTests } from '../knowledge/test-files.ts'
import type { PolicyParser } from '../policy/parser.ts'
import { assignProjects } from '../review/identity.ts'
import { parseSnapshots } from '../review/read.ts'
import type { PolicySource } from '../review/source.ts'
import { type PlannedTests, planTests } from '../tests/plan.ts'

/** What a check compares: the policies at both commits, and the policy tests that the change concerns. */
export interface Sides {
  readonly base: readonly PolicySource[]
  readonly head: readonly PolicySource[]
  readonly tests: readonly PlannedTests[]
}

const NOTHING = { policies: [], tests: [] }

/** Reads both commits at once, each distinct content once. */
export async function readSides({
  comparison,
  snapshots,
  defaultProject,
  parse,
}: {
  comparison: Comparison
  snapshots: SnapshotReader
  defaultProject: string | null
  parse: PolicyParser
}): Promise<Sides> {
  const commits = comparison.base === null ? [comparison.head] : [comparison.head, comparison.base]
  const read = (await snapshots.read(commits)).map(separateTests)
  const parsed = parseSnapshots(
    read.map(({ policies }) => policies),
    parse,
  )
  const [head = [], base = []] = parsed.map(sources => assignProjects(sources, defaultProject))
  const [headFiles = NOTHING, baseFiles = NOTHING] = read.map(({ policies, tests }) => ({
    policies: policies.files,
    tests,
  }))
  return { base, head, tests: planTests({ base: baseFiles, head: headFiles }) }
}
