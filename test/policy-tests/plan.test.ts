import { describe, expect, test } from 'vitest'
import type { SnapshotFile } from '../../src/policy/file.ts'
import { planTests, type Side } from '../../src/policy-tests/plan.ts'

function testFile(path: string, policy: string, blob = 't1'): SnapshotFile {
  const text = `policy: ${JSON.stringify(policy)}\ntests: [{ sql: SELECT 1, expect: allow }]\n`
  return { path, blob, content: { kind: 'text', text } }
}

function side(policies: Record<string, string>, tests: readonly SnapshotFile[]): Side {
  return { policies: Object.entries(policies).map(([path, blob]) => ({ path, blob })), tests }
}

describe('the policy that tests are for', () => {
  const paths = { 'policies/eu/a.yaml': 'p1', 'policies/b.json': 'p1', 'root.yaml': 'p1' }

  test.each([
    ['policies/eu/a.tests.yaml', 'a.yaml', 'policies/eu/a.yaml'],
    ['policies/eu/a.tests.yaml', './a.yaml', 'policies/eu/a.yaml'],
    ['policies/eu/a.tests.yaml', '../b.json', 'policies/b.json'],
    ['policies/eu/a.tests.yaml', '../../root.yaml', 'root.yaml'],
    ['root.tests.yml', 'policies//eu/./a.yaml', 'policies/eu/a.yaml'],
  ])('%s: %s is %s', (path, policy, found) => {
    const [planned] = planTests({ base: side({}, []), head: side(paths, [testFile(path, policy)]) })
    expect(planned).toMatchObject({ kind: 'valid', policyPath: found })
  })

  test.each([
    ['../../../root.yaml', 'policy-outside-repository'],
    ['../../../../elsewhere/root.yaml', 'policy-outside-repository'],
    ['/policies/eu/a.yaml', 'policy-outside-repository'],
    ['b.yaml', 'unknown-policy-file'],
    ['..\\b.json', 'unknown-policy-file'],
    ['a.tests.yaml', 'unknown-policy-file'],
    ['..', 'unknown-policy-file'],
    ['__proto__', 'unknown-policy-file'],
  ])('%s is none', (policy, code) => {
    const head = side(paths, [testFile('policies/eu/a.tests.yaml', policy)])
    const [planned] = planTests({ base: side({}, []), head })
    expect(planned).toMatchObject({
      kind: 'invalid',
      findings: [{ code, severity: 'error', at: { line: 1, column: 9 } }],
    })
  })
})

describe('what a change concerns', () => {
  const a = testFile('a.tests.yaml', 'a.yaml')
  const before = side({ 'a.yaml': 'p1', 'b.yaml': 'p1' }, [a])

  function plan(head: Side) {
    return planTests({ base: before, head }).map(({ kind, isChanged }) => [kind, isChanged])
  }

  test('nothing where neither the policy nor the tests changed', () => {
    expect(plan(side({ 'a.yaml': 'p1', 'b.yaml': 'p2' }, [a]))).toEqual([])
  })

  test('tests of a policy that changed', () => {
    expect(plan(side({ 'a.yaml': 'p2', 'b.yaml': 'p1' }, [a]))).toEqual([['valid', true]])
  })

  test('tests that changed themselves, or are new', () => {
    const edited = testFile('a.tests.yaml', 'a.yaml', 't2')
    const added = testFile('b.tests.yaml', 'b.yaml')
    expect(plan(side({ 'a.yaml': 'p1', 'b.yaml': 'p1' }, [edited, added]))).toEqual([
      ['valid', true],
      ['valid', true],
    ])
  })

  test('tests whose policy is removed', () => {
    expect(plan(side({ 'b.yaml': 'p1' }, [a]))).toEqual([['invalid', true]])
  })

  test('invalid tests that it does not touch are told apart', () => {
    const stray = testFile('c.tests.yaml', 'c.yaml')
    const base = { ...before, tests: [a, stray] }
    const planned = planTests({ base, head: base })
    expect(planned).toMatchObject([{ kind: 'invalid', isChanged: false, file: { path: 'c.tests.yaml' } }])
  })
})
