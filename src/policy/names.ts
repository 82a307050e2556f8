import { quote } from '../text/quote.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import { isWrittenNull } from './profile-data.ts'
import { type NameError, readColumn, readRelation } from './relation.ts'
import { getField, getItems, getText, type PolicyNode } from './syntax/node.ts'

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

/** Reads every relation and column that a file names. Values of the wrong type are left to the schema. */
export function readNames(root: PolicyNode): Names {
  const findings: UnplacedFinding[] = []

  function readEntry(node: PolicyNode, nameNode: PolicyNode | undefined): NamedEntry | undefined {
    const name = readName(nameNode, readRelation)
    return name && { schema: name.schema, table: name.table, start: node.start, node }
  }

  function readName<Name extends { quoted: boolean }>(
    node: PolicyNode | undefined,
    read: (text: string) => Name | NameError,
  ): Name | undefined {
    const text = getText(node)
    if (node === undefined || text === undefined) return undefined
    const name = read(text)
    if ('error' in name) {
      findings.push({ ...NAME_ERRORS[name.error](quote(text)), offset: node.start })
      return undefined
    }
    if (name.quoted) findings.push({ ...describeQuotedName(quote(text)), offset: node.start })
    return name
  }

  function* readMasks(): Iterable<NamedMask> {
    for (const rule of getItems(getField(root, 'masking_rules'))) {
      const entry = readEntry(rule, getField(rule, 'table'))
      const column = readName(getField(rule, 'column'), readColumn)
      const kind = getMaskKind(getField(rule, 'kind'))
      if (entry && column && kind !== undefined) yield { ...entry, column: column.column, kind }
    }
  }

  function* readFilters(): Iterable<NamedFilter> {
    for (const rule of getItems(getField(root, 'row_filters'))) {
      const entry = readEntry(rule, getField(rule, 'table'))
      const node = getField(rule, 'predicate')
      const predicate = getText(node)?.trim()
      if (node && predicate === '') findings.push({ ...EMPTY_PREDICATE, offset: node.start })
      if (entry && predicate) yield { ...entry, predicate }
    }
  }

  const readList = (field: string) => getItems(getField(root, field)).flatMap(node => readEntry(node, node) ?? [])
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

type Described = Pick<UnplacedFinding, 'code' | 'message'>

const NAME_ERRORS: Readonly<Record<NameError['error'], (name: string) => Described>> = {
  empty: name => ({
    code: 'empty-name',
    message: `The name ${name} or a part of it is empty; write \`table\` or \`schema.table\`.`,
  }),
  'too-many-parts': name => ({
    code: 'too-many-name-parts',
    message: `${name} has too many parts and would match nothing; a relation is \`table\` or \`schema.table\`, a column one name.`,
  }),
  wildcard: name => ({
    code: 'wildcard-name',
    message: `${name} would match nothing, because PgBeam has no wildcards; name each relation or column.`,
  }),
  'unbalanced-quote': name => ({
    code: 'unbalanced-quote',
    message: `The double quotes in ${name} are not a pair around a whole part; remove them.`,
  }),
}

const EMPTY_PREDICATE: Described = {
  code: 'empty-value',
  message: 'The predicate is empty; write the condition that rows must meet, or remove the rule.',
}

function describeQuotedName(name: string): Described {
  const message = `${name} is quoted, but PgBeam matches names without regard to quotes and letter case; remove the quotes.`
  return { code: 'quoted-name', message }
}
