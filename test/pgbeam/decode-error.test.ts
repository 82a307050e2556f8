import { describe, expect, test } from 'vitest'
import { describeError } from '../../src/live/describe-error.ts'
import { PgBeamError } from '../../src/live/pgbeam-error.ts'
import { decodeError } from '../../src/pgbeam/decode-error.ts'

const redact = (text: string) => text.replaceAll('pbo_secret', '***')
const decode = (text: string, { contentType = 'application/json', requestId = null as string | null } = {}) =>
  decodeError({ text, contentType, requestId, redact })

describe('decodeError', () => {
  test('a problem document', () => {
    const errors = [{ field: 'max_rows', detail: 'too small', extra: 1 }]
    const body = { type: 'x', title: 't', status: 400, code: 'INVALID_INPUT', detail: 'd', request_id: 'req_1', errors }
    expect(decode(JSON.stringify(body))).toEqual({
      code: 'INVALID_INPUT',
      detail: 'd',
      requestId: 'req_1',
      fieldErrors: [{ field: 'max_rows', detail: 'too small' }],
    })
  })

  test('the title stands in for a detail; the header for a request id', () => {
    const decoded = decode('{"code":"X","title":"t"}', { requestId: 'req_2' })
    expect(decoded).toMatchObject({ code: 'X', detail: 't', requestId: 'req_2' })
  })

  test('the older form', () => {
    const decoded = decode('{"error":{"code":"NOT_FOUND","message":"no"}}')
    expect(decoded).toEqual({
      code: 'NOT_FOUND',
      detail: 'no',
      requestId: undefined,
      fieldErrors: [],
      isLegacy: true,
    })
  })

  test.each([
    '<html>STRANGE</html>',
    '',
    '{"STRANGE":1}',
    '[]',
    'null',
    '{"error":"STRANGE"}',
    '{"code":5,"x":"STRANGE"}',
  ])('%s has no code and is not repeated', text => {
    const decoded = decode(text, { contentType: 'text/html; charset=utf-8' })
    expect(decoded.code).toBeUndefined()
    expect(JSON.stringify(decoded)).not.toContain('STRANGE')
  })

  test('hostile texts are one bounded line without the key', () => {
    const detail = `pbo_secret\n::error::\u2028\u202e${'x'.repeat(10_000)}`
    const errors = Array.from({ length: 1000 }, () => ({ field: 'a\nb', detail: 'pbo_secret' }))
    const decoded = decode(JSON.stringify({ code: 'A\r\nB', detail, errors }), { requestId: 'pbo_secret' })
    const written = [
      decoded.code,
      decoded.detail,
      decoded.requestId,
      ...decoded.fieldErrors.map(e => e.field + e.detail),
    ]
    expect(written.join('')).not.toMatch(/pbo_secret|[\p{Cc}\p{Cf}\p{Zl}]/u)
    expect(written.join('').length).toBeLessThan(2000)
  })
})

describe('describeError', () => {
  const error = (details: Partial<ConstructorParameters<typeof PgBeamError>[0]>) =>
    new PgBeamError({ kind: 'status', operation: 'read the profile', target: 'profile pol_1', ...details })

  test('401 says where to make a key', () => {
    expect(describeError(error({ status: 401 })).nextStep).toContain('https://pgbeam.com/docs/api-keys')
  })

  test('403 tells a key from a plan, 409 a name from a reused key, 404 PgBeam from a stranger', () => {
    const steps = [
      error({ status: 403, code: 'FORBIDDEN' }),
      error({ status: 403, code: 'FORBIDDEN', isLegacy: true }),
      error({ status: 403, code: 'PLAN_LIMIT_REACHED' }),
      error({ status: 409, code: 'RESOURCE_EXISTS' }),
      error({ status: 409, code: 'IDEMPOTENCY_KEY_REUSED' }),
      error({ status: 404, code: 'NOT_FOUND' }),
      error({ status: 404 }),
    ].map(e => describeError(e).nextStep)
    expect(new Set(steps).size).toBe(7)
  })

  test('403 in the older form names both what it may be: the key, and the plan', () => {
    const { nextStep } = describeError(error({ status: 403, code: 'FORBIDDEN', isLegacy: true }))
    expect(nextStep).toMatch(/pbo_/)
    expect(nextStep).toMatch(/Billing/)
  })

  test('400 blames the policy file only where the policy is at fault', () => {
    const steps = (['policy', 'request', undefined] as const).map(
      blame => describeError(error({ status: 400, blame })).nextStep,
    )
    expect(new Set(steps).size).toBe(3)
  })

  test.each([
    ['"a"', undefined, false],
    ['W/"a"', undefined, true],
    [undefined, 'W/"a"', true],
    // A proxy weakens what it compresses, and may leave a refusal alone.
    ['W/"a"', '"a"', true],
    [undefined, undefined, false],
  ])('412 for a request bound to %s, which is now %s: weak, %s', (ifMatch, etag, isWeak) => {
    const said = describeError(error({ status: 412, ifMatch, etag }))
    const usual = describeError(error({ status: 412 }))
    expect(said.nextStep !== usual.nextStep).toBe(isWeak)
  })

  test.each([400, 401, 402, 403, 404, 405, 408, 409, 410, 412, 413, 415, 418, 422, 429, 500, 503])(
    'status %s names the target, the request and a step',
    status => {
      const { problem, nextStep } = describeError(error({ status, requestId: 'req_9' }))
      expect(problem).toContain('profile pol_1')
      expect(problem).toContain('req_9')
      expect(nextStep).not.toBe('')
    },
  )

  test('402, 405 and 410 have words of their own', () => {
    const steps = [402, 405, 410, 418].map(status => describeError(error({ status })).nextStep)
    expect(new Set(steps).size).toBe(4)
  })

  test.each(['configuration', 'network', 'timeout', 'certificate', 'redirect', 'reply', 'out-of-reach'] as const)(
    '%s names the target and a step',
    kind => {
      const { problem, nextStep } = describeError(error({ kind }))
      expect(problem).toContain('profile pol_1')
      expect(nextStep).not.toBe('')
    },
  )

  test('a wait that was too long is told, and so are the fields that were refused', () => {
    expect(describeError(error({ status: 503, retryAfterMs: 300_000 })).problem).toContain('300')
    const fieldErrors = [{ field: 'max_rows', detail: 'd' }]
    expect(describeError(error({ status: 400, fieldErrors })).problem).toContain('max_rows')
  })
})
