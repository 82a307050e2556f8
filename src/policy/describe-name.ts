import { quote } from '../text/quote.ts'
import { findLength, listDoubts } from './name-doubts.ts'
import { NAME_ERRORS, type NameFlaw } from './name-errors.ts'
import type { NameFindingCode } from './name-finding-kinds.ts'
import { readColumn, readRelation } from './relation.ts'
import { createWrittenName, isWritable, MAX_NAME_LENGTH, type WrittenName } from './written-name.ts'

/** A finding about a name, at an offset in the name. */
export interface NameFinding {
  readonly code: NameFindingCode
  readonly offset: number
  readonly message: string
  /** The name that the message says to write, if it names one. */
  readonly write: string | undefined
}

/** Findings about what a name of a relation or column says and PgBeam would not take it to say. */
export function describeName(written: Omit<WrittenName, 'parts'>): readonly NameFinding[] {
  if (PLAIN[written.role].test(written.text)) return []
  // The beginning tells of a longer name that a part is too long, or that there are too many; not which name is meant.
  const isCut = written.text.length > MAX_NAME_LENGTH
  const name = createWrittenName({ ...written, text: written.text.slice(0, MAX_NAME_LENGTH + 1) })
  if (!isCut) return listFlaws(name).map(flaw => toFinding(flaw, name))
  const flaw = findLength(name) ?? NAME_ERRORS['too-many-parts'](name)
  return [toFinding({ ...flaw, meant: undefined }, name)]
}

function listFlaws(name: WrittenName): readonly NameFlaw[] {
  const read = name.role === 'relation' ? readRelation(name.text) : readColumn(name.text)
  return 'error' in read ? [NAME_ERRORS[read.error](name)] : listDoubts(name)
}

/** Most names: nothing can be said about these. */
const PLAIN = { relation: /^(?:[\w$]{1,63}\.)?[\w$]{1,63}$/, column: /^[\w$]{1,63}$/ } as const

function toFinding(
  { code, offset, problem, meant, effect, advice }: NameFlaw,
  { text, role }: WrittenName,
): NameFinding {
  const write = meant !== undefined && meant !== text && isWritable(meant, role) ? meant : undefined
  const more = effect === undefined ? '' : `, ${effect}`
  const message = `${quote(text)} ${problem}; ${write === undefined ? advice : `write ${quote(write)}${more}`}.`
  return { code, offset, message, write }
}
