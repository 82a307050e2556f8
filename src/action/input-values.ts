import { type DatabaseLine, parseDatabaseLines } from '../catalog/files/database-lines.ts'
import { parseAddress, parseKey } from '../live/address.ts'
import { describeId } from '../policy/ids.ts'

/** Decodes an input's text, trimmed and not empty. A problem says what to write instead and never quotes the text: it may be a secret. */
export type Parser<T> = (text: string) => { readonly value: T } | { readonly problem: string }

export type Reviewer =
  | { readonly kind: 'user'; readonly login: string }
  | { readonly kind: 'team'; readonly organization: string; readonly slug: string }

export function oneOf<T extends string>(...values: readonly T[]): Parser<T> {
  return text => {
    const value = values.find(value => value === text)
    return value === undefined ? { problem: `write one of ${values.join(', ')}` } : { value }
  }
}

/** The forms of YAML 1.2's core schema, which the runner's own toolkit accepts. */
export const parseBoolean: Parser<boolean> = text => {
  if (/^(true|True|TRUE)$/.test(text)) return { value: true }
  if (/^(false|False|FALSE)$/.test(text)) return { value: false }
  return { problem: 'write true or false' }
}

export function parseWholeNumber({ from }: { from: number }): Parser<number> {
  return text => {
    const value = Number(text)
    const isInRange = /^\d+$/.test(text) && value >= from && Number.isSafeInteger(value)
    return isInRange ? { value } : { problem: `write a whole number, ${from} or more` }
  }
}

/** A token goes into a header as a key does. */
export const parseSecret: Parser<string> = parseKey

export const parseApiUrl: Parser<string> = parseAddress

export const parseProjectId: Parser<string> = text =>
  describeId('project_id', text) === undefined
    ? { value: text }
    : { problem: 'write the id as the PgBeam dashboard shows it, such as prj_01h455vb4pex5vsknk084sn02q' }

/** One a line, each once; `#` begins a comment line. */
export const parseProjects: Parser<readonly string[]> = text => {
  const value = new Set<string>()
  for (const line of text.split('\n').map(line => line.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const parsed = parseProjectId(line)
    if ('problem' in parsed) return { problem: `${parsed.problem}, one a line` }
    value.add(parsed.value)
  }
  return { value: [...value] }
}

/** The id becomes part of a file's name and of a marker in a comment. */
export const parseCommentId: Parser<string> = text =>
  /^[A-Za-z0-9][\w.-]{0,63}$/.test(text)
    ? { value: text }
    : { problem: 'write at most 64 letters, digits, dots, dashes and underscores, beginning with a letter or digit' }

/** GitHub's own limit of a label's name is 50 characters. */
export const parseLabel: Parser<string> = text =>
  text.length <= 50 && !/\p{Cc}/u.test(text)
    ? { value: text }
    : { problem: 'write the name of one label, at most 50 characters on one line' }

export const parseReviewers: Parser<readonly Reviewer[]> = text => {
  const value: Reviewer[] = []
  for (const name of text.split(/[\n,]/).map(part => part.trim())) {
    if (name === '' || name.startsWith('#')) continue
    const [, owner, slug] = /^@?([A-Za-z0-9][\w-]*)(?:\/([\w.-]+))?$/.exec(name) ?? []
    if (owner === undefined) return { problem: 'write users as octocat and teams as @org/team, one a line' }
    value.push(slug === undefined ? { kind: 'user', login: owner } : { kind: 'team', organization: owner, slug })
  }
  // Nobody's approval would be asked for, where somebody's was meant.
  if (value.length === 0) return { problem: 'name at least one user or team, or leave the input out' }
  return { value }
}

/** Globs from the root of the repository with slashes, one a line; `!` excludes, `#` begins a comment line. */
export const parseGlobs: Parser<readonly string[]> = text => {
  const value: string[] = []
  for (const line of text.split(/\r?\n/).map(line => line.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const [, mark = '', pattern = ''] = /^(!?)\s*(.*)$/.exec(line) ?? []
    const glob = normalizeGlob(pattern)
    if (glob === '' || glob.length > 1000) return { problem: 'write one glob a line, such as policies/**/*.yaml' }
    if (glob.split('/').includes('..')) {
      return { problem: 'write globs from the root of the repository, without ../ in them' }
    }
    value.push(mark + glob)
  }
  const hasInclusion = value.some(glob => !glob.startsWith('!'))
  return hasInclusion
    ? { value }
    : { problem: 'write at least one glob that includes files, such as policies/**/*.yaml' }
}

/** `[prj_…[/db_…]:] glob`, one database a line. */
export const parseDatabases: Parser<readonly DatabaseLine[]> = text => {
  const read = parseDatabaseLines(text)
  if (read.kind === 'problem') return { problem: `line ${read.line}: ${read.problem}` }
  return read.lines.length > 0 ? { value: read.lines } : { problem: 'write at least one glob, or leave the input out' }
}

/** A glob from the root, for one written on Windows or for a shell. A folder means everything in it. */
function normalizeGlob(pattern: string): string {
  const path = pattern
    .replaceAll('\\', '/')
    .replace(/\/{2,}/g, '/')
    .replace(/^(\.?\/)+/, '')
  return path.endsWith('/') ? `${path}**` : path
}
