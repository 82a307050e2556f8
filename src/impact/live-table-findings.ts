import { describeError } from '../live/describe-error.ts'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { noteRun, RUN_FINDINGS } from '../plan/findings.ts'
import type { ReportedFinding } from '../report/schema.ts'
import { joinWithAnd } from '../report/words.ts'
import { quote } from '../text/quote.ts'
import { type AskedDatabase, type AskedProject, isAnswer, isRead } from './ask-databases.ts'

export function noteNoKey(): ReportedFinding {
  const message =
    '`live-schema` needs an API key, and there is none (a pull request from a fork gets no secrets), so the report does without PgBeam’s catalogs of the databases.'
  return noteRun('schema-unknown', message)
}

/** What is not known of the databases of projects: a finding for each reason, however many databases it is of. */
export function describeGaps(projects: readonly AskedProject[]): ReportedFinding[] {
  return [...describeUnlisted(projects), ...projects.flatMap(describeProject)]
}

/** Projects whose databases could not be listed. */
function describeUnlisted(projects: readonly AskedProject[]): ReportedFinding[] {
  return groupByCause(projects, ({ databases }) => databases).map(({ error, items }) => {
    const names = nameAll(items.map(({ projectId }) => projectId))
    const message = `The report does without the databases of ${names}, so no relation is called unknown there. ${explain(error)}`
    return noteRun('schema-unknown', message)
  })
}

function describeProject({ projectId, databases, honeytokens }: AskedProject): ReportedFinding[] {
  if (databases instanceof PgBeamError) return []
  const project = quote(projectId)
  const listDatabases = (isMeant: (schema: AskedDatabase['schema']) => boolean) =>
    databases.filter(({ schema }) => isMeant(schema)).map(({ listed }) => listed.id)
  const findings = groupByCause(databases, ({ schema }) => schema).map(({ error, items }) => {
    const names = nameAll(items.map(({ listed }) => listed.id))
    return noteRun('schema-unknown', `The report does without PgBeam’s catalog of ${names}. ${explain(error)}`)
  })
  const unread = listDatabases(schema => isAnswer(schema) && schema.hasFailed)
  if (unread.length > 0) {
    // Why is the database's own text, which is not repeated.
    const message = `PgBeam could not read ${nameAll(unread)} of ${project}, so the report does without what is there; look at the connection in the PgBeam dashboard.`
    findings.push(noteRun('schema-unknown', message))
  }
  const tooMany = listDatabases(schema => schema === 'too-many')
  if (tooMany.length > 0) {
    const message = `${project} has so many databases that ${nameAll(tooMany)} were not asked about.`
    findings.push(noteRun('schema-unknown', message))
  }
  const truncated = listDatabases(schema => isRead(schema) && schema.isTruncated)
  if (truncated.length > 0) {
    const message = `PgBeam’s catalog of ${nameAll(truncated)} stops at its limit of columns: what is not in it may exist. ${RUN_FINDINGS['schema-truncated'].fix}`
    findings.push(noteRun('schema-truncated', message))
  }
  const hasNames = databases.some(({ schema }) => isRead(schema) && schema.relations.length > 0)
  if (honeytokens instanceof PgBeamError && hasNames) {
    const message = `Relations of ${project} that only PgBeam knows are counted and not named, because any of them may be a honeytoken. ${explainHoneytokens(honeytokens)}`
    findings.push(noteRun('honeytokens-unknown', message))
  }
  return findings
}

interface Group<Item> {
  readonly error: PgBeamError
  readonly items: readonly Item[]
}

/** What failed, by why. */
export function groupByCause<Item>(items: readonly Item[], find: (item: Item) => unknown): Group<Item>[] {
  const groups = new Map<string, { error: PgBeamError; items: Item[] }>()
  for (const item of items) {
    const error = find(item)
    if (!(error instanceof PgBeamError)) continue
    const key = JSON.stringify([error.kind, error.status, error.code])
    const group = groups.get(key) ?? { error, items: [] }
    group.items.push(item)
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** How many projects or databases a message names. */
const MOST_NAMED = 5

export function nameAll(ids: readonly string[]): string {
  const named = ids.slice(0, MOST_NAMED).map(quote)
  const rest = ids.length - named.length
  return joinWithAnd(rest > 0 ? [...named, `${rest} more`] : named)
}

function explainHoneytokens(error: PgBeamError): string {
  return error.status === 404 ? 'This PgBeam does not list honeytokens; newer ones do.' : explain(error)
}

/** Without what PgBeam itself says about a database: that may be the database's own text, with its host and user. */
export function explain(error: PgBeamError): string {
  const isSaid = error.kind === 'status' && error.code !== undefined
  const { problem, nextStep } = describeError(
    isSaid ? new PgBeamError({ ...error, detail: undefined, fieldErrors: [] }) : error,
  )
  return `${problem} ${nextStep}`
}
