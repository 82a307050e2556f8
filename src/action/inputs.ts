import {
  oneOf,
  type Parser,
  parseApiUrl,
  parseBoolean,
  parseCommentId,
  parseGlobs,
  parseLabel,
  parseProjectId,
  parseProjects,
  parseReviewers,
  parseSecret,
  parseWholeNumber,
  type Reviewer,
} from './input-values.ts'

export type Mode = 'auto' | 'check' | 'apply' | 'drift' | 'export'

/** The inputs of action.yml, decoded. What was left empty has its default. */
export interface Inputs {
  readonly mode: Mode
  readonly githubToken: string
  /** Null: none was given. */
  readonly apiKey: string | null
  /** https, or http to this machine. Without a slash at its end. */
  readonly apiUrl: string
  readonly projectId: string | null
  /** Those to export, each once. */
  readonly projects: readonly string[]
  /** Globs from the root of the repository, with slashes; `!` at the front takes out. */
  readonly policies: readonly string[]
  readonly requiredApprovals: number
  readonly requiredApprovalsWidening: number
  readonly reviewersWidening: readonly Reviewer[]
  readonly labelWidening: string | null
  readonly gate: boolean
  readonly onDrift: 'refuse' | 'overwrite'
  readonly driftIssue: boolean
  readonly failOn: 'error' | 'warning' | 'never'
  readonly comment: boolean
  readonly commentId: string | null
  readonly redactPredicates: boolean
  readonly replay: boolean
  readonly replayDays: number
  readonly dryRun: boolean
  /** Whether an export replaces a file that differs from its live profile. */
  readonly overwrite: boolean
}

/** An input that cannot be used. */
export interface InputProblem {
  /** The input, or the environment variable that stands in for it. */
  readonly name: string
  /** What to write instead, one sentence without its full stop. Holds nothing of what was written. */
  readonly message: string
}

export type ParsedInputs =
  | { readonly kind: 'parsed'; readonly inputs: Inputs }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }

/** What must be hidden before anything is said. */
export function listSecrets(parsed: ParsedInputs): string[] {
  if (parsed.kind === 'invalid') return []
  const { apiKey, githubToken } = parsed.inputs
  return [apiKey, githubToken].filter(secret => secret !== null)
}

type Environment = Readonly<Record<string, string | undefined>>

/** How the runner hands inputs over: as environment variables. */
export function readInputsFrom(env: Environment): (name: string) => string {
  return name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
}

export function parseInputs({ raw, env }: { raw: (name: string) => string; env: Environment }): ParsedInputs {
  const problems: InputProblem[] = []

  /** The input's value, else the environment variable's; null where both are empty. */
  function parse<T>(input: string, parser: Parser<T>, { variable }: { variable?: string } = {}): T | null {
    const given = raw(input).trim()
    const name = given === '' ? variable : input
    const text = given === '' && variable !== undefined ? (env[variable] ?? '').trim() : given
    if (name === undefined || text === '') return null
    const parsed = parser(text)
    if ('value' in parsed) return parsed.value
    problems.push({ name, message: parsed.problem })
    return null
  }

  const githubToken = parse('github-token', parseSecret)
  if (raw('github-token').trim() === '') {
    problems.push({
      name: 'github-token',
      message: 'leave this input out to use the token of the workflow, or look why it is empty (forks get no secrets)',
    })
  }
  const projectId = parse('project-id', parseProjectId)
  const requiredApprovals = parse('required-approvals', parseWholeNumber({ from: 0 })) ?? 1
  const inputs: Inputs = {
    mode: parse('mode', oneOf('auto', 'check', 'apply', 'drift', 'export')) ?? 'auto',
    githubToken: githubToken ?? '',
    apiKey: parse('api-key', parseSecret, { variable: 'PGBEAM_API_KEY' }),
    apiUrl: parse('api-url', parseApiUrl, { variable: 'PGBEAM_API_URL' }) ?? 'https://api.pgbeam.com',
    projectId,
    projects: parse('projects', parseProjects) ?? (projectId === null ? [] : [projectId]),
    policies: parse('policies', parseGlobs) ?? ['policies/**/*.{yaml,yml,json}'],
    requiredApprovals,
    requiredApprovalsWidening: parse('required-approvals-widening', parseWholeNumber({ from: 0 })) ?? requiredApprovals,
    reviewersWidening: parse('reviewers-widening', parseReviewers) ?? [],
    labelWidening: parse('label-widening', parseLabel),
    gate: parse('gate', parseBoolean) ?? false,
    onDrift: parse('on-drift', oneOf('refuse', 'overwrite')) ?? 'refuse',
    driftIssue: parse('drift-issue', parseBoolean) ?? false,
    failOn: parse('fail-on', oneOf('error', 'warning', 'never')) ?? 'error',
    comment: parse('comment', parseBoolean) ?? true,
    commentId: parse('comment-id', parseCommentId),
    redactPredicates: parse('redact-predicates', parseBoolean) ?? false,
    replay: parse('replay', parseBoolean) ?? true,
    replayDays: parse('replay-days', parseWholeNumber({ from: 1 })) ?? 7,
    dryRun: parse('dry-run', parseBoolean) ?? false,
    overwrite: parse('overwrite', parseBoolean) ?? false,
  }
  if (inputs.mode === 'export' && inputs.projects.length === 0 && problems.length === 0) {
    problems.push({ name: 'projects', message: 'name the projects to export, one a line, or set project-id' })
  }
  return problems.length === 0 ? { kind: 'parsed', inputs } : { kind: 'invalid', problems }
}
