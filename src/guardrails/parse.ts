import { findUnseenCharacters } from '../policy/characters.ts'
import { validate, type Wording } from '../policy/describe-issue.ts'
import type { SnapshotFile } from '../policy/file.ts'
import type { Finding, Path } from '../policy/finding.ts'
import { FILE_FINDINGS } from '../policy/finding-kinds.ts'
import type { ID_PREFIXES } from '../policy/ids.ts'
import { listFindings } from '../policy/list-findings.ts'
import { toData } from '../policy/profile-data.ts'
import { readMapping } from '../policy/read-mapping.ts'
import { findPlace, type PolicyNode } from '../policy/syntax/node.ts'
import type { SourceText } from '../policy/syntax/source-text.ts'
import { foldCase } from '../text/fold-case.ts'
import { checkEntries, type UnplacedEntry } from './check-entries.ts'
import { GUARDRAIL_FINDINGS, type GuardrailFindingCode } from './finding-kinds.ts'
import { readPattern } from './pattern.ts'
import type { Exception, Guardrail, Rule } from './rule.ts'
import { type BoundedField, type GuardrailEntry, guardrailFileSchema, guardrailSchema } from './schema.ts'

export interface ValidGuardrails {
  readonly kind: 'valid'
  readonly file: SnapshotFile
  readonly guardrails: readonly Guardrail[]
  readonly findings: readonly Finding[]
}

/** At least one finding is an error, so that it does not say what policies may not do. */
export interface InvalidGuardrails {
  readonly kind: 'invalid'
  readonly file: SnapshotFile
  readonly findings: readonly Finding[]
}

/** A file of guardrails, read and checked. */
export type GuardrailFile = ValidGuardrails | InvalidGuardrails

/** The guardrails of a file, or findings that say what is wrong with it. No finding can be accepted. */
export function parseGuardrails(file: SnapshotFile): GuardrailFile {
  const read = readMapping(file, 'a file of guardrails')
  if (read.kind === 'invalid') return { kind: 'invalid', file, findings: read.findings }
  const { root, source } = read
  const validation = validate({ root, schema: guardrailFileSchema, data: toData(root), wording: WORDING })
  const issues = validation.kind === 'invalid' ? validation.findings : []
  const entries = validation.kind === 'valid' ? checkEntries(validation.output.guardrails) : []
  const unplaced = [
    ...read.findings,
    ...issues,
    ...findUnseenCharacters(root),
    ...entries.map(entry => placeEntry(root, entry)),
  ]
  const findings = listFindings(unplaced, { source, kinds: KINDS })
  if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
    return { kind: 'invalid', file, findings }
  }
  const { guardrails } = validation.output
  return { kind: 'valid', file, guardrails: listGuardrails({ file, guardrails, root, source }), findings }
}

const KINDS = { ...FILE_FINDINGS, ...GUARDRAIL_FINDINGS }

function placeEntry(root: PolicyNode, { path, ...rest }: UnplacedEntry) {
  return { ...rest, offset: findPlace(root, path).node.start }
}

const WORDING: Wording<GuardrailFindingCode> = {
  listFields(path) {
    if (path.length === 0) return Object.keys(guardrailFileSchema.shape)
    const [, , owner] = path
    if (owner === undefined) return Object.keys(guardrailSchema.shape)
    return owner === 'filtered_by' || owner === 'at_most' || owner === 'except' ? INNER_FIELDS[owner] : []
  },
}

const INNER_FIELDS = {
  filtered_by: Object.keys(guardrailSchema.shape.filtered_by.def.innerType.shape),
  at_most: Object.keys(guardrailSchema.shape.at_most.def.innerType.shape),
  except: Object.keys(guardrailSchema.shape.except.def.innerType.def.element.shape),
} as const

function listGuardrails({
  file,
  guardrails,
  root,
  source,
}: {
  file: SnapshotFile
  guardrails: readonly GuardrailEntry[]
  root: PolicyNode
  source: SourceText
}): Guardrail[] {
  const locate = (path: Path) => source.positionAt(findPlace(root, path).node.start)
  return guardrails.flatMap((entry, index) => {
    const exceptions = (entry.except ?? []).map(({ policy, project, reason, until }, place): Exception => {
      return { policy, project, reason, until, ...locate(['guardrails', index, 'except', place]) }
    })
    return listRules(entry).map(({ rule, path }): Guardrail => {
      return { name: entry.name, file: file.path, ...locate(['guardrails', index, ...path]), rule, exceptions }
    })
  })
}

/** The rules of a guardrail, each with its place in it. */
function listRules(entry: GuardrailEntry): { rule: Rule; path: Path }[] {
  const { never_reachable = [], filtered_by, refused = [], held = [], at_most = {} } = entry
  return [
    ...never_reachable.flatMap((text, place) => {
      const pattern = readPattern(text, 2)
      return pattern ? [{ rule: { kind: 'never_reachable', pattern } as const, path: ['never_reachable', place] }] : []
    }),
    ...(['always_hidden', 'never_clear'] as const).flatMap(kind =>
      (entry[kind] ?? []).flatMap((text, place) => {
        const pattern = readPattern(text, 3)
        if (pattern?.column === undefined) return []
        return [{ rule: { kind, pattern: { ...pattern, column: pattern.column } }, path: [kind, place] }]
      }),
    ),
    ...(filtered_by?.tables ?? []).flatMap((text, place) => {
      const pattern = readPattern(text, 2)
      const column = foldCase(filtered_by?.column ?? '')
      return pattern
        ? [{ rule: { kind: 'filtered_by', pattern, column } as const, path: ['filtered_by', 'tables', place] }]
        : []
    }),
    ...refused.map((statement, place) => ({ rule: { kind: 'refused', statement } as const, path: ['refused', place] })),
    ...held.map((statement, place) => ({ rule: { kind: 'held', statement } as const, path: ['held', place] })),
    ...(Object.entries(at_most) as [BoundedField, number | undefined][]).flatMap(([field, most]) =>
      most === undefined ? [] : [{ rule: { kind: 'at_most', field, most } as const, path: ['at_most', field] }],
    ),
  ]
}

/** Whether an exception names a profile by its id. */
export function isProfileId(text: string): boolean {
  return text.startsWith(PROFILE_PREFIX)
}

const PROFILE_PREFIX: keyof typeof ID_PREFIXES = 'pol_'
