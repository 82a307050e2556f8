import { combineDirections, type OverallDirection } from '../access/direction.ts'
import type { SplitConjuncts } from '../access/pair.ts'
import { compareGuardrails } from '../guardrails/compare.ts'
import { describeBroken, describeGuardrails } from '../guardrails/findings.ts'
import { type Broken, type FindTables, judgePolicies, type Verdict } from '../guardrails/judge-policies.ts'
import { findNewlyExcepted } from '../guardrails/newly-excepted.ts'
import type { GuardrailFile } from '../guardrails/parse.ts'
import type { LiveDirectory } from '../live/directory.ts'
import type { Finding } from '../policy/finding.ts'
import type { PolicyReport, ReportedChange, ReportedGuardrails } from '../report/schema.ts'
import {
  createContext,
  type FileToJudge,
  type GuardrailSides,
  isValidFile,
  listHolding,
  listRules,
  toJudge,
} from './guardrails.ts'
import { matchFiles } from './pair.ts'
import { describeFile, reportFinding } from './policy-report.ts'
import type { PolicyFile } from './read.ts'
import { MOST_CHANGES, reportExcepted, reportFiles } from './report-guardrails.ts'

/** What guardrails say of a change. */
export interface GuardrailCheck {
  /** The errors of policies, by their paths: of all that break anything, touched or not. */
  readonly broken: ReadonlyMap<string, readonly Finding[]>
  /** Policies that come under an exception, by their paths. */
  readonly excepted: ReadonlyMap<string, readonly ReportedChange[]>
  /** Absent where there are no guardrails, and were none. */
  readonly report: ReportedGuardrails | undefined
  readonly direction: OverallDirection
  /** Files that do not say what policies may not do. */
  readonly invalid: readonly string[]
}

const NOTHING: GuardrailCheck = {
  broken: new Map(),
  excepted: new Map(),
  report: undefined,
  direction: 'none',
  invalid: [],
}

interface CheckRequest {
  readonly sides: GuardrailSides
  readonly base: readonly PolicyFile[]
  readonly head: readonly PolicyFile[]
  readonly directory: LiveDirectory
  readonly splitConjuncts: SplitConjuncts
  /** The tables at the head, and at the base. */
  readonly findTables: FindTables
  readonly findFormerTables: FindTables
  /** Paths of the policies that the change touches. */
  readonly touched: ReadonlySet<string>
  /** In ms since the epoch. */
  readonly now: number
}

/** Judges the policies at a head, and compares the guardrails with those of the base. */
export function checkGuardrails(request: CheckRequest): GuardrailCheck {
  const { sides, head, base, directory, splitConjuncts, touched } = request
  if (sides.base.length + sides.head.length === 0) return NOTHING
  const guardrails = listHolding(sides)
  const policies = head.filter(isValidFile).map(policyFile => toJudge(policyFile, directory))
  const context = createContext(policies, request.now)
  const formerly = base.filter(isValidFile).map(policyFile => toJudge(policyFile, directory))
  const judge = (findTables: FindTables) =>
    judgePolicies({ policies, witnesses: formerly, guardrails, findTables, splitConjuncts, context })
  const verdict = judge(request.findTables)
  const isChanged = !isSameFiles(sides)
  const isOld = isChanged ? () => false : findOld(() => judge(request.findFormerTables))
  const broken = new Map(
    [...verdict.broken].flatMap(([policy, all]) => {
      const { path } = policy.policyFile.file
      const own = touched.has(path) ? all : all.filter(each => !isOld(policy, each))
      return own.length > 0 ? [[path, describeBroken(policy, own)] as const] : []
    }),
  )
  const before = sides.base.flatMap(listRules)
  const formerContext = createContext(formerly, request.now)
  const changes = isChanged ? compareGuardrails({ before, after: guardrails }, context) : []
  const previousOf = matchFiles(base, head)
  const excepted = new Map(
    policies.flatMap(policy => {
      const was = previousOf.get(policy.policyFile)
      const previous = was?.kind === 'valid' ? toJudge(was, directory) : undefined
      const versions = {
        before: { guardrails: before, context: formerContext },
        after: { guardrails, context },
      }
      const found = findNewlyExcepted({ policy, previous, ...versions })
      const reported = found.map(guardrail => reportExcepted(policy, previous, guardrail))
      return reported.length > 0 ? [[policy.policyFile.file.path, reported] as const] : []
    }),
  )
  const direction = combineDirections([
    ...changes.map(change => change.direction),
    ...(replacesUnknown(sides) ? (['unclear'] as const) : []),
  ])
  const own = describeGuardrails(guardrails, { verdict, policies, context, knowsAll: false })
  return {
    broken,
    excepted,
    direction,
    invalid: sides.head.filter(({ kind }) => kind === 'invalid').map(({ file }) => file.path),
    report: {
      direction,
      files: reportFiles(sides, changes, own),
    },
  }
}

/** The paths of policies whose files are not as they were. */
export function listTouched({ base, head }: Pick<CheckRequest, 'base' | 'head'>): ReadonlySet<string> {
  const before = new Map(base.map(({ file }) => [file.path, file.blob]))
  return new Set(head.filter(({ file }) => before.get(file.path) !== file.blob).map(({ file }) => file.path))
}

/** Whether a policy broke a rule before where it breaks it now: then the change has no part in it. */
function findOld(judgeFormerly: () => Verdict<FileToJudge>): (policy: FileToJudge, broken: Broken) => boolean {
  let known: Verdict<FileToJudge>['broken'] | undefined
  return (policy, { guardrail, breaches }) => {
    known ??= judgeFormerly().broken
    const former = known.get(policy)?.find(each => each.guardrail === guardrail)
    const points = new Map(former?.breaches.map(({ point, degree }) => [point, degree]))
    return breaches.every(({ point, degree }) => (points.get(point) ?? 0) >= degree)
  }
}

/** Whether a file that is not valid at the base changes: what it said before that, and still holds, is not known here. */
function replacesUnknown({ base, head }: GuardrailSides): boolean {
  const blobs = new Map(head.map(({ file }) => [file.path, file.blob]))
  return base.some(({ kind, file }) => kind === 'invalid' && blobs.get(file.path) !== file.blob)
}

function isSameFiles({ base, head }: GuardrailSides): boolean {
  const spell = (files: readonly GuardrailFile[]) => JSON.stringify(files.map(({ file }) => [file.path, file.blob]))
  return spell(base) === spell(head)
}

/** Adds to the reports of policies what guardrails say of them. A policy that is not listed is added for that alone. */
export function addGuardrails(
  { changed, unchanged }: { changed: readonly PolicyReport[]; unchanged: readonly PolicyReport[] },
  { head, guardrails: { broken, excepted } }: { head: readonly PolicyFile[]; guardrails: GuardrailCheck },
): { changed: readonly PolicyReport[]; unchanged: readonly PolicyReport[] } {
  const listed = new Set([...changed, ...unchanged].map(({ file }) => file))
  const others = head.filter(({ file: { path } }) => !listed.has(path) && (broken.has(path) || excepted.has(path)))
  return {
    changed: [...changed, ...others.map(policyFile => ({ ...describeFile(policyFile), findings: [] }))].map(add),
    unchanged,
  }

  function add(policy: PolicyReport): PolicyReport {
    const errors = broken.get(policy.file) ?? []
    const changes = excepted.get(policy.file) ?? []
    if (policy.action === 'unmanage' || errors.length + changes.length === 0) return policy
    return {
      ...policy,
      direction: combineDirections([policy.direction, ...changes.map(({ direction }) => direction)]),
      changes: [...changes, ...policy.changes].slice(0, MOST_CHANGES),
      findings: [...errors.map(reportFinding), ...policy.findings],
    }
  }
}
