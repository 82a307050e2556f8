import { afterAll, beforeAll, expect, it } from 'vitest'
import { readBranchHead, readDefaultBranch } from '../../../src/github/files/branch.ts'
import { type GitHub, type Repository, startGitHub } from '../../standins/github/index.ts'
import { connect } from '../stage.ts'

let github: GitHub
let repository: Repository
beforeAll(async () => {
  github = await startGitHub()
  repository = await github.createRepository({ owner: 'acme', name: 'shop', defaultBranch: 'trunk/main' })
})
afterAll(() => github.close())

it('reads where a branch is now', async () => {
  const client = connect(github, repository)
  const sha = await repository.commit({ branch: 'trunk/main', changes: { 'a.txt': 'x' } })
  expect(await readBranchHead(client, 'trunk/main')).toBe(sha)
  expect(await readBranchHead(client, 'trunk')).toBeNull()
  expect(await readBranchHead(client, 'a b#c?d/../é')).toBeNull()
})

it('looks up the default branch', async () => {
  expect(await readDefaultBranch(connect(github, repository))).toBe('trunk/main')
})
