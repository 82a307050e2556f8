import { showHidden } from '../../text/visible.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Hostile text as HTML, in an element or in quotes of an attribute: on one line, and nothing in it is hidden. */
export function escapeHtml(text: string): string {
  return showHidden(text).replace(/[&<>"']/g, character => ESCAPES[character] ?? character)
}
