import { describeName } from './describe-name.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import { isWrittenNull } from './profile-data.ts'
import { readColumn, readRelation } from './relation.ts'
import { getField, getItems, getText, type PolicyNode } from './syntax/node.ts'
import { findOffsetInside } from './syntax/scalar-offset.ts'
import { MAX_NAME_LENGTH, type WrittenName } from './written-name.ts'

/** A list entry or rule, and the relation that it names. `schema` is undefined for a bare name. */
export interface NamedEntry {
  readonly schema: string | undefined
  readonly table: string
  /** The entry's offset. */
  readonly start: number
  readonly node: PolicyNode
}

export type NamedMask = NamedEntry & { readonly column: string; readonly kind: string }
type NamedFilter = NamedEntry & { readonly predicate: string }

/** The relations and columns that a file names, and findings about names that cannot be read. */
export interface Names {
  readonly allowed: readonly NamedEntry[]
  readonly denied: readonly NamedEntry[]
  readonly masks: readonly NamedMask[]
  readonly filters: readonly NamedFilter[]
  readonly findings: readonly UnplacedFinding[]
}

interface EntryPlace {
  readonly node: PolicyNode
  readonly nameNode: PolicyNode | undefined
  readonly field: WrittenName['field']
}

/** Reads every relation and column that a file names. Values of the wrong type are left to the schema. */
export function readNames(root: PolicyNode, text: string): Names {
  const findings: UnplacedFinding[] = []

  function readEntry({ node, nameNode, field }: EntryPlace): NamedEntry | undefined {
    const name = getText(nameNode)
    if (name === undefined) return undefined
    report(nameNode, { text: name, role: 'relation', field })
    if (name.length > MAX_NAME_LENGTH) return undefined
    const read = readRelation(name)
    return 'error' in read ? undefined : { schema: read.schema, table: read.table, start: node.start, node }
  }

  function readColumnName(node: PolicyNode | undefined): string | undefined {
    const name = getText(node)
    if (name === undefined) return undefined
    report(node, { text: name, role: 'column', field: 'masking_rules' })
    if (name.length > MAX_NAME_LENGTH) return undefined
    const read = readColumn(name)
    return 'error' in read ? undefined : read.column
  }

  function report(node: PolicyNode | undefined, name: Parameters<typeof describeName>[0]): void {
    if (node?.kind !== 'scalar') return
    for (const { code, offset, message } of describeName(name)) {
      findings.push({ code, message, offset: findOffsetInside({ node, offset, text }) })
    }
  }

  function* readMasks(): Iterable<NamedMask> {
    for (const rule of getItems(getField(root, 'masking_rules'))) {
      const entry = readEntry({ node: rule, nameNode: getField(rule, 'table'), field: 'masking_rules' })
      const column = readColumnName(getField(rule, 'column'))
      const kind = getMaskKind(getField(rule, 'kind'))
      if (entry && column !== undefined && kind !== undefined) yield { ...entry, column, kind }
    }
  }

  function* readFilters(): Iterable<NamedFilter> {
    for (const rule of getItems(getField(root, 'row_filters'))) {
      const entry = readEntry({ node: rule, nameNode: getField(rule, 'table'), field: 'row_filters' })
      const node = getField(rule, 'predicate')
      const predicate = getText(node)?.trim()
      if (node && predicate === '') findings.push({ ...EMPTY_PREDICATE, offset: node.start })
      if (entry && predicate) yield { ...entry, predicate }
    }
  }

  function readList(field: 'table_allowlist' | 'table_denylist'): NamedEntry[] {
    return getItems(getField(root, field)).flatMap(node => readEntry({ node, nameNode: node, field }) ?? [])
  }

  const profileName = getField(root, 'name')
  const profileText = getText(profileName)
  if (profileName && profileText && BLANK_TEXT.test(profileText)) {
    findings.push({ ...BLANK_PROFILE_NAME, offset: profileName.start })
  }
  return {
    allowed: readList('table_allowlist'),
    denied: readList('table_denylist'),
    masks: [...readMasks()],
    filters: [...readFilters()],
    findings,
  }
}

function getMaskKind(node: PolicyNode | undefined): string | undefined {
  return node && isWrittenNull(node) ? 'null' : getText(node)
}

const EMPTY_PREDICATE = {
  code: 'empty-value',
  message: 'The predicate is empty; write the condition that rows must meet, or remove the rule.',
} as const satisfies Omit<UnplacedFinding, 'offset'>

/** A longer one is out of bounds, and has that finding. */
const BLANK_TEXT = /^[\s\u2800\p{Default_Ignorable_Code_Point}]{1,128}$/u

const BLANK_PROFILE_NAME = {
  code: 'empty-value',
  message: 'The name of the profile is blank; write one that people can tell it by.',
} as const satisfies Omit<UnplacedFinding, 'offset'>
