import { type Inputs, parseInputs } from '../../src/action/inputs.ts'
import type { Guard } from '../../src/apply/permit.ts'
import { type ApplyPorts, apply } from '../../src/flows/apply.ts'
import type { FlowResult } from '../../src/flows/result.ts'
import { createPolicyWriter } from '../../src/pgbeam/writer.ts'
import { compileGlobs } from '../../src/policy/globs.ts'
import { createClock } from '../pgbeam/clock.ts'
import type { PgBeamStandIn } from '../standins/pgbeam/index.ts'
import { loseWhatHangs } from '../standins/pgbeam/patience.ts'
import { policies } from './policies.ts'
import { PROJECT } from './world.ts'

export const COMMIT = 'c'.repeat(40)

/** Nothing stands against any write: the guard's evidence is GitHub's, and has tests of its own. */
const permissive: Guard = { judge: async () => new Map() }

export interface ApplyOptions {
  readonly pgbeam: PgBeamStandIn
  /** What happens right before a request leaves. */
  readonly onRequest?: (request: SentRequest) => unknown
  readonly findSuccessor?: ApplyPorts['findSuccessor']
  /** Instead of one that lets everything pass. */
  readonly guard?: Guard
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
  const { pgbeam, onRequest, findSuccessor = async () => undefined, guard = permissive } = options
  const { now, random, sleep } = createClock()
  const fetchPatiently = loseWhatHangs({ pgbeam, onLoss: () => sleep(TIMEOUT_MS) })
  const fetchSmallPages: typeof fetch = async (input, init = {}) => {
    const url = new URL(String(input))
    if (url.searchParams.has('page_size')) url.searchParams.set('page_size', '2')
    const { method = 'GET' } = init
    await onRequest?.({ url, method, init })
    return await fetchPatiently(url, init)
  }
  const writer = createPolicyWriter({
    apiUrl: pgbeam.url,
    apiKey: pgbeam.key,
    userAgent: 'pgbeam-policy-action/0.0.0',
    fetch: fetchSmallPages,
    now,
    random,
    sleep,
  })
  const files = policies.map(({ file, text }) => ({ path: file, blob: file, content: { kind: 'text', text } as const }))
  const snapshots = { prepare() {}, read: async () => [{ commit: COMMIT, files }] }
  const inputs = readInputs(pgbeam)
  return apply({
    ports: { snapshots, policies: writer, writer, guard, findSuccessor, sleep },
    inputs,
    commit: COMMIT,
    repository: 'acme/data-policies',
    globs: compileGlobs(inputs.policies),
  })
}

/** What the client itself gives a try. */
const TIMEOUT_MS = 30_000

function readInputs({ url, key }: PgBeamStandIn): Inputs {
  const given: Record<string, string> = {
    'api-url': url,
    'api-key': key,
    'project-id': PROJECT,
    'github-token': 'token',
  }
  const parsed = parseInputs({ raw: name => given[name] ?? '', env: {} })
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return parsed.inputs
}
