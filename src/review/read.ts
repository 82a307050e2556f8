import type { Snapshot } from '../policy/file.ts'
import type { PolicyParser } from '../policy/parser.ts'
import type { Profile } from '../policy/schema.ts'
import type { FileTexts } from '../report/rendering.ts'
import type { PolicyReport } from '../report/schema.ts'
import type { PolicySource, ReadSource } from './source.ts'

/** Parses the files of several snapshots. */
export function parseSnapshots(snapshots: readonly Snapshot[], parse: PolicyParser): ReadSource[][] {
  return snapshots.map(({ files }) =>
    files.map(file => {
      const parsed = parse(file)
      const { findings } = parsed
      return parsed.kind === 'parsed'
        ? { kind: 'valid', file, findings, document: parsed.document }
        : { kind: 'invalid', file, findings, name: parsed.name }
    }),
  )
}

/** The profiles that valid files hold. */
export function listProfiles(sources: readonly PolicySource[]): Profile[] {
  return sources.flatMap(source => (source.kind === 'valid' ? [source.document.profile] : []))
}

/** The row-filter predicates of profiles. */
export function listPredicates(profiles: readonly Profile[]): string[] {
  return profiles.flatMap(profile => profile.row_filters.map(({ predicate }) => predicate))
}

/** The texts of the files that reports compare, by the path that the report gives. */
export function collectTexts({
  base,
  head,
  policies,
}: {
  base: readonly PolicySource[]
  head: readonly PolicySource[]
  policies: readonly PolicyReport[]
}): Map<string, FileTexts> {
  const [before, after] = [base, head].map(
    sources => new Map(sources.map(({ file }) => [file.path, file.content.kind === 'text' ? file.content.text : null])),
  )
  return new Map(
    policies.map(({ file, previous_file, action }) => [
      file,
      {
        before: before?.get(previous_file ?? file) ?? null,
        after: action === 'unmanage' ? null : (after?.get(file) ?? null),
      },
    ]),
  )
}
