import { z } from 'zod/mini'
import type { FieldError } from '../live/pgbeam-error.ts'
import { blankHidden, shorten } from '../text/visible.ts'

/** What an answer that says no could be made to say. Everything in it is bounded, on one line and free of the key. */
export interface DecodedError {
  code?: string | undefined
  detail?: string | undefined
  requestId?: string | undefined
  fieldErrors: FieldError[]
  /** In the older form, in which a 403 may be a plan's limit as well as a role. */
  isLegacy?: true
}

const MAX_TEXT_LENGTH = 500
const MAX_FIELD_ERRORS = 50

/** RFC 9457, as current deployments answer. Only `code` is needed to tell it from other people's JSON. */
const problem = z.looseObject({
  code: z.string(),
  title: z.optional(z.string()),
  detail: z.optional(z.string()),
  request_id: z.optional(z.string()),
  errors: z.optional(z.array(z.looseObject({ field: z.string(), detail: z.string() }))),
})

/** What older deployments answer. */
const legacyError = z.looseObject({ error: z.looseObject({ code: z.string(), message: z.optional(z.string()) }) })

export interface ErrorReply {
  text: string
  contentType: string | null
  requestId: string | null
  redact: (text: string) => string
}

/** A body of any other shape is a stranger's (a proxy's page, an empty answer): it is named by its type, never repeated. */
export function decodeError({ text, contentType, requestId, redact }: ErrorReply): DecodedError {
  // Line breaks could begin a workflow command in the job's log.
  const clean = (value: string) => shorten(redact(blankHidden(value)), MAX_TEXT_LENGTH)
  const headerId = requestId ? clean(requestId) : undefined
  const json = parseJson(text)
  const current = problem.safeParse(json)
  if (current.success) {
    const { code, title, detail, request_id, errors = [] } = current.data
    return {
      code: clean(code),
      detail: clean(detail ?? title ?? ''),
      requestId: headerId ?? (request_id ? clean(request_id) : undefined),
      fieldErrors: errors.slice(0, MAX_FIELD_ERRORS).map(e => ({ field: clean(e.field), detail: clean(e.detail) })),
    }
  }
  const legacy = legacyError.safeParse(json)
  if (legacy.success) {
    const { code, message = '' } = legacy.data.error
    return { code: clean(code), detail: clean(message), requestId: headerId, fieldErrors: [], isLegacy: true }
  }
  const type = clean((contentType ?? '').split(';')[0] || 'no type')
  return { detail: `the answer is not one of PgBeam's (${type})`, requestId: headerId, fieldErrors: [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
