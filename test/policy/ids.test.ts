import { describe, expect, it, test } from 'vitest'
import { describeId, ID_PREFIXES } from '../../src/policy/ids.ts'
import { parseText } from './read.ts'

describe('an id', () => {
  test.each(Object.keys(ID_PREFIXES))('that begins with %s is of one kind', prefix => {
    const text = `${prefix}01h455vb4pex5vsknk084sn02q`
    expect(describeId('id', text)?.code).toBe(prefix === 'pol_' ? undefined : 'wrong-kind-of-id')
    expect(describeId('project_id', text)?.code).toBe(prefix === 'prj_' ? undefined : 'wrong-kind-of-id')
  })

  test.each(['a', 'policy_1', 'my-project', 'POL_1', 'database', 'dbx_1', 'x.prj_1'])('such as %s may be any', text => {
    expect([describeId('id', text), describeId('project_id', text)]).toEqual([undefined, undefined])
  })
})

const KEYS = [
  'pbo_5ecretsecret',
  'pbu_5ecretsecret',
  'Bearer pbo_5ecretsecret',
  ' pbu_5ecretsecret ',
  'PBO_5ecretsecret',
]

describe('a key in the place of an id', () => {
  it.each(KEYS)('is never said: %j', key => {
    const parsed = parseText(`name: x\nid: "${key}"\nproject_id: "${key}"\n`)
    expect(parsed.findings.map(({ code }) => code)).toEqual(['key-as-id', 'key-as-id'])
    expect(JSON.stringify(parsed)).not.toContain('5ecret')
  })
})
