import { getOctokit } from '@actions/github'
import { afterEach } from 'vitest'
import { type CreateRepository, type GitHub, type GitHubOptions, startGitHub } from './github/index.ts'

export const acme = { owner: 'acme', repo: 'policies' }

const started: GitHub[] = []

/** A stand-in for GitHub with one repository, and a client of it; to be closed by `closeStarted`. */
export async function start(options: GitHubOptions & Partial<CreateRepository> = {}) {
  const github = await startGitHub(options)
  started.push(github)
  const files = { 'policies/a.yaml': 'name: a\n' }
  const repository = await github.createRepository({ owner: 'acme', name: 'policies', files, ...options })
  return { github, repository, octokit: connect(github) }
}

export function connect(github: GitHub, token = github.token) {
  return getOctokit(token, { baseUrl: github.apiUrl, log: { debug() {}, info() {}, warn() {}, error() {} } })
}

export function closeStarted(): void {
  afterEach(() => Promise.all(started.splice(0).map(github => github.close())))
}
