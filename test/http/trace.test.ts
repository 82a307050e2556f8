import { expect, test } from 'vitest'
import type { FetchReply } from '../../src/http/fetch.ts'
import { type TracedRequest, traceFetch } from '../../src/http/trace.ts'

const options = {
  method: 'POST',
  headers: { Authorization: 'secret' },
  body: 'secret',
  signal: new AbortController().signal,
}
const url = 'https://api.example.com:8443/v1/things?token=secret'

function trace(answer: () => Promise<FetchReply>) {
  let time = 1000
  const told: TracedRequest[] = []
  const fetch = traceFetch(
    async () => {
      time += 70
      return answer()
    },
    { onRequest: request => told.push(request), now: () => time },
  )
  return { fetch, told }
}

test('a request is told with its status and time, and without what it holds', async () => {
  const { fetch, told } = trace(async () => ({ ok: false, status: 404 }) as FetchReply)
  expect((await fetch(url, options)).status).toBe(404)
  expect(told).toEqual([{ method: 'POST', host: 'api.example.com:8443', path: '/v1/things', outcome: 404, ms: 70 }])
})

test('a request that breaks is told with what broke it, and breaks all the same', async () => {
  const broken = Object.assign(new Error('secret'), { code: 'ECONNREFUSED' })
  const late = new DOMException('late', 'TimeoutError')
  for (const [error, outcome] of [
    [broken, 'ECONNREFUSED'],
    [late, 'timeout'],
    [new Error('odd'), 'network'],
  ] as const) {
    const { fetch, told } = trace(() => Promise.reject(error))
    await expect(fetch(url, options)).rejects.toBe(error)
    expect(told).toMatchObject([{ outcome, ms: 70 }])
  }
})

test('without anybody to tell, it is the same function', () => {
  const fetch = async () => ({}) as FetchReply
  expect(traceFetch(fetch, { onRequest: undefined, now: Date.now })).toBe(fetch)
})
