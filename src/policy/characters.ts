import { findNeedless } from '../text/visible.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import { getText, type PolicyNode, type ScalarNode, walkScalars } from './syntax/node.ts'

// Of these, both formats allow only tab, line feed and carriage return. The YAML lexer uses others as internal marks.
const RAW_CONTROL = /[^\P{Cc}\t\n\r]/u

/** A finding about the first raw control character of a text. */
export function findControlCharacter(text: string): UnplacedFinding | undefined {
  const offset = text.search(RAW_CONTROL)
  if (offset < 0) return undefined
  const code = nameCharacter(text, offset)
  return { code: 'control-character', offset, message: `The control character ${code} is not allowed; remove it.` }
}

/** Findings about invisible characters in a file's strings, and control characters that escapes put there. */
export function findUnseenCharacters(root: PolicyNode): UnplacedFinding[] {
  return [...walkScalars(root)].flatMap(node => describeText(node) ?? [])
}

function describeText(node: ScalarNode): UnplacedFinding | undefined {
  const text = getText(node) ?? ''
  const control = text.search(RAW_CONTROL)
  if (control >= 0 || !text.isWellFormed()) {
    const what = control >= 0 ? `the control character ${nameCharacter(text, control)}` : 'half a surrogate pair'
    return { code: 'control-character', offset: node.start, message: `This text contains ${what}; remove it.` }
  }
  const unseen = findNeedless(text)
  if (unseen < 0) return undefined
  const message = `This text contains the invisible character ${nameCharacter(text, unseen)}; remove it.`
  return { code: 'invisible-character', offset: node.start, message }
}

/** `U+00A0` */
export function nameCharacter(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
