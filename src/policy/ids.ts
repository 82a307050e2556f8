import { quote } from '../text/quote.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import { findPlace, getText, type PolicyNode } from './syntax/node.ts'

/** An id as the API's contract has it in paths, bounded. A segment of dots alone would name another resource. */
export const ID_PATTERN = /^(?!\.+$)[a-zA-Z0-9_.-]{1,200}$/

export interface Ids {
  readonly id: string | undefined
  readonly projectId: string | undefined
  readonly findings: readonly UnplacedFinding[]
}

/** The ids of a file's project and live profile, if it names them, and findings about them. */
export function readIds(root: PolicyNode): Ids {
  const findings: UnplacedFinding[] = []

  function read(field: 'id' | 'project_id'): string | undefined {
    const { found, node, key } = findPlace(root, [field])
    if (!found || node.kind === 'broken') return undefined
    const text = getText(node)
    if (text !== undefined && ID_PATTERN.test(text)) return text
    findings.push(describeBadId({ field, node, key }))
    return undefined
  }

  return { id: read('id'), projectId: read('project_id'), findings }
}

function describeBadId({ field, node, key }: { field: string; node: PolicyNode; key: number }): UnplacedFinding {
  if (node.kind === 'scalar' && node.value === null) {
    const message = `\`${field}\` has no value; write the id, or remove the line.`
    return { code: 'empty-value', offset: key, message }
  }
  if (node.kind !== 'scalar' || typeof node.value !== 'string') {
    return { code: 'wrong-type', offset: node.start, message: `\`${field}\` must be a string; put it in quotes.` }
  }
  const message = `${quote(node.value)} is no id, which is at most 200 letters, digits, \`_\`, \`.\` and \`-\`; copy it as PgBeam shows it.`
  return { code: 'invalid-id', offset: node.start, message }
}
