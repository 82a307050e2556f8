import { describe, expect, it } from 'vitest'
import { type Files, judgeStory, ONE_APPROVAL, sumUp, type UpdateStory } from './branch.ts'

const policy = (fields: Record<string, unknown>) => JSON.stringify({ name: 'Analytics', ...fields })
const NARROW = policy({ max_rows: 10 })
const WIDE = policy({ max_rows: 1000 })
const WIDER = policy({ max_rows: 5000 })
const OTHER = JSON.stringify({ name: 'Support', max_rows: 10 })
const FILE = 'policies/analytics.json'
const at = (text: string, path = FILE): Files => ({ [path]: text })

/** The branch began long ago with the narrow version, which is live. */
const BEGINNING: UpdateStory = { at: 0, files: at(NARROW) }
const LIVE = [{ id: 'pol_a', text: NARROW, at: 1 }]

const judge = async (updates: readonly UpdateStory[], more: Partial<Parameters<typeof judgeStory>[0]> = {}) => {
  const { [FILE]: _, ...paths } = updates.at(-1)?.files ?? {}
  const path = FILE in (updates.at(-1)?.files ?? {}) ? FILE : (Object.keys(paths)[0] ?? '')
  return sumUp((await judgeStory({ updates, live: LIVE, ...more })).get(path))
}

const merged = (text: string, more: Partial<NonNullable<UpdateStory['merges']>> = {}): UpdateStory => {
  const when = more.mergedAt ?? 100
  return {
    at: when,
    kind: 'pr_merge',
    files: at(text),
    merges: { number: 1, head: at(text), approvals: ['bob@90'], mergedAt: when, ...more },
  }
}

describe('what landed', () => {
  it('is authorised as its reviewers saw it, however it was merged', async () => {
    expect(await judge([BEGINNING, merged(WIDE)])).toBe('authorised')
    const { merges, ...update } = merged(WIDE)
    const clean = { ...update, kind: 'push' as const, ...(merges && { merges }) }
    expect(await judge([BEGINNING, clean])).toBe('authorised')
    expect(await judge([BEGINNING, { ...clean, kind: 'merge_queue_merge' }])).toBe('authorised')
    expect(await judge([BEGINNING, { ...clean, source: 'chain', kind: 'unrecorded' }])).toBe('authorised')
  })

  it('is refused where no pull request brought it', async () => {
    for (const kind of ['push', 'force_push', 'unrecorded'] as const) {
      expect(await judge([BEGINNING, { at: 100, kind, files: at(WIDE) }])).toBe('refused: no-pull-request')
    }
  })

  it('is refused where another version was pushed than the pull request shows', async () => {
    const update = merged(NARROW, { head: at(NARROW) })
    expect(await judge([BEGINNING, { ...update, kind: 'push', files: at(WIDE) }])).toBe('refused: altered')
    expect(await judge([BEGINNING, { ...update, kind: 'unrecorded', source: 'chain', files: at(WIDE) }])).toBe(
      'refused: altered',
    )
  })

  it('counts, where GitHub merged two changes of one policy, with approvals after the merge', async () => {
    const update = { ...merged(WIDE, { head: at(WIDER) }) }
    expect(await judge([BEGINNING, update])).toBe('refused: too-few-approvals')
    const approved = merged(WIDE, { head: at(WIDER), approvals: ['bob@90', 'carol@101'] })
    expect(await judge([BEGINNING, approved])).toBe('authorised')
    expect(await judge([BEGINNING, { ...approved, kind: 'push' }])).toBe('refused: altered')
  })

  it('is refused where an old merge comes back: by a revert of the revert, a reset or a force-push', async () => {
    const history: UpdateStory[] = [
      BEGINNING,
      merged(WIDE, { mergedAt: 100 }),
      merged(NARROW, { number: 2, mergedAt: 200, approvals: ['bob@190'] }),
    ]
    const live = [{ id: 'pol_a', text: NARROW, at: 201 }]
    for (const kind of ['push', 'force_push'] as const) {
      const back = { at: 300, kind, files: at(WIDE) }
      expect(await judge([...history, back], { live })).toBe('refused: no-pull-request')
      const { merges } = merged(WIDE, { mergedAt: 100 })
      expect(await judge([...history, { ...back, ...(merges && { merges }) }], { live })).toBe('refused: merged-before')
    }
    const reviewed = merged(WIDE, { number: 3, mergedAt: 300, approvals: ['bob@290'] })
    expect(await judge([...history, reviewed], { live })).toBe('authorised')
  })
})

describe('a landing without reviews is not washed off', () => {
  const pushed: UpdateStory = { at: 50, kind: 'push', files: at(WIDE) }
  const harmless = (files: Files): UpdateStory => ({
    at: 100,
    kind: 'pr_merge',
    files,
    merges: { number: 1, head: files, approvals: ['bob@90'], mergedAt: 100 },
  })

  it('by a move, a change of format, or a swap of two files', async () => {
    const refused = 'refused: no-pull-request'
    expect(await judge([BEGINNING, pushed, harmless(at(WIDE, 'policies/moved.json'))])).toBe(refused)
    expect(await judge([BEGINNING, pushed, harmless(at(WIDE, 'policies/analytics.yaml'))])).toBe(refused)
    const both = { [FILE]: NARROW, 'policies/support.json': OTHER }
    const swapped = { [FILE]: OTHER, 'policies/support.json': WIDE }
    const states = await judgeStory({
      updates: [{ at: 0, files: both }, { at: 50, kind: 'push', files: { ...both, [FILE]: WIDE } }, harmless(swapped)],
      live: [...LIVE, { id: 'pol_s', text: OTHER, at: 1 }],
    })
    expect(sumUp(states.get('policies/support.json'))).toBe(refused)
  })

  it('by giving its name away and taking it back', async () => {
    const renamed = at(JSON.stringify({ name: 'Elsewhere', max_rows: 1000 }))
    const back = { ...harmless(at(WIDE)), at: 200 }
    expect(await judge([BEGINNING, pushed, harmless(renamed), back])).toMatch(/^refused: .*no-pull-request/)
  })

  it('by a second file for the profile, and taking that away', async () => {
    const rival = { [FILE]: WIDE, 'policies/z.json': NARROW }
    const doubled: UpdateStory = { at: 60, kind: 'push', files: rival }
    expect(await judge([BEGINNING, pushed, doubled, harmless(at(WIDE))])).toBe('refused: no-pull-request')
    expect(await judge([BEGINNING, doubled, merged(WIDE)])).toBe('authorised')
  })

  it('by becoming what another file was, whose past is not its own', async () => {
    const withId = (fields: object) => JSON.stringify({ id: 'pol_a', name: 'Analytics', ...fields })
    const other = 'policies/support.json'
    const both = { [FILE]: withId({ max_rows: 10 }), [other]: OTHER }
    const updates: UpdateStory[] = [
      { at: 0, files: both },
      { at: 50, kind: 'push', files: { ...both, [FILE]: withId({ max_rows: 1000 }) } },
      harmless({ [other]: withId({ max_rows: 1000 }) }),
    ]
    for (const onDrift of ['refuse', 'overwrite'] as const) {
      const states = await judgeStory({ updates, live: LIVE, onDrift })
      expect(sumUp(states.get(other))).toBe('refused: no-pull-request')
    }
  })

  it('by an invalid version in between, which is judged with the next valid one', async () => {
    const broken: UpdateStory = { at: 60, kind: 'push', files: at('{ "name": 7 }') }
    expect(await judge([BEGINNING, broken, merged(WIDE)])).toBe('authorised')
    expect(await judge([BEGINNING, pushed, broken, merged(WIDE)])).toBe('refused: no-pull-request')
  })

  it('until a reviewed pull request takes it back', async () => {
    expect(await judge([BEGINNING, pushed, merged(NARROW)])).toBe('nothing to do')
    const again = merged(WIDER, { number: 2, mergedAt: 200, approvals: ['bob@190'] })
    expect(await judge([BEGINNING, pushed, merged(NARROW), again])).toBe('authorised')
  })
})

describe('who approved it', () => {
  it.each([
    ['nobody', { approvals: [] }, 'refused: too-few-approvals'],
    ['its author', { approvals: ['alice@90'] }, 'refused: too-few-approvals'],
    ['somebody whose request for changes stands', { requestsChanges: ['carol'] }, 'refused: changes-requested'],
    ['somebody before the base was changed', { baseChangedAt: 95 }, 'refused: too-few-approvals'],
    ['somebody after the base was changed', { baseChangedAt: 85 }, 'authorised'],
    [
      'somebody who saw another version',
      { approvals: [{ by: 'bob', at: 90, on: at(WIDER) }] },
      'refused: too-few-approvals',
    ],
    [
      'somebody who saw the same in another file',
      { approvals: [{ by: 'bob', at: 90, on: { ...at(WIDE), 'README.md': 'x' } }] },
      'authorised',
    ],
    ['somebody after the merge', { approvals: ['bob@150'] }, 'authorised'],
  ] as const)('%s', async (_, story, expected) => {
    expect(await judge([BEGINNING, merged(WIDE, story)])).toBe(expected)
  })

  it('approved it while the branch held another version, so that its diff showed something else', async () => {
    // Wide was in force when bob approved a change of something else; it was taken back before that was merged.
    const history: UpdateStory[] = [
      BEGINNING,
      merged(WIDE, { mergedAt: 50, approvals: ['bob@40'] }),
      merged(NARROW, { number: 2, mergedAt: 70, approvals: ['bob@65'] }),
    ]
    const live = [{ id: 'pol_a', text: NARROW, at: 71 }]
    const back = (approval: string) => merged(WIDE, { number: 3, mergedAt: 100, approvals: [approval] })
    expect(await judge([...history, back('bob@60')], { live })).toBe('refused: too-few-approvals')
    expect(await judge([...history, back('bob@80')], { live })).toBe('authorised')
    expect(await judge([...history, back('bob@120')], { live })).toBe('authorised')
  })

  it('and had a hand in it by a commit or a push, whatever name the commits bear', async () => {
    const wide = at(WIDE)
    const isBobs = { facts: { pushes: { kind: 'known', pushes: [] } } } as const
    expect(await judge([BEGINNING, merged(WIDE, isBobs)])).toBe('authorised')
    const commit = { commit: '1'.repeat(40), parents: [], hasMorePeople: false }
    for (const role of ['author', 'committer'] as const) {
      const facts = { commits: [{ ...commit, people: [{ role, login: 'Bob', email: 'b@x' }] }] }
      expect(await judge([BEGINNING, merged(WIDE, { facts })])).toBe('refused: too-few-approvals')
    }
    const unknown = {
      commits: [
        { ...commit, people: [{ role: 'author' as const, login: null, email: 'dependabot[bot]@users.noreply.evil' }] },
      ],
    }
    expect(await judge([BEGINNING, merged(WIDE, { facts: unknown })])).toBe('refused: unknown-authors')
    expect(wide).toEqual(at(WIDE))
  })
})

describe('when the live profile was written', () => {
  it('tells what waits to be applied from an edit, whatever it equals', async () => {
    const live = (minute: number) => [{ id: 'pol_a', text: NARROW, at: minute }]
    expect(await judge([BEGINNING, merged(WIDE)], { live: live(99) })).toBe('authorised')
    expect(await judge([BEGINNING, merged(WIDE)], { live: live(101) })).toBe('authorised')
    expect(await judge([BEGINNING, merged(WIDE)], { live: live(102) })).toBe('edited')
  })

  it('protects a file with one version like any other', async () => {
    const edited = [{ id: 'pol_a', text: policy({ max_rows: 1 }), at: 120 }]
    expect(await judge([merged(WIDE)], { live: edited })).toBe('edited')
    const states = await judgeStory({ updates: [merged(WIDE)], live: edited })
    expect(states.get(FILE)).toMatchObject({ drift: { fields: ['max_rows'] } })
  })

  it.each([
    ['the newest version', { max_rows: 1000, max_affected_rows: 7 }, { max_rows: 1000 }, ['max_affected_rows']],
    [
      'the one before, which was in force',
      { max_rows: 10, max_affected_rows: 7 },
      { max_rows: 10 },
      ['max_affected_rows'],
    ],
    ['both in as much', { max_rows: 1 }, { max_rows: 1000 }, ['max_rows']],
    ['the newest, since it was taken back by hand', { max_rows: 10 }, { max_rows: 1000 }, ['max_rows']],
  ])('names what an edit changed of %s', async (_, edited, expected, fields) => {
    const live = [{ id: 'pol_a', text: policy(edited), at: 200 }]
    const states = await judgeStory({ updates: [BEGINNING, merged(WIDE)], live })
    expect(states.get(FILE)).toMatchObject({ kind: 'edited', drift: { expected, fields } })
  })

  it('lets a landing take over a profile that its approval was given after', async () => {
    const before = [{ id: 'pol_a', text: policy({ max_rows: 1 }), at: 80 }]
    const between = [{ id: 'pol_a', text: policy({ max_rows: 1 }), at: 95 }]
    expect(await judge([merged(WIDE)], { live: before })).toBe('authorised')
    expect(await judge([merged(WIDE)], { live: between })).toBe('edited')
    expect(await judge([merged(WIDE)], { live: between, rules: null })).toBe('refused: unproved')
  })

  it('is not measured where the file’s side is taken: then the newest change counts', async () => {
    const live = [{ id: 'pol_a', text: policy({ max_rows: 1 }), at: 300 }]
    const pushed: UpdateStory = { at: 50, kind: 'push', files: at(WIDE) }
    const overwrite = { live, onDrift: 'overwrite' } as const
    const states = await judgeStory({ updates: [BEGINNING, pushed], ...overwrite })
    expect(states.get(FILE)).toMatchObject({ kind: 'edited', pending: [{ judgement: { reason: 'no-pull-request' } }] })
    const reviewed = await judgeStory({ updates: [BEGINNING, merged(WIDE)], ...overwrite })
    expect(reviewed.get(FILE)).toMatchObject({ kind: 'edited', pending: [{ judgement: { kind: 'authorised' } }] })
  })
})

describe('a push that nobody reviewed', () => {
  const pushed = policy({ max_rows: 10, table_allowlist: ['a.b', 'a.secrets'] })
  const push: UpdateStory = { at: 50, kind: 'push', files: at(pushed) }
  const reviewed = merged(policy({ max_rows: 5, table_allowlist: ['a.b', 'a.secrets'] }))
  const beginning = { at: 0, files: at(policy({ max_rows: 10, table_allowlist: ['a.b'] })) }
  const edited = policy({ max_rows: 10, table_allowlist: ['a.b'], budget_queries_per_hour: 1 })

  it.each([40, 60, 200])(
    'is asked for after an edit in minute %i that is written over, before or after it',
    async written => {
      const live = [{ id: 'pol_a', text: edited, at: written }]
      const states = await judgeStory({ updates: [beginning, push, reviewed], live, onDrift: 'overwrite' })
      expect(states.get(FILE)).toMatchObject({
        kind: 'edited',
        pending: [{ judgement: { kind: 'authorised' } }, { judgement: { reason: 'no-pull-request' } }],
      })
    },
  )

  it('is not asked for where it was undone', async () => {
    const live = [{ id: 'pol_a', text: edited, at: 60 }]
    const undone: UpdateStory = { at: 70, kind: 'push', files: beginning.files }
    const after = merged(policy({ max_rows: 5, table_allowlist: ['a.b'] }))
    const states = await judgeStory({ updates: [beginning, push, undone, after], live, onDrift: 'overwrite' })
    expect(states.get(FILE)).toMatchObject({ kind: 'edited', pending: [{ judgement: { kind: 'authorised' } }] })
  })
})

describe('a policy without a live profile', () => {
  it('asks for all landings since the one that brought it', async () => {
    const began = { at: 0, files: {} }
    expect(await judge([began, merged(WIDE)], { live: [] })).toBe('authorised')
    expect(await judge([began, { at: 50, kind: 'push', files: at(WIDE) }], { live: [] })).toBe(
      'refused: no-pull-request',
    )
    const changed = merged(WIDER, { number: 2, mergedAt: 200, approvals: ['bob@190'] })
    expect(await judge([began, merged(WIDE, { approvals: [] }), changed], { live: [] })).toBe(
      'refused: too-few-approvals',
    )
  })
})

describe('a number of 0', () => {
  it('waives who approves, and neither what landed nor when', async () => {
    const rules = {
      ...ONE_APPROVAL,
      requiredApprovals: 0,
      requiredApprovalsWidening: 0,
      reviewersWidening: { names: ['carol'], logins: ['carol'] },
    }
    const narrower = policy({ max_rows: 1 })
    expect(await judge([BEGINNING, merged(narrower, { approvals: [] })], { rules })).toBe('authorised')
    expect(await judge([BEGINNING, { at: 100, files: at(narrower) }], { rules })).toBe('refused: no-pull-request')
    expect(await judge([BEGINNING, merged(WIDE)], { rules })).toBe('refused: required-reviewer')
  })
})
