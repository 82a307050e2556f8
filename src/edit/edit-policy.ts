import type { PolicyDocument } from '../policy/document.ts'
import { isSameProfile } from '../policy/equality.ts'
import { MAX_FILE_BYTES } from '../policy/file.ts'
import { parsePolicy } from '../policy/parse.ts'
import type { Profile } from '../policy/schema.ts'
import { readWritten } from '../policy/syntax/written-tree.ts'
import { editFields } from './edit-fields.ts'
import type { EditedFile } from './field-editor.ts'
import { readFileStyle } from './file-style.ts'
import { applyEdits } from './text-edit.ts'

/**
 * A policy file that was edited. `impossible`: no edit makes the file say what is live; `reason` is the second half of a
 * sentence and quotes nothing of either.
 */
export type EditedPolicy =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'edited'; readonly text: string; readonly document: PolicyDocument }
  | { readonly kind: 'impossible'; readonly reason: string }

/** What is written first may stand in the way of what comes after it; each turn leaves fewer aliases. */
const MAX_TURNS = 12

/**
 * Makes a valid policy file say what is live by replacing no more of its text than what means something else. Comments,
 * order, quotes, anchors, line ends and a byte-order mark stay as they are.
 *
 * A field that live has at its default is set to that, and not taken out: what a limit's missing line means is easily
 * misread. A value that came from an alias or a merge key gets a key of its own.
 */
export function editPolicy(request: EditRequest): EditedPolicy {
  const edited = editWith(request, { inlinesMerges: false })
  // A file with merge keys may be invalid halfway, where they bring something that has changed.
  return edited === IMPOSSIBLE ? editWith(request, { inlinesMerges: true }) : edited
}

export interface EditRequest {
  readonly path: string
  readonly text: string
  readonly live: Profile
}

function editWith({ path, text, live }: EditRequest, { inlinesMerges }: { inlinesMerges: boolean }): EditedPolicy {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : ''
  const isJson = path.toLowerCase().endsWith('.json')
  const original = text.slice(mark.length)
  // Lines are added behind others: the last one has to end as these do, until all is done.
  const breakAtEnd = isJson || /\n$/.test(original) ? '' : (/\r?\n/.exec(original)?.[0] ?? '\n')
  let current = original
  for (let turn = 0; turn <= MAX_TURNS; turn += 1) {
    const document = read(path, current)
    if (!document) return turn === 0 ? INVALID : IMPOSSIBLE
    if (isSameProfile(document.profile, live)) return finish(current, document)
    const complete = turn === 0 ? current + breakAtEnd : current
    const next = takeTurn({ text: complete, isJson, profile: document.profile, live, inlinesMerges })
    if (next === undefined) return IMPOSSIBLE
    current = next
  }
  return IMPOSSIBLE

  function finish(edited: string, document: PolicyDocument): EditedPolicy {
    if (edited === original) return { kind: 'unchanged' }
    const shortened = breakAtEnd !== '' && edited.endsWith(breakAtEnd) ? edited.slice(0, -breakAtEnd.length) : edited
    const whole = mark + shortened
    if (Buffer.byteLength(whole) > MAX_FILE_BYTES) return TOO_LARGE
    const final = shortened === edited ? document : read(path, shortened)
    if (!final || !isSameProfile(final.profile, live)) return IMPOSSIBLE
    return { kind: 'edited', text: whole, document: final }
  }
}

const INVALID = { kind: 'impossible', reason: 'it is not valid' } as const
const IMPOSSIBLE = { kind: 'impossible', reason: 'a file cannot hold what is live exactly' } as const
const TOO_LARGE = { kind: 'impossible', reason: 'it would be larger than 1 MiB' } as const

function read(path: string, text: string): PolicyDocument | undefined {
  const parsed = parsePolicy({ path, content: { kind: 'text', text } })
  return parsed.kind === 'parsed' ? parsed.document : undefined
}

function takeTurn({
  text,
  isJson,
  profile,
  ...aim
}: {
  text: string
  isJson: boolean
  profile: Profile
  live: Profile
  inlinesMerges: boolean
}): string | undefined {
  const root = readWritten(text, { isJson })
  if (!root) return undefined
  const edited: EditedFile = { text, root, file: readFileStyle(text, { root, isJson }), profile }
  const edits = editFields(edited, aim)
  return edits.length === 0 ? undefined : applyEdits(text, edits)
}
