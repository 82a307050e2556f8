import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, validate } from 'graphql'
import { describe, expect, it } from 'vitest'
import { loadSchema } from '../standins/github/graphql/schema.ts'
import { findOperation, keepPromised, listProblems, loadContract } from './contract.ts'
import { openRecordedStage } from './recorded-stage.ts'
import type { Exchange } from './recorder.ts'
import { BEGINNING, STORIES } from './stories.ts'

const cloud = loadContract('cloud')
const enterprise = loadContract('enterprise')
const isGraphql = ({ path }: Exchange) => path === '/graphql'

const seen: Exchange[] = []

describe('GitHub takes what the action sends, and the stand-in answers as GitHub does', () => {
  it.each(STORIES)('$title', async ({ tell }) => {
    await using stage = await openRecordedStage(cloud, BEGINNING)
    await tell(stage)
    const { exchanges } = stage.fromGitHub
    seen.push(...exchanges)
    const rest = exchanges.filter(exchange => !isGraphql(exchange))
    expect(rest.flatMap(exchange => listProblems(cloud, exchange))).toEqual([])
    expect(rest.flatMap(exchange => listProblems(enterprise, exchange))).toEqual([])
    const failed = exchanges.filter(isGraphql).filter(({ answer }) => Object.hasOwn(Object(answer), 'errors'))
    expect(failed.map(({ answer }) => answer)).toEqual([])
  })

  it('of every operation that the action can ask for', () => {
    const sources = globSync(join(import.meta.dirname, '../../src/**/*.ts')).map(file => readFileSync(file, 'utf8'))
    const written = sources.flatMap(text => [...text.matchAll(/'((?:GET|POST|PUT|PATCH|DELETE) \/.*?)'/g)])
    const routes = cloud.map(({ route }) => route).toSorted()
    expect([...new Set(written.map(([, route]) => route))].toSorted()).toEqual(routes)
    const asked = seen.filter(each => !isGraphql(each)).map(each => findOperation(cloud, each)?.route)
    expect([...new Set(asked)].toSorted()).toEqual(routes)
  })

  it('of every GraphQL document that the action sent', () => {
    const documents = new Set(seen.filter(isGraphql).map(({ body }) => (body as { query: string }).query))
    const mistakes = [...documents].flatMap(query => validate(loadSchema(), parse(query)))
    expect(mistakes.map(({ message }) => message)).toEqual([])
    expect(documents.size).toBeGreaterThan(5)
  })
})

describe('the contract', () => {
  const headers = { 'user-agent': 'a', accept: 'application/vnd.github.v3+json', 'content-type': 'application/json' }
  const comment: Exchange = {
    method: 'POST',
    path: '/repos/acme/shop/issues/7/comments',
    query: new URLSearchParams(),
    headers,
    body: { body: 'hello' },
    status: 201,
    answer: { html_url: 'https://github.com/acme/shop/issues/7#issuecomment-1', id: 1 },
  }
  const members: Exchange = {
    ...comment,
    method: 'GET',
    path: '/orgs/acme/teams/dba/members',
    query: new URLSearchParams('per_page=100'),
    body: undefined,
    status: 200,
    answer: [{ login: 'carol' }],
  }
  const ask = (query: string) => ({ query: new URLSearchParams(query) })

  it('takes what is right', () => {
    expect([comment, members].flatMap(exchange => listProblems(cloud, exchange))).toEqual([])
  })

  it.each<[string, Exchange]>([
    ['an unknown path', { ...comment, path: '/repos/acme/shop/issue/7/comments' }],
    ['a method of another operation', { ...comment, method: 'PUT' }],
    ['a number in the path that is none', { ...comment, path: '/repos/acme/shop/issues/x/comments' }],
    ['a parameter that there is not', { ...members, ...ask('page_size=100') }],
    ['a parameter of another type', { ...members, ...ask('page=one') }],
    ['a parameter of another value', { ...members, ...ask('role=admin') }],
    ['no body', { ...comment, body: undefined }],
    ['a body where none is taken', { ...members, body: {} }],
    ['a field that is missing', { ...comment, body: {} }],
    ['a field of another type', { ...comment, body: { body: 1 } }],
    ['a field that there is not', { ...comment, body: { body: 'hello', text: 'hello' } }],
    ['a body of no type', { ...comment, headers: { ...headers, 'content-type': 'text/plain' } }],
    ['nobody who asks', { ...comment, headers: { ...headers, 'user-agent': '' } }],
    ['another media type', { ...comment, headers: { ...headers, accept: 'text/html' } }],
    ['another status', { ...comment, status: 200 }],
    ['a redirect of an operation that has none', { ...members, status: 301 }],
    ['an answer that lacks a field', { ...comment, answer: {} }],
    ['an answer with a field of another type', { ...members, answer: [{ login: 'carol' }, { login: null }] }],
  ])('sees %s', (_, exchange) => {
    expect(listProblems(cloud, exchange)).toHaveLength(1)
  })

  it('tells a longer path from a name with slashes', () => {
    const pulls = cloud.find(({ route }) => route.endsWith('/commits/{commit_sha}/pulls')) ?? expect.unreachable()
    const commit = { ...pulls, route: pulls.route.replace(/\/pulls$/, '') }
    const find = (path: string) =>
      findOperation([commit, ...cloud], { method: 'GET', path: `/repos/acme/shop/commits/${path}` })
    expect(find('abc/pulls')?.route).toBe(pulls.route)
    expect(find('heads/fix/it')?.route).toBe(commit.route)
  })

  it('shows the action of an answer only what it is known to read', () => {
    expect(keepPromised(cloud, { ...members, answer: [{ login: 'carol', id: 1 }] })).toEqual([{ login: 'carol' }])
    const refusal = { message: 'Not Found' }
    expect(keepPromised(cloud, { ...members, status: 404, answer: refusal })).toEqual(refusal)
  })
})
