import { findNeedless } from '../text/visible.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import { getText, type PolicyNode, type ScalarNode } from './syntax/node.ts'

// Both formats allow tab, line feed and carriage return alone of these. The YAML lexer uses some as marks of its own.
const RAW_CONTROL = /[^\P{Cc}\t\n\r]/u

/** The first control character that stands in the text itself. */
export function findControlCharacter(text: string): UnplacedFinding | undefined {
  const offset = text.search(RAW_CONTROL)
  if (offset < 0) return undefined
  const code = nameCharacter(text, offset)
  return { code: 'control-character', offset, message: `The control character ${code} stands here; remove it.` }
}

/** Characters in the texts of a policy that nobody can see, or that escapes brought in although no database stores them. */
export function findUnseenCharacters(root: PolicyNode): UnplacedFinding[] {
  return [...walkScalars(root)].flatMap(node => describeText(node) ?? [])
}

function describeText(node: ScalarNode): UnplacedFinding | undefined {
  const text = getText(node) ?? ''
  const control = text.search(RAW_CONTROL)
  if (control >= 0 || !text.isWellFormed()) {
    const what = control >= 0 ? `the control character ${nameCharacter(text, control)}` : 'half a surrogate pair'
    return { code: 'control-character', offset: node.start, message: `This text holds ${what}; remove it.` }
  }
  const unseen = findNeedless(text)
  if (unseen < 0) return undefined
  const message = `This text holds the invisible character ${nameCharacter(text, unseen)}; remove it.`
  return { code: 'invisible-character', offset: node.start, message }
}

function nameCharacter(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function* walkScalars(node: PolicyNode): Iterable<ScalarNode> {
  if (node.kind === 'scalar') yield node
  else if (node.kind === 'list') for (const item of node.items) yield* walkScalars(item)
  else if (node.kind === 'mapping') for (const { value } of node.entries.values()) yield* walkScalars(value)
}
