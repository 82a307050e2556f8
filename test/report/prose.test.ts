import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prose } from '../../src/report/markdown/prose.ts'
import { listElements, listProcessedTexts, outline, renderMarkdown, textOf } from './dom.ts'
import { hostileText } from './hostile-text.ts'
import { REACTIONS } from './reactions.ts'

const sentence = fc.array(hostileText, { minLength: 1, maxLength: 6 }).map(pieces => pieces.join(' '))

describe('a sentence', () => {
  it('calls nobody, links nothing and marks nothing up, whatever it quotes', () => {
    fc.assert(
      fc.property(sentence, text => {
        const nodes = renderMarkdown(`Error: ${prose(text)}`)
        expect(outline(nodes)).toBe('p()')
        expect(listProcessedTexts(nodes).filter(text => REACTIONS.test(text))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('keeps every word', () => {
    fc.assert(
      fc.property(sentence, text => {
        const words = text.match(/[a-z]{3,}/gi) ?? []
        const shown = textOf(renderMarkdown(`Error: ${prose(text)}`))
        for (const word of words) expect(shown).toContain(word)
      }),
    )
  })

  it.each([
    ['No such column, e.g. in a view: 10,000 rows (50%) and/or more.', []],
    ['`max_row` is no field. Did you mean `max_rows`?', ['max_row', 'max_rows']],
    ['The table "public.users" is not reachable.', ['public.users']],
    ['Set max_rows, or ask @octocat.', ['max_rows', '@octocat']],
    ['Side by side: `a``b`', ['a', 'b']],
    ['Commit 5f1d2c3b of DATA-412', ['5f1d2c3b', 'DATA-412']],
  ])('%j has its names in code, and only those', (text, names) => {
    const codes = listElements(renderMarkdown(`Error: ${prose(text)}`), 'code')
    expect(codes.map(element => textOf(element.childNodes))).toEqual(names)
  })
})
