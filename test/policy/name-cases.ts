import type { NameFindingCode } from '../../src/policy/name-finding-kinds.ts'
import type { WrittenName } from '../../src/policy/written-name.ts'

/** A name, what is found in it at which offset, and what the finding says to write. */
export interface NameCase {
  readonly text: string
  readonly role?: 'column'
  /** The allowlist, unless it matters. */
  readonly field?: WrittenName['field']
  readonly finds: readonly [code: NameFindingCode, offset: number, write?: string][]
}

const column = { role: 'column', field: 'masking_rules' } as const

/** Names that nothing can have. */
export const ERROR_CASES: readonly NameCase[] = [
  { text: '', finds: [['empty-name', 0]] },
  { text: '\u3000', finds: [['empty-name', 0]] },
  { text: 'a.', finds: [['empty-name', 2]] },
  { text: '.a', finds: [['empty-name', 0]] },
  { text: 'a. ', finds: [['empty-name', 2]] },
  { text: '"".a', finds: [['empty-name', 0]] },
  { text: 'db.public.users', finds: [['too-many-name-parts', 9, 'public.users']] },
  { text: 'srv.db.public.users', finds: [['too-many-name-parts', 6, 'public.users']] },
  { text: '"a.b".c.d', finds: [['too-many-name-parts', 7, 'c.d']] },
  { text: 'public.a, public.b', finds: [['too-many-name-parts', 16]] },
  { text: 'a.b..', finds: [['empty-name', 4]] },
  { text: 'users.email', ...column, finds: [['too-many-name-parts', 5, 'email']] },
  { text: 'public.users.email', ...column, finds: [['too-many-name-parts', 6, 'email']] },
  { text: '*', finds: [['wildcard-name', 0]] },
  { text: 'public.*', finds: [['wildcard-name', 7]] },
  { text: '"a*".b*', finds: [['wildcard-name', 6]] },
  { text: 'secret_*', ...column, finds: [['wildcard-name', 7]] },
  { text: '"users', finds: [['unbalanced-quote', 0, 'users']] },
  { text: 'public.users"', finds: [['unbalanced-quote', 12, 'public.users']] },
  { text: '"a".b"c', finds: [['unbalanced-quote', 5, 'a.bc']] },
  { text: ' "users"', finds: [['unbalanced-quote', 1, 'users']] },
  { text: '"""', finds: [['unbalanced-quote', 0]] },
  { text: 'x'.repeat(64), finds: [['name-too-long', 0, 'x'.repeat(63)]] },
  // 63 bytes end inside the last letter, which PostgreSQL drops whole.
  { text: `s.${'é'.repeat(32)}`, finds: [['name-too-long', 2, `s.${'é'.repeat(31)}`]] },
  { text: `${'x'.repeat(70)}.${'y'.repeat(70)}`, finds: [['name-too-long', 0, `${'x'.repeat(63)}.${'y'.repeat(63)}`]] },
  // Of what no name can be as long as, the beginning is judged, and no name is offered.
  { text: `${'x'.repeat(300)}.y`, finds: [['name-too-long', 0]] },
  { text: 'a.'.repeat(200), finds: [['too-many-name-parts', 3]] },
  { text: '\u{1f600}'.repeat(16), ...column, finds: [['name-too-long', 0, '\u{1f600}'.repeat(15)]] },
]

/** Names that something could have, and hardly anything does. */
export const DOUBT_CASES: readonly NameCase[] = [
  { text: 'public.keys ', finds: [['blank-around-name', 11, 'public.keys']] },
  { text: 'public.keys\u00a0', finds: [['blank-around-name', 11, 'public.keys']] },
  { text: '\u3000public.keys', finds: [['blank-around-name', 0, 'public.keys']] },
  { text: 'keys\t', finds: [['blank-around-name', 4, 'keys']] },
  { text: 'public. keys', finds: [['blank-around-name', 7, 'public.keys']] },
  { text: 'public .keys', finds: [['blank-around-name', 6, 'public.keys']] },
  { text: '\u2800email', ...column, finds: [['blank-around-name', 0, 'email']] },
  {
    text: '"my schema". t',
    field: 'table_denylist',
    finds: [
      ['blank-around-name', 12, '"my schema".t'],
      ['quoted-name', 0, 'my schema. t'],
    ],
  },
  { text: 'First Name', ...column, finds: [['blank-in-name', 5]] },
  { text: 'public.order\u00a0items', finds: [['blank-in-name', 12]] },
  { text: 'order\titems', finds: [['blank-in-name', 5]] },
  { text: '%_email', ...column, finds: [['pattern-in-name', 0]] },
  { text: 'secret_%', ...column, finds: [['pattern-in-name', 7]] },
  { text: 'public.order?', finds: [['pattern-in-name', 12]] },
  { text: 'email, phone', ...column, finds: [['list-in-name', 5]] },
  { text: 'email,', ...column, finds: [['list-in-name', 5, 'email']] },
  { text: 'email\u3001phone', ...column, finds: [['list-in-name', 5]] },
  { text: 'email\u060cphone', ...column, finds: [['list-in-name', 5]] },
  { text: 'users\norders', finds: [['list-in-name', 5]] },
  { text: 'a->>b', ...column, finds: [['expression-in-name', 1, 'a']] },
  { text: "data->'x'", ...column, finds: [['expression-in-name', 4, 'data']] },
  { text: "data['x']", ...column, finds: [['expression-in-name', 4, 'data']] },
  { text: 'lower(email)', ...column, finds: [['expression-in-name', 5, 'email']] },
  { text: 'email::text', ...column, finds: [['expression-in-name', 5, 'email']] },
  { text: '(a)', ...column, finds: [['expression-in-name', 0]] },
  { text: 't(id, total)', finds: [['expression-in-name', 1, 't']] },
  { text: 'public.t (id)', finds: [['expression-in-name', 9, 'public.t']] },
  { text: 'users; drop', finds: [['expression-in-name', 5, 'users']] },
  { text: 'ALL TABLES', finds: [['sql-in-name', 0]] },
  { text: 'all tables in schema public', finds: [['sql-in-name', 0]] },
  { text: 'TABLE public.users', finds: [['sql-in-name', 0, 'public.users']] },
  { text: 'users AS u', finds: [['sql-in-name', 0, 'users']] },
  { text: 'same as billing', ...column, finds: [['blank-in-name', 4]] },
  { text: '`users`', finds: [['other-quotes', 0, 'users']] },
  { text: "'public.users'", finds: [['other-quotes', 0, 'public.users']] },
  { text: '[dbo].[users]', finds: [['other-quotes', 0, 'dbo.users']] },
  { text: 'public.\u201cusers\u201d', finds: [['other-quotes', 7, 'public.users']] },
  { text: 'to\u212aen', ...column, finds: [['lookalike-letter', 2, 'toKen']] },
  { text: 'pa\u017fs', ...column, finds: [['lookalike-letter', 2, 'pass']] },
  { text: '\u0130d', ...column, finds: [['lookalike-letter', 0, 'Id']] },
  { text: '\uff45\uff4d\uff41\uff49\uff4c', ...column, finds: [['lookalike-letter', 0, 'email']] },
  { text: 'public\uff0eusers', finds: [['lookalike-letter', 6, 'public.users']] },
  { text: '\ufb01rst_name', ...column, finds: [['lookalike-letter', 0, 'first_name']] },
  { text: 'users\u{1d41a}', finds: [['lookalike-letter', 5, 'usersa']] },
  { text: 'public.us\u0435rs', finds: [['lookalike-letter', 9, 'public.users']] },
  { text: 'public\u2024users', finds: [['lookalike-letter', 6, 'public.users']] },
  { text: 'public\ufe52users', finds: [['lookalike-letter', 6, 'public.users']] },
  { text: 'order\ufe4ditems', finds: [['lookalike-letter', 5, 'order_items']] },
  { text: 'users\u{1d7cf}', finds: [['lookalike-letter', 5, 'users1']] },
  { text: '\u13dfustomers', finds: [['lookalike-letter', 0, 'Customers']] },
  { text: 'public.user\ua4e2', finds: [['lookalike-letter', 11, 'public.userS']] },
  { text: '\u1d04ustomers', finds: [['lookalike-letter', 0, 'customers']] },
  { text: 'p\u03bfhone', ...column, finds: [['lookalike-letter', 1, 'pohone']] },
  { text: 'public.\u0441\u043e\u0440\u0443', finds: [['lookalike-letter', 7, 'public.copy']] },
  { text: '"Users"', finds: [['quoted-name', 0, 'Users']] },
  { text: 'public."Users"', finds: [['quoted-name', 7, 'public.Users']] },
  { text: '"E-Mail"', ...column, finds: [['quoted-name', 0, 'E-Mail']] },
  // Without its quotes it would be an error, so that must not be the advice.
  { text: '"a""b"', finds: [['quoted-name', 0]] },
  { text: '"*"', finds: [['quoted-name', 0]] },
  { text: '"public.users"', finds: [['dot-in-quotes', 7, 'public.users']] },
  { text: '"my.schema".t', finds: [['dot-in-quotes', 3]] },
  { text: '"my.schema".t', field: 'table_denylist', finds: [['dot-in-quotes', 3, 't']] },
  { text: '"my.schema"."T"', field: 'row_filters', finds: [['dot-in-quotes', 3, 'T']] },
  { text: 'public."a.b"', field: 'masking_rules', finds: [['dot-in-quotes', 9]] },
  { text: '"db.public.users"', finds: [['dot-in-quotes', 3]] },
  { text: '"a.b"', ...column, finds: [['dot-in-quotes', 2]] },
  // What is wrong in several ways is told in each.
  {
    text: 'us\u0435rs_% ',
    finds: [
      ['blank-around-name', 7, 'us\u0435rs_%'],
      ['pattern-in-name', 6],
      ['lookalike-letter', 2, 'users_% '],
    ],
  },
]

/** Names that only look odd. */
export const SOUND_NAMES: readonly string[] = [
  'users',
  'Public.Users',
  'größe',
  'GRÖSSE',
  'naïve.café',
  'order-items',
  'order#2',
  '$tmp',
  'x@y',
  '订单.金额',
  'рейтинг_usd',
  'таблица',
  'public.заказы',
  'μ_max',
  'λ',
  'Δt',
  'fläche_m²',
  'qualité–prix',
  'цена_٣',
  'nº_pedido',
  'kırmızı',
  'x'.repeat(63),
  `${'y'.repeat(63)}.${'x'.repeat(63)}`,
  'é'.repeat(31),
]
