import { describe, expect, it } from 'vitest'
import { parseGuardrails } from '../../src/guardrails/parse.ts'
import { createLiveDirectory } from '../../src/live/directory.ts'
import { readLivePolicy } from '../../src/live/profile.ts'
import { assignProjects } from '../../src/plan/identity.ts'
import { planFiles } from '../../src/plan/plan.ts'
import { parseSnapshots } from '../../src/plan/read.ts'
import { widenExcepted } from '../../src/plan/widen-excepted.ts'
import { createParser } from '../../src/policy/parse.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { createFile } from '../catalog/read.ts'

const split = splitConjuncts(new Map())

/** The direction of applying a file over a live profile named `Bound`, and the guardrails that hold for it no more. */
function plan(text: string, guardrails: readonly string[], hasSeveralProjects = false) {
  const [parsed = []] = parseSnapshots([{ commit: 'c', files: [createFile('a.yaml', text)] }], createParser())
  const policyFiles = assignProjects(parsed, 'prj_1')
  const raw = { id: 'pol_1', name: 'Bound' }
  const live = readLivePolicy({ id: 'pol_1', name: 'Bound', projectId: 'prj_1', raw })
  const directory = createLiveDirectory(new Map([['prj_1', [live]]]))
  const steps = widenExcepted(planFiles({ policyFiles, directory, splitConjuncts: split }), {
    guardrailFiles: guardrails.map((each, at) => parseGuardrails(createFile(`${at}.guardrails.yaml`, each))),
    context: { today: '2026-06-15', hasSeveralProjects },
  })
  const [step] = steps.values()
  if (step?.kind !== 'update') return step?.kind
  const told = step.changes.filter(({ area }) => area === 'guardrails').map(({ subject }) => subject)
  return [step.direction, ...told]
}

const excepting = (fields: string) => `guardrails: [{ name: G, refused: [ddl], except: [{ ${fields}, reason: r }] }]\n`
const FREE = 'id: pol_1\nname: Free\n'

describe('a live profile that gets the name of an exception', () => {
  it.each<[string, string, readonly string[], unknown]>([
    ['widens', FREE, [excepting('policy: Free')], ['widens', 'G']],
    ['widens, whatever else is narrowed', `${FREE}max_rows: 5\n`, [excepting('policy: Free')], ['mixed', 'G']],
    ['may do so where a file cannot be read', FREE, ['guardrails: x\n'], ['unclear', '*']],
    ['does not where it is over', FREE, [excepting('policy: Free, until: 2026-06-14')], ['neutral']],
    ['does not where it is another project’s', FREE, [excepting('policy: Free, project: prj_2')], ['neutral']],
    ['does not where its id was excepted', FREE, [excepting('policy: Free').replace('Free', 'pol_1')], ['neutral']],
    ['does not where there are no guardrails', FREE, [], ['neutral']],
  ])('%s', (_, text, guardrails, expected) => {
    expect(plan(text, guardrails)).toEqual(expected)
  })

  it('is not known by its name alone where there are several projects', () => {
    expect(plan(FREE, [excepting('policy: Free')], true)).toEqual(['neutral'])
  })
})

it('leaves alone what keeps its name', () => {
  expect(plan('name: Bound\n', [excepting('policy: Bound')])).toBe('unchanged')
  expect(plan('name: Bound\nmax_rows: 5\n', [excepting('policy: Bound')])).toEqual(['narrows'])
})
