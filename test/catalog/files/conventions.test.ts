import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderFiles } from '../../../src/catalog/files/conventions.ts'
import { compareNaturally } from '../../../src/catalog/files/natural-order.ts'

function order(files: Readonly<Record<string, string>>) {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }))
  const { convention, files: applied } = orderFiles(given)
  return { convention, applied: applied.map(({ path, text }) => `${path}: ${text.trim().replaceAll(/\n+/g, ' ')}`) }
}

describe('the natural order of paths', () => {
  it.each([
    [
      ['a/2.sql', 'a/10.sql', 'a/1.sql'],
      ['a/1.sql', 'a/2.sql', 'a/10.sql'],
    ],
    [
      ['20240101_b.sql', '20231231_a.sql', '3.sql'],
      ['3.sql', '20231231_a.sql', '20240101_b.sql'],
    ],
    [
      ['a.sql', 'a/b.sql', 'a-b.sql'],
      ['a/b.sql', 'a-b.sql', 'a.sql'],
    ],
    [
      ['01_a.sql', '1_a.sql', '1_b.sql'],
      ['01_a.sql', '1_a.sql', '1_b.sql'],
    ],
    [
      ['v99999999999999999999.sql', 'v100000000000000000000.sql'],
      ['v99999999999999999999.sql', 'v100000000000000000000.sql'],
    ],
    [
      ['B.sql', 'a.sql'],
      ['B.sql', 'a.sql'],
    ],
  ])('%j', (paths, sorted) => {
    expect(paths.toSorted(compareNaturally)).toEqual(sorted)
    expect(paths.toReversed().sort(compareNaturally)).toEqual(sorted)
  })

  it('is one', () => {
    const path = fc.stringMatching(/^[a0/1.-]{1,6}$/)
    fc.assert(
      fc.property(path, path, path, (a, b, c) => {
        expect(Math.sign(compareNaturally(a, b))).toBe(-Math.sign(compareNaturally(b, a)) + 0 || 0)
        expect(compareNaturally(a, b) === 0).toBe(a === b)
        if (compareNaturally(a, b) < 0 && compareNaturally(b, c) < 0) expect(compareNaturally(a, c)).toBeLessThan(0)
      }),
    )
  })
})

describe('down halves', () => {
  it.each([
    [
      'dbmate',
      { '2.sql': '-- migrate:up\nC;', '1.sql': '-- why\n-- migrate:up\nA;\n-- migrate:down\nB;' },
      ['1.sql: -- why -- migrate:up A;', '2.sql: -- migrate:up C;'],
    ],
    [
      'goose',
      { '1.sql': '-- +goose Up\nA;\n--+goose DOWN\nB;\n-- +goose Up\nC;' },
      ['1.sql: -- +goose Up A; -- +goose Up C;'],
    ],
    ['golang-migrate', { 'm/1_a.up.sql': 'A;', 'm/1_a.down.sql': 'B;' }, ['m/1_a.up.sql: A;']],
    [
      'prisma',
      { '20240101000000_a/migration.sql': 'A;', '20240101000000_a/down.sql': 'B;' },
      ['20240101000000_a/migration.sql: A;'],
    ],
    [
      'flyway',
      {
        'x/R__view.sql': 'D;',
        'x/V2__b.sql': 'C;',
        'y/V1_1__b.sql': 'B;',
        'x/V1__a.sql': 'A;',
        'x/U2__b.sql': 'E;',
        'x/V10__c.sql': 'F;',
        'x/B0.9__base.sql': 'G;',
      },
      [
        'x/B0.9__base.sql: G;',
        'x/V1__a.sql: A;',
        'y/V1_1__b.sql: B;',
        'x/V2__b.sql: C;',
        'x/V10__c.sql: F;',
        'x/R__view.sql: D;',
      ],
    ],
  ])('of %s are left out', (convention, files, applied) => {
    expect(order(files)).toEqual({ convention, applied })
  })

  it.each([
    ['a file follows none', { '1.sql': '-- migrate:up\nA;\n-- migrate:down\nB;', '2.sql': 'C;' }],
    ['two conventions meet', { '1_a.up.sql': 'A;', '1_a.down.sql': 'B;', 'V1__a.sql': 'C;' }],
    ['the mark is not at the start of its line', { '1.sql': ' -- migrate:up\nA;\n -- migrate:down\nB;' }],
    ['the mark is another word', { '1.sql': '-- migrate:upward\nA;\n-- migrate:down\nB;' }],
    ['there are no marks', { 'a.sql': 'A;' }],
    ['there are no files', {} as Record<string, string>],
  ])('are not left out where %s', (_, files) => {
    const { convention, applied } = order(files)
    expect(convention).toBeUndefined()
    expect(applied.map(line => line.split(':')[0])).toEqual(Object.keys(files).toSorted(compareNaturally))
    expect(applied.join('').length).toBeGreaterThanOrEqual(Object.values(files).join('').replaceAll('\n', '').length)
  })

  it('keep their lines where they are', () => {
    const [file] = orderFiles([{ path: '1.sql', text: '-- +goose Down\nA;\n-- +goose Up\nB;' }]).files
    expect(file?.text.split('\n')[3]).toBe('B;')
  })
})
