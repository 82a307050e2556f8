import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { layOutTable, paint, type Style, wrap } from './terminal.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

export function renderHtml(markdown: string): string {
  return micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** GitHub's Markdown as lines for a terminal. What is folded there stays folded. */
export function renderForTerminal(markdown: string, width: number): string[] {
  return renderBlocks(parseFragment(renderHtml(markdown)).childNodes, width)
}

function renderBlocks(nodes: readonly Node[], width: number): string[] {
  const blocks = nodes.map(node => (isElement(node) ? renderBlock(node, width) : wrap(readText(node).trim(), width)))
  return blocks
    .filter(lines => lines.some(line => line !== ''))
    .flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]))
}

function renderBlock(element: Element, width: number): string[] {
  switch (element.tagName) {
    case 'h2':
    case 'h3':
      return wrap(readInline(element), width).map(line => paint('bold', line))
    case 'ul':
      return listElements(element, 'li').flatMap(item =>
        wrap(readInline(item), width - 2).map((line, at) => (at === 0 ? `• ${line}` : `  ${line}`)),
      )
    case 'blockquote':
      return renderQuote(element, width)
    case 'table':
      return renderTable(element, width)
    case 'details':
      return [paint('dim', `▸ ${readInline(listElements(element, 'summary')[0] ?? element)} (folded)`)]
    case 'pre':
      return readInline(element).split('\n')
    default:
      return wrap(readInline(element).trim(), width)
  }
}

/** GitHub shows a quotation that opens with its kind as a box. */
function renderQuote(element: Element, width: number): string[] {
  const lines = renderBlocks(element.childNodes, width - 2).map(line => line.replace(/^\[!\w+\] ?/, ''))
  return lines.filter(line => line !== '').map(line => `${paint('red', '┃')} ${line}`)
}

function renderTable(table: Element, width: number): string[] {
  const rows = listElements(table, 'tr').map(row => [
    ...listElements(row, 'th').map(cell => paint('dim', readInline(cell))),
    ...listElements(row, 'td').map(readInline),
  ])
  return layOutTable(rows, width)
}

/** The elements of a name, at any depth. */
function listElements(element: Element, name: string): Element[] {
  return element.childNodes
    .filter(isElement)
    .flatMap(child => (child.tagName === name ? [child] : listElements(child, name)))
}

function readInline(node: Node): string {
  if (!isElement(node)) return readText(node)
  if (node.tagName === 'br') return ' '
  const text = node.childNodes.map(readInline).join('')
  const style = chooseStyle(node.tagName, text)
  // Word by word, so that no colour runs on where a line is broken.
  return style === undefined ? text : text.replaceAll(/[^ ]+/g, word => paint(style, word))
}

function chooseStyle(name: string, text: string): Style | undefined {
  if (name === 'code') return 'cyan'
  if (name === 'sub') return 'dim'
  if (name !== 'strong') return undefined
  return /^[A-Z]{4,}/.test(text) ? ['bold', 'red'] : 'bold'
}

function readText(node: Node): string {
  return node.nodeName === '#text' ? (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\s+/g, ' ') : ''
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
