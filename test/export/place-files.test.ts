import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  assignPaths,
  choosePlace,
  isUnnamed,
  type Place,
  placeProjects,
  slugify,
} from '../../src/export/place-files.ts'
import { type LivePolicy, readLivePolicy } from '../../src/live/profile.ts'
import { compileGlobs, isTestFile } from '../../src/policy/globs.ts'
import { anyCharacter } from '../any-character.ts'

const PLACE: Place = { folder: 'policies', ending: '.yaml' }

function live(name: string, id = `pol_${name}`, projectId = 'prj_1'): LivePolicy {
  return readLivePolicy({ id, projectId, name, raw: { id, name } })
}

function pathsOf(profiles: readonly LivePolicy[], taken: readonly string[] = []): string[] {
  const paths = assignPaths({ profiles, place: PLACE, taken: new Set(taken) })
  return profiles.map(profile => paths.get(profile) ?? '')
}

describe('slugify', () => {
  it.each([
    ['Read-only analytics', 'read-only-analytics'],
    ['  Équipe / Données!  ', 'equipe-donnees'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Windows\\system.ini', 'c-windows-system-ini'],
    ['ops.tests', 'ops-tests'],
    ['.hidden.', 'hidden'],
    ['CON', 'policy-con'],
    ['nul', 'policy-nul'],
    ['LPT1', 'policy-lpt1'],
    ['con.cert', 'con-cert'],
    ['COM¹', 'policy-com1'],
    ['表', 'policy'],
    ['', 'policy'],
    ['--', 'policy'],
  ])('%j is %s', (name, slug) => {
    expect(slugify(name)).toBe(slug)
  })

  it('is a short name on every file system, whatever the profile is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), name => {
        expect(slugify(name)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?$/)
      }),
    )
  })
})

describe('assignPaths', () => {
  it('tells namesakes apart by who they are, not by the order they come in', () => {
    const profiles = [live('Ops agent'), live('ops-agent'), live('Ops agent', 'pol_Ops agent', 'prj_2'), live('Other')]
    const paths = pathsOf(profiles)
    expect(new Set(paths).size).toBe(4)
    expect(paths[3]).toBe('policies/other.yaml')
    for (const path of paths.slice(0, 3)) expect(path).toMatch(/^policies\/ops-agent-[0-9a-f]{6}\.yaml$/)
    expect(pathsOf(profiles.toReversed())).toEqual(paths.toReversed())
    expect(pathsOf([...profiles, live('Ops: agent')]).slice(0, 4)).toEqual(paths)
  })

  it('takes no name that is there already', () => {
    expect(pathsOf([live('Ops')], ['ops.yaml'])).toEqual([expect.stringMatching(/^policies\/ops-[0-9a-f]{6}\.yaml$/)])
    const [digested = ''] = pathsOf([live('Ops')], ['ops.yaml'])
    const name = digested.replace('policies/', '')
    expect(pathsOf([live('Ops')], ['ops.yaml', name])).toEqual([digested.replace('.yaml', '-2.yaml')])
    expect(pathsOf([live('Ops')], ['ops.yml'])).toEqual(['policies/ops.yaml'])
  })

  it('gives each profile a path of its own in the folder, none of them that of a test', () => {
    const name = fc.oneof(fc.string({ unit: anyCharacter }), fc.constantFrom('a', 'A', 'a!', 'a.tests', '..', '/'))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), names => {
        const paths = pathsOf(names.map((each, index) => live(each, `pol_${index}`)))
        expect(new Set(paths).size).toBe(names.length)
        for (const path of paths) expect([path.split('/').length, isTestFile(path)]).toEqual([2, false])
      }),
    )
  })
})

describe('placeProjects', () => {
  const places = (patterns: readonly string[], projects: readonly string[]) => [
    ...placeProjects({ projects, place: PLACE, globs: compileGlobs(patterns) }).values(),
  ]

  it('gives each of several projects a folder, where the globs look into it', () => {
    const folders = places(['policies/**/*.yaml'], ['prj_1', 'prj_2']).map(({ folder }) => folder)
    expect(folders).toEqual(['policies/prj_1', 'policies/prj_2'])
    expect(places(['policies/**/*.yaml'], ['prj_1'])).toEqual([PLACE])
    expect(places(['policies/*.yaml'], ['prj_1', 'prj_2'])).toEqual([PLACE, PLACE])
    expect(places(['policies/**/*.yaml', '!policies/prj_2/**'], ['prj_1', 'prj_2'])).toEqual([PLACE, PLACE])
  })
})

test.each([
  ['表', true],
  ['--', true],
  ['Policy', false],
  ['表 policy', false],
  ['Ops', false],
])('%j leaves nothing for the name of a file: %s', (name, expected) => {
  expect(isUnnamed(name)).toBe(expected)
})

describe('choosePlace', () => {
  it.each([
    [['policies/**/*.{yaml,yml,json}'], { folder: 'policies', ending: '.yaml' }],
    [['access/agents/*.yml'], { folder: 'access/agents', ending: '.yml' }],
    [['p/*.json'], { folder: 'p', ending: '.json' }],
    [['old/only.yaml', 'new/*.yaml'], { folder: 'new', ending: '.yaml' }],
    [['**/*.yaml'], { folder: 'policies', ending: '.yaml' }],
    [['*.yaml'], { folder: '', ending: '.yaml' }],
    [['a/*.yaml', 'b/*.yaml', '!a/**'], { folder: 'b', ending: '.yaml' }],
    [['teams/*/policies/*.yaml'], undefined],
    [['only/this.yaml'], undefined],
  ])('%j leads to %j', (patterns, place) => {
    expect(choosePlace(patterns, compileGlobs(patterns))).toEqual(place)
  })
})
