import { isDeepStrictEqual } from 'node:util'
import { type ListName, listDifferences } from '../policy/equality.ts'
import { FIELDS, type Field, type Profile } from '../policy/schema.ts'
import { findEntry, type WrittenMapping, type WrittenNode } from '../policy/syntax/written-tree.ts'
import { type EditedFile, FieldEditor } from './field-editor.ts'
import { type Aliases, keepAnchors, resolveAliases } from './keep-anchors.ts'
import type { TextEdit } from './text-edit.ts'

/**
 * Edits that bring a file nearer to what a live profile is: all at once where nothing stands in the way of another, else
 * those that come first.
 */
export function editFields(
  edited: EditedFile,
  { live, inlinesMerges }: { live: Profile; inlinesMerges: boolean },
): readonly TextEdit[] {
  const editor = new FieldEditor(edited)
  const { root, profile, file } = edited
  const aliases = resolveAliases(root)
  const isFollowing = createFollowing({ root, aliases, live })
  for (const field of listDifferences(profile, live)) {
    if (isFollowing(findEntry(root, field)?.value)) continue
    const place = { mapping: root, key: field, order: FIELDS }
    if (field === 'statement_rules') editor.setRules(profile.statement_rules, live.statement_rules)
    else if (isList(field)) editor.setList({ ...place, list: field, before: profile[field], after: live[field] })
    else editor.setValue(place, live[field])
  }
  const { removed, changed } = editor
  const first = keepAnchors({ root, aliases, file, removed, changed, isFollowing, inlinesMerges })
  return first.length > 0 ? first : editor.edits
}

const LISTS = [
  'table_allowlist',
  'table_denylist',
  'masking_rules',
  'row_filters',
] as const satisfies readonly ListName[]

function isList(field: Field): field is (typeof LISTS)[number] {
  return LISTS.some(each => each === field)
}

/** Two fields that share a value go on to, where live has the same in both. */
function createFollowing({ root, aliases, live }: { root: WrittenMapping; aliases: Aliases; live: Profile }) {
  const fieldOf = new Map<WrittenNode | undefined, Field>(root.entries.map(({ key, value }) => [value, key as Field]))
  return (alias: WrittenNode | undefined): boolean => {
    const [one, other] = [fieldOf.get(alias), alias && fieldOf.get(aliases.get(alias))]
    return one !== undefined && other !== undefined && isDeepStrictEqual(live[one], live[other])
  }
}
