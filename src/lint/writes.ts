import { decideStatement, WRITE_KINDS } from '../access/statements.ts'
import type { Finding, Path } from '../policy/finding.ts'
import { DEFAULTS, type Profile } from '../policy/schema.ts'
import { createFinding, type LintContext } from './lint-context.ts'

/** Findings about what may be written, and how it is held back. */
export function* lintWrites(context: LintContext): Iterable<Finding> {
  if (context.profile.access_mode === 'read_only') yield* lintReadOnly(context)
  else yield* lintReadWrite(context)
}

/** The settings that do nothing under `read_only`. */
const WRITE_SETTINGS = [
  'write_mode',
  'approval_mode',
  'approval_auto_max_rows',
  'max_affected_rows',
  'migration_safety',
] as const

/** What PgBeam's own linter looks at, which leaves `statement_rules` aside. */
function setsNoGuard({ write_mode, approval_mode, max_affected_rows }: Profile): boolean {
  return write_mode === 'normal' && approval_mode === 'off' && max_affected_rows === 0
}

function permitsOther({ statement_rules: { allow, deny } }: Profile): boolean {
  return allow.includes('other') && !deny.includes('other')
}

function* lintReadOnly({ document, profile }: LintContext): Iterable<Finding> {
  const settings: Path[] = WRITE_SETTINGS.filter(field => profile[field] !== DEFAULTS[field]).map(field => [field])
  for (const [index, kind] of profile.statement_rules.allow.entries()) {
    if ((WRITE_KINDS as readonly string[]).includes(kind)) settings.push(['statement_rules', 'allow', index])
  }
  for (const path of settings) {
    const what = path.length === 1 ? `\`${path[0]}\`` : 'A kind of statement that writes'
    const effect = path[0] === 'write_mode' && permitsOther(profile) ? 'holds for `other` alone' : 'does nothing'
    yield createFinding({
      code: 'write-settings-under-read-only',
      at: document.locate(path),
      message: `${what} ${effect} here, as \`access_mode\` is \`read_only\`; remove it, or use \`read_write\`.`,
    })
  }
}

function* lintReadWrite({ document, profile }: LintContext): Iterable<Finding> {
  const at = document.locate(['access_mode'])
  if (profile.table_allowlist.length === 0) {
    const message = 'Every relation can be written, later ones too; list those that are meant in `table_allowlist`.'
    yield createFinding({ code: 'read-write-without-allowlist', at, message })
  }
  if (commitsUnguarded(profile)) {
    const message = 'Writes commit however many rows they touch; set `max_affected_rows` or `approval_mode`.'
    yield createFinding({ code: 'unguarded-writes', at, message })
  } else if (setsNoGuard(profile)) {
    const message =
      'No kind of statement that writes is permitted; one that is later would commit unguarded. Use `read_only`.'
    yield createFinding({ code: 'unguarded-writes', at, message })
  }
  const holdsRows = profile.approval_mode === 'writes' || profile.approval_mode === 'all'
  if (profile.approval_auto_max_rows > 0 && !holdsRows) {
    yield createFinding({
      code: 'ineffective-auto-approval',
      at: document.locate(['approval_auto_max_rows']),
      message: 'Nothing is held that this could let pass; remove it, or set `approval_mode` to `writes` or `all`.',
    })
  }
}

/**
 * A cap counts rows, so for `ddl` alone any approval mode is taken as the team's decision about it; and for `copy`, which
 * none of them holds.
 */
function commitsUnguarded(profile: Profile): boolean {
  if (profile.max_affected_rows > 0) return false
  const committed = WRITE_KINDS.filter(kind => decideStatement(profile, kind) === 'allowed')
  return committed.some(kind => (kind !== 'ddl' && kind !== 'copy') || profile.approval_mode === 'off')
}
