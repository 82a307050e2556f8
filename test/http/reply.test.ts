import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { describeMismatch, parseJson, ReplyTooLarge, readRefusal, readText } from '../../src/http/reply.ts'

async function* stream(...chunks: readonly (Uint8Array | Error)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    if (chunk instanceof Error) throw chunk
    yield chunk
  }
}

const bytes = new TextEncoder().encode('zwölf €')

describe('readText', () => {
  it('decodes characters that are split over chunks', async () => {
    const chunks = Array.from(bytes, (_, i) => bytes.subarray(i, i + 1))
    expect(await readText(stream(...chunks), 100)).toBe('zwölf €')
  })

  it('counts bytes, and takes as many as it may', async () => {
    expect(await readText(stream(bytes), bytes.length)).toBe('zwölf €')
    await expect(readText(stream(bytes), bytes.length - 1)).rejects.toBeInstanceOf(ReplyTooLarge)
  })

  it('stops reading at the limit', async () => {
    let count = 0
    async function* endless() {
      for (;;) {
        count++
        yield bytes
      }
    }
    await expect(readText(endless(), 10 * bytes.length)).rejects.toBeInstanceOf(ReplyTooLarge)
    expect(count).toBe(11)
  })

  it('is empty where there is no body', async () => {
    expect(await readText(null, 1)).toBe('')
  })
})

describe('readRefusal', () => {
  it('reads what is short', async () => {
    expect(await readRefusal(stream(bytes))).toBe('zwölf €')
  })

  it('does without what breaks off or is too large', async () => {
    expect(await readRefusal(stream(bytes, new Error('reset')))).toBe('')
    expect(await readRefusal(stream(new Uint8Array(256 * 1024), bytes))).toBe('')
  })
})

it('what is not JSON is undefined, which no JSON is', () => {
  expect([parseJson('{"a": null}'), parseJson('null'), parseJson(''), parseJson('<html>')]).toEqual([
    { a: null },
    null,
    undefined,
    undefined,
  ])
})

it('a mismatch names the place and the kind', () => {
  const schema = z.object({ data: z.array(z.object({ id: z.string() })) })
  const mismatch = (value: unknown) => describeMismatch(schema.safeParse(value).error ?? expect.fail('It matches'))
  expect(mismatch({ data: [{ id: 'secret' }, { id: 1 }] })).toMatch(/ data\.1\.id \(invalid_type\)$/)
  expect(mismatch('secret')).toMatch(/ its root \(invalid_type\)$/)
})
