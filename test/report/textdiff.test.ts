import { describe, expect, it } from 'vitest'
import { renderTextDiff } from '../../src/report/markdown/textdiff.ts'
import { createView } from '../../src/report/markdown/view.ts'
import type { FileTexts, Rendering } from '../../src/report/rendering.ts'
import { listElements, renderMarkdown, textOf } from './dom.ts'
import { policy, rendering, report } from './samples.ts'

/** The lines of the difference; none where it is not shown, undefined where there is none. */
function diff(texts: FileTexts, rest: Partial<Rendering> = {}): string[] | undefined {
  const one = policy()
  const space = { limit: 0, measure: () => 0, listLimits: [], textLimit: 100, diffLimit: 1000 }
  const story = rendering(report(), { texts: new Map([[one.file, texts]]), ...rest })
  const text = renderTextDiff(createView({ rendering: story, space, elsewhere: '' }), one)
  if (text === undefined) return undefined
  return listElements(renderMarkdown(text), 'pre').flatMap(block => textOf(block.childNodes).trimEnd().split('\n'))
}

describe('the text of a file', () => {
  it.each<[string, FileTexts, string[] | undefined]>([
    ['a changed line', { before: 'a\nb\nc\n', after: 'a\nB\nc\n' }, ['@@ -1,3 +1,3 @@', ' a', '-b', '+B', ' c']],
    ['a new file', { before: null, after: 'a\n' }, ['@@ -0,0 +1,1 @@', '+a']],
    ['a removed file', { before: 'a\n', after: null }, ['@@ -1,1 +0,0 @@', '-a']],
    ['Windows line ends', { before: 'a\r\nb\r\n', after: 'a\r\nc\r\n' }, ['@@ -1,2 +1,2 @@', ' a', '-b', '+c']],
    ['nothing but line ends', { before: 'a\r\n', after: 'a\n' }, []],
    ['nothing', { before: 'a\n', after: 'a\n' }, undefined],
    ['too much', { before: 'a\n', after: 'b\n'.repeat(2000) }, []],
    [
      'what closes a block of code',
      { before: null, after: '```\n</details>\n' },
      ['@@ -0,0 +1,2 @@', '+```', '+</details>'],
    ],
  ])('shows what differs: %s', (_, texts, lines) => {
    expect(diff(texts)).toEqual(lines)
  })

  it('is not shown where predicates are redacted', () => {
    expect(diff({ before: 'a\n', after: 'b\n' }, { redactPredicates: true })).toEqual([])
  })

  it('is compared with bounded effort', () => {
    const lines = (seed: number) =>
      Array.from({ length: 20_000 }, (_, index) => `${(index * seed) % 65_537}`).join('\n')
    expect(diff({ before: lines(3), after: lines(5) })).toEqual([])
  })
})
