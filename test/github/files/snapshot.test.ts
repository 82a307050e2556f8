import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect, contentsOf, createReader, nameRequests } from '../stage.ts'

let github: GitHub
let repository: Repository
beforeAll(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ owner: 'acme', name: 'shop', files: { 'README.md': '# Shop' } })
})
beforeEach(() => {
  github.clearFaults()
  github.clearRequests()
})
afterAll(() => github.close())

const submodule = 'd'.repeat(40)

async function readOne(commit: string) {
  const [snapshot] = await createReader(connect(github, repository)).read([commit])
  return snapshot
}

function isGraphql({ path }: { path: string }): boolean {
  return path === '/graphql'
}

describe('what is read', () => {
  it('is every selected file, ordered by path, with its blob id', async () => {
    const changes = {
      'policies/b.yaml': 'name: b\n',
      'policies/deep/er/a.json': '{}',
      'policies/a.tests.yaml': 'policy: b.yaml\n',
      'policies/notes.md': 'no policy',
      'src/policies/c.yaml': 'elsewhere',
      'policies/é "quoted" ✓.yaml': 'name: é\n',
    }
    const snapshot = await readOne(await repository.commit({ branch: 'files', changes }))
    const { 'policies/notes.md': _, 'src/policies/c.yaml': __, ...expected } = changes
    expect(contentsOf(snapshot)).toEqual(expected)
    const paths = snapshot?.files.map(file => file.path)
    expect(paths).toEqual([...(paths ?? [])].sort())
    const blob = createHash('sha1').update('blob 8\0name: b\n').digest('hex')
    expect(snapshot?.files.find(file => file.path === 'policies/b.yaml')?.blob).toBe(blob)
  })

  it('is exactly what was committed, whatever it is', async () => {
    const changes = {
      'policies/bom.yaml': '\uFEFFname: bom\n',
      'policies/two-boms.yaml': '\uFEFF\uFEFFname: bom\n',
      'policies/crlf.yaml': 'name: crlf\r\n',
      'policies/empty.yaml': '',
      'policies/emoji.yaml': 'name: 🐘\n',
      'policies/replacement.yaml': 'name: \uFFFD\n',
      'policies/nul.yaml': 'name: \0\n',
      'policies/latin-1.yaml': Buffer.from('name: caf\xe9\n', 'latin1'),
      'policies/surrogate.yaml': Buffer.from([0x61, 0xed, 0xa0, 0x80]),
      'policies/utf-16.yaml': Buffer.from('\uFEFFname: x\n', 'utf16le'),
    }
    const snapshot = await readOne(await repository.commit({ branch: 'encodings', changes }))
    expect(contentsOf(snapshot)).toEqual({
      ...changes,
      'policies/bom.yaml': 'name: bom\n',
      'policies/two-boms.yaml': '\uFEFFname: bom\n',
      'policies/latin-1.yaml': '(not-utf-8)',
      'policies/surrogate.yaml': '(not-utf-8)',
      'policies/utf-16.yaml': '(not-utf-8)',
    })
  })

  it('leaves out what is no file or too large, without fetching it', async () => {
    const changes = {
      'policies/link.yaml': { symlink: '../../../etc/passwd' },
      'policies/module.yaml': { submodule },
      'policies/large.yaml': 'x'.repeat(1024 * 1024 + 1),
      'policies/script.yaml': { executable: 'name: x\n' },
    }
    const commit = await repository.commit({ branch: 'kinds', changes })
    expect(contentsOf(await readOne(commit))).toEqual({
      'policies/link.yaml': '(symbolic-link)',
      'policies/module.yaml': '(submodule)',
      'policies/large.yaml': '(too-large)',
      'policies/script.yaml': 'name: x\n',
    })
    expect(nameRequests(github.requests)).toEqual([`GET /git/trees/${commit}`, 'POST /graphql'])
  })

  it('is complete up to the limit of a file, where GraphQL cuts off', async () => {
    const long = 'x'.repeat(600_000)
    const changes = {
      'policies/a.yaml': 'x'.repeat(1024 * 1024),
      'policies/b.yaml': 'é'.repeat(190_000),
      'policies/c.yaml': `\uFEFF\uFEFF${long}`,
      'policies/d.yaml': Buffer.from(`\xe9${long}`, 'latin1'),
    }
    expect(contentsOf(await readOne(await repository.commit({ branch: 'long', changes })))).toEqual({
      ...changes,
      'policies/c.yaml': `\uFEFF${long}`,
      'policies/d.yaml': '(not-utf-8)',
    })
  })

  it('throws where there is no such commit', async () => {
    await expect(readOne('e'.repeat(40))).rejects.toMatchObject({ name: 'GitHubError', status: 404 })
  })
})

describe('how it is read', () => {
  const many = (count: number, from = 0) =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`policies/${i + from}.yaml`, `name: p${i + from}\n`]))

  it('asks once for what two commits share', async () => {
    const base = await repository.commit({ branch: 'shared', changes: many(50) })
    const head = await repository.commit({ branch: 'shared', changes: { 'policies/0.yaml': 'name: new\n' } })
    const reader = createReader(connect(github, repository))
    const [before, after] = await reader.read([base, head])
    expect(contentsOf(before)['policies/0.yaml']).toBe('name: p0\n')
    expect(contentsOf(after)['policies/0.yaml']).toBe('name: new\n')
    expect(before?.files).toHaveLength(50)
    const [batch] = github.requests.filter(isGraphql)
    expect(JSON.stringify(batch?.body).match(/object\(oid/g)).toHaveLength(51)
    expect(github.requests).toHaveLength(3)
    github.clearRequests()
    await reader.read([head])
    expect(github.requests).toHaveLength(0)
  })

  it('makes requests by batches', async () => {
    const commit = await repository.commit({ branch: 'many', changes: many(250) })
    expect(Object.keys(contentsOf(await readOne(commit)))).toHaveLength(250)
    expect(github.requests.filter(isGraphql)).toHaveLength(3)
    expect(github.requests).toHaveLength(4)
  })

  it('begins with a listing that was prepared', async () => {
    const commit = await repository.commit({ branch: 'prepared', changes: many(1) })
    const reader = createReader(connect(github, repository))
    reader.prepare(commit)
    reader.prepare('e'.repeat(40))
    await reader.read([commit])
    const listed = nameRequests(github.requests).filter(request => request === `GET /git/trees/${commit}`)
    expect(listed).toHaveLength(1)
  })

  it('reads files one by one where the batch fails', async () => {
    const commit = await repository.commit({ branch: 'batch-fails', changes: many(3) })
    const body = { data: null, errors: [{ message: 'Resource limits for this query exceeded.' }] }
    github.fault({ match: isGraphql, answer: { status: 200, body }, times: 10 })
    expect(contentsOf(await readOne(commit))).toEqual({ ...many(3) })
  })

  it('halves a batch that GitHub cannot manage until it passes, and asks for nothing twice', async () => {
    const commit = await repository.commit({ branch: 'too-much', changes: many(100) })
    const countOf = (body: unknown) => JSON.stringify(body).match(/object\(oid/g)?.length ?? 0
    const isLarge = ({ path, body }: { path: string; body: unknown }) => isGraphql({ path }) && countOf(body) > 30
    for (const answer of [
      { status: 502, body: { message: 'Server Error' } },
      { status: 200, body: { data: null, errors: [{ message: 'Something went wrong while executing your query.' }] } },
    ]) {
      github.clearFaults()
      github.clearRequests()
      github.fault({ match: isLarge, answer, times: 100 })
      expect(contentsOf(await readOne(commit))).toEqual({ ...many(100) })
      expect(github.requests.filter(isGraphql).map(({ body }) => countOf(body))).toEqual([100, 50, 25, 25, 50, 25, 25])
    }
  })

  it('reads a file by itself that GraphQL cannot manage alone', async () => {
    const commit = await repository.commit({ branch: 'one-too-much', changes: many(2) })
    github.fault({ match: isGraphql, answer: { status: 502, body: {} }, times: 100 })
    expect(contentsOf(await readOne(commit))).toEqual({ ...many(2) })
    expect(github.requests.filter(isGraphql)).toHaveLength(3)
  })

  it('finds out in a few requests that GitHub is down', async () => {
    const commit = await repository.commit({ branch: 'down', changes: many(100) })
    const isText = ({ path }: { path: string }) => isGraphql({ path }) || path.includes('/git/blobs/')
    github.fault({ match: isText, answer: { status: 502, body: {} }, times: 1000 })
    await expect(readOne(commit)).rejects.toMatchObject({ status: 502 })
    expect(github.requests.length).toBeLessThan(15)
  })

  it('walks a repository too large for one listing by the folders that matter', async () => {
    const small = await startGitHub({ treeLimit: 8 })
    try {
      const files = {
        ...many(5),
        'policies/deep/a.yaml': 'name: a\n',
        ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`src/${i}.ts`, 'x'])),
      }
      const huge = await small.createRepository({ owner: 'acme', name: 'huge', files })
      const client = connect(small, huge)
      const commit = await huge.requireHead('main')
      small.clearRequests()
      const [snapshot] = await createReader(client).read([commit])
      expect(contentsOf(snapshot)).toEqual({ ...many(5), 'policies/deep/a.yaml': 'name: a\n' })
      expect(small.requests.filter(({ path }) => path.includes('/git/trees/'))).toHaveLength(3)
      await expect(createReader(client, ['src/**']).read([commit])).rejects.toMatchObject({ kind: 'reply' })
    } finally {
      await small.close()
    }
  })
})
