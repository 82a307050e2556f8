import { expect } from 'vitest'
import { readEvent } from '../../src/action/event.ts'
import type { InputsOf, RunMode } from '../../src/action/inputs.ts'
import { parseInputs } from '../../src/action/parse-inputs.ts'
import { createPace } from '../../src/apply/pace.ts'
import type { ProfileWriter } from '../../src/apply/profile-writer.ts'
import type { Workspace } from '../../src/export/workspace.ts'
import { apply } from '../../src/flows/apply.ts'
import type { CheckReader } from '../../src/flows/check.ts'
import { check } from '../../src/flows/check.ts'
import { exportProfiles } from '../../src/flows/export.ts'
import { planGuarded } from '../../src/flows/guard-apply.ts'
import { readWanted } from '../../src/flows/read-state.ts'
import type { LiveProfile } from '../../src/live/profile.ts'
import type { SnapshotFile, SnapshotReader } from '../../src/policy/file.ts'
import { hashBlob } from '../../src/policy/file.ts'
import { compileGlobs } from '../../src/policy/globs.ts'
import { createParser } from '../../src/policy/parse.ts'

/** The three flows over a repository and a PgBeam in memory. */

export const PROJECT = 'prj_acme'
const COMMIT = 'c'.repeat(40)

/** The repository's files, by path. */
export type Files = Map<string, string>

/** A profile as the API answers with it. */
export type RawProfile = Record<string, unknown> & { id: string; name: string; project_id?: string }

export function inputsOf<M extends RunMode>(mode: M, given: Record<string, string> = {}): InputsOf<M> {
  const all: Record<string, string> = { 'api-key': 'k', 'project-id': PROJECT, ...given }
  const parsed = parseInputs(mode, { raw: name => all[name] ?? '', env: {} })
  if (parsed.kind === 'invalid') throw new Error(JSON.stringify(parsed.problems))
  return parsed.inputs
}

/** Exports into the files, and gives the result. */
export function exportInto(files: Files, live: readonly RawProfile[], given: Record<string, string> = {}) {
  const inputs = inputsOf('export', given)
  const ports = { workspace: keepFiles(files), policies: serve(live) }
  return exportProfiles({ ports, inputs, commit: COMMIT, repository: 'acme/x' })
}

/** Checks a change that adds all the files. */
export function checkFiles(files: Files, live: readonly RawProfile[]) {
  const inputs = inputsOf('check')
  const env = { GITHUB_EVENT_NAME: 'schedule', GITHUB_REPOSITORY: 'acme/x', GITHUB_SHA: COMMIT }
  const event = readEvent({ env, payload: {} })
  if (event.kind !== 'schedule') throw new Error('not the event that was made')
  const ports = {
    compare: async () => ({ head: COMMIT, base: null, basis: 'nothing' as const, baseTip: null, applied: null }),
    snapshots: snapshot(files),
    schemaFiles: undefined,
    databases: undefined,
    openPast: async () => expect.unreachable('nothing is compared with what is applied'),
    policies: serve(live),
    now: () => 0,
  }
  return check({ ports, inputs, event, globs: compileGlobs(inputs.policies) })
}

/** What the files want, and the steps that would put it in force. */
export async function planFiles(files: Files, live: readonly RawProfile[]) {
  const [snapshots, parse] = [[{ commit: COMMIT, files: listFiles(files) }], createParser()]
  const wanted = await readWanted({ snapshots, policies: serve(live), defaultProject: PROJECT, parse })
  return { ...wanted, steps: planGuarded(wanted, 0) }
}

/** Applies the files to a PgBeam that takes no write. */
export function applyFiles(files: Files, live: readonly RawProfile[]) {
  const inputs = inputsOf('apply')
  const refuse = async () => expect.unreachable('something was written')
  const policies = serve(live)
  const ports = {
    snapshots: snapshot(files),
    policies,
    writer: { ...policies, updateProfile: refuse, createProfile: refuse },
    branch: { look: async () => {}, confirm: async () => {} },
    pace: createPace(),
    past: {
      landings: { walk: async function* () {}, findHeld: async () => undefined },
      pullRequests: { read: async () => new Map() },
    },
    rules: null,
    sleep: async () => {},
    now: () => 0,
    tables: { schemaFiles: undefined, databases: undefined },
  }
  const run = { runId: '1', runAttempt: 1 }
  return apply({
    ports,
    inputs,
    commit: COMMIT,
    branchName: 'main',
    run,
    repository: 'acme/x',
    globs: compileGlobs(inputs.policies),
  })
}

function keepFiles(files: Files): Workspace {
  return {
    isThere: async () => true,
    readFiles: async ({ includes }) => listFiles(files).filter(({ path }) => includes(path)),
    listNames: async folder =>
      new Set(
        [...files.keys()].flatMap(path => {
          const name = path.split('/').at(-1) ?? ''
          return path === (folder === '' ? name : `${folder}/${name}`) ? [name.toLowerCase()] : []
        }),
      ),
    writeFile: async ({ path, text, replaces }) => {
      expect(files.has(path)).toBe(replaces)
      files.set(path, text)
    },
  }
}

function snapshot(files: Files): SnapshotReader {
  return {
    prepare: () => {},
    read: async commits => commits.map(commit => ({ commit, files: listFiles(files) })),
    readPresent: async commits => commits.map(commit => ({ commit, files: listFiles(files) })),
  }
}

function listFiles(files: Files): SnapshotFile[] {
  return [...files]
    .map(([path, text]) => ({ path, blob: hashBlob(Buffer.from(text)), content: { kind: 'text' as const, text } }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

function serve(live: readonly RawProfile[]): CheckReader & Pick<ProfileWriter, 'getProfile'> {
  const profiles = live.map((raw): LiveProfile => {
    const projectId = raw.project_id ?? PROJECT
    return { id: raw.id, name: raw.name, projectId, raw: { project_id: projectId, ...raw } }
  })
  const unreachable = async () => expect.unreachable('not asked for')
  return {
    listProfiles: async projectId => profiles.filter(profile => profile.projectId === projectId),
    getProfile: async (_, id) => {
      const profile = profiles.find(each => each.id === id)
      return profile && { profile, etag: '"1"' }
    },
    listAgents: async () => [],
    readProject: async () => ({ defaultProfileId: null, agentsDisabled: false }),
    listApprovalRules: async () => [],
    evaluate: unreachable,
    replay: unreachable,
  }
}
