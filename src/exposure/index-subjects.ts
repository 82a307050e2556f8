import type { Catalog } from '../catalog/catalog.ts'
import { foldCase } from '../text/fold-case.ts'
import { spellName } from './tables.ts'

/** How many relations and columns of a database the subjects of changes mean: several differ in the case of letters alone. */
export interface SubjectIndex {
  /** Of `schema.table`. */
  countRelations(subject: string): number
  /** Of `schema.table.column`; `Infinity` where the relation may have further columns. */
  countColumns(subject: string): number
  /** The same, without binary columns. */
  countReadable(subject: string): number
}

/** Linear, once it is asked. */
export function indexSubjects(catalog: Catalog): SubjectIndex {
  let built: ReturnType<typeof build> | undefined
  const index = () => {
    built ??= build(catalog)
    return built
  }
  const count = (columns: ReadonlyMap<string, number>, subject: string) =>
    index().incomplete.has(subject.slice(0, subject.lastIndexOf('.')))
      ? Number.POSITIVE_INFINITY
      : (columns.get(subject) ?? 0)
  return {
    countRelations: subject => index().relations.get(subject) ?? 0,
    countColumns: subject => count(index().columns, subject),
    countReadable: subject => count(index().readable, subject),
  }
}

function build(catalog: Catalog) {
  const [relations, columns, readable] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ]
  const incomplete = new Set<string>()
  for (const relation of catalog.relations) {
    const name = spellName(relation)
    countOne(relations, name)
    if (!relation.isComplete) incomplete.add(name)
    for (const column of relation.columns) {
      const subject = `${name}.${foldCase(column.name)}`
      countOne(columns, subject)
      if (!column.isBinary) countOne(readable, subject)
    }
  }
  return { relations, columns, readable, incomplete }
}

function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
