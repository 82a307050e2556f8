import { readAcceptances } from './acceptance.ts'
import { findControlCharacter, findUnseenCharacters } from './characters.ts'
import { findConflictingMasks, findDuplicates } from './conflicts.ts'
import { validateProfile } from './describe-issue.ts'
import { createDocument, type ParsedPolicy } from './document.ts'
import type { FileContent, SnapshotFile } from './file.ts'
import type { Finding } from './finding.ts'
import { FILE_FINDINGS, type UnplacedFinding } from './finding-kinds.ts'
import { readIds } from './ids.ts'
import { FILE_START, listFindings, toFinding } from './list-findings.ts'
import { readNames } from './names.ts'
import { type Comment, getField, getText, type PolicyNode, type SourceTree } from './syntax/node.ts'
import { readJson, readYaml } from './syntax/read-yaml.ts'
import { SourceText } from './syntax/source-text.ts'

/** Parses a policy file. Whatever the file holds, the result is a document, or findings that say what is wrong. */
export function parsePolicy({ path, content }: Pick<SnapshotFile, 'path' | 'content'>): ParsedPolicy {
  if (content.kind === 'unreadable')
    return { kind: 'invalid', name: undefined, findings: [describeUnreadable(content)] }
  // Snapshots come without a byte-order mark; a file read from disk may have one.
  const source = new SourceText(content.text.replace(/^\ufeff/, ''))
  const control = findControlCharacter(source.text)
  if (control) return { kind: 'invalid', name: undefined, findings: listFindings([control], source) }
  const { root, complete, comments, findings: unplaced } = isJson(path) ? readJson(source) : readYaml(source)
  if (complete && root?.kind === 'mapping') return interpret({ root, source, comments, unplaced })
  const shape = complete && root?.kind !== 'broken' ? [describeShape(root)] : []
  return { kind: 'invalid', name: readName(root), findings: listFindings([...unplaced, ...shape], source) }
}

/** Reads what a mapping means, collecting all that is wrong with it at once. */
function interpret({ root, source, comments, unplaced }: Readable): ParsedPolicy {
  const lineAt = (offset: number) => source.lineAt(offset)
  const names = readNames(root)
  const ids = readIds(root)
  const accepted = readAcceptances(comments, source)
  const validation = validateProfile(root)
  const findings = listFindings(
    [
      ...unplaced,
      ...(validation.kind === 'invalid' ? validation.findings : []),
      ...ids.findings,
      ...names.findings,
      ...findConflictingMasks(names.masks, lineAt),
      ...findDuplicates({ root, names, lineAt }),
      ...findUnseenCharacters(root),
      ...accepted.findings,
    ],
    source,
  )
  if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
    return { kind: 'invalid', name: readName(root), findings }
  }
  const { acceptances } = accepted
  return {
    kind: 'parsed',
    document: createDocument({ root, source, profile: validation.profile, ids, acceptances }),
    findings,
  }
}

interface Readable {
  readonly root: PolicyNode
  readonly source: SourceText
  readonly comments: readonly Comment[]
  readonly unplaced: readonly UnplacedFinding[]
}

function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json')
}

function readName(root: PolicyNode | undefined): string | undefined {
  return getText(getField(root, 'name')) || undefined
}

function describeShape(root: SourceTree['root']): UnplacedFinding {
  const isEmpty = root === undefined || (root.kind === 'scalar' && root.value === null && root.source === '')
  if (isEmpty) {
    const message = 'The file holds no policy; write one, or delete the file.'
    return { code: 'empty-file', offset: 0, message }
  }
  const message = `A policy is a mapping of fields to values, and this is a ${root.kind}; write one policy a file.`
  return { code: 'not-a-mapping', offset: root.start, message }
}

function describeUnreadable({ reason }: Extract<FileContent, { kind: 'unreadable' }>): Finding {
  const code = reason === 'too-large' ? 'file-too-large' : reason
  const { meaning, fix } = FILE_FINDINGS[code]
  return toFinding({ code, message: `${meaning} ${fix}`, at: FILE_START })
}

/** Parses policy files of one repository. */
export type PolicyParser = (file: SnapshotFile) => ParsedPolicy

/** A parser for one run: it parses each content once, in however many commits and under however many names it is found. */
export function createParser(): PolicyParser {
  const known = new Map<string, ParsedPolicy>()
  return file => {
    // Of a file's name, its ending alone has a part in what the text means.
    const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`
    const parsed = known.get(key) ?? parsePolicy(file)
    known.set(key, parsed)
    return parsed
  }
}
