import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'

export type Node = DefaultTreeAdapterTypes.ChildNode
export type Element = DefaultTreeAdapterTypes.Element

/** What GitHub-flavoured Markdown comes to in a browser, before GitHub takes out what it does not allow. */
export function renderMarkdown(markdown: string): Node[] {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  return parseFragment(html).childNodes
}

export function* walk(nodes: readonly Node[]): Iterable<Node> {
  for (const node of nodes) {
    yield node
    if ('childNodes' in node) yield* walk(node.childNodes)
  }
}

export function listElements(nodes: readonly Node[], ...names: string[]): Element[] {
  return [...walk(nodes)].filter(node => isElement(node)).filter(({ tagName }) => names.includes(tagName))
}

export function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find(attribute => attribute.name === name)?.value
}

export function textOf(nodes: readonly Node[]): string {
  return [...walk(nodes)].map(node => (node.nodeName === '#text' && 'value' in node ? node.value : '')).join('')
}

/** The pieces of text in which GitHub looks for mentions, references, addresses, emoji and formulas. */
export function listProcessedTexts(nodes: readonly Node[]): string[] {
  return nodes.flatMap(node => {
    if (node.nodeName === '#text' && 'value' in node) return [node.value]
    if (!isElement(node) || ['code', 'pre'].includes(node.tagName)) return []
    return listProcessedTexts(node.childNodes)
  })
}

/**
 * The tree of elements without texts. Code and line breaks inside a text are left out: which words become code and which
 * sides stand on two lines depends on the words.
 */
export function outline(nodes: readonly Node[]): string {
  return nodes
    .filter(node => isElement(node))
    .filter(({ tagName }) => !['code', 'br'].includes(tagName))
    .map(({ tagName, childNodes }) => `${tagName}(${outline(childNodes)})`)
    .join('')
}

function isElement(node: Node): node is Element {
  return 'tagName' in node
}
