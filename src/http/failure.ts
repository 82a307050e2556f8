/** Whether a request may have changed something. */
export type Effect = 'none' | 'unknown'

/** Why no whole reply came. */
export interface RequestFailure {
  readonly kind: 'timeout' | 'certificate' | 'network'
  /** Node's code or undici's: `ECONNREFUSED`. */
  readonly code: string | undefined
  /** Whether the request surely did not leave this machine, or no server took it. */
  readonly isUnsent: boolean
  /** Who was asked in the end, where Node tells: a proxy, or the address of a host. `127.0.0.1:9`, `proxy.example.com`. */
  readonly peer: string | undefined
  /** The error that has the code. Those around it may hold the request. */
  readonly cause: Error | undefined
}

const NEVER_SENT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])
const TIMEOUTS: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])
const CERTIFICATE = /CERT|ERR_TLS|ERR_SSL|UNABLE_TO_VERIFY/

/** Errors wrap each other: `fetch` wraps what happened in a `TypeError`, Octokit that in an error of its own. */
const MAX_DEPTH = 5

/** What broke a request, from the error that `fetch`, Octokit or the reading of a reply threw. */
export function classifyFailure(error: unknown): RequestFailure {
  const chain = listCauses(error)
  const cause = chain.find(each => readCode(each) !== undefined)
  const code = readCode(cause)
  const peer = readPeer(cause)
  if (chain.some(isAbortedBySignal) || (code !== undefined && TIMEOUTS.has(code))) {
    return { kind: 'timeout', code, isUnsent: false, peer, cause }
  }
  if (code !== undefined && CERTIFICATE.test(code)) return { kind: 'certificate', code, isUnsent: true, peer, cause }
  return { kind: 'network', code, isUnsent: code !== undefined && NEVER_SENT.has(code), peer, cause }
}

/** What a request without a usable reply may have done. */
export function judgeEffect({ isWrite, isUnsent = false }: { isWrite: boolean; isUnsent?: boolean }): Effect {
  return isWrite && !isUnsent ? 'unknown' : 'none'
}

function listCauses(error: unknown): Error[] {
  const chain: Error[] = []
  for (let each = error; each instanceof Error && chain.length < MAX_DEPTH; each = each.cause) chain.push(each)
  return chain
}

function readPeer(error: object = {}): string | undefined {
  const { hostname, address, port } = error as Readonly<Record<string, unknown>>
  if (typeof hostname === 'string') return hostname
  return typeof address === 'string' ? [address, port].filter(part => part !== undefined).join(':') : undefined
}

function readCode(error: Error | undefined): string | undefined {
  return error !== undefined && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** A signal aborts with an error of the platform. undici's `AbortError` has a code: a proxy refused the tunnel. */
function isAbortedBySignal(error: Error): boolean {
  return readCode(error) === undefined && (error.name === 'TimeoutError' || error.name === 'AbortError')
}
