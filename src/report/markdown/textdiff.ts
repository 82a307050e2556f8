import { structuredPatch } from 'diff'
import type { PolicyReport } from '../schema.ts'
import { fence, fold, htmlCode } from './markdown.ts'
import type { View } from './view.ts'

/** Lines taken out and put in up to which two texts are compared: the effort grows with their square. */
const MOST_EDITS = 1000
/** UTF-16 units of both texts together up to which they are compared. */
const MOST_TEXT = 300_000

/** How the two texts of a file differ, folded away; undefined where they do not. */
export function renderTextDiff({ rendering, space }: View, policy: PolicyReport): string | undefined {
  const { before, after } = rendering.texts.get(policy.file) ?? { before: null, after: null }
  if (before === after) return undefined
  const summary = `Text of ${htmlCode(policy.file)}`
  if (rendering.redactPredicates) return fold(summary, 'Not shown, because predicates are redacted.')
  const lines = listDiffLines(before ?? '', after ?? '')
  if (lines?.length === 0) return fold(summary, 'The two versions differ only in their line ends.')
  const text = lines?.join('\n')
  return text === undefined || text.length > space.diffLimit
    ? fold(summary, 'The difference is too long to be shown here.')
    : fold(summary, fence(text, 'diff'))
}

export function hasTextDiff({ rendering }: View, { file }: PolicyReport): boolean {
  const texts = rendering.texts.get(file)
  return texts !== undefined && texts.before !== texts.after
}

function listDiffLines(before: string, after: string): string[] | undefined {
  if (before.length + after.length > MOST_TEXT) return undefined
  const [old, now] = [unifyLineEnds(before), unifyLineEnds(after)]
  const patch = structuredPatch('', '', old, now, '', '', { context: 3, maxEditLength: MOST_EDITS })
  return patch?.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
    `@@ -${describeRange(oldStart, oldLines)} +${describeRange(newStart, newLines)} @@`,
    ...lines,
  ])
}

/** Where there are no lines, the one before counts. */
function describeRange(start: number, lines: number): string {
  return `${lines === 0 ? start - 1 : start},${lines}`
}

function unifyLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
