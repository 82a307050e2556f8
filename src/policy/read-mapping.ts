import { findControlCharacter } from './characters.ts'
import type { SnapshotFile } from './file.ts'
import type { Finding } from './finding.ts'
import { FILE_FINDINGS, type UnplacedFinding } from './finding-kinds.ts'
import { FILE_START, listFindings } from './list-findings.ts'
import { explainLine } from './syntax/line-mistakes.ts'
import type { PolicyNode, SourceTree } from './syntax/node.ts'
import { readJson, readYaml } from './syntax/read-yaml.ts'
import { SourceText } from './syntax/source-text.ts'

export type ReadMapping =
  | (Mapping & { readonly kind: 'mapping' })
  /** `root` is the part that could be read. */
  | { readonly kind: 'invalid'; readonly root: PolicyNode | undefined; readonly findings: readonly Finding[] }

/** The mapping that a file contains, and findings about its syntax. */
export interface Mapping extends Pick<SourceTree, 'comments' | 'findings'> {
  readonly root: PolicyNode
  readonly source: SourceText
  readonly isJson: boolean
}

/** The mapping that a file must contain, or findings. `what` names this kind of file, such as `a policy`. */
export function readMapping({ path, content }: Pick<SnapshotFile, 'path' | 'content'>, what: string): ReadMapping {
  if (content.kind === 'unreadable') {
    const code = content.reason === 'too-large' ? 'file-too-large' : content.reason
    const { severity, meaning, fix } = FILE_FINDINGS[code]
    return {
      kind: 'invalid',
      root: undefined,
      findings: [{ code, severity, message: `${meaning} ${fix}`, at: FILE_START }],
    }
  }
  // Snapshots come without a byte-order mark; a file read from disk may have one.
  const source = new SourceText(content.text.replace(/^\ufeff/, ''))
  const foreign = findControlCharacter(source.text) ?? findLfsPointer(source.text)
  if (foreign)
    return { kind: 'invalid', root: undefined, findings: listFindings([foreign], { source, kinds: FILE_FINDINGS }) }
  const isJson = path.toLowerCase().endsWith('.json')
  const { root, complete, comments, findings } = isJson ? readJson(source) : readYaml(source)
  if (complete && root?.kind === 'mapping') return { kind: 'mapping', root, source, isJson, comments, findings }
  const shape = complete && root?.kind !== 'broken' ? [describeShape({ root, what, text: source.text })] : []
  return { kind: 'invalid', root, findings: listFindings([...findings, ...shape], { source, kinds: FILE_FINDINGS }) }
}

/** What Git LFS stores in the place of a file whose contents it keeps elsewhere. */
function findLfsPointer(text: string): UnplacedFinding | undefined {
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return undefined
  const { meaning, fix } = FILE_FINDINGS['git-lfs-pointer']
  return { code: 'git-lfs-pointer', offset: 0, message: `${meaning} ${fix}` }
}

function describeShape({
  root,
  what,
  text,
}: {
  root: PolicyNode | undefined
  what: string
  text: string
}): UnplacedFinding {
  const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '')
  if (isEmpty)
    return { code: 'empty-file', offset: 0, message: `The file is empty; write ${what}, or delete the file.` }
  const mistake = root.kind === 'scalar' && root.style === 'plain' ? explainLine(text, root.start) : undefined
  if (mistake) return mistake.code === 'merge-conflict' ? mistake : { ...mistake, code: 'not-a-mapping' }
  const message = `This is a ${root.kind}, but ${what} is a mapping of fields to values.`
  return { code: 'not-a-mapping', offset: root.start, message }
}
