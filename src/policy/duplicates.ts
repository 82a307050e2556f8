import type { Mistake } from './mistakes.ts'
import type { NamedEntry, Names } from './names.ts'
import { getField, getItems, getText, type PolicyNode } from './node.ts'

interface Entry {
  /** What the entry means: entries with equal meanings do the same twice. */
  readonly meaning: string
  readonly start: number
}

/** Finds entries that a list already holds, however they are spelled. */
export function findDuplicates({ root, names, lineAt }: Source): Mistake[] {
  const { allowed, denied, masks, filters } = names
  const lists: readonly Iterable<Entry>[] = [
    // A bare name in the allowlist is the public schema's; everywhere else it stands for every schema.
    allowed.map(entry => toEntry({ ...entry, schema: entry.schema ?? 'public' })),
    denied.map(entry => toEntry(entry)),
    masks.map(mask => toEntry(mask, mask.column, mask.kind)),
    filters.map(filter => toEntry(filter, filter.predicate)),
    listKinds(root, 'allow'),
    listKinds(root, 'deny'),
  ]
  return lists.flatMap(list => findRepeated(list, lineAt))
}

interface Source {
  readonly root: PolicyNode
  readonly names: Names
  readonly lineAt: (offset: number) => number
}

function toEntry({ schema = '', table, start }: NamedEntry, ...rest: readonly string[]): Entry {
  return { meaning: JSON.stringify([schema, table, ...rest]), start }
}

function listKinds(root: PolicyNode, field: 'allow' | 'deny'): Entry[] {
  const kinds = getItems(getField(getField(root, 'statement_rules'), field))
  return kinds.flatMap(node => {
    const meaning = getText(node)
    return meaning === undefined ? [] : [{ meaning, start: node.start }]
  })
}

function findRepeated(entries: Iterable<Entry>, lineAt: Source['lineAt']): Mistake[] {
  const seen = new Map<string, number>()
  const mistakes: Mistake[] = []
  for (const { meaning, start } of entries) {
    const first = seen.get(meaning)
    if (first === undefined) seen.set(meaning, start)
    else mistakes.push(describeDuplicate(start, lineAt(first)))
  }
  return mistakes
}

function describeDuplicate(offset: number, line: number): Mistake {
  return { code: 'duplicate-entry', offset, message: `Line ${line} says the same already; remove one of the two.` }
}
