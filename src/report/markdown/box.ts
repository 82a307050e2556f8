import { mayWiden } from '../../access/direction.ts'
import { countChanges, countWidening } from '../happenings.ts'
import type { PolicyReport, ReportedChange } from '../schema.ts'
import { chooseTelling, isToldWhole } from '../telling.ts'
import { count, countPolicies, joinWithAnd } from '../words.ts'
import { type Entry, isWidening, listEntries } from './entries.ts'
import { linkFile } from './links.ts'
import { code, type Inline } from './markdown.ts'
import { namePolicies, namePolicy } from './policy-name.ts'
import { countReach } from './reach.ts'
import { groupTwins, type Twins } from './twins.ts'
import { GAP, type View } from './view.ts'

/** Of the whole, what the boxes may take. */
const SHARE = 0.15
/** What the line about the rest takes at most, and in less room than this no list is begun. */
const REST_ROOM = 1000
const SHORTEST_LIST = 300

export interface Boxes {
  readonly blocks: readonly string[]
  /** The policies of which everything that changes is told, each change on its own. */
  readonly complete: ReadonlySet<PolicyReport>
  /** The policies that have a place in a box. */
  readonly shown: ReadonlySet<PolicyReport>
}

/**
 * All that widens or may widen, policy by policy and by its harm, in a box that cannot be overlooked. What there is no room
 * for is counted, and is never more harmful than anything that is shown. The boxes mean widening and nothing else.
 */
export function fitBoxes(view: View): Boxes {
  const { policies } = view.rendering.report
  const twins = groupTwins(policies.filter(isConcerned))
  const concerned = [...twins.keys()]
  if (concerned.length === 0) return { blocks: [], complete: new Set(), shown: new Set() }
  const narrow = { ...view, textLimit: Math.min(view.textLimit, 120) }
  const entries = concerned
    .flatMap(policy => listEntries(narrow, policy))
    .toSorted((one, other) => one.rank - other.rank)
  const linked = fitEntries(view, entries, { twins, isLinked: true })
  const fitted = linked.rest.length === 0 ? linked : fitEntries(view, entries, { twins, isLinked: false })
  return composeBoxes(view, { concerned, ...fitted })
}

function isConcerned(policy: PolicyReport): boolean {
  const { changes, waiting = [] } = policy
  return (isToldWhole(policy) && mayWiden(policy.direction)) || [...changes, ...waiting].some(isWidening)
}

interface Fitted {
  readonly lines: ReadonlyMap<PolicyReport, readonly Line[]>
  readonly rest: readonly Entry[]
  readonly twins: Twins
  readonly isLinked: boolean
}

interface Line {
  readonly text: Inline
  /** The changes that it tells with all that there is to tell of them. */
  readonly told: number
}

/** Lines from the most harmful on, as long as there is room; the first that is cut is the last. */
function fitEntries(view: View, entries: readonly Entry[], headings: Pick<Fitted, 'twins' | 'isLinked'>): Fitted {
  const { isLinked } = headings
  const { limit, measure } = view.space
  const lines = new Map<PolicyReport, Line[]>()
  let left = limit * SHARE - REST_ROOM
  for (const [at, entry] of entries.entries()) {
    const known = lines.get(entry.policy)
    const heading = known ? 0 : measure(describePolicy(view, entry.policy, headings)) + PREFIX
    const { text, isWhole } = renderEntry(view, entry, { room: left - heading, isLinked })
    if (text === undefined) return { ...headings, lines, rest: entries.slice(at) }
    left -= heading + measure(text) + PREFIX
    lines.set(entry.policy, [...(known ?? []), { text, told: entry.count === 0 ? entry.changes.length : 0 }])
    if (!isWhole) return { ...headings, lines, rest: entries.slice(at + 1) }
  }
  return { ...headings, lines, rest: [] }
}

/** What stands around a line: its signs, its end, and an empty line. */
const PREFIX = 12

function renderEntry(
  view: View,
  { head, subjects, count: total, tail, changes }: Entry,
  { room, isLinked }: { room: number; isLinked: boolean },
): { text: Inline | undefined; isWhole: boolean } {
  const { measure } = view.space
  const end = isLinked || !tail.startsWith(' (') ? tail : ''
  let left = room - measure(head) - measure(end)
  if (left < 0) return { text: undefined, isWhole: false }
  if (total === 0) return { text: head + end, isWhole: true }
  const separator = changes[0]?.area === 'masking' ? '; ' : ', '
  const shown: Inline[] = []
  let listed = 0
  for (const { text, count } of subjects()) {
    left -= measure(text) + 2
    if (left < 0) break
    shown.push(text)
    listed += count
  }
  if (listed === total) return { text: head + shown.join(separator) + end, isWhole: true }
  if (room < SHORTEST_LIST || listed === 0) return { text: undefined, isWhole: false }
  return { text: `${head}${shown.join(separator)} and ${count(total - listed, 'more', 'more')}${end}`, isWhole: false }
}

function composeBoxes(
  view: View,
  { concerned, lines, rest, ...headings }: Fitted & { concerned: PolicyReport[] },
): Boxes {
  const shown = [...lines.keys()]
  const isCertain = (policy: PolicyReport) => [...policy.changes, ...(policy.waiting ?? [])].some(isCertainlyWidening)
  const boxes = [
    { kind: '[!CAUTION]', policies: shown.filter(policy => policy.direction === 'widens' || isCertain(policy)) },
    { kind: '[!WARNING]', policies: shown.filter(policy => policy.direction !== 'widens' && !isCertain(policy)) },
  ].filter(({ policies }) => policies.length > 0)
  const closing = describeRest(view, rest)
  const blocks = boxes.map(({ kind, policies }, index) => {
    const [short, long] = partition(policies, policy => isShort(policy, lines.get(policy) ?? [], policies.length))
    const paragraphs = [
      ...long.map(policy =>
        [describePolicy(view, policy, headings), ...(lines.get(policy) ?? []).map(({ text }) => `- ${text}`)].join(
          '\n',
        ),
      ),
      // Two lists side by side would become one.
      ...(short.length > 0 && long.length > 0 ? ['In others:'] : []),
      ...joinLines(
        short.flatMap(policy =>
          (lines.get(policy) ?? []).map(({ text }) => `- ${describePolicy(view, policy, headings)}: ${text}`),
        ),
      ),
      ...(index === boxes.length - 1 && closing !== '' ? [closing] : []),
    ]
    return quote(`${kind}\n${paragraphs.join(GAP)}`)
  })
  const cut = new Set(rest.map(({ policy }) => policy))
  const complete = shown.filter(policy => !cut.has(policy) && isToldOneByOne(policy, lines.get(policy) ?? []))
  const withTwins = (firsts: readonly PolicyReport[]) =>
    new Set(firsts.flatMap(policy => headings.twins.get(policy) ?? [policy]))
  return { blocks, complete: withTwins(complete), shown: withTwins(concerned.filter(policy => lines.has(policy))) }
}

function partition(policies: readonly PolicyReport[], isMeant: (policy: PolicyReport) => boolean) {
  return [policies.filter(isMeant), policies.filter(policy => !isMeant(policy))] as const
}

function joinLines(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function isCertainlyWidening({ direction }: ReportedChange): boolean {
  return direction === 'widens' || direction === 'mixed'
}

/** Among more policies than these, one that takes a single line has no paragraph of its own. */
const FEW_POLICIES = 5

function isShort(policy: PolicyReport, lines: readonly Line[], among: number): boolean {
  const isUnknown = isToldWhole(policy) && chooseTelling(policy) === 'needs-key'
  return lines.length === 1 && (isUnknown || among > FEW_POLICIES)
}

/** Whether a box leaves nothing to say about the changes of a policy. */
function isToldOneByOne(policy: PolicyReport, lines: readonly Line[]): boolean {
  const { changes, waiting = [], changes_omitted } = policy
  if (isToldWhole(policy)) return chooseTelling(policy) === 'needs-key'
  const told = lines.reduce((sum, line) => sum + line.told, 0)
  return changes_omitted === undefined && changes.length + waiting.length === told
}

/** How many of the policies that are told together are named. */
const NAMED_TWINS = 5

function describePolicy(
  view: View,
  policy: PolicyReport,
  { twins, isLinked }: Pick<Fitted, 'twins' | 'isLinked'>,
): Inline {
  const alike = twins.get(policy) ?? [policy]
  if (alike.length > 1) return `**${countPolicies(alike.length)}**: ${namePolicies(view, alike, NAMED_TWINS)}`
  const telling = chooseTelling(policy)
  const kinds = {
    'new-profile': 'New profile ',
    'new-file': 'New file ',
    'no-earlier': '',
    'needs-key': '',
    changes: '',
  }
  const parts = [
    `${kinds[isToldWhole(policy) ? telling : 'changes']}**${namePolicy(view, policy)}**`,
    ...countReach(policy),
    ...(isLinked ? [linkFile({ rendering: view.rendering, policy }, code(policy.file, 128))] : []),
  ]
  return parts.join(' · ')
}

/** What there is no room for, in numbers. */
function describeRest({ elsewhere }: View, rest: readonly Entry[]): string {
  if (rest.length === 0) return ''
  const policies = new Set(rest.map(({ policy }) => policy))
  const changes = rest.flatMap(entry => (isToldWhole(entry.policy) ? [] : entry.changes))
  const whole = [...policies].filter(isToldWhole)
  const counts = [...countChanges(changes, 'widens'), ...countWidening(whole), ...countChanges(changes, 'unclear')]
  const what = counts.length === 0 ? 'more' : joinWithAnd(counts)
  return `**And, in ${count(policies.size, 'policy', 'policies')}:** ${what}, complete in ${elsewhere}.`
}

function quote(text: string): string {
  return text
    .split('\n')
    .map(line => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}
