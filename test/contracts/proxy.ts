import { createServer, type IncomingMessage } from 'node:http'
import { type AddressInfo, connect, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import type { Identity } from './certificate.ts'

interface Running extends AsyncDisposable {
  port: number
}

/** A forward proxy as companies have them. Behind it, every name leads to loopback. */
export interface Proxy extends Running {
  /** What it was asked to lead to, `host:port`, or for plain http the whole address. */
  asked: { target: string; authorization: string | undefined }[]
}

export async function startProxy(): Promise<Proxy> {
  const asked: Proxy['asked'] = []
  const note = ({ url = '', headers }: IncomingMessage) =>
    asked.push({ target: url, authorization: headers['proxy-authorization'] })
  const server = createServer((request, response) => {
    note(request)
    response.writeHead(502).end()
  })
  server.on('connect', (request, socket: Socket) => {
    note(request)
    const upstream = connect(Number(request.url?.split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      join(socket, upstream)
    })
    upstream.on('error', () => socket.destroy())
  })
  return { ...(await listen(server)), asked }
}

/** Puts TLS before a server of plain http. */
export function startTls({ identity, url }: { identity: Identity; url: string }): Promise<Running> {
  const { port } = new URL(url)
  return listen(createTlsServer(identity, socket => join(socket, connect(Number(port), '127.0.0.1'))))
}

function join(one: Socket, other: Socket): void {
  one.pipe(other).pipe(one)
  one.on('error', () => other.destroy())
  other.on('error', () => one.destroy())
}

async function listen(server: Server): Promise<Running> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      const closed = new Promise(resolve => server.close(resolve))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
