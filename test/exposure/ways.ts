import type { TableChange } from '../../src/exposure/compare-tables.ts'
import type { Profile } from '../../src/policy/schema.ts'
import { type AnyReal, type Case, findColumnOrigin, findOrigin } from './points.ts'
import { isDenied, isFiltered, isMasked, listPassages, type Passage, showColumn, showReach, spell } from './shown.ts'

/** The ways around that come to be, where what they show was hidden and is. */
export function listWays({ base, head }: Case['databases'][number], given: Case): AnyReal[] {
  const { after } = given
  const shownBefore = listPassages(base).map(({ through, column, relation, shown, isOfView }) => ({
    key: JSON.stringify([through.id, column?.id, relation.id, shown?.id]),
    isOfView,
  }))
  const opened = listPassages(head).filter(passage => {
    const { through, column, relation, shown } = passage
    const was = findOrigin(base, head, relation)
    const isRuled = column !== undefined && isMasked(after, through, column)
    if (isRuled || showReach(after, through) === 'none') return false
    const throughWas = findOrigin(base, head, through)
    const key = JSON.stringify([
      throughWas?.id,
      column && (findColumnOrigin(throughWas, through, column)?.id ?? '?'),
      was?.id,
      shown && (findColumnOrigin(was, relation, shown)?.id ?? '?'),
    ])
    // Of what no list admits, children show nothing that counts.
    const isHiddenByEntry = shown === undefined || isMasked(after, relation, shown)
    return !shownBefore.some(each => each.key === key && (each.isOfView || isHiddenByEntry))
  })
  return opened.flatMap(passage => listWaysOf(passage, { base, head }, given))
}

function listWaysOf(
  { through, column, relation, shown, isOfView }: Passage,
  { base, head }: Case['databases'][number],
  { before, after }: Case,
): AnyReal[] {
  const was = findOrigin(base, head, relation)
  const wasReached = showReach(before, was) === 'reachable'
  const subject = spell(through)
  const isNow = (policy: Profile) => showReach(policy, through) === 'reachable'
  const create = (
    area: AnyReal['area'],
    what: { subject: string; shows: string; isFirst: boolean; state: unknown; end: string },
  ) => ({
    area,
    relation: through,
    subject: what.subject,
    shows: what.shows,
    states: ['no', isNow(before) && what.isFirst ? 'yes' : 'no', 'yes'] as const,
    isMore: (one: string, other: string) => one === 'yes' && other === 'no',
    isNew: false,
    isLeft: false,
    isImplied: false,
    isTrue: (change: TableChange) =>
      (what.state === undefined || change.before === what.state) && change.after === what.end,
  })
  if (!shown) {
    const denied =
      isDenied(after, relation) && !wasReached
        ? [create('access', { subject, shows: spell(relation), isFirst: true, state: 'none', end: 'reachable' })]
        : []
    const wasFiltered = !(wasReached && was && !isFiltered(before, was))
    const filtered =
      isFiltered(after, relation) && wasFiltered && !isFiltered(after, through)
        ? [
            create('rows', {
              subject,
              shows: spell(relation),
              isFirst: !isFiltered(before, through),
              state: undefined,
              end: 'all',
            }),
          ]
        : []
    return [...denied, ...filtered]
  }
  const shownWas = findColumnOrigin(was, relation, shown)
  const isHidden = isMasked(after, relation, shown) || (isOfView && showReach(after, relation) === 'none')
  const wasOpen = showColumn(before, was, shownWas) === 'clear'
  if (!isHidden || wasOpen) return []
  if (!isMasked(after, relation, shown) && !isDenied(after, relation)) {
    // What no list admits is shown where a column that was there comes to show it.
    const throughWas = findOrigin(base, head, through)
    const columnWas = column && findColumnOrigin(throughWas, through, column)
    const isOld =
      showReach(before, throughWas) === 'reachable' &&
      (!column || showColumn(before, throughWas, columnWas) === 'clear')
    if (!isOld) return []
  }
  const isFirst = column === undefined || !isMasked(before, through, column)
  const state = shownWas ? showColumn(before, was, shownWas) : showColumn(after, relation, shown)
  return [
    create('masking', {
      subject: `${subject}.${column?.name.toLowerCase() ?? '*'}`,
      shows: `${spell(relation)}.${shown.name.toLowerCase()}`,
      isFirst,
      state,
      end: 'clear',
    }),
  ]
}
