import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createGitHubClient } from '../../../src/github/client/client.ts'
import { GitHubError } from '../../../src/github/client/errors.ts'
import { type Answer, breakConnection, breakHalfway, hang, json, type Served, serve } from '../serve.ts'

const token = 'ghs_very_secret'
const reply = z.looseObject({ value: z.number() })
const good = json({ value: 1, unknown: true })
const down = json({ message: 'Unicorn!' }, { status: 503 })

let served: Served | undefined
afterEach(() => served?.close())

/** What a signal ends a try with when its time is over. */
const late = new DOMException('Too late', 'TimeoutError')

/** A client of a server that gives these answers. The time of a try is over as soon as the server has let it hang. */
async function start(answers: Answer[]) {
  const tries: AbortController[] = []
  const expire: Answer = () => tries.at(-1)?.abort(late)
  served = await serve(answers.map(answer => (answer === hang ? expire : answer)))
  const waits: number[] = []
  const client = createGitHubClient({
    token,
    apiUrl: served.url,
    repository: { owner: 'acme', name: 'shop' },
    userAgent: 'tests',
    random: () => 1,
    startTimeout: () => {
      const controller = new AbortController()
      tries.push(controller)
      return controller.signal
    },
    sleep: async ms => waits.push(ms),
  })
  const get = (signal?: AbortSignal) =>
    client.rest({ operation: 'read a value', route: 'GET /repos/{owner}/{repo}/value', reply, signal })
  const post = () =>
    client.rest({ operation: 'write a value', route: 'POST /repos/{owner}/{repo}/value', reply, write: 'once' })
  const query = (isPartialWelcome = false) =>
    client.graphql({ operation: 'ask for a value', query: '{ value }', reply, isPartialWelcome })
  return { client, get, post, query, waits, requests: served.requests }
}

function failureOf(promise: Promise<unknown>): Promise<GitHubError> {
  return promise.then(
    () => Promise.reject(new Error('It did not fail')),
    error => (error instanceof GitHubError ? error : Promise.reject(error)),
  )
}

describe('retries', () => {
  it.each<[string, Answer]>([
    ['a 503', down],
    ['a broken connection', breakConnection],
    ['a reply that breaks off', breakHalfway],
    ['a reply that is not JSON', response => response.end('<html>')],
    ['a hung server', hang],
  ])('reads once more after %s', async (_, fault) => {
    const { get, requests } = await start([fault, good])
    await expect(get()).resolves.toMatchObject({ value: 1 })
    expect(requests).toHaveLength(2)
  })

  it('gives up after four tries', async () => {
    const { get, requests } = await start([down])
    expect(await failureOf(get())).toMatchObject({ kind: 'status', status: 503, effect: 'none' })
    expect(requests).toHaveLength(4)
  })

  it('names the host of a connection that breaks', async () => {
    const { get } = await start([breakConnection])
    const { kind, message } = await failureOf(get())
    expect(kind).toBe('network')
    expect(message).toContain(new URL(served?.url ?? '').host)
  })

  it.each([401, 403, 404, 422])('does not repeat a %d', async status => {
    const { get, requests } = await start([json({ message: 'no' }, { status }), good])
    expect(await failureOf(get())).toMatchObject({ status })
    expect(requests).toHaveLength(1)
  })

  it('waits as long as a secondary rate limit asks', async () => {
    const limited = json(
      { message: 'You have exceeded a secondary rate limit' },
      { status: 403, headers: { 'retry-after': '7' } },
    )
    const { post, waits } = await start([limited, good])
    await post()
    expect(waits).toEqual([7000])
  })

  it('does not wait longer than a minute', async () => {
    const { get, requests } = await start([json({}, { status: 429, headers: { 'retry-after': '61' } }), good])
    expect(await failureOf(get())).toMatchObject({ status: 429 })
    expect(requests).toHaveLength(1)
  })

  it.each<[string, Answer]>([
    ['a 502', json({}, { status: 502 })],
    ['a broken connection', breakConnection],
    ['a hung server', hang],
  ])('writes only once what may have taken effect: %s', async (_, fault) => {
    const { post, requests } = await start([fault, good])
    expect(await failureOf(post())).toMatchObject({ effect: 'unknown' })
    expect(requests).toHaveLength(1)
  })

  it('stops when the caller has no more time', async () => {
    const caller = new AbortController()
    const { get, requests } = await start([() => caller.abort(late)])
    expect(await failureOf(get(caller.signal))).toMatchObject({ kind: 'timeout' })
    expect(requests).toHaveLength(1)
  })
})

describe('GraphQL', () => {
  it('sits beside the REST API, on an Enterprise Server as well', async () => {
    const { query, requests } = await start([json({ data: { value: 1 } })])
    await query()
    expect(requests).toEqual(['POST /graphql'])
    const apiUrl = `${served?.url}/api/v3`
    const server = createGitHubClient({
      token,
      apiUrl,
      userAgent: 'tests',
      repository: { owner: 'acme', name: 'shop' },
    })
    await server.graphql({ operation: 'ask', query: '{ value }', reply })
    expect(requests).toEqual(['POST /graphql', 'POST /api/graphql'])
  })

  it('takes errors for a failure, unless what is there will do', async () => {
    const partial = json({ data: { value: 1 }, errors: [{ type: 'NOT_FOUND', message: 'gone' }] })
    const { query, requests } = await start([partial])
    expect(await failureOf(query())).toMatchObject({ kind: 'graphql', detail: 'gone' })
    await expect(query(true)).resolves.toMatchObject({ value: 1 })
    expect(requests).toHaveLength(2)
  })

  it.each([
    [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }, 2],
    [{ message: 'Something went wrong while executing your query.' }, 2],
    [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }, 1],
    [{ message: "Field 'x' doesn't exist on type 'Query'" }, 1],
  ])('repeats what may pass: %j', async (error, sent) => {
    const headers = { 'retry-after': '1' }
    const { query, requests } = await start([
      json({ data: null, errors: [error] }, { headers }),
      json({ data: { value: 1 } }),
    ])
    await query().catch(() => {})
    expect(requests).toHaveLength(sent)
  })
})

describe('errors', () => {
  it('name the operation and what the token lacks', async () => {
    const headers = { 'x-accepted-github-permissions': 'pull_requests=write' }
    const refused = json({ message: 'Resource not accessible by integration' }, { status: 403, headers })
    const { get } = await start([refused])
    const error = await failureOf(get())
    expect(error).toMatchObject({ operation: 'read a value', permissions: 'pull_requests=write' })
    expect(error.message).toContain('pull_requests=write')
  })

  it('say where a reply is not as promised', async () => {
    const { get } = await start([json({ value: 'one' })])
    expect(await failureOf(get())).toMatchObject({ kind: 'reply' })
  })

  it.each<[string, Answer]>([
    ['a refusal', json({ message: `token ${'x'.repeat(2000)}` }, { status: 401 })],
    ['a broken connection', breakConnection],
    ['a hung server', hang],
  ])('hold no secret and stay short: %s', async (_, fault) => {
    const { get } = await start([fault])
    const error = await failureOf(get())
    const everything = [error.stack, JSON.stringify(error), String(error.cause), JSON.stringify(error.cause)].join()
    expect(everything).not.toContain(token)
    expect(error.message.length).toBeLessThan(700)
  })
})

describe('replies without end', () => {
  const mebibyte = new Uint8Array(1024 * 1024).fill(0x20)

  /** A client whose every reply goes on for ever, and how many mebibytes of it were read. */
  function receiveForEver(init: ResponseInit) {
    const read = { mebibytes: 0, replies: 0 }
    const pull = (controller: ReadableStreamDefaultController) => {
      read.mebibytes++
      controller.enqueue(mebibyte)
    }
    const client = createGitHubClient({
      token,
      apiUrl: 'https://api.github.test',
      repository: { owner: 'acme', name: 'shop' },
      userAgent: 'tests',
      fetch: async () => {
        read.replies++
        return new Response(new ReadableStream({ pull }), init)
      },
      sleep: async () => {},
    })
    return { read, answer: failureOf(client.rest({ operation: 'read a value', route: 'GET /value', reply })) }
  }

  it('are not read to their end, nor asked for again', async () => {
    const { read, answer } = receiveForEver({ status: 200 })
    expect(await answer).toMatchObject({ kind: 'reply', effect: 'none' })
    expect(read.replies).toBe(1)
    expect(read.mebibytes).toBeGreaterThan(40)
    expect(read.mebibytes).toBeLessThan(80)
  })

  it.each(['application/json', 'text/html', 'image/png', ''])(
    'say no by their status, whatever they hold: %s',
    async type => {
      const { read, answer } = receiveForEver({ status: 404, headers: type === '' ? {} : { 'content-type': type } })
      expect(await answer).toMatchObject({ kind: 'status', status: 404, detail: '' })
      expect(read.mebibytes).toBeLessThan(10)
    },
  )
})

it('gives a try thirty seconds, from connecting to the last byte of the answer', async () => {
  const times: number[] = []
  served = await serve([
    response => response.writeHead(200, { 'content-type': 'application/json' }).write('{', () => whole.abort(late)),
  ])
  const whole = new AbortController()
  const client = createGitHubClient({
    token,
    apiUrl: served.url,
    repository: { owner: 'acme', name: 'shop' },
    userAgent: 'tests',
    startTimeout: ms => {
      times.push(ms)
      return whole.signal
    },
    requestBudgetMs: 0,
  })
  const read = client.rest({ operation: 'read a value', route: 'GET /value', reply })
  expect(await failureOf(read)).toMatchObject({ kind: 'timeout' })
  expect(times).toEqual([30_000])
})

it('has no more than twelve requests under way', async () => {
  const [count, limit] = [40, 12]
  const held: (() => void)[] = []
  let [arrived, most] = [0, 0]
  const release = () => {
    for (const answer of held.splice(0)) answer()
  }
  // Each dozen is held until it is complete, and a little longer: one too many would come.
  const hold: Answer = response => {
    held.push(() => response.setHeader('content-type', 'application/json').end('{"value": 1}'))
    most = Math.max(most, held.length)
    const isLast = ++arrived === count
    if (isLast || held.length === limit) setTimeout(release, 50)
  }
  const { get } = await start([hold])
  await Promise.all(Array.from({ length: count }, () => get()))
  expect(most).toBe(limit)
})
