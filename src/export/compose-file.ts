import { isDeepStrictEqual } from 'node:util'
import { editPolicy } from '../edit/edit-policy.ts'
import { lintFile, type ValidPolicyFile } from '../plan/read.ts'
import type { PolicyDocument } from '../policy/document.ts'
import { joinMark, MAX_FILE_BYTES } from '../policy/file.ts'
import type { Finding } from '../policy/finding.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Profile } from '../policy/schema.ts'
import type { ReadPredicates } from '../postgres/predicate.ts'
import { quote } from '../text/quote.ts'
import type { ExportedPolicy } from './compose-json.ts'
import { composeJson } from './compose-json.ts'
import { composeYaml } from './compose-yaml.ts'

/** `impossible`: a check would refuse the file, or read something else in it. `reason` says why, in one sentence. */
export type ComposedFile =
  | { readonly kind: 'composed'; readonly text: string; readonly document: PolicyDocument }
  | { readonly kind: 'impossible'; readonly reason: string }

/** The text of a policy file, which is then read as a check would read it: it has to say exactly what is live. */
export function composeFile({
  path,
  policy,
  predicates,
}: {
  path: string
  policy: ExportedPolicy
  /** Of the policy's row filters. */
  predicates: ReadPredicates
}): ComposedFile {
  const text = path.toLowerCase().endsWith('.json') ? composeJson(policy) : composeYaml(policy)
  if (Buffer.byteLength(text) > MAX_FILE_BYTES) return refuse('its file would be larger than 1 MiB')
  const file = { path, blob: '', content: { kind: 'text', text } } as const
  const parsed = parsePolicy(file)
  if (parsed.kind === 'invalid') return refuse(describeErrors(parsed.findings))
  const { document, findings } = parsed
  const policyFile = { kind: 'valid', file, findings, document, projectId: policy.projectId } as const
  const linted = lintFile({ policyFile, predicates })
  if (linted.kind === 'invalid') return refuse(describeErrors(linted.findings))
  const isExact =
    document.id === policy.id &&
    document.projectId === policy.projectId &&
    isDeepStrictEqual(document.profile, policy.profile)
  return isExact ? { kind: 'composed', text, document } : refuse('a file cannot hold it exactly')
}

/** The text of a file that is there, edited in place to say what is live. */
export function editFile({
  policyFile,
  profile,
  predicates,
}: {
  policyFile: ValidPolicyFile
  /** What is live. */
  profile: Profile
  predicates: ReadPredicates
}): ComposedFile {
  const { file, document: current } = policyFile
  const edited = editPolicy({ path: file.path, text: joinMark(file.content) ?? '', live: profile })
  if (edited.kind === 'impossible') return refuse(edited.reason)
  const { text, document } =
    edited.kind === 'edited' ? edited : { text: joinMark(file.content) ?? '', document: current }
  const linted = lintFile({ policyFile: { ...policyFile, document, findings: [] }, predicates })
  return linted.kind === 'invalid' ? refuse(describeErrors(linted.findings)) : { kind: 'composed', text, document }
}

function refuse(reason: string): ComposedFile {
  return { kind: 'impossible', reason }
}

/** The first error, and the codes of the others. What is wrong with a predicate may quote it, and that is nobody's business. */
function describeErrors(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const codes = [...new Set(errors.map(({ code }) => code))].map(quote).join(', ')
  const telling = errors.find(({ code }) => code !== 'invalid-predicate')
  return `a check would refuse its file (${codes})${telling ? `: ${telling.message.replace(/\.$/, '')}` : ''}`
}
