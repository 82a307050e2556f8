import { expect } from 'vitest'
import { readSchema, summarise } from '../read.ts'

export const TABLES = `
CREATE TYPE place AS (street text, city text);
CREATE TABLE t (id int, a text, b varchar(5), c bool, home place, doc jsonb);
CREATE TABLE u (id int, a text, d text);
`

/** The columns of a view with this query, each with what its value is made of. */
export async function follow(query: string): Promise<string | undefined> {
  const { catalog, unread } = await readSchema(`${TABLES}CREATE VIEW v AS ${query};`)
  expect(unread).toEqual([])
  return /^view \((.*)\)$/.exec(summarise(catalog).v ?? '')?.[1]
}
