import type { PolicyDocument } from '../policy/document.ts'
import type { Finding } from '../policy/finding.ts'
import type { PredicateTrait, ReadPredicate } from '../postgres/predicate.ts'
import type { PredicateMistake } from '../postgres/predicate-mistakes.ts'
import { quote } from '../text/quote.ts'
import { createFinding, type LintContext } from './lint-context.ts'
import type { RuleCode } from './rules.ts'

/** Findings about the predicates of row filters, by what PostgreSQL's grammar makes of them. */
export function* lintPredicates({ document, profile, predicates }: LintContext): Iterable<Finding> {
  for (const [index, { predicate }] of profile.row_filters.entries()) {
    const read = predicates(predicate)
    if (read?.kind === 'invalid') yield describeInvalid({ document, index, read })
    else if (read) {
      for (const trait of read.traits) {
        yield createFinding({ ...TRAITS[trait], at: document.locate(['row_filters', index, 'predicate']) })
      }
      for (const mistake of read.mistakes) {
        const at = document.locateInside(['row_filters', index, 'predicate'], mistake.offset)
        yield createFinding({ code: mistake.kind, at, message: MISTAKES[mistake.kind](mistake) })
      }
    }
  }
}

function describeInvalid({
  document,
  index,
  read: { message, offset },
}: {
  document: PolicyDocument
  index: number
  read: Extract<ReadPredicate, { kind: 'invalid' }>
}): Finding {
  const path = ['row_filters', index, 'predicate']
  return createFinding({
    code: 'invalid-predicate',
    at: document.locateInside(path, offset),
    message: `This is not one boolean expression of PostgreSQL: ${message}; correct it here.`,
  })
}

const TRAITS: Readonly<Record<PredicateTrait, { readonly code: RuleCode; readonly message: string }>> = {
  'constant-true': {
    code: 'constant-predicate',
    message: 'This is true for every row and filters nothing; write the condition that is meant, or remove the rule.',
  },
  subquery: {
    code: 'subquery-in-predicate',
    message: 'This holds a subquery, which runs for every statement; compare with a column or a constant instead.',
  },
  'volatile-function': {
    code: 'volatile-predicate',
    message: 'This calls a volatile function, so that the rows seen change by themselves; use a stable expression.',
  },
}

const MISTAKES: Readonly<Record<PredicateMistake['kind'], (mistake: PredicateMistake) => string>> = {
  'text-in-double-quotes': ({ written, meant }) =>
    `PostgreSQL takes ${quote(written)} for the name of a column; write ${quote(meant)} if the text is meant.`,
  'unknown-operator': ({ written, meant }) => `PostgreSQL has no operator ${quote(written)}; write ${quote(meant)}.`,
  'typographic-character': ({ written, meant }) =>
    /\s/.test(written)
      ? `The space here is no plain one, and PostgreSQL takes it for a letter of a name; type ${meant}.`
      : `PostgreSQL takes ${quote(written)} for a letter of a name; write ${quote(meant)} before and after a text.`,
}
