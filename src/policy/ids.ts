import { quote } from '../text/quote.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import { findPlace, getText, type PolicyNode } from './syntax/node.ts'

/** An id as the API's contract has it in paths, bounded. A segment of dots alone would name another resource. */
export const ID_PATTERN = /^(?!\.+$)[a-zA-Z0-9_.-]{1,200}$/

/** What the id of each kind of thing begins with. An id with another beginning may be of any kind. */
export const ID_PREFIXES = {
  pol_: 'a profile',
  prj_: 'a project',
  agt_: 'an agent',
  db_: 'a database',
  apl_: 'an approval rule',
  hnt_: 'a honeytoken',
  aud_: 'an entry of the audit log',
} as const

export type IdPrefix = keyof typeof ID_PREFIXES

/** The keys of organizations and of people begin so: nobody may read one in a report. */
export const API_KEY = /[Pp][Bb][OoUu]_/

/** The fields that hold ids, with what each begins with. */
export const ID_FIELDS = { id: 'pol_', project_id: 'prj_' } as const satisfies Record<string, IdPrefix>

type IdField = keyof typeof ID_FIELDS

export interface Ids {
  readonly id: string | undefined
  readonly projectId: string | undefined
  readonly findings: readonly UnplacedFinding[]
}

/** The ids of a file's project and live profile, if it names them, and findings about them. */
export function readIds(root: PolicyNode): Ids {
  const findings: UnplacedFinding[] = []

  function read(field: IdField): string | undefined {
    const { found, node, key } = findPlace(root, [field])
    if (!found || node.kind === 'broken') return undefined
    const finding = describeNode({ field, node, key }) ?? describeId(field, getText(node) ?? '')
    if (!finding) return getText(node)
    findings.push({ offset: node.start, ...finding })
    return undefined
  }

  return { id: read('id'), projectId: read('project_id'), findings }
}

type Described = Pick<UnplacedFinding, 'code' | 'message'>

function describeNode({
  field,
  node,
  key,
}: {
  field: IdField
  node: PolicyNode
  key: number
}): UnplacedFinding | undefined {
  if (node.kind === 'scalar' && node.value === null) {
    const message = `\`${field}\` has no value; write the id, or remove the line.`
    return { code: 'empty-value', offset: key, message }
  }
  if (node.kind === 'scalar' && typeof node.value === 'string') return undefined
  return { code: 'wrong-type', offset: node.start, message: `\`${field}\` must be a string; put it in quotes.` }
}

/** What is wrong with a text as an id. A key is never quoted. */
export function describeId(field: IdField, text: string): Described | undefined {
  if (API_KEY.test(text)) {
    const message = `\`${field}\` holds an API key, which everybody who can read this file can use: revoke it in PgBeam, and write the id here.`
    return { code: 'key-as-id', message }
  }
  if (!ID_PATTERN.test(text)) {
    const message = `${quote(text)} is no id, which is at most 200 letters, digits, \`_\`, \`.\` and \`-\`; copy it as PgBeam shows it.`
    return { code: 'invalid-id', message }
  }
  const wanted = ID_FIELDS[field]
  const prefix = (Object.keys(ID_PREFIXES) as IdPrefix[]).find(each => text.startsWith(each))
  if (prefix === undefined || prefix === wanted) return undefined
  const message = `${quote(text)} is the id of ${ID_PREFIXES[prefix]}; \`${field}\` is that of ${ID_PREFIXES[wanted]} and begins with \`${wanted}\`.`
  return { code: 'wrong-kind-of-id', message }
}
