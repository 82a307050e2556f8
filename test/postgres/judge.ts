import { openDatabase } from './database.ts'
import type { World } from './worlds.ts'

/** PostgreSQL itself, asked for which rows predicates are true. */
export interface Judge {
  /**
   * Tries predicates on columns `a` and `b` of two worlds, in every combination of their values and NULL. For each, a `1`
   * for a row of which it is true and a `0` for any other; undefined where PostgreSQL refuses it.
   */
  try(worlds: readonly [World, World], predicates: readonly string[]): Promise<(string | undefined)[]>
  /** What it says of functions by their names: whether any of that name is volatile; nothing of those that it lacks. */
  findVolatilities(names: readonly string[]): Promise<ReadonlyMap<string, 'volatile' | 'steady'>>
  close(): Promise<void>
}

export async function openJudge(): Promise<Judge> {
  const database = await openDatabase()
  // What is equal in such a column need not be spelled alike.
  await database.exec("CREATE COLLATION folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false)")

  async function tryTogether(predicates: readonly string[]): Promise<(string | undefined)[]> {
    const columns = predicates.map(
      (predicate, place) => `string_agg(CASE WHEN (${predicate}) THEN '1' ELSE '0' END, '' ORDER BY id) AS p${place}`,
    )
    try {
      const { rows } = await database.query<Record<string, string>>(`SELECT ${columns.join(', ')} FROM tried`)
      return predicates.map((_, place) => rows[0]?.[`p${place}`])
    } catch {
      // One predicate that PostgreSQL refuses spoils the others.
      if (predicates.length <= 1) return [undefined]
      const middle = predicates.length >> 1
      return [...(await tryTogether(predicates.slice(0, middle))), ...(await tryTogether(predicates.slice(middle)))]
    }
  }

  return {
    async try([one, other], predicates) {
      await database.exec(`
        DROP TABLE IF EXISTS tried;
        CREATE TABLE tried (id serial, a ${one.type}, b ${other.type});
        INSERT INTO tried (a, b) SELECT * FROM ${listValues(one, 'x')} CROSS JOIN ${listValues(other, 'y')}`)
      return tryTogether(predicates)
    },
    async findVolatilities(names) {
      const { rows } = await database.query<{ name: string; is_volatile: boolean }>(
        `SELECT proname AS name, bool_or(provolatile = 'v') AS is_volatile FROM pg_proc
        WHERE proname = ANY ($1) AND pronamespace = 'pg_catalog'::regnamespace GROUP BY proname`,
        [names],
      )
      return new Map(rows.map(({ name, is_volatile }) => [name, is_volatile ? 'volatile' : 'steady']))
    },
    close: () => database.close(),
  }
}

function listValues({ type, values }: World, name: string): string {
  const rows = ['NULL', ...values].map(value => `(CAST(${value} AS ${type.replace(/ COLLATE.*/, '')}))`)
  return `(VALUES ${rows.join(', ')}) AS ${name}`
}
