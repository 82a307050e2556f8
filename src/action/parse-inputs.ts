import { createInputReader, findText, type InputProblem, type InputReader, type InputSource } from './input-reader.ts'
import {
  oneOf,
  parseApiUrl,
  parseBoolean,
  parseCommentId,
  parseDatabases,
  parseGlobs,
  parseLabel,
  parseProjectId,
  parseProjects,
  parseReviewers,
  parseSecret,
  parseWholeNumber,
} from './input-values.ts'
import type {
  CommonInputs,
  InputsOf,
  MapInputs,
  NoAccess,
  PgBeamAccess,
  ReviewInputs,
  RunMode,
  StartInputs,
} from './inputs.ts'

export type Parsed<T> =
  | { readonly kind: 'parsed'; readonly inputs: T }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }

export function parseStart(source: InputSource): Parsed<StartInputs> {
  return parseWith(readStart, source)
}

/** The inputs of one mode. Those that only other modes use are not looked at. */
export function parseInputs<M extends RunMode>(mode: M, source: InputSource): Parsed<InputsOf<M>> {
  return parseWith<InputsOf<M>>(READERS[mode], source)
}

/** What is wrong with any input, for a run whose mode cannot be told. What a mode would miss is not known then. */
export function listInputProblems(source: InputSource): InputProblem[] {
  const listFor = (read: Read<unknown>) => {
    const reader = createInputReader(source)
    read(reader)
    return reader.problems
  }
  const unusable = Object.values(READERS)
    .flatMap(listFor)
    .filter(({ kind }) => kind === 'unusable')
  return [...new Map([...listFor(readStart), ...unusable].map(problem => [problem.name, problem])).values()]
}

/** The secrets among the inputs, usable or not. They must be hidden before anything is logged. */
export function listSecrets(source: InputSource): string[] {
  return ['github-token', API_KEY].map(name => findText(source, name).text).filter(text => text !== '')
}

const API_KEY = { input: 'api-key', variable: 'PGBEAM_API_KEY' } as const
const API_URL = { input: 'api-url', variable: 'PGBEAM_API_URL' } as const

/** Null where something is missing that is needed: then there is a problem. */
type Read<T> = (reader: InputReader) => T | null

function parseWith<T>(read: Read<T>, source: InputSource): Parsed<T> {
  const reader = createInputReader(source)
  const inputs = read(reader)
  const { problems } = reader
  return inputs !== null && problems.length === 0 ? { kind: 'parsed', inputs } : { kind: 'invalid', problems }
}

const readStart: Read<StartInputs> = reader => {
  const mode = reader.read('mode', oneOf('auto', 'check', 'apply', 'drift', 'export')) ?? 'auto'
  const githubToken = reader.read('github-token', parseSecret)
  if (reader.isEmpty('github-token')) {
    reader.miss({
      name: 'github-token',
      message: 'leave this input out to use the token of the workflow, or look why it is empty (forks get no secrets)',
    })
  }
  return githubToken === null ? null : { mode, githubToken }
}

const READERS: { readonly [M in RunMode]: Read<InputsOf<M>> } = {
  check: reader => ({
    mode: 'check',
    ...readCommonInputs(reader),
    ...readReviewInputs(reader),
    pgbeam: readAccess(reader),
    failOn: reader.read('fail-on', oneOf('error', 'warning', 'never')) ?? 'error',
    comment: reader.read('comment', parseBoolean) ?? true,
    replayDays: readReplayDays(reader),
    scanPii: reader.read('scan-pii', parseBoolean) ?? false,
    accessMap: reader.read('access-map', parseBoolean) ?? false,
    ...readTableInputs(reader),
    gate: reader.read('gate', parseBoolean) ?? false,
    labelWidening: reader.read('label-widening', parseLabel),
    schemaGate: reader.read('schema-gate', oneOf('hidden', 'all', 'off')) ?? 'hidden',
  }),
  apply: reader => {
    const inputs = {
      mode: 'apply',
      ...readCommonInputs(reader),
      ...readReviewInputs(reader),
      ...readMapInputs(reader),
      onDrift: reader.read('on-drift', oneOf('refuse', 'overwrite')) ?? 'refuse',
      comment: reader.read('comment', parseBoolean) ?? true,
    } as const
    const pgbeam = requireAccess(reader)
    return pgbeam && { ...inputs, pgbeam }
  },
  drift: reader => {
    const common = { ...readCommonInputs(reader), ...readReviewInputs(reader), ...readMapInputs(reader) }
    const driftIssue = reader.read('drift-issue', parseBoolean) ?? false
    const driftPullRequest = reader.read('drift-pull-request', parseBoolean) ?? false
    const pgbeam = requireAccess(reader)
    return pgbeam && { mode: 'drift', ...common, driftIssue, driftPullRequest, pgbeam }
  },
  export: reader => {
    const common = readCommonInputs(reader)
    const projects = readProjects(reader, common)
    const overwrite = reader.read('overwrite', parseBoolean) ?? false
    const pgbeam = requireAccess(reader)
    return pgbeam && { mode: 'export', ...common, projects, overwrite, pgbeam }
  },
}

function readCommonInputs(reader: InputReader): CommonInputs {
  return {
    projectId: reader.read('project-id', parseProjectId),
    policies: reader.read('policies', parseGlobs) ?? ['policies/**/*.{yaml,yml,json}'],
    commentId: reader.read('comment-id', parseCommentId),
    redactPredicates: reader.read('redact-predicates', parseBoolean) ?? false,
    dryRun: reader.read('dry-run', parseBoolean) ?? false,
  }
}

function readReviewInputs(reader: InputReader): ReviewInputs {
  const parseCount = parseWholeNumber({ from: 0 })
  const requiredApprovals = reader.read('required-approvals', parseCount) ?? 1
  return {
    requiredApprovals,
    requiredApprovalsWidening: reader.read('required-approvals-widening', parseCount) ?? requiredApprovals,
    reviewersWidening: reader.read('reviewers-widening', parseReviewers) ?? [],
  }
}

function readTableInputs(reader: InputReader): Omit<MapInputs, 'accessMap'> {
  return { databaseSchema: readDatabases(reader), liveSchema: readLiveSchema(reader) }
}

/** Of modes that judge guardrails over SQL files, and ask for live tables for a map alone. */
function readMapInputs(reader: InputReader): MapInputs {
  const accessMap = reader.read('access-map', parseBoolean) ?? false
  return { accessMap, databaseSchema: readDatabases(reader), liveSchema: accessMap && readLiveSchema(reader) }
}

function readDatabases(reader: InputReader): MapInputs['databaseSchema'] {
  return reader.read('database-schema', parseDatabases) ?? []
}

function readLiveSchema(reader: InputReader): boolean {
  return reader.read('live-schema', parseBoolean) ?? false
}

function readReplayDays(reader: InputReader): number | null {
  const isWanted = reader.read('replay', parseBoolean) ?? true
  const days = reader.read('replay-days', parseWholeNumber({ from: 1 })) ?? 7
  return isWanted ? days : null
}

function readAccess(reader: InputReader): PgBeamAccess | NoAccess {
  const apiUrl = reader.read(API_URL, parseApiUrl) ?? 'https://api.pgbeam.com'
  const apiKey = reader.read(API_KEY, parseSecret)
  return apiKey === null ? { kind: 'none' } : { kind: 'key', apiUrl, apiKey }
}

function requireAccess(reader: InputReader): PgBeamAccess | null {
  const access = readAccess(reader)
  if (access.kind === 'key') return access
  if (reader.isEmpty(API_KEY)) {
    reader.miss({
      name: API_KEY.input,
      message: `there is no API key: make an organization key in the PgBeam dashboard, store it as a secret and pass it as this input (or as ${API_KEY.variable})`,
    })
  }
  return null
}

function readProjects(reader: InputReader, { projectId }: CommonInputs): readonly string[] {
  const projects = reader.read('projects', parseProjects) ?? (projectId === null ? [] : [projectId])
  const isExplained = reader.problems.some(({ name }) => name === 'projects' || name === 'project-id')
  if (projects.length === 0 && !isExplained) {
    reader.miss({ name: 'projects', message: 'name the projects to export, one a line, or set project-id' })
  }
  return projects
}
