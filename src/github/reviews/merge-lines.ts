import { diffArrays } from 'diff'

/** Lines of the base, from `start` up to but without `end`, and what came in their place. */
interface Hunk {
  readonly start: number
  readonly end: number
  readonly lines: readonly string[]
}

/** Beyond so many lines taken out and put in, finding the fewest would take too long. */
const MAX_CHANGED_LINES = 5000

/** A text changed on two sides, merged by lines as git does it; null where the two conflict, or changed too much. */
export function mergeLines({ base, ours, theirs }: { base: string; ours: string; theirs: string }): string | null {
  const lines = splitLines(base)
  const mine = listHunks(lines, splitLines(ours))
  const all = listHunks(lines, splitLines(theirs))
  if (mine === null || all === null) return null
  const others = all.filter(hunk => !mine.some(each => isSame(each, hunk)))
  if (mine.some(hunk => others.some(other => isTouching(hunk, other)))) return null
  const hunks = [...mine, ...others].sort((a, b) => a.start - b.start)
  const merged: string[] = []
  let at = 0
  for (const { start, end, lines: changed } of hunks) {
    merged.push(...lines.slice(at, start), ...changed)
    at = end
  }
  return [...merged, ...lines.slice(at)].join('')
}

/** With their line ends. */
function splitLines(text: string): string[] {
  return text.split(/(?<=\n)/)
}

function listHunks(base: readonly string[], changed: readonly string[]): Hunk[] | null {
  const parts = diffArrays([...base], [...changed], { maxEditLength: MAX_CHANGED_LINES })
  if (parts === undefined) return null
  const hunks: Hunk[] = []
  let at = 0
  let open: { start: number; lines: string[] } | null = null
  const close = () => {
    if (open !== null) hunks.push({ start: open.start, end: at, lines: open.lines })
    open = null
  }
  for (const { value, added, removed } of parts) {
    if (!added && !removed) close()
    else open ??= { start: at, lines: [] }
    if (added) open?.lines.push(...value)
    else at += value.length
  }
  close()
  return hunks
}

function isSame(one: Hunk, other: Hunk): boolean {
  return one.start === other.start && one.end === other.end && one.lines.join('') === other.lines.join('')
}

/** Git wants at least one unchanged line between two changes. */
function isTouching(one: Hunk, other: Hunk): boolean {
  return one.start <= other.end && other.start <= one.end
}
