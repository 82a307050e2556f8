import type { PgBeamError } from './pgbeam-error.ts'

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
        nextStep: 'Correct the fields in the policy file.',
      }
    case 401:
      return {
        problem: 'PgBeam does not accept the API key: it is wrong, expired or revoked',
        nextStep: MAKE_KEY,
      }
    case 403:
      return code === 'PLAN_LIMIT_REACHED'
        ? {
            problem: `the organization's plan does not allow it${said}`,
            nextStep: 'Change the plan or free what it limits in the PgBeam dashboard under Settings > Billing.',
          }
        : {
            problem: `the API key's role does not allow it${said}`,
            nextStep: 'Use a key made by an Admin or Owner of the organization; a Member may only read.',
          }
    case 404:
      if (code === undefined) return describeStranger(error)
      return {
        problem: `there is no such thing for this API key${said}`,
        nextStep:
          'Check `project-id` (or `project_id` in the file) and `id`, and that the key belongs to the organization that owns the project: for any other, everything is not found.',
      }
    case 409:
      return describeConflict(code, said)
    case 412:
      return { problem: 'the profile was changed in the meantime, and nothing was written', nextStep: RERUN }
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

function describeBreak({ kind, code, detail, retryAfterMs }: PgBeamError): ErrorDescription {
  const address = 'Check `api-url`, and that the runner may reach it (a proxy is taken from HTTPS_PROXY).'
  switch (kind) {
    case 'configuration':
      return { problem: detail ?? 'it is not set up', nextStep: describeSetup(code) }
    case 'network':
      return { problem: `the connection failed${code ? ` (${code})` : ''}`, nextStep: `${address} ${RERUN}` }
    case 'timeout':
      return { problem: 'there was no answer in time', nextStep: `${RERUN} ${address}` }
    case 'certificate':
      return {
        problem: `the server's certificate is not trusted (${code})`,
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
