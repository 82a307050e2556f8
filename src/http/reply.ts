import type { z } from 'zod/mini'

/** Answers that say no are short. Of a longer one the status has to do. */
const MAX_REFUSAL_BYTES = 256 * 1024

type Body = AsyncIterable<Uint8Array> | null

export class ReplyTooLarge extends Error {
  override readonly name = 'ReplyTooLarge'
}

/** The text of a reply. The stream is counted: `Content-Length` may be absent, or be that of the compressed text. */
export async function readText(body: Body, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const chunk of body ?? []) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) throw new ReplyTooLarge(`the answer is larger than ${maxBytes} bytes`)
    text += decoder.decode(chunk, { stream: true })
  }
  return text + decoder.decode()
}

/** The text of an answer that says no; empty where it breaks off or is too large. */
export function readRefusal(body: Body): Promise<string> {
  return readText(body, MAX_REFUSAL_BYTES).catch(() => '')
}

/** Undefined: it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where a reply is not what its schema says. Holds nothing of the reply but field names. */
export function describeMismatch({ issues: [issue] }: z.core.$ZodError): string {
  const place = issue?.path.join('.') || 'its root'
  return `the answer is not what the API promises at ${place} (${issue?.code ?? 'unknown'})`
}
