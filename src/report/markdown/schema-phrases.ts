import type { ReportedChange } from '../schema.ts'
import { formatNumber } from '../words.ts'
import { code, type Inline } from './markdown.ts'

/** Whether a change is about a relation or column that SQL files add. */
export function isNewBySchema({ cause, before, shows, renamed_from }: ReportedChange): boolean {
  return cause === 'schema' && before === 'none' && shows === undefined && renamed_from === undefined
}

/** What the name of a subject does not say: that it is new, was called otherwise, shows something else, or stands for many. */
export function addSchemaWords(change: ReportedChange, subject: Inline, limit: number): Inline {
  const { area, renamed_from, probably_renamed, shows, relations } = change
  if (isNewBySchema(change)) return `new ${area === 'masking' ? 'column' : 'table or view'} ${subject}`
  if (renamed_from !== undefined) {
    return `${subject} (${probably_renamed ? 'probably ' : ''}renamed from ${code(renamed_from, limit)})`
  }
  if (shows !== undefined) return `${subject}, which shows ${code(shows, limit)}`
  return relations ? `${subject} (${describeRelations(relations, limit)})` : subject
}

/** So many of the relations are named. */
const SHOWN_NAMES = 10

function describeRelations({ count, names }: NonNullable<ReportedChange['relations']>, limit: number): Inline {
  if (count === 0) return 'none at present'
  const shown = names.slice(0, SHOWN_NAMES).map(name => code(name, limit))
  const rest = count - shown.length
  const listed = [...shown, ...(rest > 0 ? [`${formatNumber(rest)} more`] : [])].join(', ')
  return `at present ${formatNumber(count)}: ${listed}`
}

const UNREAD_WORDS: Readonly<Record<string, string>> = {
  'syntax-error': 'a syntax error',
  'statement-too-large': 'too large to be read',
  'too-complex': 'too complex to be read',
  unterminated: 'a quote or comment that never ends',
  'unterminated-copy': 'data of a `COPY` that never end',
  'do-block': 'a `DO` block',
  'function-body': 'the body of a function',
  gexec: 'statements made by a query (`\\gexec`)',
  'included-file': 'another file that it includes',
  'psql-condition': 'a condition of psql',
  setting: 'a setting, such as `search_path`, that is not followed',
  'string-escapes': 'a file whose strings have escapes (`standard_conforming_strings`)',
  'shell-command': 'a command of the shell that psql runs',
  'psql-variable': 'a variable of psql',
  'import-foreign-schema': '`IMPORT FOREIGN SCHEMA`',
  'foreign-options': 'options by which a foreign table shows something else',
  'drop-owned': '`DROP OWNED`',
  'on-commit-drop': 'a name that may be of a temporary table (`ON COMMIT DROP`)',
  rule: 'a rule that returns rows',
  'drop-cascade': 'what a `CASCADE` drops',
  'open-transaction': 'a transaction that the file does not commit',
  'not-defined': 'a change of what the files do not define',
  'already-defined': 'a definition of what is there already',
  'in-use': 'a change of what something else needs',
  convention: 'files that come to follow another migration tool, so that other parts of them are left out',
  'file-too-large': 'a file too large to be read',
  'not-utf-8': 'a file that is not UTF-8',
  'symbolic-link': 'a symbolic link',
  submodule: 'a submodule',
}

/** Why a statement of an SQL file was not read. */
export function describeUnread(reason: string): Inline {
  return Object.hasOwn(UNREAD_WORDS, reason) ? (UNREAD_WORDS[reason] ?? '') : code(reason, 40)
}
