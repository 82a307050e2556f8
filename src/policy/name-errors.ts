import type { NameFindingCode } from './name-finding-kinds.ts'
import { type NamePart, unquote } from './name-parts.ts'
import type { NameError } from './relation.ts'
import type { WrittenName } from './written-name.ts'

/** What is wrong with a name, at an offset in it. */
export interface NameFlaw {
  readonly code: NameFindingCode
  readonly offset: number
  /** Completes a sentence about the name. */
  readonly problem: string
  /** The name that is probably meant, if one can be told. It is offered only where it can be written. */
  readonly meant?: string | undefined
  /** What more it does than the name that stands there. */
  readonly effect?: string | undefined
  /** What to do where no name can be offered. */
  readonly advice: string
}

/** Why a name cannot be read, and so cannot match anything. */
export const NAME_ERRORS: Readonly<Record<NameError['error'], (name: WrittenName) => NameFlaw>> = {
  empty: ({ parts, role }) => ({
    code: 'empty-name',
    offset: parts.find(part => /^(?:\s*|"\s*")$/.test(part.text))?.start ?? 0,
    problem: 'is empty, or a part of it is',
    advice: role === 'relation' ? 'write `table` or `schema.table`' : 'write the name of the column',
  }),
  'too-many-parts': name => {
    const most = name.role === 'relation' ? 2 : 1
    const isList = name.text.includes(',')
    return {
      code: 'too-many-name-parts',
      offset: (name.parts[most]?.start ?? 1) - 1,
      problem: 'has too many parts and would match nothing',
      meant: isList
        ? undefined
        : name.parts
            .slice(-most)
            .map(part => part.text)
            .join('.'),
      advice: isList ? LIST_ADVICE[name.role] : FORM_ADVICE[name.role],
    }
  },
  wildcard: ({ parts, field, role }) => ({
    code: 'wildcard-name',
    offset: findOutsideQuotes(parts, '*'),
    problem: 'would match nothing, because PgBeam has no wildcards',
    advice: WILDCARD_ADVICE[role === 'column' ? 'column' : field],
  }),
  'unbalanced-quote': ({ text, parts }) => ({
    code: 'unbalanced-quote',
    offset: findOutsideQuotes(parts, '"'),
    problem: 'has double quotes that are not a pair around a whole part',
    meant: text.replaceAll('"', '').trim(),
    advice: 'remove them',
  }),
}

function findOutsideQuotes(parts: readonly NamePart[], character: string): number {
  const part = parts.find(({ text, isQuoted }) => !isQuoted && text.includes(character))
  return part ? part.start + part.text.indexOf(character) : 0
}

export const LIST_ADVICE = {
  relation: 'write each relation as an entry of its own',
  column: 'write a rule for each column',
} as const

const FORM_ADVICE = {
  relation: 'a relation is `table` or `schema.table`',
  column: 'a column is one name',
} as const

export const WILDCARD_ADVICE = {
  table_allowlist: 'name each relation, or leave the list out to admit every one',
  table_denylist: 'name each relation, or list what may be reached in `table_allowlist`',
  masking_rules: 'write a rule for each relation',
  row_filters: 'write a rule for each relation',
  column: 'write a rule for each column',
} as const

/** The name without its quotes. */
export function removeQuotes({ parts }: Pick<WrittenName, 'parts'>): string {
  return parts.map(unquote).join('.')
}
