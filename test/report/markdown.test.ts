import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { code, encodeUrl, fence, fold, htmlCode, link, table } from '../../src/report/markdown/markdown.ts'
import { showHidden } from '../../src/text/visible.ts'
import { anyCharacter } from '../any-character.ts'
import { attributeOf, listElements, outline, renderMarkdown, textOf } from './dom.ts'
import { hostileText } from './hostile-text.ts'

describe('text as code', () => {
  it('is one code span that reads as the text does', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const nodes = renderMarkdown(`before ${code(text)} after`)
        expect(textOf(nodes)).toBe(`before ${showHidden(text)} after`)
        expect(listElements(nodes, 'code')).toHaveLength(1)
      }),
    )
  })

  it('stays in its cell of a table, where only a backslash before a pipe is shown by its escape', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const nodes = renderMarkdown(table(['A', 'B'], [[code(one), code(other)]]))
        const shown = (text: string) =>
          showHidden(text).replace(/(\\+)\|/g, (_, slashes: string) => `${'\\u005c'.repeat(slashes.length)}|`)
        expect(listElements(nodes, 'td').map(cell => textOf(cell.childNodes))).toEqual([shown(one), shown(other)])
      }),
    )
  })

  it('stands in HTML as it stands in Markdown', () => {
    fc.assert(
      fc.property(hostileText, text => {
        const [summary] = listElements(renderMarkdown(fold(htmlCode(text), 'content')), 'summary')
        expect(textOf(summary?.childNodes ?? [])).toBe(showHidden(text))
      }),
    )
  })

  it('is cut between characters, however wide their escapes are', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, minLength: 60, maxLength: 100 }), text => {
        const shown = textOf(listElements(renderMarkdown(code(text, 50)), 'code'))
        expect(shown.isWellFormed()).toBe(true)
        expect(shown.length).toBeLessThanOrEqual(50)
      }),
    )
  })
})

describe('a block of code', () => {
  it('holds every line, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(hostileText), lines => {
        const text = lines.join('\n')
        const nodes = renderMarkdown(fold('Text', fence(text, 'diff')))
        const shown = showHidden(text, { keep: '\n\t' })
        expect(outline(nodes)).toBe('details(summary()pre())')
        expect(textOf(listElements(nodes, 'pre')).trimEnd()).toBe(shown.trimEnd())
      }),
    )
  })
})

describe('a link', () => {
  it('leads where it should with any label and address', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (label, path) => {
        const url = `https://github.com/${encodeURIComponent(path.toWellFormed())}`
        const anchors = listElements(renderMarkdown(`See ${link(code(label), url)}.`), 'a')
        expect(anchors.map(anchor => attributeOf(anchor, 'href'))).toEqual([encodeUrl(url)])
      }),
    )
  })

  it.each([
    ['https://a.example/x(1)', 'https://a.example/x%281%29'],
    ['https://a.example/a b\n<c>', 'https://a.example/a%20b%0A%3Cc%3E'],
    ['https://a.example/😀\ud800', 'https://a.example/%F0%9F%98%80%EF%BF%BD'],
  ])('encodes %j', (url, encoded) => {
    expect(encodeUrl(url)).toBe(encoded)
  })
})
