import { describe, expect, it } from 'vitest'
import { isSameVersion, listChangedPolicies } from '../../src/reviews/effect.ts'
import { readFile, readFiles } from '../plan/files.ts'

const write = (fields: Record<string, unknown> = {}) => JSON.stringify({ name: 'Analytics', max_rows: 10, ...fields })
const version = (fields: Record<string, unknown> = {}) => readFile(write(fields))

describe('isSameVersion', () => {
  it('holds for what means the same, wherever it is written', () => {
    expect(isSameVersion(version(), readFile('name: Analytics\nmax_rows: 10', 'moved.yaml'))).toBe(true)
    expect(isSameVersion(version({ id: 'pol_a' }), version({ id: 'pol_a' }))).toBe(true)
    expect(isSameVersion(undefined, undefined)).toBe(true)
  })

  it.each([
    ['gets an id', {}, { id: 'pol_a' }],
    ['loses its id', { id: 'pol_a' }, {}],
    ['gets the id of another live profile', { id: 'pol_a' }, { id: 'pol_b' }],
    ['moves to another project', {}, { project_id: 'prj_other' }],
    ['changes a setting', {}, { max_rows: 11 }],
  ])('does not hold where a policy %s', (_, one, other) => {
    expect(isSameVersion(version(one), version(other))).toBe(false)
  })

  it('does not hold where one is missing', () => {
    expect(isSameVersion(version(), undefined)).toBe(false)
    expect(isSameVersion(undefined, version())).toBe(false)
  })

  it('compares the text where one cannot be read', () => {
    const [invalid, same, other] = ['{ "name": 7 }', '{ "name": 7 }', '{ "name": 8 }'].map(
      text => readFiles({ 'a.yaml': text })[0],
    )
    expect(isSameVersion(invalid, same)).toBe(true)
    expect(isSameVersion(invalid, other)).toBe(false)
    expect(isSameVersion(invalid, version())).toBe(false)
  })
})

describe('listChangedPolicies', () => {
  it('lists a policy that stands for another live profile', () => {
    const [base, head] = [{ id: 'pol_a' }, { id: 'pol_b' }].map(ids => readFiles({ 'a.yaml': write(ids) }))
    expect(listChangedPolicies(base ?? [], head ?? [])).toEqual(head)
    expect(listChangedPolicies(base ?? [], base ?? [])).toEqual([])
  })
})
