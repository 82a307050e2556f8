import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { pick } from '../size.ts'
import { Traffic } from '../standins/traffic.ts'
import { Waves } from '../standins/waves.ts'
import { changePolicies, writePolicies } from './many-policies.ts'
import { openStage, type Stage } from './stage.ts'

const traffic = new Traffic()
beforeEach(() => traffic.clear())
afterAll(() => traffic.close())

function open(count: number, live: Record<string, string> = writePolicies(count)): Promise<Stage> {
  return openStage({ files: writePolicies(count), live: Object.values(live).map(text => parse(text)) })
}

/** Holds requests from the one of that number on, until so many of them wait together. */
function holdTogether({ after, together }: { after: number; together: number }) {
  const { promise, resolve } = Promise.withResolvers<void>()
  let arrived = 0
  return () => {
    arrived++
    if (arrived <= after) return undefined
    if (arrived - after >= together) resolve()
    return promise
  }
}

/** The requests of one run, to each service. */
function countRequests({ github, pgbeam }: Stage) {
  return { github: traffic.countTo(github.apiUrl), pgbeam: traffic.countTo(pgbeam.url) }
}

/** So many requests wait together, to both services, then so many; whatever comes after them does not wait. */
function holdInWaves({ github, pgbeam }: Stage, sizes: readonly number[]): Waves {
  const waves = new Waves(sizes)
  github.hold = waves.hold
  pgbeam.hold = waves.hold
  return waves
}

/** Policies, in several batches of a hundred. */
const MANY = pick({ short: 110, long: 1000 })
const BATCHES = Math.ceil(MANY / 100)

/** The profiles, the agents, the commit with its tree and the base's, and the look for a comment. */
const FIRST_WAVE = 6

describe('a check, without replay and tests', () => {
  const inputs = { replay: 'false' }

  test.each([
    [1, 1],
    [100, 2],
  ])('of %i changed policies waits for the files, their texts and the comment', async (count, batches) => {
    await using stage = await open(count)
    const number = await stage.propose(changePolicies(count))
    await stage.push({ 'README.md': '# The base has moved on\n' })
    // Then the tree of the base that has moved on, and the texts, with what the project says about itself.
    const waves = holdInWaves(stage, [FIRST_WAVE, 1, batches + 2])
    const run = await stage.check(number, { apiKey: stage.pgbeam.key, inputs })
    expect(run).toMatchObject({ exitCode: 0, outputs: { changed: String(count) } })
    const { github, pgbeam } = countRequests(stage)
    expect(github).toBeLessThanOrEqual(10)
    // The profiles and the agents of the one project, its settings and its approval rules.
    expect(pgbeam).toBe(4)
    // The comment, and another look for it where the rest took long.
    expect(waves.late).toBeLessThanOrEqual(2)
    expect(stage.comments(number)).toHaveLength(1)
  })

  test('that touches no policy writes nothing, and waits for no more', async () => {
    await using stage = await open(100)
    const number = await stage.propose({ 'README.md': '# Policies\n' })
    // Then the texts.
    const waves = holdInWaves(stage, [FIRST_WAVE, 1])
    const run = await stage.check(number, { apiKey: stage.pgbeam.key, inputs })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged' } })
    const { github, pgbeam } = countRequests(stage)
    // The look for a comment is repeated where the rest took long.
    expect(waves.late).toBeLessThanOrEqual(1)
    expect(github).toBeLessThanOrEqual(5 + 1)
    expect(pgbeam).toBe(2)
  })

  test('of many changed policies asks for them by batches', async () => {
    await using stage = await open(MANY)
    const number = await stage.propose(changePolicies(MANY))
    const run = await stage.check(number, { apiKey: stage.pgbeam.key, inputs })
    expect(run).toMatchObject({ exitCode: 0, outputs: { changed: String(MANY) } })
    const { github, pgbeam } = countRequests(stage)
    // The texts of both versions, a hundred a request, and what a check of one policy asks for.
    expect(github).toBeLessThanOrEqual(2 * BATCHES + 10)
    // The profiles, a hundred a request, the agents, the project and its approval rules.
    expect(pgbeam).toBe(BATCHES + 3)
  })
})

describe('an apply', () => {
  test('of many policies that are live already writes nothing', async () => {
    await using stage = await open(MANY)
    const run = await stage.apply({ inputs: { 'required-approvals': '1' } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'unchanged', applied: '0' } })
    expect(stage.writes()).toEqual([])
    const { github, pgbeam } = countRequests(stage)
    // The head of the branch, the files, and their texts a hundred a request.
    expect(github).toBeLessThanOrEqual(2 + BATCHES)
    expect(pgbeam).toBeLessThanOrEqual(1 + BATCHES)
  })

  test.each(
    pick({
      // Two of them look whether there were guardrails before.
      short: [[100, 17]],
      long: [
        [100, 17],
        [1000, 35],
      ],
    }),
  )(
    'of %i policies that are one landing behind writes each once, with at most %i requests to GitHub',
    async (count = 0, most = 0) => {
      await using stage = await open(count)
      await land(stage, changePolicies(count))
      const { github, pgbeam } = await countApply(stage, count)
      expect(github).toBeLessThanOrEqual(most)
      expect(pgbeam).toBe(count / 100 + 2 * count)
    },
  )

  test('writes more policies at once where the answers tell that the rate limit leaves room', async () => {
    const [first, most] = [8, 32]
    const files = writePolicies(50)
    const live = Object.values(files).map(text => parse(text))
    const rateLimit = { requests: 1000, windowMs: 60_000, isTold: true }
    await using stage = await openStage({ files, live, pgbeam: { rateLimit } })
    await stage.push(changePolicies(50))
    // Were no more of them under way than at first, those would be answered only once they are sent again.
    const hold = holdTogether({ after: first, together: first + 1 })
    let underWay = 0
    let seen = 0
    stage.pgbeam.hold = ({ method }) => {
      if (method !== 'PUT') return undefined
      underWay++
      seen = Math.max(seen, underWay)
      return Promise.resolve(hold()).finally(() => underWay--)
    }
    expect(await stage.apply()).toMatchObject({ exitCode: 0, outputs: { applied: '50' } })
    expect(stage.pgbeam.requests.filter(({ method }) => method === 'PUT')).toHaveLength(50)
    expect(seen).toBeLessThanOrEqual(most)
  })

  test('asks for more where more landings are pending, and for texts alone where there are more policies', async () => {
    const askPending = async ({ policies, landings }: { policies: number; landings: number }) => {
      await using stage = await open(policies)
      for (let at = 1; at <= landings; at++) await land(stage, changePolicies(policies, { maxRows: 20_000 + at }))
      const before = stage.github.requests.length
      await countApply(stage, policies)
      return stage.github.requests.slice(before).map(nameQuestion)
    }
    const one = await askPending({ policies: 10, landings: 1 })
    const three = await askPending({ policies: 10, landings: 3 })
    const threeOfMany = await askPending({ policies: 110, landings: 3 })
    expect(three.length).toBeGreaterThan(one.length)
    expect(three.length - one.length).toBeLessThanOrEqual(2 * PER_LANDING)
    // One request more for the texts of each version.
    const count = (asked: readonly string[], what: string) => asked.filter(each => each === what).length
    expect(count(threeOfMany, 'texts') - count(three, 'texts')).toBe(3 + 1)
    // A look for a comment is repeated where the rest took long.
    const others = (asked: readonly string[]) =>
      asked.filter(each => each !== 'texts' && each !== 'comments').toSorted()
    expect(others(threeOfMany)).toEqual(others(three))
  })
})

/**
 * What one more pending landing costs at most: its commits, files and texts, and those of its pull request; and the comment there
 * that it is in force, looked for and written when all is done.
 */
const PER_LANDING = 4 + 2

/** What GitHub is asked for, whichever commit or number it is of. */
function nameQuestion({ method, path, body }: Stage['github']['requests'][number]): string {
  const query = path === '/graphql' ? JSON.stringify(body) : ''
  if (query.includes('... on Blob')) return 'texts'
  if (query.includes('comments(first')) return 'comments'
  return `${method} ${path} ${query}`.replace(/[0-9a-f]{40}|\d+/g, '…')
}

/** Changes that go through an approved pull request. */
async function land(stage: Stage, changes: Record<string, string>): Promise<void> {
  const number = await stage.propose(changes)
  stage.approve(number)
  await stage.merge(number)
}

/** The requests of an apply that puts so many policies in force. */
async function countApply(stage: Stage, count: number) {
  traffic.clear()
  const run = await stage.apply({ inputs: { 'required-approvals': '1' } })
  expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied', applied: String(count) } })
  return countRequests(stage)
}
