import type { FileStep } from '../sql/read-file.ts'
import { digestText } from '../sql/unread.ts'

/** The steps of a file without those that it rolls back itself; those that nothing commits are unclear. */
export function dropRolledBack(steps: readonly FileStep[]): readonly FileStep[] {
  if (!steps.some(isTransaction)) return steps
  let kept: FileStep[] = []
  /** Where the transaction began, and its savepoints, innermost last: how many steps were kept until then. */
  let marks: { readonly savepoint: string | undefined; readonly length: number }[] = []
  for (const step of steps) {
    if (step.kind === 'session') {
      kept.push(...noteOpen(kept, marks[0]?.length))
      marks = []
    }
    kept.push(step)
    const effect = step.kind === 'statement' ? step.transaction : undefined
    if (!effect) continue
    const { savepoint, isChained } = effect
    switch (effect.step) {
      case 'begin':
        if (marks.length === 0) marks = [{ savepoint: undefined, length: kept.length }]
        break
      case 'savepoint':
        if (marks.length > 0) marks.push({ savepoint, length: kept.length })
        break
      case 'rollback-to': {
        const place = marks.findLastIndex(mark => mark.savepoint === savepoint)
        if (place <= 0) break
        kept = undo(kept, marks[place]?.length)
        marks = marks.slice(0, place + 1)
        break
      }
      case 'rollback':
        kept = undo(kept, marks[0]?.length)
        kept.push(step)
        marks = isChained && marks.length > 0 ? [{ savepoint: undefined, length: kept.length }] : []
        break
      case 'commit':
        marks = isChained && marks.length > 0 ? [{ savepoint: undefined, length: kept.length }] : []
        break
      case 'release':
        break
    }
  }
  return [...kept, ...noteOpen(kept, marks[0]?.length)]
}

function isTransaction(step: FileStep): boolean {
  return step.kind === 'statement' && step.transaction !== undefined
}

/** What a session leaves uncommitted, psql rolls back and a migration tool may commit. */
function noteOpen(steps: readonly FileStep[], length: number | undefined): FileStep[] {
  const open = length === undefined ? [] : steps.slice(length).filter(step => !isTransaction(step))
  const [first] = open
  if (!first || first.kind === 'session') return []
  const texts = open.map(step => (step.kind === 'statement' ? step.text : step.kind === 'unread' ? step.digest : ''))
  return [{ kind: 'unread', line: first.line, reason: 'open-transaction', digest: digestText(texts.join(';')) }]
}

function undo(steps: FileStep[], length: number | undefined): FileStep[] {
  return length === undefined ? steps : steps.slice(0, length)
}
