import { describe, expect, it } from 'vitest'
import { openPlace, type Place, propose } from './reading.ts'

/** Whose, newest first; or that they are not known. */
async function readPushers(place: Place, number: number): Promise<(string | null)[] | string> {
  const { pushes } = await place.read(number)
  return pushes.kind === 'known' ? pushes.pushes.map(({ actor }) => actor) : pushes.kind
}

describe('who pushed to the branch of a pull request', () => {
  it('is whoever moved it, under whatever name: by a push, by force, and by its creation', async () => {
    await using place = await openPlace()
    const { repository } = place
    const first = await repository.commit({ branch: 'fix', changes: { a: '1' }, author: 'alice', by: 'bob' })
    const { number } = await repository.openPullRequest({ head: 'fix' })
    const second = await repository.commit({ branch: 'fix', changes: { a: '2' }, author: 'alice', by: 'carol' })
    await repository.push({ branch: 'fix', sha: first, by: 'dependabot[bot]' })
    const { pushes } = await place.read(number)
    expect(pushes).toEqual({
      kind: 'known',
      pushes: [
        { actor: 'dependabot[bot]', before: second, after: first },
        { actor: 'carol', before: first, after: second },
        { actor: 'bob', before: null, after: first },
      ],
    })
  })

  it('is asked since the branch was last made, and up to the merge', async () => {
    await using place = await openPlace()
    const { repository } = place
    await repository.commit({ branch: 'fix', changes: { a: '1' }, author: 'mallory' })
    await repository.deleteBranch('fix', { by: 'mallory' })
    const number = await propose(place)
    await repository.commit({ branch: 'fix', changes: { a: '2' }, author: 'bob' })
    await repository.mergePullRequest({ number })
    await repository.commit({ branch: 'fix', changes: { a: '3' }, author: 'carol' })
    expect(await readPushers(place, number)).toEqual(['bob', 'alice'])
    await repository.deleteBranch('fix')
    await repository.commit({ branch: 'fix', changes: { a: '4' }, author: 'mallory' })
    expect(await readPushers(place, number)).toEqual(['bob', 'alice'])
  })

  it('may be somebody who has left', async () => {
    await using place = await openPlace()
    const number = await propose(place, { author: 'leaver' })
    place.github.deleteUser('leaver')
    expect(await readPushers(place, number)).toEqual([null])
    expect((await place.read(number)).author).toBeNull()
  })

  it('is another repository’s to know for a fork, whose branch may have the name of one here', async () => {
    await using place = await openPlace()
    const number = await propose(place, { head: 'mallory:main', author: 'mallory' })
    expect(await readPushers(place, number)).toBe('fork')
  })

  it('is not known without a journal, or with one that does not reach back', async () => {
    await using place = await openPlace()
    const { repository } = place
    const number = await propose(place)
    await repository.commit({ branch: 'fix', changes: { a: '2' }, author: 'bob' })
    repository.journal.keepLast(1, { branch: 'fix' })
    const { pushes } = await place.read(number)
    expect(pushes).toMatchObject({ kind: 'unknown', pushes: [{ actor: 'bob' }] })
    repository.journal.refuse(404)
    expect(await readPushers(place, number)).toBe('unknown')
  })

  it('is read over several pages, and not without end', async () => {
    await using place = await openPlace()
    const { repository } = place
    const number = await propose(place)
    const [before, after] = [await repository.requireHead('main'), repository.pull(number).headSha]
    const record = (count: number) => {
      const by = repository.world.account('bob')
      for (let at = 0; at < count; at++) repository.journal.record({ ref: 'refs/heads/fix', before, after, by })
    }
    record(150)
    const { pushes } = await place.read(number)
    expect([pushes.kind, pushes.kind === 'known' && pushes.pushes.length]).toEqual(['known', 151])
    // Whoever pushes that often must not hide by it what they pushed first.
    record(400)
    expect(await place.read(number)).toMatchObject({ pushes: { kind: 'too-many' }, isComplete: false })
  })
})
