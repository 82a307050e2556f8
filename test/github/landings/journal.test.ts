import { describe, expect, it } from 'vitest'
import type { Activity } from '../../../src/github/landings/activity.ts'
import { linkUpdates, type Update } from '../../../src/github/landings/journal.ts'

const activity = (before: string | null, after: string | null, at: number, type = 'push'): Activity => ({
  before,
  after,
  at,
  type,
  actor: 'alice',
})

interface Read {
  readonly updates: Update[]
  readonly beginning: string | null
  readonly slept: number[]
}

/** Each try is answered by the next list of pages, and the last one for ever. */
async function read(
  tries: Activity[][][],
  { commit = 'c3', head = commit }: { commit?: string; head?: string } = {},
): Promise<Read> {
  const slept: number[] = []
  const answers = [...tries]
  const updates: Update[] = []
  let beginning: string | null = null
  const pages = linkUpdates({
    readPages: async function* () {
      yield* (answers.length > 1 ? answers.shift() : answers[0]) ?? []
    },
    readHead: async () => head,
    commit,
    branch: 'main',
    sleep: async ms => void slept.push(ms),
  })
  for await (const page of pages) {
    updates.push(...page.updates)
    beginning ??= page.beginning
  }
  return { updates, beginning, slept }
}

const told = ({ updates }: Read) => updates.map(({ kind, before, after }) => `${kind} ${before} ${after}`)

const history = [
  activity('c2', 'c3', 30, 'pr_merge'),
  activity('c1', 'c2', 20),
  activity(null, 'c1', 10, 'branch_creation'),
]

describe('a branch’s journal', () => {
  it('is linked from the newest update to the branch’s creation, over its pages', async () => {
    const whole = await read([[history]])
    expect(told(whole)).toEqual(['pr_merge c2 c3', 'push c1 c2'])
    expect(whole).toMatchObject({ beginning: 'c1', slept: [] })
    expect(told(await read([[history.slice(0, 1), history.slice(1)]]))).toEqual(told(whole))
  })

  it('ends where it reaches no further back', async () => {
    expect(await read([[history.slice(0, 1)]])).toMatchObject({ beginning: 'c2' })
  })

  it('is none where GitHub keeps none: the commit is where the first parents begin, and nobody waits', async () => {
    for (const none of [[], [[]]]) {
      expect(await read([none])).toMatchObject({ updates: [], beginning: 'c3', slept: [] })
    }
  })

  it('makes an update of its own of a gap, in the span between the two', async () => {
    const gap = await read([[[history[0] ?? expect.fail(), ...history.slice(2)]]])
    expect(told(gap)).toEqual(['pr_merge c2 c3', 'unrecorded c1 c2'])
    expect(gap.updates[1]).toMatchObject({ from: 10, until: 30, actor: null })
  })

  it('puts entries of one moment in the order in which they meet', async () => {
    const shuffled = [activity('c1', 'c2', 20), activity('c2', 'c3', 20, 'pr_merge'), activity(null, 'c1', 10)]
    expect(told(await read([[shuffled]]))).toEqual(['pr_merge c2 c3', 'push c1 c2'])
  })

  it('takes a kind that is new for no merge', async () => {
    expect(told(await read([[[activity('c2', 'c3', 30, 'teleport'), ...history.slice(1)]]]))[0]).toBe(
      'unrecorded c2 c3',
    )
  })
})

describe('a journal that is behind', () => {
  it('is asked again, for half a minute in all', async () => {
    const late = history.slice(1)
    expect(await read([[late], [late], [history]])).toMatchObject({ slept: [1_000, 2_000], beginning: 'c1' })
    await expect(read([[late]])).rejects.toMatchObject({ name: 'PastUnreadableError' })
  })

  it('does not start at the commit’s earlier time on the branch', async () => {
    // c2 was left for c3 and has been forced back, which the journal does not show yet.
    await expect(read([[history]], { commit: 'c2' })).rejects.toMatchObject({ name: 'PastUnreadableError' })
    const back = [activity('c3', 'c2', 40, 'force_push'), ...history]
    expect(told(await read([[history], [back]], { commit: 'c2' }))[0]).toBe('force_push c3 c2')
  })

  it('may be ahead of the commit, where the branch is', async () => {
    expect(told(await read([[history]], { commit: 'c2', head: 'c3' }))).toEqual(['push c1 c2'])
  })
})
