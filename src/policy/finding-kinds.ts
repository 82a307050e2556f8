import { quote } from '../text/quote.ts'
import type { Severity } from './finding.ts'
import { NAME_FINDINGS } from './name-finding-kinds.ts'

/** What a finding's code means. The documentation is generated from tables of these. */
export interface FindingKind {
  readonly severity: Severity
  readonly meaning: string
  /** What to do about it, in one sentence. */
  readonly fix: string
}

/** The findings that reading one file by itself can produce. */
export const FILE_FINDINGS = {
  'file-too-large': {
    severity: 'error',
    meaning: 'The file is larger than 1 MiB.',
    fix: 'Split it into several files; a policy may name whole relations instead of listing columns one by one.',
  },
  'not-utf-8': { severity: 'error', meaning: 'The file is not UTF-8 text.', fix: 'Save the file as UTF-8.' },
  'symbolic-link': {
    severity: 'error',
    meaning: 'The path is a symbolic link, and links are not followed.',
    fix: 'Put the file itself at this path, or exclude the path from the globs.',
  },
  submodule: {
    severity: 'error',
    meaning: 'The path is a submodule, whose files belong to another repository.',
    fix: 'Put the file itself into this repository, or exclude the path from the globs.',
  },
  'control-character': {
    severity: 'error',
    meaning: 'The file or a string in it contains a control character or half a surrogate pair.',
    fix: 'Remove the character.',
  },
  'invisible-character': {
    severity: 'warning',
    meaning: 'A string contains a character that is invisible, or that changes the order in which a line is shown.',
    fix: 'Remove the character, or write the string in double quotes with an escape such as \\u200b.',
  },
  'yaml-syntax': { severity: 'error', meaning: 'The file is not valid YAML.', fix: 'Correct the YAML at this place.' },
  'json-syntax': { severity: 'error', meaning: 'The file is not valid JSON.', fix: 'Correct the JSON at this place.' },
  'merge-conflict': {
    severity: 'error',
    meaning: 'The file has the conflict markers of a merge.',
    fix: 'Keep one of the two versions, and remove the markers.',
  },
  'git-lfs-pointer': {
    severity: 'error',
    meaning: 'The file is a pointer of Git LFS, and its contents are stored elsewhere.',
    fix: 'Take policies out of Git LFS: `git lfs untrack` the pattern, then `git add --renormalize .`.',
  },
  'empty-file': {
    severity: 'error',
    meaning: 'The file is empty, or has only comments.',
    fix: 'Write the policy, or delete the file if the profile is managed elsewhere.',
  },
  'several-documents': {
    severity: 'error',
    meaning: 'The file has more than one YAML document.',
    fix: 'Move each document into a file of its own.',
  },
  'not-a-mapping': {
    severity: 'error',
    meaning: 'The file is not a mapping of fields to values.',
    fix: 'Write one policy a file, its fields at the top level.',
  },
  'too-deep': {
    severity: 'error',
    meaning: 'Lists and mappings are nested more than 32 deep.',
    fix: 'Flatten the file: a policy nests three deep.',
  },
  'too-many-aliases': {
    severity: 'error',
    meaning: 'The aliases of the file expand to more than 1,000 nodes.',
    fix: 'Write the values out.',
  },
  'recursive-alias': {
    severity: 'error',
    meaning: 'An alias is inside the value that it names.',
    fix: 'Write the value out.',
  },
  'unknown-alias': {
    severity: 'error',
    meaning: 'An alias names an anchor that is not defined before it.',
    fix: 'Define the anchor first, or put the value in quotes if it is not an alias.',
  },
  'invalid-merge': {
    severity: 'error',
    meaning: 'A merge key `<<` has a value that is neither a mapping nor a list of mappings.',
    fix: 'Merge a mapping, or write the fields out.',
  },
  'unknown-tag': {
    severity: 'error',
    meaning: 'A value has a YAML tag that is not a core tag, or that its text does not match.',
    fix: 'Remove the tag.',
  },
  'duplicate-key': {
    severity: 'error',
    meaning: 'A mapping names the same field twice.',
    fix: 'Keep one of the two.',
  },
  'non-string-key': {
    severity: 'error',
    meaning: 'The name of a field is not a string.',
    fix: 'Put the name in quotes, or correct it.',
  },
  'unknown-field': {
    severity: 'error',
    meaning: 'There is no such field, and PgBeam refuses a policy that has it.',
    fix: 'Correct the name or remove the field.',
  },
  'missing-field': {
    severity: 'error',
    meaning: 'A field that has no default is missing.',
    fix: 'Add the field.',
  },
  'empty-value': {
    severity: 'error',
    meaning: 'A field or an entry has no value.',
    fix: 'Write the value (`[]` for an empty list), or remove the line.',
  },
  'wrong-type': {
    severity: 'error',
    meaning: 'A value has the wrong type for its field.',
    fix: 'Write a value of the type that the message names.',
  },
  'invalid-value': {
    severity: 'error',
    meaning: 'A value is not one of those that the field accepts.',
    fix: 'Write one of the values that the message names.',
  },
  'unknown-statement-kind': {
    severity: 'error',
    meaning: 'A statement rule names a kind of statement that PgBeam does not know.',
    fix: 'Write one of the known kinds, in lower case.',
  },
  'invalid-number': {
    severity: 'error',
    meaning: 'A number is not a whole number, or is written so that tools read it differently.',
    fix: 'Write a whole number in plain digits; 0 means unlimited.',
  },
  'number-notation': {
    severity: 'warning',
    meaning: 'A number is written as `0o10` or `1e3`, which tools that read YAML 1.1 take for a text.',
    fix: 'Write it in plain digits.',
  },
  'cut-by-comment': {
    severity: 'error',
    meaning: 'A `#` inside a quote of SQL begins a comment, because the value as a whole is not in quotes.',
    fix: 'Put the whole value in quotes.',
  },
  'integer-too-large': {
    severity: 'error',
    meaning: 'A number is beyond 9007199254740991, the largest that every tool reads exactly.',
    fix: 'Write a smaller number, or 0 for unlimited.',
  },
  'out-of-bounds': {
    severity: 'error',
    meaning: 'A number is negative, or a string is shorter or longer than the API accepts.',
    fix: 'Stay within the bounds that the message names.',
  },
  'invalid-id': {
    severity: 'error',
    meaning: 'An `id` or `project_id` is too long, or has characters that no id has.',
    fix: 'Copy the id as the API or the dashboard shows it.',
  },
  'wrong-kind-of-id': {
    severity: 'error',
    meaning: 'An `id` or `project_id` begins as the ids of something else do, such as `agt_` of an agent.',
    fix: 'Write the id of the profile (`pol_`) as `id`, and that of its project (`prj_`) as `project_id`.',
  },
  'key-as-id': {
    severity: 'error',
    meaning: 'An `id` or `project_id` holds an API key, which is in the history of the repository now.',
    fix: 'Revoke the key in PgBeam, and write the id.',
  },
  ...NAME_FINDINGS,
  'conflicting-masks': {
    severity: 'error',
    meaning: 'Two masks of different kinds cover one column; a bare relation name covers every schema.',
    fix: 'Keep one of the rules.',
  },
  'duplicate-entry': {
    severity: 'warning',
    meaning: 'A list has the same entry twice, perhaps spelled differently.',
    fix: 'Remove one of the two.',
  },
  'acceptance-without-reason': {
    severity: 'error',
    meaning: 'A `# pgbeam-allow:` comment names no code or gives no reason.',
    fix: 'Write `# pgbeam-allow: <code> <reason>`.',
  },
  'more-findings': {
    severity: 'warning',
    meaning: 'The file has more findings than are listed.',
    fix: 'Correct those that are listed first.',
  },
} as const satisfies Record<string, FindingKind>

export type FindingCode = keyof typeof FILE_FINDINGS

/** A finding whose place is still an offset into the text. `Own` are codes that only one kind of file has. */
export interface UnplacedFinding<Own extends string = never> {
  readonly code: FindingCode | Own
  readonly offset: number
  readonly message: string
}

export function describeDuplicateKey(key: { name: string; offset: number; firstLine: number }): UnplacedFinding {
  const message = `${quote(key.name)} is already on line ${key.firstLine}; keep one of the two.`
  return { code: 'duplicate-key', offset: key.offset, message }
}
