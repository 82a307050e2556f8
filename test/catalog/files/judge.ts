import { openDatabase } from '../../postgres/database.ts'

/** What PostgreSQL has, or what we say that it has. */
export interface Described {
  readonly relations: Readonly<Record<string, DescribedRelation>>
}

export interface DescribedRelation {
  readonly kind: string
  readonly isPartitioned: boolean
  /** `partition of schema.name` or `child of schema.name`. */
  readonly parents: readonly string[]
  /** Name and type. */
  readonly columns: readonly (readonly [string, string])[]
  /** The relations that a view's query names, itself left out. */
  readonly reads: readonly string[]
  /** The columns on which a view depends, as `schema.name column`. */
  readonly uses: readonly string[]
}

/** PostgreSQL itself, on which migrations are run. */
export interface Judge {
  /** An empty database, and a new session. */
  reset(): Promise<void>
  /** A new session. */
  reconnect(): Promise<void>
  /** Runs one statement; false where PostgreSQL refuses it. */
  run(statement: string): Promise<boolean>
  describe(): Promise<Described>
  /** A hundred rows of a relation, their values as texts; none where its query fails. */
  rows(relation: string): Promise<(string | null)[][]>
  close(): Promise<void>
}

const KINDS: Readonly<Record<string, string>> = {
  r: 'table',
  p: 'table',
  f: 'foreign-table',
  v: 'view',
  m: 'materialized-view',
  S: 'sequence',
}

export async function openJudge(): Promise<Judge> {
  const database = await openDatabase()
  await database.exec(`
    CREATE FOREIGN DATA WRAPPER wrapper;
    SET client_min_messages = error`)

  async function run(statement: string): Promise<boolean> {
    try {
      await database.exec(statement)
      return true
    } catch {
      return false
    }
  }

  async function reconnect(): Promise<void> {
    await run('ROLLBACK')
    await database.exec('DISCARD ALL')
    await database.exec('SET client_min_messages = error')
  }

  return {
    run,
    reconnect,
    async reset() {
      await reconnect()
      const { rows } = await database.query<{ name: string }>(
        "SELECT quote_ident(nspname) AS name FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'",
      )
      for (const { name } of rows) await database.exec(`DROP SCHEMA ${name} CASCADE`)
      await database.exec(
        'CREATE SCHEMA public; DROP SERVER IF EXISTS server CASCADE; CREATE SERVER server FOREIGN DATA WRAPPER wrapper',
      )
    },
    async describe() {
      await reconnect()
      await database.exec("SET search_path = ''")
      const { rows } = await database.query<{
        name: string
        kind: string
        parents: string[] | null
        columns: [string, string][] | null
        uses: string[] | null
        reads: string[] | null
      }>(QUERY)
      return {
        relations: Object.fromEntries(
          rows.map(({ name, kind, parents, columns, uses, reads }) => [
            name,
            {
              kind: KINDS[kind] ?? kind,
              isPartitioned: kind === 'p',
              parents: (parents ?? []).toSorted(),
              columns: columns ?? [],
              reads: (reads ?? []).toSorted(),
              uses: (uses ?? []).toSorted(),
            },
          ]),
        ),
      }
    },
    async rows(relation) {
      const names = await database.query<{ name: string }>(
        'SELECT quote_ident(attname) AS name FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 ORDER BY attnum',
        [relation],
      )
      const texts = names.rows.map(({ name }) => `${name}::text`)
      const query = `SELECT json_build_array(${texts.join(', ')}) AS row FROM ${relation} LIMIT 100`
      try {
        const { rows } = await database.query<{ row: (string | null)[] }>(query)
        return rows.map(({ row }) => row)
      } catch {
        return []
      }
    },
    close: () => database.close(),
  }
}

const QUERY = `
WITH named AS (
  SELECT c.oid, c.relkind, c.relispartition, nspname || '.' || relname AS name
  FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
  WHERE relkind IN ('r', 'p', 'f', 'v', 'm', 'S') AND nspname !~ '^pg_' AND nspname <> 'information_schema'
), used AS (
  SELECT DISTINCT ev_class AS oid, read.name, attname
  FROM pg_rewrite r JOIN pg_depend d ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
    AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> ev_class
  JOIN named read ON read.oid = d.refobjid
  LEFT JOIN pg_attribute ON attrelid = d.refobjid AND attnum = d.refobjsubid AND attnum > 0
)
SELECT name, relkind AS kind,
  (SELECT json_agg(CASE WHEN named.relispartition THEN 'partition of ' ELSE 'child of ' END || p.name)
    FROM pg_inherits JOIN named p ON p.oid = inhparent WHERE inhrelid = named.oid) AS parents,
  (SELECT json_agg(json_build_array(attname, format_type(atttypid, atttypmod)) ORDER BY attnum)
    FROM pg_attribute WHERE attrelid = named.oid AND attnum > 0 AND NOT attisdropped) AS columns,
  (SELECT json_agg(DISTINCT u.name || ' ' || attname) FILTER (WHERE attname IS NOT NULL) FROM used u WHERE u.oid = named.oid) AS uses,
  (SELECT json_agg(DISTINCT u.name) FROM used u WHERE u.oid = named.oid) AS reads
FROM named`
