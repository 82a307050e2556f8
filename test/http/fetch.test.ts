import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { openFetch } from '../../src/http/fetch.ts'
import { type Proxy as ForwardProxy, startProxy } from '../contracts/proxy.ts'
import { json, type Served, serve } from '../github/serve.ts'

const headers = { Authorization: 'Bearer pbo_secret' }
let proxy: ForwardProxy
let served: Served

beforeEach(async () => {
  proxy = await startProxy()
  served = await serve([json({})])
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await proxy[Symbol.asyncDispose]()
  await served.close()
})

function setProxy({ except = '' }: { except?: string } = {}): void {
  for (const name of ['http_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']) vi.stubEnv(name, `http://127.0.0.1:${proxy.port}`)
  for (const name of ['https_proxy', 'no_proxy']) vi.stubEnv(name, '')
  vi.stubEnv('NO_PROXY', except)
}

async function send(url: string): Promise<void> {
  const signal = AbortSignal.timeout(20_000)
  await openFetch(url)(url, { method: 'GET', headers, signal }).catch(() => {})
}

/** Behind the proxy, every name leads to this machine; there, to a server of plain http, which TLS fails to speak with. */
async function askPgBeam(): Promise<string> {
  const host = `api.pgbeam.test:${new URL(served.url).port}`
  await send(`https://${host}/v1`)
  return host
}

it('https goes through a tunnel, so that the proxy sees the name alone', async () => {
  setProxy()
  const host = await askPgBeam()
  expect(proxy.asked).toEqual([{ target: host, authorization: undefined }])
  expect(served.requests).toEqual([])
})

it.each(['api.pgbeam.test', '.pgbeam.test', 'github.com, PGBEAM.TEST', '*'])(
  'past the proxy by no_proxy: %s',
  async except => {
    setProxy({ except })
    await askPgBeam()
    expect(proxy.asked).toEqual([])
  },
)

it.each(['github.com', 'am.test', 'api.pgbeam.test:8'])('not by a no_proxy for others: %s', async except => {
  setProxy({ except })
  await askPgBeam()
  expect(proxy.asked).toHaveLength(1)
})

it('this machine is asked directly', async () => {
  setProxy()
  const { port } = new URL(served.url)
  await send(`http://127.0.0.1:${port}/a`)
  await send(`http://localhost:${port}/b`)
  expect(proxy.asked).toEqual([])
  expect(served.requests).toContain('GET /a')
})

it('without a proxy, everything is asked directly', async () => {
  for (const name of ['https_proxy', 'HTTPS_PROXY']) vi.stubEnv(name, '')
  await send(`${served.url}/a`)
  expect(served.requests).toEqual(['GET /a'])
})
