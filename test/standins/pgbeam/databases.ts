import type { Json } from './contract.ts'

/** A database as `GET …/databases` shows it. */
export interface StoredDatabase extends Json {
  id: string
  name: string
}

export interface CatalogRelation {
  schema: string
  name: string
  kind: string
  columns: { name: string; data_type: string; is_binary: boolean }[]
}

/** What PgBeam finds when it connects. With an `error`, it does not. */
export interface DatabaseContent {
  relations: CatalogRelation[]
  suggestions: Json[]
  truncated?: boolean
  error?: string
}

export interface SeededDatabase extends Partial<DatabaseContent> {
  id?: string
  name?: string
  role?: 'primary' | 'replica'
}

/** A decoy as `GET …/honeytokens` shows it. */
export interface StoredHoneytoken extends Json {
  id: string
  schema_name: string | null
  relation_name: string
}

interface Made {
  projectId: string
  id: string
  time: string
}

export function makeDatabase({ name = 'app', role = 'primary' }: SeededDatabase, made: Made): StoredDatabase {
  const access = { host: 'db.internal', port: 5432, name, username: 'pgbeam', ssl_mode: 'require', role }
  return { id: made.id, project_id: made.projectId, ...access, created_at: made.time, updated_at: made.time }
}

export function makeHoneytoken(given: Partial<StoredHoneytoken>, { projectId, id, time }: Made): StoredHoneytoken {
  const own = { schema_name: null, relation_name: id, action: 'kill', created_at: time, updated_at: time }
  return { ...own, ...given, id, project_id: projectId }
}
