import type { UnplacedFinding } from './finding-kinds.ts'
import type { PolicyNode } from './syntax/node.ts'
import { readValue, suggestQuotes } from './syntax/suggest-quotes.ts'

/** Findings about SQL that a comment of YAML cuts off inside a quote, as in `note = 'a #1'`. */
export function findCutTexts(nodes: readonly (PolicyNode | undefined)[], text: string): UnplacedFinding[] {
  return nodes.flatMap(node => (node && describeCut(node, text)) ?? [])
}

function describeCut(node: PolicyNode, text: string): UnplacedFinding | undefined {
  if (node.kind !== 'scalar' || node.style !== 'plain' || !text.startsWith(node.source, node.textStart))
    return undefined
  const end = node.textStart + node.source.length
  const [before] = /^[ \t]+(?=#)/.exec(text.slice(end, end + LONGEST_BLANK)) ?? []
  if (before === undefined || !/['"]/.test(node.source.replace(/'[^']*'|"[^"]*"/g, ''))) return undefined
  const message = `A comment begins at this \`#\`, inside a quote; ${suggestQuotes(readValue(text, node.textStart))}.`
  return { code: 'cut-by-comment', offset: end + before.length, message }
}

const LONGEST_BLANK = 1000
