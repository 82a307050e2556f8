import { isWeaker } from '../guardrails/compare.ts'
import type { ExceptionContext } from '../guardrails/exceptions.ts'
import type { GuardrailFile } from '../guardrails/parse.ts'
import type { Guardrail } from '../guardrails/rule.ts'
import { type Landing, PastUnreadableError } from '../landings/landing.ts'
import type { ReadPolicies } from '../landings/trace.ts'
import type { Passage } from '../landings/trail.ts'
import { isPolicy, listRules } from '../plan/guardrails.ts'
import type { PolicyFile } from '../plan/read.ts'
import type { EvidencePorts } from './evidence.ts'
import { type Claim, proveClaims, type Unauthorised } from './prove.ts'
import { findRequirement, type ReviewRules } from './tally.ts'

/** The files of guardrails of commits, by commit; one that is gone is left out. */
export type ReadGuardrails = (commits: readonly string[]) => Promise<ReadonlyMap<string, readonly GuardrailFile[]>>

/** What no policy may do at a commit of the branch. */
export interface StandingGuardrails {
  /** What its files say, and what earlier versions said that were weakened without leave. */
  readonly guardrails: readonly Guardrail[]
  /** The landings that weakened guardrails and are not authorised. */
  readonly unauthorised: readonly Unauthorised[]
}

/**
 * Landings that touch policies or guardrails, beyond which none is looked at: where something is to be widened, and where it is
 * only to be told that guardrails were weakened.
 */
const MOST_LANDINGS = { whole: 100, recent: 8 } as const
/** Where there are no guardrails, so many landings back it is looked whether there were any. */
const PROBES: ReadonlySet<number> = new Set([1, 2, 4, 8, 16, 32])
const LAST_PROBE = Math.max(...PROBES)

/**
 * The guardrails that hold at a commit. A landing that weakens them needs what a landing needs that widens: a merged pull
 * request that shows it, and the approvals. Without that, what held before it holds as well.
 */
export async function findStandingGuardrails({
  head,
  commit,
  ports,
  rules,
  reach,
  context,
}: {
  head: readonly GuardrailFile[]
  commit: string
  ports: EvidencePorts & { readonly readGuardrails: ReadGuardrails }
  /** Null where no reviews are asked for: then the past only tells what an invalid file said before. */
  rules: ReviewRules | null
  reach: keyof typeof MOST_LANDINGS
  context: ExceptionContext
}): Promise<StandingGuardrails> {
  const isInvalid = head.some(({ kind }) => kind === 'invalid')
  if (rules === null && !isInvalid) return { guardrails: head.flatMap(listRules), unauthorised: [] }
  const past = await readPast({
    commit,
    ports,
    most: MOST_LANDINGS[isInvalid ? 'whole' : reach],
    isShort: rules !== null && head.length === 0,
  })
  const versions = resolveVersions(head, past)
  const current = versions.at(-1) ?? []
  if (rules === null) return { guardrails: current, unauthorised: [] }
  const weakenings = past.toReversed().flatMap(({ landing }, index) => {
    const [before = [], after = []] = [versions[index], versions[index + 1]]
    return isWeaker({ before, after }, context) ? [landing] : []
  })
  const passages = await findPassages(weakenings, ports.readPolicies)
  const requirement = findRequirement('widens', rules)
  const claims = passages.map((passage): Claim => ({ passage, requirement, writtenAt: null }))
  const judgements = await proveClaims({ claims, commit, ports })
  const refused = passages.flatMap(passage => {
    const judgement = judgements.get(passage)
    return judgement?.kind === 'unauthorised' ? [judgement] : []
  })
  const kept = keepOlder({ past, versions, refused: new Set(refused.map(({ landing }) => landing)), context })
  const standing = [...kept.map(({ guardrail }) => guardrail), ...current]
  const concerned = new Set(kept.map(({ landing }) => landing))
  return {
    guardrails: [...new Map(standing.map(guardrail => [spell(guardrail), guardrail])).values()],
    unauthorised: refused.filter(({ landing }) => concerned.has(landing)),
  }
}

interface Kept {
  readonly guardrail: Guardrail
  /** What weakened it. */
  readonly landing: Landing
}

/** What held before landings that were not authorised to weaken it, until a later version forbids it again. */
function keepOlder({
  past,
  versions,
  refused,
  context,
}: {
  past: readonly PastLanding[]
  /** One more than there are landings, oldest first. */
  versions: readonly (readonly Guardrail[])[]
  refused: ReadonlySet<Landing>
  context: ExceptionContext
}): Kept[] {
  let kept: Kept[] = []
  for (const [index, { landing }] of past.toReversed().entries()) {
    const [before = [], after = []] = [versions[index], versions[index + 1]]
    if (refused.has(landing)) kept.push(...before.map(guardrail => ({ guardrail, landing })))
    kept = kept.filter(({ guardrail }) => isWeaker({ before: [guardrail], after }, context))
  }
  return kept
}

/** The same for what forbids the same to the same policies. */
function spell({ rule, exceptions }: Guardrail): string {
  return JSON.stringify([rule, exceptions.map(({ policy, project, until }) => [policy, project, until])])
}

interface PastLanding {
  readonly landing: Landing
  readonly before: readonly GuardrailFile[]
}

/** The landings that the journal tells of, newest first, each with the guardrails before it. */
async function readPast({
  commit,
  ports: { landings, readGuardrails },
  most,
  isShort,
}: {
  commit: string
  ports: EvidencePorts & { readonly readGuardrails: ReadGuardrails }
  most: number
  /** Whether there are no guardrails, and most likely were none. */
  isShort: boolean
}): Promise<PastLanding[]> {
  const journal: Landing[] = []
  try {
    for await (const batch of landings.walk(commit)) {
      journal.push(...batch.filter(({ source }) => source === 'journal'))
      const isOver = batch.some(({ source }) => source !== 'journal') || journal.length >= most
      if (isOver || (isShort && journal.length >= LAST_PROBE)) break
    }
  } catch (error) {
    // As far as it reaches.
    if (!(error instanceof PastUnreadableError)) throw error
  }
  if (isShort && !(await hadGuardrails(journal, readGuardrails))) return []
  const known = await readGuardrails(journal.slice(0, most).flatMap(({ before }) => before ?? []))
  const past: PastLanding[] = []
  for (const landing of journal.slice(0, most)) {
    const before = landing.before === null ? [] : known.get(landing.before)
    if (!before) break
    past.push({ landing, before })
  }
  return past
}

async function hadGuardrails(journal: readonly Landing[], readGuardrails: ReadGuardrails): Promise<boolean> {
  const probed = journal.flatMap(({ before }, index) => (PROBES.has(index + 1) && before !== null ? [before] : []))
  const found = await readGuardrails(probed)
  return [...found.values()].some(files => files.length > 0)
}

/** What held at each step of the past, oldest first, the head last. A file that is not valid says what it said before. */
function resolveVersions(head: readonly GuardrailFile[], past: readonly PastLanding[]): (readonly Guardrail[])[] {
  const known = new Map<string, GuardrailFile>()
  return [...past.map(({ before }) => before).toReversed(), head].map(files => {
    for (const file of files) if (file.kind === 'valid') known.set(file.file.path, file)
    return files.flatMap(file => listRules(file.kind === 'valid' ? file : known.get(file.file.path)))
  })
}

/** What landings made of all guardrails together, as reviews see it. */
async function findPassages(landings: readonly Landing[], readPolicies: ReadPolicies): Promise<Passage[]> {
  const policies = await readPolicies(
    landings.flatMap(({ before, after }) => [after, ...(before === null ? [] : [before])]),
  )
  const find = (commit: string | null): PolicyFile | undefined =>
    commit === null ? undefined : policies.get(commit)?.find(policyFile => !isPolicy(policyFile))
  return landings.map(landing => ({ landing, before: find(landing.before), after: find(landing.after) }))
}
