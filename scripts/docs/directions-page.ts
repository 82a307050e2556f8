import { compareAccess } from '../../src/access/compare.ts'
import {
  combineDirections,
  type Direction,
  MASKING_DIRECTIONS,
  type OverallDirection,
  REACH_DIRECTIONS,
  STATEMENT_DIRECTIONS,
} from '../../src/access/direction.ts'
import { type Profile, profileSchema } from '../../src/policy/schema.ts'
import { splitConjuncts } from '../../src/postgres/predicate.ts'
import { readPredicates } from '../../src/postgres/read-predicates.ts'
import { DIRECTION_CASES, type DirectionCase } from './direction-cases.ts'
import { renderTable } from './markdown-table.ts'

const MEANINGS = {
  widens: 'Somebody may see or do more than before.',
  narrows: 'Somebody may see or do less, and nobody more.',
  neutral: 'Nobody may see or do anything else than before.',
  unclear: 'It cannot be told. It counts as widening wherever caution is called for.',
  mixed: 'More in one respect and less in another. It counts as widening too.',
} as const satisfies Record<Direction, string>

const ORDER = Object.keys(MEANINGS) as Direction[]

const INTRODUCTION = `# Directions

<!-- Written by scripts/write-docs.ts from the tables of the code. -->

Every change says which way it points. What is compared is what a policy lets somebody do, not its text: both versions are
evaluated on every relation and column that either of them names and on one representative of all others, which is exact,
because a policy can tell apart only what it names. Whatever is named and changes has an entry of its own; \`*.table\` stands
for that table in the schemas in which nobody names it, and \`*\` for every relation that nobody names. Names are equal
without regard to the case of ASCII letters, and in nothing else.

Row filters are compared by what PostgreSQL's grammar makes of them: a filter is stricter where each condition of the
other one follows from one of its own. What follows from what is decided for alternatives, for \`=\`, \`<>\`, \`IN\` and \`NOT IN\`
with constants, for bounds by numbers, and for \`false\`. Everything else follows only from itself.
`

/** docs/directions.md */
export async function composeDirectionsPage(): Promise<string> {
  return [
    INTRODUCTION,
    `${renderTable(
      ['Direction', 'Meaning'],
      ORDER.map(direction => [`\`${direction}\``, MEANINGS[direction]]),
    )}\n`,
    renderTogether(),
    '## States\n\nFrom the state on the left to the one above.\n',
    renderStates({
      title: 'A relation',
      about: 'Out of reach, or reachable.',
      directions: REACH_DIRECTIONS,
    }),
    renderStates({
      title: 'A column of a reachable relation',
      about:
        '`none`: its relation is out of reach. `redact` and `null` hide equally; a `hash` can be joined on, and low-entropy values can be guessed.',
      directions: MASKING_DIRECTIONS,
    }),
    renderStates({
      title: 'A kind of statement',
      about:
        '`held` waits for a person (`approval_mode`); `discarded` runs and leaves no trace (`write_mode`: `rollback` or `sandbox`).',
      directions: STATEMENT_DIRECTIONS,
    }),
    await renderCases(),
  ].join('\n')
}

function renderTogether(): string {
  const rows = ORDER.map(one => [`\`${one}\``, ...ORDER.map(other => combineDirections([one, other]))])
  return `## Several together

A policy's direction is that of its changes together, and the run's that of its policies together. Without any it is
\`none\`. A new profile widens, whatever it permits. A file that is removed leaves its profile live, so it is neutral.

${renderTable(['', ...ORDER.map(direction => `\`${direction}\``)], rows)}
`
}

function renderStates({
  title,
  about,
  directions,
}: {
  title: string
  about: string
  directions: Record<string, Record<string, Direction>>
}): string {
  const states = Object.keys(directions)
  const rows = states.map(from => [`\`${from}\``, ...states.map(to => directions[from]?.[to] ?? '')])
  return `### ${title}\n\n${about}\n\n${renderTable(['', ...states.map(state => `\`${state}\``)], rows)}\n`
}

/** The directions here are computed, so that the page cannot say anything else than the action does. */
async function renderCases(): Promise<string> {
  const cases = Object.values(DIRECTION_CASES).flat()
  const profiles = cases.flatMap(({ before, after }) => [complete(before), complete(after)])
  const split = splitConjuncts(
    await readPredicates(profiles.flatMap(({ row_filters }) => row_filters.map(({ predicate }) => predicate))),
  )
  const direct = ({ before, after }: DirectionCase): OverallDirection =>
    compareAccess({ before: complete(before), after: complete(after) }, split).direction
  const tables = Object.entries(DIRECTION_CASES).map(
    ([title, group]) =>
      `### ${title}\n\n${renderTable(
        ['Edit', 'Direction'],
        group.map(each => [each.edit, direct(each)]),
      )}\n`,
  )
  return ['## Edits worth knowing\n', ...tables].join('\n')
}

function complete(fields: Partial<Profile>): Profile {
  return profileSchema.parse({ name: 'Example', ...fields })
}
