import type { PgBeamError } from './pgbeam-error.ts'

const BILLING = 'in the PgBeam dashboard under Settings > Billing'

export interface ErrorDescription {
  /** What happened, in one sentence. */
  readonly problem: string
  /** What the user can do about it, in one or two. */
  readonly nextStep: string
}

const MAKE_KEY =
  'Make an organization key in the PgBeam dashboard under Settings > Organization > API Keys (https://pgbeam.com/docs/api-keys), store it as a secret of the repository and pass it as `api-key`.'
const RERUN = 'Run the job again; what was done already is not done twice.'

/** An error in the user's words. What the API said itself (`detail`) is hostile text, as everywhere: escape it for where it is shown. */
export function describeError(error: PgBeamError): ErrorDescription {
  const { problem, nextStep } = error.kind === 'status' ? describeStatus(error) : describeBreak(error)
  return { problem: `Could not ${error.operation} (${error.target}): ${problem}${trace(error)}.`, nextStep }
}

function describeStatus(error: PgBeamError): ErrorDescription {
  const { status = 0, code, retryAfterMs } = error
  const said = error.detail ? `: ${error.detail}` : ''
  switch (status) {
    case 400:
    case 422:
      return {
        problem: `PgBeam does not accept the request${listFields(error) || said}`,
        nextStep: describeCorrection(error),
      }
    case 401:
      return {
        problem: 'PgBeam does not accept the API key: it is wrong, expired or revoked',
        nextStep: MAKE_KEY,
      }
    case 402:
      return {
        problem: `PgBeam wants to be paid for it first${said}`,
        nextStep: `Settle that ${BILLING}.`,
      }
    case 403:
      return describeForbidden(error, said)
    case 404:
      if (code === undefined) return describeStranger(error)
      return {
        problem: `there is no such thing for this API key${said}`,
        nextStep:
          'Check `project-id` (or `project_id` in the file) and `id`, and that the key belongs to the organization that owns the project: for any other, everything is not found.',
      }
    case 405:
      return {
        problem: `the server has the address, but not this operation on it${said}`,
        nextStep: 'Check `api-url`, and that no proxy refuses it; update PgBeam where it is older than the action.',
      }
    case 409:
      return describeConflict(code, said)
    case 410:
      return {
        problem: `PgBeam has switched this operation off for good${said}`,
        nextStep: 'Update the action to a version that does without it.',
      }
    case 412:
      return describeMismatch(error)
    case 413:
      return { problem: 'the profile is larger than PgBeam takes (2 MB)', nextStep: 'Split it, or shorten its lists.' }
    case 415:
      return {
        problem: `the server does not take JSON${said}`,
        nextStep: 'Check that `api-url` is the address of the PgBeam API.',
      }
    case 429:
      return {
        problem: `the API key has used up its rate limit${askedWait(retryAfterMs)}`,
        nextStep: `Give the action a key of its own, or wait. ${RERUN}`,
      }
    default:
      return status === 408 || status >= 500
        ? { problem: `PgBeam is in trouble (status ${status})${askedWait(retryAfterMs)}`, nextStep: RERUN }
        : { problem: `PgBeam answered status ${status}${said}`, nextStep: 'Check `api-url` and the policy file.' }
  }
}

/** What a role may do is not published, so nothing is claimed about roles but that there is one. */
function describeForbidden({ code, isLegacy }: PgBeamError, said: string): ErrorDescription {
  const changeKey =
    'Use an organization key (`pbo_…`), which has no role, or a personal key (`pbu_…`) of somebody whose role allows it.'
  const changePlan = `Change the plan, or free what it limits, ${BILLING}.`
  if (code === 'PLAN_LIMIT_REACHED') {
    return { problem: `the organization's plan does not allow it${said}`, nextStep: changePlan }
  }
  if (!isLegacy) return { problem: `PgBeam does not allow it to this API key${said}`, nextStep: changeKey }
  return {
    problem: `PgBeam does not allow it: to this API key, or by the organization's plan, which this older deployment does not tell apart${said}`,
    nextStep: `${changeKey} If the key is right: ${changePlan.replace(/^C/, 'c')}`,
  }
}

function describeCorrection({ blame }: PgBeamError): string {
  switch (blame) {
    case 'policy':
      return 'Correct the fields in the policy file.'
    case 'request':
      return 'The policy file is not at fault. Update the action, or PgBeam where it is older than the action.'
    case undefined:
      return 'If that names a field of the policy, correct it in the file; else update the action.'
  }
}

/** `If-Match` compares strongly: a weak tag is equal to nothing, not even to itself. */
function describeMismatch({ ifMatch, etag }: PgBeamError): ErrorDescription {
  if (!(ifMatch ?? etag)?.startsWith('W/')) {
    return { problem: 'the profile was changed in the meantime, and nothing was written', nextStep: RERUN }
  }
  return {
    problem: 'the profiles come with weak ETags (`W/…`), which never match in an `If-Match`, so nothing was written',
    nextStep:
      'A proxy that compresses or rewrites answers weakens them: let it leave the answers of PgBeam alone, or set `api-url` to PgBeam itself.',
  }
}

/** A 404 without a code comes from a server that does not know the API at all. */
function describeStranger({ detail }: PgBeamError): ErrorDescription {
  return { problem: detail ?? 'not found', nextStep: 'Check that `api-url` is the address of the PgBeam API.' }
}

function describeConflict(code: string | undefined, said: string): ErrorDescription {
  switch (code) {
    case 'RESOURCE_EXISTS':
      return {
        problem: 'another profile of the project has this name',
        nextStep: 'Give the file another `name`, or the `id` of the profile that it is meant to be.',
      }
    case 'IDEMPOTENCY_KEY_REUSED':
      return {
        problem: 'an earlier run at this commit has asked for this profile with other content',
        nextStep: 'Push a new commit: the creation gets a key of its own.',
      }
    default:
      return { problem: `the state of the profile forbids it${said}`, nextStep: RERUN }
  }
}

function describeBreak({ kind, host, peer, code, detail, retryAfterMs }: PgBeamError): ErrorDescription {
  const address = 'Check `api-url`, and that the runner may reach it (a proxy is taken from HTTPS_PROXY).'
  switch (kind) {
    case 'configuration':
      return { problem: detail ?? 'it is not set up', nextStep: describeSetup(code) }
    case 'network':
      return {
        problem: `the connection to ${host ?? 'PgBeam'} failed${code ? ` (${[code, peer].filter(part => part !== undefined).join(' ')})` : ''}`,
        nextStep: `${address} ${RERUN}`,
      }
    case 'timeout':
      return { problem: `there was no answer from ${host ?? 'PgBeam'} in time`, nextStep: `${RERUN} ${address}` }
    case 'certificate':
      return {
        problem: `the certificate of ${host ?? 'PgBeam'} is not trusted (${code})`,
        nextStep: 'Check `api-url`; for a certificate authority of your own, set NODE_EXTRA_CA_CERTS on the runner.',
      }
    case 'redirect':
      return {
        problem: detail ?? 'the server redirects',
        nextStep: 'Set `api-url` to the final address: the key follows no redirect.',
      }
    case 'out-of-reach':
      return { problem: 'PgBeam did not answer the requests before it', nextStep: RERUN }
    default:
      return {
        problem: detail ?? `the answer cannot be used${askedWait(retryAfterMs)}`,
        nextStep: `Check that \`api-url\` is the address of the PgBeam API. ${RERUN}`,
      }
  }
}

function describeSetup(code: string | undefined): string {
  switch (code) {
    case 'MISSING_KEY':
    case 'INVALID_KEY':
      return MAKE_KEY
    case 'INVALID_ID':
      return 'Copy `project-id` and `id` from the PgBeam dashboard: `prj_…` and `pol_…`.'
    default:
      return 'Set `api-url` to an https address, or leave it out for https://api.pgbeam.com.'
  }
}

function listFields({ fieldErrors }: PgBeamError): string {
  return fieldErrors.length === 0 ? '' : `: ${fieldErrors.map(({ field, detail }) => `${field}: ${detail}`).join('; ')}`
}

function askedWait(retryAfterMs: number | undefined): string {
  return retryAfterMs === undefined ? '' : `, and asks to wait ${Math.ceil(retryAfterMs / 1000)} s`
}

function trace({ requestId, tries }: PgBeamError): string {
  const parts = [tries > 1 ? `${tries} tries` : '', requestId ? `request ${requestId}` : ''].filter(part => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}
