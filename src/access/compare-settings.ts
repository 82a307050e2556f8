import type { Field, Profile } from '../policy/schema.ts'
import { DEFAULTS } from '../policy/schema.ts'
import type { Area, Change, Shown } from './change.ts'
import { type Direction, limitDirection, quantityDirection } from './direction.ts'
import type { Versions } from './pair.ts'
import { decideStatement, WRITE_KINDS } from './statements.ts'

/** How one field that holds a single value is shown and compared. */
interface Setting<Name extends Field> {
  readonly area: Area
  show(value: Profile[Name]): Shown
  direct(change: { before: Profile; after: Profile; was: Profile[Name]; is: Profile[Name] }): Direction
}

type SettingField = Exclude<
  Field,
  | 'access_mode'
  | 'statement_rules'
  | 'table_allowlist'
  | 'table_denylist'
  | 'masking_rules'
  | 'row_filters'
  | 'write_mode'
  | 'approval_mode'
>

const showLimit = (value: number): Shown => value || 'unlimited'
const LIMIT = {
  area: 'limits',
  show: showLimit,
  direct: ({ was, is }) => limitDirection(was, is),
} as const satisfies Setting<'max_rows'>
const neutral = (area: Area) => ({
  area,
  show: (value: string | number): Shown => value,
  direct: (): Direction => 'neutral',
})

const SETTINGS: { readonly [Name in SettingField]: Setting<Name> } = {
  name: neutral('other'),
  budget_queries_per_hour: LIMIT,
  budget_queries_per_day: LIMIT,
  max_rows: LIMIT,
  egress_bytes_per_day: LIMIT,
  max_affected_rows: {
    ...LIMIT,
    direct: ({ before, after, was, is }) => (writeInBoth(before, after) ? limitDirection(was, is) : 'neutral'),
  },
  statement_timeout_ms: {
    area: 'limits',
    show: value => value || 'project default',
    // 0 is the project's own timeout, which a file cannot see.
    direct: ({ was, is }) => (was === 0 || is === 0 ? 'unclear' : quantityDirection(was, is)),
  },
  approval_auto_max_rows: {
    area: 'approvals',
    show: value => value,
    direct: ({ before, after, was, is }) => (holdInBoth(before, after) ? quantityDirection(was, is) : 'neutral'),
  },
  approval_timeout_seconds: neutral('approvals'),
  migration_safety: {
    area: 'writes',
    show: value => value,
    direct: ({ before, after, was, is }) => (permitDdlInBoth(before, after) ? blockDirection(was, is) : 'neutral'),
  },
  content_scan_mode: {
    area: 'other',
    show: value => value,
    direct: ({ was, is }) => blockDirection(was, is),
  },
  content_scan_max_bytes: {
    area: 'other',
    show: value => value,
    // More is looked at, or less, and rows are refused for what is found there: in the newest deployments alone.
    direct: ({ before, after }) =>
      before.content_scan_mode === 'block' || after.content_scan_mode === 'block' ? 'unclear' : 'neutral',
  },
}

/** The fields that hold a single value: limits, write and approval settings, scanning and the name. */
export function compareSettings({ before, after }: Versions): Change[] {
  const fields = Object.keys(SETTINGS) as SettingField[]
  return fields.flatMap(field => compareSetting(field, before, after))
}

function compareSetting<Name extends SettingField>(field: Name, before: Profile | undefined, after: Profile): Change[] {
  const { area, show, direct }: Setting<Name> = SETTINGS[field]
  const is = after[field]
  const change = { area, field, subject: field, after: show(is), cause: [field] } as const
  if (!before) {
    const isWorthShowing = field !== 'name' && is !== (DEFAULTS as Partial<Profile>)[field]
    return isWorthShowing ? [{ ...change, before: null, direction: 'neutral' }] : []
  }
  const was = before[field]
  return was === is ? [] : [{ ...change, before: show(was), direction: direct({ before, after, was, is }) }]
}

/** Of the modes of what may block, only `block` takes anything away. */
function blockDirection(was: string, is: string): Direction {
  if (is === 'block') return 'narrows'
  return was === 'block' ? 'widens' : 'neutral'
}

// Where only one version permits the statements in question, the change of the statements says what there is to say.

function writeInBoth(before: Profile, after: Profile): boolean {
  return WRITE_KINDS.some(
    kind => decideStatement(before, kind) !== 'refused' && decideStatement(after, kind) !== 'refused',
  )
}

function permitDdlInBoth(before: Profile, after: Profile): boolean {
  return decideStatement(before, 'ddl') !== 'refused' && decideStatement(after, 'ddl') !== 'refused'
}

/** Whether both hold a write that may pass by itself, as ddl never does. */
function holdInBoth(before: Profile, after: Profile): boolean {
  return WRITE_KINDS.some(kind => kind !== 'ddl' && isHeld(before, kind) && isHeld(after, kind))
}

function isHeld(policy: Profile, kind: Parameters<typeof decideStatement>[1]): boolean {
  return decideStatement(policy, kind).startsWith('held')
}
