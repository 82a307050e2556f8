/** Small worlds to try predicates in: a column's type, all the values it takes, and constants to compare it with. */
export interface World {
  readonly type: string
  /** SQL literals, without NULL. */
  readonly values: readonly string[]
  /** Constants of a kind; the values are near them, at them and between them. */
  readonly constants: readonly (readonly string[])[]
}

const NUMBERS = ['0', '-1', '1', '1.0', '2', '2.5', '3', '1e1', '0x10', '0.1', '0.2', '16777216', '16777217', '1_000']
const FINE = ['0.1', '0.10', '0.100000001', '16777215.5', '16777216', '16777217', '16777217.0000000001', '16777218']
const HUGE = ['9007199254740991', '9007199254740992', '9007199254740993', '9007199254740994', '-9007199254740993']
const IN_TEXT = ["'1'", "'1.0'", "'2'", "'0.1'"]
const IN_TEXT_WHOLE = ["'1'", "'01'", "'2'", "'3'"]
const WORDS = ["'a'", "'A'", "'a '", "'b'", "''", "'abcdef'", "'\u00e4'"]
const FLOATS = [
  ...['0', '-0', '-1', '1', '2', '2.5', '3', '10', '16', '0.1', '0.2', '0.10000000149011612', '16777215.5'],
  ...['16777216', '16777217', '16777218', '9007199254740991', '9007199254740992', '9007199254740994'],
  ...['NaN', 'Infinity', '-Infinity'],
].map(value => `'${value}'`)

export const WORLDS: readonly World[] = [
  {
    type: 'integer',
    values: ['-2', '-1', '0', '1', '2', '3', '4', '10', '16', '1000', '16777216', '16777217'],
    constants: [NUMBERS, [...NUMBERS, ...HUGE], IN_TEXT_WHOLE],
  },
  {
    type: 'bigint',
    values: ['-1', '0', '1', '2', '3', '16777216', '16777217', ...HUGE],
    constants: [NUMBERS, HUGE, [...NUMBERS, ...HUGE], IN_TEXT_WHOLE],
  },
  {
    type: 'numeric',
    values: ['-1', '0', '0.1', '0.2', '1', '2', '2.5', '2.6', '3', '10', '16777216', '16777217', ...HUGE, "'NaN'"],
    constants: [NUMBERS, FINE, [...NUMBERS, ...HUGE], IN_TEXT],
  },
  { type: 'double precision', values: FLOATS, constants: [NUMBERS, FINE, [...NUMBERS, ...HUGE], IN_TEXT] },
  { type: 'real', values: FLOATS, constants: [NUMBERS, FINE, [...NUMBERS, ...HUGE], IN_TEXT] },
  { type: 'text', values: WORDS, constants: [WORDS] },
  { type: 'char(3)', values: WORDS.filter(word => word.length < 6), constants: [WORDS] },
  { type: 'varchar(9)', values: WORDS, constants: [WORDS] },
  { type: 'name', values: WORDS, constants: [WORDS] },
  { type: '"char"', values: ["'a'", "'A'", "'b'", "''"], constants: [WORDS] },
  { type: 'text COLLATE folded', values: WORDS, constants: [WORDS] },
  {
    type: 'boolean',
    values: ['true', 'false'],
    constants: [
      ['true', 'false'],
      ["'t'", "'true'", "'no'"],
    ],
  },
]
