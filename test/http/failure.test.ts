import { createServer } from 'node:http'
import { type AddressInfo, createServer as createTcpServer, type Server } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { fetch, ProxyAgent } from 'undici'
import { afterEach, describe, expect, it } from 'vitest'
import { classifyFailure, judgeEffect } from '../../src/http/failure.ts'
import { openFetch } from '../../src/http/fetch.ts'
import { makeIdentity } from '../contracts/certificate.ts'

const open: Server[] = []
afterEach(() => {
  for (const server of open.splice(0)) server.close()
})

async function listen(server: Server): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  open.push(server)
  return (server.address() as AddressInfo).port
}

async function classifyRejection(request: Promise<unknown>) {
  return classifyFailure(
    await request.then(
      () => Promise.reject(new Error('It did not fail')),
      (error: unknown) => error,
    ),
  )
}

function get(url: string, signal = AbortSignal.timeout(20_000)) {
  return openFetch(url)(url, { method: 'GET', headers: {}, signal })
}

describe('what broke a real request', () => {
  it('nobody listens: it was never sent', async () => {
    const server = createTcpServer()
    const port = await listen(server)
    await new Promise(resolve => server.close(resolve))
    const failure = await classifyRejection(get(`http://127.0.0.1:${port}`))
    expect(failure).toMatchObject({ kind: 'network', code: 'ECONNREFUSED', isUnsent: true, peer: `127.0.0.1:${port}` })
    expect(failure.cause).toMatchObject({ code: 'ECONNREFUSED' })
  })

  it('the server hangs up: it may have been heard', async () => {
    const port = await listen(createTcpServer(socket => socket.once('data', () => socket.destroy())))
    expect(await classifyRejection(get(`http://127.0.0.1:${port}`))).toMatchObject({ kind: 'network', isUnsent: false })
  })

  it('the signal ends it, by a timeout or by hand', async () => {
    const port = await listen(createTcpServer())
    const url = `http://127.0.0.1:${port}`
    const byHand = new AbortController()
    const [late, aborted] = [get(url, AbortSignal.timeout(1)), get(url, byHand.signal)].map(classifyRejection)
    byHand.abort()
    expect(await late).toMatchObject({ kind: 'timeout', isUnsent: false })
    expect(await aborted).toMatchObject({ kind: 'timeout', isUnsent: false })
  })

  it('a certificate that nobody vouches for', async () => {
    const port = await listen(createTlsServer(makeIdentity(['localhost'])))
    const failure = await classifyRejection(get(`https://localhost:${port}`))
    expect(failure).toMatchObject({ kind: 'certificate', code: 'DEPTH_ZERO_SELF_SIGNED_CERT', isUnsent: true })
  })

  it('a proxy that refuses the tunnel is no timeout, though undici calls it an abort', async () => {
    const proxy = createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n'))
    const dispatcher = new ProxyAgent(`http://127.0.0.1:${await listen(proxy)}`)
    const failure = await classifyRejection(fetch('https://api.pgbeam.test', { dispatcher }))
    expect(failure).toMatchObject({ kind: 'network', code: 'UND_ERR_ABORTED' })
  })
})

describe('the causes of an error', () => {
  const coded = (code: string, cause?: Error) => Object.assign(new Error(code, { cause }), { code })
  const wrap = (error: Error, times: number): Error =>
    times === 0 ? error : wrap(new Error('wrapped', { cause: error }), times - 1)

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])(
    '%s: it was never sent',
    code => expect(classifyFailure(wrap(coded(code), 2))).toMatchObject({ kind: 'network', code, isUnsent: true }),
  )

  it.each(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])('%s is a timeout after sending', code =>
    expect(classifyFailure(wrap(coded(code), 1))).toMatchObject({ kind: 'timeout', isUnsent: false }),
  )

  it.each(['CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'])(
    '%s is about the certificate',
    code => expect(classifyFailure(coded(code))).toMatchObject({ kind: 'certificate', code, isUnsent: true }),
  )

  it('the outermost code counts, and its error is all that is kept', () => {
    const inner = coded('ECONNRESET', coded('ECONNREFUSED'))
    expect(classifyFailure(wrap(inner, 1))).toEqual({
      kind: 'network',
      code: 'ECONNRESET',
      isUnsent: false,
      peer: undefined,
      cause: inner,
    })
  })

  it('a name that nobody knows is told', () => {
    const unknown = Object.assign(coded('ENOTFOUND'), { hostname: 'proxy.example.com' })
    expect(classifyFailure(wrap(unknown, 1))).toMatchObject({ code: 'ENOTFOUND', peer: 'proxy.example.com' })
  })

  it('nothing is looked for too deep, nor in what is no error', () => {
    const unknown = { kind: 'network', code: undefined, isUnsent: false, peer: undefined, cause: undefined }
    expect(classifyFailure(wrap(coded('ECONNREFUSED'), 5))).toEqual(unknown)
    expect(classifyFailure({ code: 'ECONNREFUSED' })).toEqual(unknown)
    expect(classifyFailure(Object.assign(new Error('number'), { code: 20 }))).toEqual(unknown)
  })
})

it('only a write that may have been sent has an unknown effect', () => {
  expect(judgeEffect({ isWrite: true })).toBe('unknown')
  expect(judgeEffect({ isWrite: true, isUnsent: true })).toBe('none')
  expect(judgeEffect({ isWrite: false })).toBe('none')
})
