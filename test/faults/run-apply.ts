import type { ApplyInputs } from '../../src/action/inputs.ts'
import { parseInputs } from '../../src/action/parse-inputs.ts'
import { type BranchState, createBranchWatch } from '../../src/apply/branch-watch.ts'
import { createPace } from '../../src/apply/pace.ts'
import { apply } from '../../src/flows/apply.ts'
import type { FlowResult } from '../../src/flows/result.ts'
import type { LandingReader } from '../../src/landings/landing.ts'
import { createPolicyWriter } from '../../src/pgbeam/writer.ts'
import { compileGlobs } from '../../src/policy/globs.ts'
import { createClock } from '../pgbeam/clock.ts'
import type { PgBeamStandIn } from '../standins/pgbeam/index.ts'
import { loseWhatHangs } from '../standins/pgbeam/patience.ts'
import { policies } from './policies.ts'
import { PROJECT } from './world.ts'

export const COMMIT = 'c'.repeat(40)

/** What was on the branch before: no policy at all. */
const EMPTY = 'b'.repeat(40)

/** The policies came to the branch by one landing: after every profile was written, so that it takes them over; or before. */
function landAt(at: number): LandingReader {
  const landing = { kind: 'push', before: EMPTY, after: COMMIT, from: at, until: at, actor: null, merged: [] } as const
  return {
    findHeld: async () => undefined,
    async *walk() {
      yield [{ ...landing, source: 'journal' }]
    },
  }
}

export interface ApplyOptions {
  readonly pgbeam: PgBeamStandIn
  /** What happens right before a request leaves. */
  readonly onRequest?: (request: SentRequest) => unknown
  readonly readBranchState?: () => Promise<BranchState>
  /** Whether every profile was edited after its policy came, and the file's side is taken. */
  readonly isOverwriting?: boolean
  /** From 1. */
  readonly runAttempt?: number
}

export interface SentRequest {
  readonly url: URL
  readonly method: string
  readonly init: RequestInit
}

/**
 * The apply flow with its real PgBeam adapter over HTTP, in this process: nobody waits, because the clock moves by
 * sleeping alone. Pages hold two profiles, as a server may choose, so that a few profiles are two pages.
 */
export function runApply(options: ApplyOptions): Promise<FlowResult> {
  const { pgbeam, onRequest, readBranchState = async () => ({ kind: 'current' }), isOverwriting = false } = options
  const { now, random, sleep } = createClock()
  const branch = createBranchWatch({ readBranchState, now })
  const fetchPatiently = loseWhatHangs({ pgbeam, onLoss: () => sleep(TIMEOUT_MS) })
  const fetchSmallPages: typeof fetch = async (input, init = {}) => {
    const url = new URL(String(input))
    if (url.searchParams.has('page_size')) url.searchParams.set('page_size', '2')
    const { method = 'GET' } = init
    await onRequest?.({ url, method, init })
    return await fetchPatiently(url, init)
  }
  const pace = createPace()
  const writer = createPolicyWriter({
    apiUrl: pgbeam.url,
    apiKey: pgbeam.key,
    userAgent: 'pgbeam-policy-action/0.0.0',
    beforeWrite: branch.confirm,
    onAnswer: pace.hear,
    fetch: fetchSmallPages,
    now,
    random,
    sleep,
  })
  const files = policies.map(({ file, text }) => ({ path: file, blob: file, content: { kind: 'text', text } as const }))
  const read = async (commits: readonly string[]) =>
    commits.map(commit => ({ commit, files: commit === COMMIT ? files : [] }))
  const snapshots = { prepare() {}, read, readPresent: read }
  const past = {
    landings: landAt(isOverwriting ? 0 : Number.MAX_SAFE_INTEGER),
    pullRequests: { read: async () => new Map() },
  }
  const inputs = readInputs(pgbeam)
  return apply({
    ports: {
      snapshots,
      policies: writer,
      writer,
      branch,
      pace,
      past,
      rules: null,
      sleep,
      now,
      tables: { schemaFiles: undefined, databases: undefined },
    },
    inputs: { ...inputs, onDrift: isOverwriting ? 'overwrite' : 'refuse' },
    commit: COMMIT,
    branchName: 'main',
    run: { runId: '1', runAttempt: options.runAttempt ?? 1 },
    repository: 'acme/data-policies',
    globs: compileGlobs(inputs.policies),
  })
}

/** What the client itself gives a try. */
const TIMEOUT_MS = 30_000

function readInputs({ url, key }: PgBeamStandIn): ApplyInputs {
  const given: Record<string, string> = {
    'api-url': url,
    'api-key': key,
    'project-id': PROJECT,
  }
  const parsed = parseInputs('apply', { raw: name => given[name] ?? '', env: {} })
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return parsed.inputs
}
