import fc from 'fast-check'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openSchemaReader } from '../../../src/catalog/files/open-reader.ts'
import type { ReadSchema, SchemaReader } from '../../../src/catalog/files/schema-reader.ts'
import { pick } from '../../size.ts'
import { describeCatalog, listClaims, listStraySources } from './describe-catalog.ts'
import { type Judge, openJudge } from './judge.ts'
import { migrations } from './migrations.ts'
import { SETUP, views } from './random-queries.ts'
import { STORIES } from './stories.ts'

vi.setConfig({ testTimeout: 3_600_000, hookTimeout: 300_000 })

let judge: Judge
let reader: SchemaReader
beforeAll(async () => {
  ;[judge, reader] = [await openJudge(), await openSchemaReader()]
})
afterAll(() => judge.close())

const MIGRATIONS = pick({ short: 25, long: 1_500 })
const VIEWS = pick({ short: 8, long: 500 })

/** The statements that PostgreSQL takes, each file in a session of its own. */
async function run(files: readonly (readonly string[])[]): Promise<string[][]> {
  await judge.reset()
  const accepted: string[][] = []
  for (const statements of files) {
    await judge.reconnect()
    const taken: string[] = []
    for (const statement of statements) if (await judge.run(statement)) taken.push(statement)
    accepted.push(taken)
  }
  return accepted
}

function read(files: readonly (readonly string[])[]): ReadSchema {
  return reader.read(
    files.map((statements, place) => {
      const text = statements.map(statement => `${statement};\n`).join('')
      return { path: `${place}.sql`, blob: String(place), content: { kind: 'text', text } }
    }),
  )
}

it.each(Object.entries(STORIES))('ends as PostgreSQL does: %s', async (_, story) => {
  const statements = story.split(/;\s+/)
  expect(await run([statements])).toEqual([statements])
  const actual = await judge.describe()
  const { catalog, unread } = read([statements])
  expect(describeCatalog(catalog, actual)).toEqual(actual)
  expect(unread).toEqual([])
})

it('has the relations that PostgreSQL has after the same migrations', async () => {
  const counts = { accepted: 0, relations: 0, views: 0 }
  await fc.assert(
    fc.asyncProperty(migrations({ maxStatements: 100 }), async files => {
      const accepted = await run(files)
      const actual = await judge.describe()
      const { catalog, unread } = read(accepted)
      const story = accepted.map(statements => statements.join(';\n')).join('\n-- next file\n')
      expect(describeCatalog(catalog, actual), story).toEqual(actual)
      expect({ unread, stray: listStraySources(catalog, actual) }, story).toEqual({ unread: [], stray: [] })
      counts.accepted += accepted.flat().length
      counts.relations += catalog.relations.length
      counts.views += catalog.relations.filter(({ kind }) => kind.endsWith('view')).length
    }),
    // What PostgreSQL refuses depends on all before it, so that shrinking takes hours and leads elsewhere.
    { numRuns: MIGRATIONS, endOnFailure: true },
  )
  console.info(`${counts.relations} relations, ${counts.views} of them views, after ${counts.accepted} statements`)
  expect(counts.relations).toBeGreaterThan(3 * MIGRATIONS)
  expect(counts.views).toBeGreaterThan(MIGRATIONS / 4)
})

it('knows of each column of a view where what it shows comes from', async () => {
  const counts = { views: 0, columns: 0, shown: 0 }
  await fc.assert(
    fc.asyncProperty(views, async statements => {
      const [accepted = []] = await run([[...SETUP, ...statements]])
      const actual = await judge.describe()
      const { catalog, unread } = read([accepted])
      const story = accepted.slice(SETUP.length).join(';\n')
      expect(describeCatalog(catalog, actual), story).toEqual(actual)
      expect({ unread, stray: listStraySources(catalog, actual) }, story).toEqual({ unread: [], stray: [] })
      for (const view of catalog.relations.filter(({ kind }) => kind === 'view')) {
        const rows = await judge.rows(`${view.schema}.${view.name}`)
        for (const [place, [name]] of (actual.relations[`${view.schema}.${view.name}`]?.columns ?? []).entries()) {
          const claims = listClaims(catalog, view, view.columns[place])
          const shown = new Set(rows.flatMap(row => row[place]?.toLowerCase().match(/<\w+\.\w+>/g) ?? []))
          expect(
            [...shown].filter(value => !claims.has(value)),
            `${view.name}.${name} of ${story}`,
          ).toEqual([])
          counts.columns += 1
          counts.shown += Number(shown.size > 0)
        }
        counts.views += 1
      }
    }),
    { numRuns: VIEWS, endOnFailure: true },
  )
  console.info(
    `${counts.shown} of ${counts.columns} columns of ${counts.views} views show values whose column is known`,
  )
  expect(counts.shown).toBeGreaterThan(VIEWS)
})
