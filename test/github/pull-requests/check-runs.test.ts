import { afterAll, beforeAll, expect, it } from 'vitest'
import { type CheckAnnotation, createCheckRun, MOST_ANNOTATIONS } from '../../../src/github/pull-requests/check-runs.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect, nameRequests } from '../stage.ts'

let github: GitHub
let repository: Repository
let sha: string
beforeAll(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ owner: 'acme', name: 'shop' })
  sha = await repository.requireHead('main')
  github.addToken('narrow', { permissions: { contents: 'read', 'pull-requests': 'write' } })
})
afterAll(() => github.close())

function annotate(count: number): CheckAnnotation[] {
  return Array.from({ length: count }, (_, index) => ({
    path: 'policies/a.yaml',
    line: index + 1,
    column: index % 2 === 0 ? 3 : undefined,
    level: 'error',
    title: 't'.repeat(300),
    message: `No ${index}`,
  }))
}

function create(annotations: readonly CheckAnnotation[], token?: string) {
  return createCheckRun({
    client: connect(github, repository, token),
    sha,
    name: 'PgBeam findings',
    title: 'More findings',
    summary: 'See the summary.',
    annotations,
    detailsUrl: 'https://github.com/acme/shop/actions/runs/1',
    signal: AbortSignal.timeout(60_000),
  })
}

it('shows all annotations, fifty a request, and decides nothing', async () => {
  github.clearRequests()
  expect(await create(annotate(120))).toBe('created')
  const [run] = repository.checkRuns
  expect(run).toMatchObject({ sha, name: 'PgBeam findings', conclusion: 'neutral' })
  expect(run?.annotations.map(({ line, message }) => [line, message])).toEqual(
    Array.from({ length: 120 }, (_, index) => [index + 1, `No ${index}`]),
  )
  expect(nameRequests(github.requests)).toHaveLength(3)
})

it('is bounded', async () => {
  await create(annotate(MOST_ANNOTATIONS + 20))
  expect(repository.checkRuns.at(-1)?.annotations).toHaveLength(MOST_ANNOTATIONS)
})

it('says where the token may not', async () => {
  const before = repository.checkRuns.length
  expect(await create(annotate(3), 'narrow')).toBe('forbidden')
  expect(repository.checkRuns).toHaveLength(before)
})
