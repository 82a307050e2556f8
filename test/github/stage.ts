import { type Event, readEvent } from '../../src/action/event.ts'
import { createGitHubClient, type GitHubClient } from '../../src/github/client/client.ts'
import { createSnapshotReader } from '../../src/github/files/snapshot.ts'
import type { Snapshot, SnapshotReader } from '../../src/policy/file.ts'
import { compileGlobs } from '../../src/policy/globs.ts'
import type { ActionEvent, GitHub, LoggedRequest, Repository } from '../standins/github/index.ts'

/** A client as the action makes it, but that nobody waits for between tries. */
export function connect(github: GitHub, repository: Repository, token = github.token): GitHubClient {
  return createGitHubClient({
    token,
    apiUrl: github.apiUrl,
    repository: { owner: repository.owner.login, name: repository.name },
    userAgent: 'tests',
    sleep: async () => {},
  })
}

export function createReader(client: GitHubClient, policies = ['policies/**/*.{yaml,yml,json}']): SnapshotReader {
  return createSnapshotReader({ client, selection: compileGlobs(policies) })
}

/** As the runner hands the event over. */
export function receive(github: GitHub, { name, payload, sha, ref, repository }: ActionEvent): Event {
  const env = {
    GITHUB_EVENT_NAME: name,
    GITHUB_REPOSITORY: repository,
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_API_URL: github.apiUrl,
  }
  return readEvent({ env, payload: JSON.parse(JSON.stringify(payload)) })
}

/** Paths and contents of a snapshot. */
export function contentsOf(snapshot: Snapshot | undefined): Record<string, string> {
  const files = snapshot?.files ?? []
  return Object.fromEntries(
    files.map(({ path, content }) => [path, content.kind === 'text' ? content.text : `(${content.reason})`]),
  )
}

export function nameRequests(requests: readonly LoggedRequest[]): string[] {
  return requests.map(({ method, path }) => `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`)
}
