import { createHash } from 'node:crypto'
import type { Landing, LandingKind } from '../../src/landings/landing.ts'
import { createLiveDirectory } from '../../src/live/directory.ts'
import { readLivePolicy } from '../../src/live/profile.ts'
import { assignProjects } from '../../src/plan/identity.ts'
import { isWrite, planFiles, type Step, type WriteStep } from '../../src/plan/plan.ts'
import { type PolicyFile, parseSnapshots } from '../../src/plan/read.ts'
import { createParser } from '../../src/policy/parse.ts'
import type { PullRequestFacts, Review } from '../../src/reviews/evidence.ts'
import { judgeLive, type LiveState } from '../../src/reviews/judge.ts'
import type { ReviewRules } from '../../src/reviews/tally.ts'
import { splitConjuncts } from '../plan/files.ts'

const PROJECT = 'prj_acme'

/** The policy files of one commit: their texts by path. */
export type Files = Readonly<Record<string, string>>

export interface PullRequestStory {
  readonly number: number
  readonly head: Files
  readonly author?: string
  /** `bob@70`: approved by bob in minute 70, on the head, or on another commit. */
  readonly approvals?: readonly (string | { readonly by: string; readonly at: number; readonly on?: Files })[]
  readonly requestsChanges?: readonly string[]
  readonly mergedAt: number
  readonly baseChangedAt?: number
  readonly facts?: Partial<PullRequestFacts>
}

/** One update of the branch, oldest first; times are minutes. */
export interface UpdateStory {
  readonly at: number
  readonly files: Files
  readonly kind?: LandingKind
  readonly source?: Landing['source']
  readonly merges?: PullRequestStory
}

interface Story {
  readonly updates: readonly UpdateStory[]
  /** Texts of the live profiles with their ids; `at`: the minute in which each was last written. */
  readonly live: readonly { readonly id: string; readonly text: string; readonly at: number }[]
  readonly rules?: ReviewRules | null
  readonly onDrift?: 'refuse' | 'overwrite'
}

export const ONE_APPROVAL: ReviewRules = {
  requiredApprovals: 1,
  requiredApprovalsWidening: 1,
  reviewersWidening: null,
}

const minutes = (count: number) => count * 60_000

/** What is judged of the live profiles at the newest update, by the paths of their files. */
export async function judgeStory({
  updates,
  live,
  rules = ONE_APPROVAL,
  onDrift = 'refuse',
}: Story): Promise<ReadonlyMap<string, LiveState>> {
  const parse = createParser()
  const commits = new Map<string, Files>()
  const commitOf = (files: Files) => {
    const commit = createHash('sha1').update(JSON.stringify(files)).digest('hex')
    commits.set(commit, files)
    return commit
  }
  const read = (commit: string): PolicyFile[] => {
    const files = Object.entries(commits.get(commit) ?? {}).map(([path, text]) => {
      const blob = createHash('sha1').update(text).digest('hex')
      return { path, blob, content: { kind: 'text' as const, text } }
    })
    return assignProjects(parseSnapshots([{ commit, files }], parse)[0] ?? [], PROJECT)
  }
  const readPolicies = async (wanted: readonly string[]) =>
    new Map(wanted.filter(commit => commits.has(commit)).map(commit => [commit, read(commit)]))

  const facts = new Map<number, PullRequestFacts>()
  const landings = updates
    .map(({ at, files, kind = 'push', source = 'journal', merges }, index): Landing => {
      if (merges) facts.set(merges.number, toFacts(merges, commitOf))
      const previous = updates[index - 1]
      return {
        kind,
        source,
        actor: null,
        before: previous ? commitOf(previous.files) : null,
        after: commitOf(files),
        from: minutes(at),
        until: minutes(at),
        merged: merges ? [{ number: merges.number, baseBranch: 'main', mergedAt: minutes(merges.mergedAt) }] : [],
      }
    })
    .toReversed()
  const head = landings[0]?.after ?? ''
  const profiles = live.map(({ id, text, at }) => {
    const raw = { ...toFields(text), id, updated_at: new Date(minutes(at)).toISOString() }
    return readLivePolicy({ id, projectId: PROJECT, name: String(toFields(text).name), raw })
  })
  const policyFiles = read(head)
  const directory = createLiveDirectory(new Map([[PROJECT, profiles]]))
  const steps: ReadonlyMap<PolicyFile, Step> = planFiles({ policyFiles, directory, splitConjuncts })
  const states = await judgeLive({
    steps: [...steps.values()].filter(isWrite),
    commit: head,
    rules,
    isOverwriting: onDrift === 'overwrite',
    proves: 'everything',
    ports: {
      readPolicies,
      landings: {
        walk: async function* () {
          for (const landing of landings) yield [landing]
        },
        findHeld: async ({ at }) => landings.find(({ until }) => until <= at)?.after ?? null,
      },
      pullRequests: { read: async numbers => new Map([...facts].filter(([number]) => numbers.includes(number))) },
    },
  })
  return new Map(
    [...steps].flatMap(([{ file }, step]) => {
      const state = states.get(step as WriteStep)
      return state ? [[file.path, state] as const] : []
    }),
  )
}

/** In one word: `edited`, `refused` with the reasons of what is not authorised, or `authorised`. */
export function sumUp(state: LiveState | undefined): string {
  if (state === undefined) return 'nothing to do'
  if (state.kind !== 'in-order') return state.kind
  const reasons = state.pending.flatMap(({ judgement }) =>
    judgement?.kind === 'authorised' ? [] : [judgement?.reason ?? 'unproved'],
  )
  if (state.pending.length === 0) return 'untraced'
  return reasons.length === 0 ? 'authorised' : `refused: ${reasons.join(', ')}`
}

function toFacts(story: PullRequestStory, commitOf: (files: Files) => string): PullRequestFacts {
  const { number, author = 'alice', approvals = [], requestsChanges = [], mergedAt, baseChangedAt } = story
  const head = commitOf(story.head)
  const reviews = approvals.map((approval): Review => {
    const { by, at, on } = typeof approval === 'string' ? readApproval(approval) : { on: undefined, ...approval }
    return {
      state: 'approved',
      author: { login: by, isPerson: true },
      commit: on ? commitOf(on) : head,
      submittedAt: minutes(at),
    }
  })
  return {
    number,
    state: 'merged',
    isIntoBranch: true,
    baseBranch: 'main',
    head,
    author: { login: author, isPerson: true },
    mergedAt: minutes(mergedAt),
    baseChangedAt: baseChangedAt === undefined ? null : minutes(baseChangedAt),
    reviews: [
      ...reviews,
      ...requestsChanges.map(
        (login): Review => ({
          state: 'changes-requested',
          author: { login, isPerson: true },
          commit: head,
          submittedAt: minutes(mergedAt - 1),
        }),
      ),
    ],
    commits: [],
    pushes: { kind: 'known', pushes: [] },
    isComplete: true,
    ...story.facts,
  }
}

function readApproval(text: string): { by: string; at: number; on: undefined } {
  const [by = '', at = ''] = text.split('@')
  return { by, at: Number(at), on: undefined }
}

/** Of a policy written as one line of JSON. */
function toFields(text: string): Record<string, unknown> {
  return JSON.parse(text) as Record<string, unknown>
}
