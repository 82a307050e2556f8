import { readAcceptances } from './acceptance.ts'
import { findUnseenCharacters } from './characters.ts'
import { findConflictingMasks, findDuplicates } from './conflicts.ts'
import { findCutTexts } from './cut-text.ts'
import { createDocument, type ParsedPolicy } from './document.ts'
import type { SnapshotFile } from './file.ts'
import { FILE_FINDINGS } from './finding-kinds.ts'
import { type Ids, readIds } from './ids.ts'
import { listFindings } from './list-findings.ts'
import { readNames } from './names.ts'
import { findNewNumbers } from './number-notation.ts'
import { type Mapping, readMapping } from './read-mapping.ts'
import { getField, getItems, getText, type PolicyNode } from './syntax/node.ts'
import { validateProfile } from './validate-profile.ts'

/** A policy file as a document, or findings that say what is wrong with it. */
export function parsePolicy(file: Pick<SnapshotFile, 'path' | 'content'>): ParsedPolicy {
  const read = readMapping(file, 'a policy')
  return read.kind === 'mapping'
    ? interpret(read)
    : { kind: 'invalid', name: readName(read.root), projectId: null, findings: read.findings }
}

/** The policy that a mapping describes, or everything that is wrong with it. */
function interpret({ root, source, isJson, comments, findings: unplaced }: Mapping): ParsedPolicy {
  const lineAt = (offset: number) => source.lineAt(offset)
  const names = readNames(root, source.text)
  const ids = readIds(root)
  const { acceptances, findings: incomplete } = readAcceptances(comments, source)
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
      ...(isJson ? [] : findNewNumbers(root)),
      ...findCutTexts(
        getItems(getField(root, 'row_filters')).map(rule => getField(rule, 'predicate')),
        source.text,
      ),
      ...incomplete,
    ],
    { source, kinds: FILE_FINDINGS },
  )
  if (validation.kind === 'invalid' || findings.some(({ severity }) => severity === 'error')) {
    return { kind: 'invalid', name: readName(root), projectId: readProject(root, ids), findings }
  }
  const document = createDocument({ root, source, profile: validation.output, ids, acceptances })
  return { kind: 'parsed', document, findings }
}

function readName(root: PolicyNode | undefined): string | undefined {
  return getText(getField(root, 'name')) || undefined
}

/** Null where the file names a project, and not in a way that can be read. */
function readProject(root: PolicyNode, { projectId }: Ids): string | undefined | null {
  return projectId ?? (getField(root, 'project_id') === undefined ? undefined : null)
}
/** Parses policy files of one repository. */
export type PolicyParser = (file: SnapshotFile) => ParsedPolicy

/** A parser for one run. It parses each content once, however many commits and paths have it. */
export function createParser(): PolicyParser {
  const known = new Map<string, ParsedPolicy>()
  return file => {
    // Only the extension of a path affects how the text is parsed.
    const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`
    const parsed = known.get(key) ?? parsePolicy(file)
    known.set(key, parsed)
    return parsed
  }
}
