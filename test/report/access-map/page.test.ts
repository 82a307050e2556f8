import { createHash } from 'node:crypto'
import { parse } from 'parse5'
import { expect, test } from 'vitest'
import {
  createHostileSample,
  createSample,
  createSmallSample,
  HOSTILE_MARK,
} from '../../../scripts/access-page/sample.ts'
import { formatAccessCsv } from '../../../src/report/access-map/csv.ts'
import { renderAccessPage } from '../../../src/report/access-map/page.ts'
import { IS_LONG } from '../../size.ts'

interface Element {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Element[]
  readonly value?: string
}

function* walk(node: Element): Iterable<Element> {
  yield node
  for (const child of node.childNodes ?? []) yield* walk(child)
}

function read(html: string) {
  const elements = [...walk(parse(html) as unknown as Element)]
  const textOf = (name: string) =>
    elements.filter(({ nodeName }) => nodeName === name).map(({ childNodes = [] }) => childNodes[0]?.value ?? '')
  return { elements, names: new Set(elements.map(({ nodeName }) => nodeName)), textOf }
}

test('hostile names are nothing but text', () => {
  const subject = { title: HOSTILE_MARK, version: HOSTILE_MARK }
  const { elements, names, textOf } = read(renderAccessPage(createHostileSample(), subject))
  for (const name of ['img', 'svg', 'base', 'iframe', 'marquee']) expect(names).not.toContain(name)
  expect([textOf('script').length, textOf('style').length, textOf('title').length]).toEqual([1, 1, 1])
  expect(elements.flatMap(({ attrs = [] }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([])
  expect(elements.filter(({ value }) => value?.includes(HOSTILE_MARK)).length).toBeGreaterThan(1)
})

test('the page may run and load nothing but what it holds', async () => {
  const { elements, textOf } = read(renderAccessPage(await createSmallSample(), { title: 'x', version: 'y' }))
  const policy = elements
    .flatMap(({ attrs = [] }) => attrs)
    .find(({ name, value }) => name === 'content' && value.startsWith('default-src'))?.value
  const digest = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    `style-src ${digest(textOf('style')[0])}`,
    `script-src ${digest(textOf('script')[0])}`,
    "base-uri 'none'",
    "form-action 'none'",
  ])
  // What the policy of the page forbids.
  expect(elements.flatMap(({ attrs = [] }) => attrs).filter(({ name }) => name === 'style' || name === 'src')).toEqual(
    [],
  )
  const ids = elements.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { value } of elements.flatMap(({ attrs = [] }) => attrs.filter(({ name }) => name === 'href'))) {
    expect(ids).toContain(value.slice(1))
  }
})

test.runIf(IS_LONG)('a hundred policies by two thousand tables fit into 5 MB', () => {
  const page = renderAccessPage(createSample({ policies: 100, tables: 2000 }), { title: 'x', version: 'y' })
  expect(Buffer.byteLength(page)).toBeLessThanOrEqual(5_000_000)
})

test('no cell of the CSV is a formula, and each has its place', () => {
  const csv = formatAccessCsv({
    invalid: [],
    projects: [
      {
        projectId: 'prj_1',
        source: 'mentions',
        isWhole: false,
        unnamed: 0,
        policies: ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1', 'a "b", c\n='].map((name, place) => ({
          name,
          file: `${place}`,
          statements: new Map(),
        })),
        relations: [
          {
            subject: '*',
            kind: undefined,
            columns: ['=c'],
            access: [
              {
                policies: [0, 1, 2, 3, 4, 5, 6, 7],
                access: { isReachable: true, columns: ['clear'], filters: ['-1 < x'], shows: [], shownBy: [] },
              },
            ],
          },
        ],
      },
    ],
  })
  const records = readCsv(csv)
  expect(new Set(records.map(({ length }) => length)).size).toBe(1)
  expect(records).toHaveLength(9)
  expect(records.flat().filter(cell => /^\s*[=+\-@＝]/.test(cell))).toEqual([])
  expect(records.slice(1).map(([, name]) => name)).toEqual([
    "'=1+1",
    "'+1",
    "'-1",
    "'@x",
    "'\\t=1",
    "'\\r=1",
    "'＝1",
    'a "b", c\\n=',
  ])
})

/** RFC 4180. */
function readCsv(text: string): string[][] {
  const records: string[][] = []
  for (const line of text.split('\r\n').slice(0, -1)) {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)]
    records.push(cells.map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain))
  }
  return records
}
