import { type LivePolicy, listUnknownFields } from '../live/profile.ts'
import type { PolicyFile, ValidPolicyFile } from '../plan/read.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { listDifferences } from '../policy/equality.ts'
import type { Selection } from '../policy/globs.ts'
import type { Field, Profile } from '../policy/schema.ts'
import type { ReadPredicates } from '../postgres/predicate.ts'
import { composeFile, editFile } from './compose-file.ts'
import type { Standing } from './match-files.ts'

/**
 * What an export does about one live profile.
 *
 * - `write`: a new file, or a new text for the one that stands for it (`replaced`).
 * - `keep`: its file stays as it is, although it may say something else (`differing`).
 * - `blocked`: files are in the way that cannot be made its own.
 * - `impossible`: no file can say what is live. `reason` is the second half of a sentence.
 */
export type ExportStep = { readonly live: LivePolicy } & (
  | {
      readonly kind: 'write'
      readonly path: string
      readonly text: string
      readonly document: PolicyDocument
      readonly replaced: ValidPolicyFile | undefined
    }
  | { readonly kind: 'keep'; readonly policyFile: ValidPolicyFile; readonly differing: readonly Field[] }
  | { readonly kind: 'blocked'; readonly policyFiles: readonly [PolicyFile, ...PolicyFile[]] }
  | { readonly kind: 'impossible'; readonly path: string; readonly reason: string }
)

/** Plans one profile. */
export function planExport({
  live,
  standing,
  path,
  ...context
}: {
  live: LivePolicy
  standing: Standing
  /** Of the file that it gets if it has none. */
  path: string
  selection: Selection
  predicates: ReadPredicates
  overwrite: boolean
}): ExportStep {
  const owner = standing.kind === 'file' ? standing.policyFile : undefined
  if (standing.kind === 'blocked') return { kind: 'blocked', live, policyFiles: standing.policyFiles }
  const target = owner?.file.path ?? path
  if (live.meaning.kind === 'unreadable') {
    const reason = `this version cannot read what it has in ${live.meaning.fields.join(', ')}; update the action`
    return { kind: 'impossible', live, path: target, reason }
  }
  const { profile } = live.meaning
  const differing = owner ? listDifferences(owner.document.profile, profile) : []
  if (owner && (differing.length === 0 || !context.overwrite))
    return { kind: 'keep', live, policyFile: owner, differing }
  return planWrite({ live, profile, path: target, replaced: owner, ...context })
}

function planWrite({
  live,
  profile,
  path,
  replaced,
  selection,
  predicates,
}: {
  live: LivePolicy
  profile: Profile
  path: string
  replaced: ValidPolicyFile | undefined
  selection: Selection
  predicates: ReadPredicates
}): ExportStep {
  if (!selection.includes(path)) {
    const reason = 'none of the globs in the input `policies` takes in a file for it; add `policies/**/*.yaml`'
    return { kind: 'impossible', live, path, reason }
  }
  const { id, projectId } = live
  const policy = { id, projectId, profile, unknownFields: Object.keys(listUnknownFields(live)) }
  const composed = replaced
    ? editFile({ policyFile: replaced, profile, predicates })
    : composeFile({ path, policy, predicates })
  if (composed.kind === 'impossible') return { kind: 'impossible', live, path, reason: composed.reason }
  const { text, document } = composed
  return { kind: 'write', live, path, text, document, replaced }
}
