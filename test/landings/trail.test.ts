import { describe, expect, it } from 'vitest'
import { Trail } from '../../src/landings/trail.ts'
import { matchFiles } from '../../src/plan/pair.ts'
import { indexPolicies } from '../../src/plan/policy-index.ts'
import { planUpdate, planWrite, readFiles } from '../plan/files.ts'
import { LANDING } from './landing.ts'

const write = (fields: Record<string, unknown>) => JSON.stringify({ name: 'Analytics', max_rows: 10, ...fields })
const OWN = write({ id: 'pol_a', max_rows: 1000 })
const LIVE = { id: 'pol_a', name: 'Analytics', max_rows: 10 }

/** What the policy was, by its trail, before a landing made of these files what it is now. */
function findBefore(texts: Readonly<Record<string, string>>, { live = LIVE }: { live?: typeof LIVE | null } = {}) {
  const path = 'own.yaml'
  const step = live ? planUpdate({ text: OWN, path, live }) : planWrite({ text: write({ max_rows: 1000 }), path })
  const [before, after] = [readFiles(texts), [step.policyFile]]
  const crossing = { before: indexPolicies(before), after: indexPolicies(after), previousOf: matchFiles(before, after) }
  return new Trail(step).follow({ landing: LANDING, ...crossing }).before
}

describe('a policy that had the live profile’s id', () => {
  it('was applied where no other file stood for the profile', () => {
    const before = findBefore({ 'own.yaml': write({ id: 'pol_a' }), 'other.yaml': write({ name: 'Support' }) })
    expect(before).toMatchObject({ kind: 'valid', file: { path: 'own.yaml' } })
    const renamed = findBefore({ 'own.yaml': write({ id: 'pol_a', name: 'Shared' }) })
    expect(renamed).toMatchObject({ kind: 'valid', document: { profile: { name: 'Shared' } } })
  })

  it.each([
    ['of the live profile’s name, without an id', {}, {}],
    ['of the same name, with another id', {}, { id: 'pol_b' }],
    ['of a name that both had besides', { name: 'Shared' }, { name: 'Shared' }],
    ['of the same id, with another name', {}, { id: 'pol_a', name: 'Support' }],
  ])('was not applied where there was a second file %s', (_, own, rival) => {
    const texts = { 'own.yaml': write({ id: 'pol_a', ...own }), 'rival.yaml': write(rival) }
    expect(findBefore(texts)).toMatchObject({ kind: 'invalid', file: { path: 'own.yaml' } })
  })
})

describe('a policy that nothing is live for', () => {
  it('was not applied where there was a second file of its name', () => {
    const own = { 'own.yaml': write({}) }
    expect(findBefore(own, { live: null })).toMatchObject({ kind: 'valid' })
    expect(findBefore({ ...own, 'rival.yaml': write({ id: 'pol_b' }) }, { live: null })).toMatchObject({
      kind: 'invalid',
    })
  })
})
