import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionEvent } from '../github/index.ts'
import { createDirectory, removeDirectory } from '../github/temporary-directory.ts'

/** The GitHub that the step talks to. */
export interface Connection {
  apiUrl: string
  graphqlUrl: string
  serverUrl: string
  /** The workflow's token. */
  token: string
}

export interface RunIdentity {
  workflow?: string
  job?: string
  runId?: number
  runAttempt?: number
}

/** The folders and files that a step is given, in a temporary directory of its own. */
export interface StepFiles {
  directory: string
  home: string
  workspace: string
  temp: string
  event: string
  output: string
  summary: string
  state: string
  env: string
  path: string
}

export async function createStepFiles(event: ActionEvent): Promise<StepFiles> {
  const directory = await createDirectory('runner-standin-')
  const at = (name: string) => join(directory, name)
  const files: StepFiles = {
    directory,
    home: at('home'),
    workspace: at('workspace'),
    temp: at('temp'),
    event: at('event.json'),
    output: at('output'),
    summary: at('summary'),
    state: at('state'),
    env: at('env'),
    path: at('path'),
  }
  await Promise.all([files.home, files.workspace, files.temp].map(folder => mkdir(folder)))
  await writeFile(files.event, JSON.stringify(event.payload))
  await Promise.all([files.output, files.summary, files.state, files.env, files.path].map(file => writeFile(file, '')))
  return files
}

export function removeStepFiles({ directory }: StepFiles): Promise<void> {
  return removeDirectory(directory)
}

/** `refs/heads/main` is `main`, `refs/pull/1/merge` is `1/merge`. */
function shortenRef(ref: string): string {
  return ref.replace(/^refs\/(heads|tags|pull)\//, '')
}

/** The whole environment of a step on GitHub's runner: nothing of this process's own leaks into it but `PATH`. */
export function stepVariables(step: {
  github: Connection
  event: ActionEvent
  files: StepFiles
  identity: RunIdentity
}): Record<string, string> {
  const { github, event, files } = step
  const { workflow = 'Policies', job = 'policies', runId = 4_200_000_001, runAttempt = 1 } = step.identity
  return {
    PATH: process.env.PATH ?? '',
    HOME: files.home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: event.actor,
    GITHUB_TRIGGERING_ACTOR: event.actor,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: files.event,
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: shortenRef(event.ref),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_REPOSITORY: event.repository,
    GITHUB_REPOSITORY_OWNER: event.repository.split('/')[0] ?? '',
    GITHUB_WORKFLOW: workflow,
    GITHUB_WORKFLOW_REF: `${event.repository}/.github/workflows/policies.yml@${event.ref}`,
    GITHUB_WORKFLOW_SHA: event.sha,
    GITHUB_JOB: job,
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_NUMBER: '7',
    GITHUB_RUN_ATTEMPT: String(runAttempt),
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_WORKSPACE: files.workspace,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_STATE: files.state,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    RUNNER_TEMP: files.temp,
    RUNNER_TOOL_CACHE: files.temp,
    RUNNER_WORKSPACE: files.directory,
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'stand-in',
    RUNNER_ENVIRONMENT: 'github-hosted',
  }
}
