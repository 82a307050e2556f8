/** A text and what is wrong with it: codes with lines and columns, an asterisk after what is only a warning. */
export interface FindingCase {
  readonly title: string
  readonly path?: string
  readonly text: string
  readonly finds: readonly string[]
}

const lines = (...texts: string[]) => texts.map(text => `${text}\n`).join('')

export const FILE_CASES: readonly FindingCase[] = [
  { title: 'an empty file', text: '', finds: ['empty-file 1:1'] },
  { title: 'white space alone', text: ' \n\n', finds: ['empty-file 1:1'] },
  { title: 'comments alone', text: '# later\n', finds: ['empty-file 1:1'] },
  { title: 'a document without contents', text: '---\n', finds: ['empty-file 1:1'] },
  { title: 'empty JSON', path: 'a.json', text: '\n', finds: ['empty-file 1:1'] },
  { title: 'a list', text: '\n- name: x\n', finds: ['not-a-mapping 2:1'] },
  { title: 'a text', text: 'hello\n', finds: ['not-a-mapping 1:1'] },
  { title: 'a written null', text: '~\n', finds: ['not-a-mapping 1:1'] },
  { title: 'a list in JSON', path: 'a.JSON', text: '[]', finds: ['not-a-mapping 1:1'] },
  { title: 'two documents', text: lines('name: x', '---', 'name: y'), finds: ['several-documents 2:1'] },
  { title: 'a second, empty document', text: lines('name: x', '...', '---'), finds: ['several-documents 3:1'] },
  {
    title: 'a pointer of Git LFS',
    text: lines('version https://git-lfs.github.com/spec/v1', 'oid sha256:0123', 'size 12345'),
    finds: ['git-lfs-pointer 1:1'],
  },
  {
    title: 'a pointer of Git LFS in JSON',
    path: 'a.json',
    text: lines('version https://git-lfs.github.com/spec/v1', 'oid sha256:0123', 'size 12345'),
    finds: ['git-lfs-pointer 1:1'],
  },
  { title: 'a field without a space behind its colon alone', text: 'name:x\n', finds: ['not-a-mapping 1:1'] },
  { title: 'a raw control character', text: 'name: x\nmax_rows: \u0007\n', finds: ['control-character 2:11'] },
  { title: 'the lexer’s own mark', text: 'name: \u001fx\n', finds: ['control-character 1:7'] },
  { title: 'an escaped NUL', text: 'name: "a\\0"\n', finds: ['control-character 1:7'] },
  { title: 'half a surrogate pair', path: 'a.json', text: '{"name": "\\ud800"}', finds: ['control-character 1:10'] },
]

export const SYNTAX_CASES: readonly FindingCase[] = [
  { title: 'a mapping in a text', text: lines('name: x', ' max_rows: 1'), finds: ['yaml-syntax 2:2'] },
  {
    title: 'a tab as indentation',
    text: lines('name: x', 'statement_rules:', '\tallow: []'),
    finds: ['yaml-syntax 3:1'],
  },
  { title: 'an unclosed list', text: 'name: x\ntable_allowlist: [a\n', finds: ['yaml-syntax 2:18'] },
  {
    title: 'a wildcard that YAML takes for an alias',
    text: 'name: x\ntable_allowlist: [*]\n',
    finds: ['yaml-syntax 2:19'],
  },
  { title: 'a duplicate key', text: lines('name: x', 'max_rows: 1', 'max_rows: 2'), finds: ['duplicate-key 3:1'] },
  {
    title: 'a key three times, each but the first',
    text: lines('name: x', 'name: y', 'name: z'),
    finds: ['duplicate-key 2:1', 'duplicate-key 3:1'],
  },
  {
    title: 'a duplicate key in a flow mapping after CRLF',
    text: 'name: x\r\nrow_filters:\r\n  - { table: a, predicate: b, table: c }\r\n',
    finds: ['duplicate-key 3:31'],
  },
  { title: 'a duplicate key in another spelling', text: lines('name: x', '"name": y'), finds: ['duplicate-key 2:1'] },
  { title: 'a number as a key', text: lines('name: x', '1: y'), finds: ['non-string-key 2:1'] },
  { title: 'a list as a key', text: lines('name: x', '? [a]', ': y'), finds: ['non-string-key 2:3'] },
  { title: 'a null key', text: lines('name: x', '~: y'), finds: ['non-string-key 2:1'] },
  { title: 'a tag of another language', text: 'name: !!js/function "x"\n', finds: ['unknown-tag 1:7'] },
  { title: 'a tag of its own', text: 'name: x\nmax_rows: !rows 5\n', finds: ['unknown-tag 2:11'] },
  {
    title: 'tags of YAML 1.1',
    text: lines('name: !!binary eA==', 'table_allowlist: !!set {a, b}', 'id: !!timestamp 2026-01-01'),
    finds: ['unknown-tag 1:7', 'unknown-tag 2:18', 'unknown-tag 3:5'],
  },
  { title: 'a tag on a list', text: 'name: x\ntable_allowlist: !!set [a]\n', finds: ['unknown-tag 2:18'] },
  {
    title: 'a tag that does not fit',
    text: 'name: x\nmax_rows: !!int five\n',
    finds: ['unknown-tag 2:11', 'wrong-type 2:17'],
  },
  { title: 'an alias to nothing', text: 'name: *nobody\n', finds: ['unknown-alias 1:7'] },
  { title: 'an alias before its anchor', text: lines('name: *a', 'id: &a x'), finds: ['unknown-alias 1:7'] },
  { title: 'a ring of aliases', text: lines('name: x', 'masking_rules: &a', '  - *a'), finds: ['recursive-alias 3:5'] },
  { title: 'a merge of a number', text: lines('name: x', '<<: 1'), finds: ['invalid-merge 2:5'] },
  { title: 'a merge of a list of texts', text: lines('name: x', '<<: [a]'), finds: ['invalid-merge 2:6'] },
  { title: 'two merge keys', text: lines('name: x', '<<: {}', '<<: {}'), finds: ['duplicate-key 3:1'] },
  {
    title: 'conflict markers',
    text: lines('name: x', '<<<<<<< HEAD', 'max_rows: 1', '=======', 'max_rows: 2', '>>>>>>> other'),
    finds: ['merge-conflict 2:1', 'merge-conflict 4:1', 'merge-conflict 6:1'],
  },
  {
    title: 'conflict markers in JSON',
    path: 'a.json',
    text: lines('{', '<<<<<<< HEAD', '"name": "x"', '=======', '"name": "y"', '>>>>>>> other', '}'),
    finds: ['merge-conflict 2:1'],
  },
  { title: 'a trailing comma in JSON', path: 'a.json', text: '{"name": "x",}', finds: ['json-syntax 1:13'] },
  { title: 'a comment in JSON', path: 'a.json', text: '{\n// no\n"name": "x"}', finds: ['json-syntax 2:1'] },
  { title: 'YAML in a JSON file', path: 'a.json', text: 'name: x\n', finds: ['json-syntax 1:1'] },
  { title: 'an unclosed JSON object', path: 'a.json', text: '{"name": "x"\n', finds: ['json-syntax 2:1'] },
  { title: 'a second JSON value', path: 'a.json', text: '{"name": "x"} {}', finds: ['json-syntax 1:15'] },
  { title: 'a leading zero in JSON', path: 'a.json', text: '{"name": 01}', finds: ['json-syntax 1:10'] },
  {
    title: 'a duplicate key in JSON',
    path: 'a.json',
    text: '{\n\t"name": "x",\n\t"n\\u0061me": "y"\n}',
    finds: ['duplicate-key 3:2'],
  },
]

export const FIELD_CASES: readonly FindingCase[] = [
  { title: 'no name, on the first line of the mapping', text: '# c\n\nmax_rows: 1\n', finds: ['missing-field 3:1'] },
  { title: 'an unknown field', text: lines('name: x', 'max_row: 5'), finds: ['unknown-field 2:1'] },
  {
    title: 'a field in brackets without a space behind its colon',
    text: lines('name: x', 'row_filters:', '  - {table:a, predicate: b}'),
    finds: ['missing-field 3:5', 'unknown-field 3:6'],
  },
  {
    title: 'dashes without a space',
    text: lines('name: x', 'table_allowlist:', '  -a', '  -b'),
    finds: ['wrong-type 3:3'],
  },
  {
    title: 'fields that JavaScript objects have',
    text: lines('name: x', '__proto__: {}', 'constructor: 1'),
    finds: ['unknown-field 2:1', 'unknown-field 3:1'],
  },
  {
    title: 'an unknown field in a rule',
    text: lines('name: x', 'row_filters:', '  - table: a', '    predicate: b', '    column: c'),
    finds: ['unknown-field 5:5'],
  },
  {
    title: 'a rule without its column',
    text: lines('name: x', 'masking_rules:', '  - { table: a, kind: hash }'),
    finds: ['missing-field 3:5'],
  },
  {
    title: 'an empty allowlist',
    text: lines('name: x', 'table_allowlist:', 'max_rows: 1'),
    finds: ['empty-value 2:1'],
  },
  {
    title: 'a list that is null',
    path: 'a.json',
    text: '{"name": "x", "masking_rules": null}',
    finds: ['empty-value 1:15'],
  },
  { title: 'an empty limit', text: lines('name: x', 'max_rows: ~'), finds: ['empty-value 2:1'] },
  {
    title: 'an empty list item',
    text: lines('name: x', 'table_denylist:', '  - a', '  -'),
    finds: ['empty-value 4:4'],
  },
  {
    title: 'a mask kind with nothing after it',
    text: lines('name: x', 'masking_rules:', '  - table: a', '    column: b', '    kind:'),
    finds: ['empty-value 5:5'],
  },
  {
    title: 'an empty predicate',
    text: lines('name: x', 'row_filters:', '  - { table: a, predicate: " " }'),
    finds: ['empty-value 3:28'],
  },
  {
    title: 'one table instead of a list',
    text: lines('name: x', 'table_allowlist: public.orders'),
    finds: ['wrong-type 2:18'],
  },
  {
    title: 'a list instead of a mapping',
    text: lines('name: x', 'statement_rules: [select]'),
    finds: ['wrong-type 2:18'],
  },
  { title: 'a text instead of a rule', text: lines('name: x', 'row_filters: [a]'), finds: ['wrong-type 2:15'] },
  { title: 'a number as a name', text: 'name: 2024\n', finds: ['wrong-type 1:7'] },
  { title: 'a boolean as a name', text: 'name: true\n', finds: ['wrong-type 1:7'] },
  { title: 'a quoted number', text: lines('name: x', 'max_rows: "10"'), finds: ['wrong-type 2:11'] },
  { title: 'a number with separators', text: lines('name: x', 'max_rows: 1_000'), finds: ['wrong-type 2:11'] },
  { title: 'an unknown mode', text: lines('name: x', 'access_mode: Read_Only'), finds: ['invalid-value 2:14'] },
  {
    title: 'YAML 1.1’s other word for off',
    text: lines('name: x', 'approval_mode: no'),
    finds: ['invalid-value 2:16'],
  },
  {
    title: 'true where only off is a boolean',
    text: lines('name: x', 'migration_safety: true'),
    finds: ['invalid-value 2:19'],
  },
  { title: 'false where there is no off', text: lines('name: x', 'write_mode: false'), finds: ['invalid-value 2:13'] },
  {
    title: 'a statement kind in capitals',
    text: lines('name: x', 'statement_rules:', '  allow: [select, INSERT]'),
    finds: ['unknown-statement-kind 3:19'],
  },
  {
    title: 'an unknown statement kind',
    text: lines('name: x', 'statement_rules:', '  deny:', '    - truncate'),
    finds: ['unknown-statement-kind 4:7'],
  },
  { title: 'a fraction', text: lines('name: x', 'max_rows: 1.5'), finds: ['invalid-number 2:11'] },
  {
    title: 'a fraction too small to see',
    text: lines('name: x', 'max_rows: 1.00000000000000000001'),
    finds: ['invalid-number 2:11'],
  },
  {
    title: 'numbers that YAML 1.1 takes for texts',
    text: lines('name: x', 'max_rows: 0o10', 'budget_queries_per_hour: 1e3', 'egress_bytes_per_day: 1.0e3'),
    finds: ['number-notation* 2:11', 'number-notation* 3:26', 'number-notation* 4:23'],
  },
  {
    title: 'SQL that a comment cuts off',
    text: lines('name: x', 'row_filters:', '  - table: a', "    predicate: note = 'a #1'"),
    finds: ['cut-by-comment 4:26'],
  },
  { title: 'infinity', text: lines('name: x', 'max_rows: .inf'), finds: ['invalid-number 2:11'] },
  { title: 'a leading zero', text: lines('name: x', 'max_rows: 010'), finds: ['invalid-number 2:11'] },
  {
    title: 'an integer beyond 2^53',
    text: lines('name: x', 'max_rows: 9007199254740993'),
    finds: ['integer-too-large 2:11'],
  },
  { title: 'an integer beyond all', text: lines('name: x', 'max_rows: 1e400'), finds: ['integer-too-large 2:11'] },
  { title: 'a negative limit', text: lines('name: x', 'max_rows: -1'), finds: ['out-of-bounds 2:11'] },
  { title: 'an empty name', text: "name: ''\n", finds: ['out-of-bounds 1:7'] },
  { title: 'a blank name', text: "name: ' '\n", finds: ['empty-value 1:7'] },
  { title: 'a name that nobody sees', text: 'name: "\\u3000\\u2800"\n', finds: ['empty-value 1:7'] },
  { title: 'a name of 129 characters', text: `name: ${'x'.repeat(129)}\n`, finds: ['out-of-bounds 1:7'] },
  {
    title: 'an id of 201 characters',
    text: lines('name: x', `id: ${'x'.repeat(201)}`),
    finds: ['invalid-id 2:5'],
  },
  {
    title: 'ids that could be paths',
    text: lines('name: x', 'id: a/b', 'project_id: ..'),
    finds: ['invalid-id 2:5', 'invalid-id 3:13'],
  },
  {
    title: 'ids without values',
    text: lines('name: x', 'id:', 'project_id: ""'),
    finds: ['empty-value 2:1', 'invalid-id 3:13'],
  },
  {
    title: 'ids of other things',
    text: lines('name: x', 'id: prj_1', 'project_id: pol_1'),
    finds: ['wrong-kind-of-id 2:5', 'wrong-kind-of-id 3:13'],
  },
  {
    title: 'keys as ids',
    text: lines('name: x', 'id: pbo_1', 'project_id: Bearer pbu_1'),
    finds: ['key-as-id 2:5', 'key-as-id 3:13'],
  },
  { title: 'an id that is a number', text: lines('name: x', 'id: 5'), finds: ['wrong-type 2:5'] },
]

export const NAME_CASES: readonly FindingCase[] = [
  {
    title: 'empty names',
    text: 'name: x\ntable_allowlist: ["", " ", a., .a, \'""\']\n',
    finds: ['empty-name 2:20', 'empty-name 2:24', 'empty-name 2:30', 'empty-name 2:32', 'empty-name 2:37'],
  },
  { title: 'three parts', text: 'name: x\ntable_denylist: [db.public.a]\n', finds: ['too-many-name-parts 2:27'] },
  {
    title: 'a column with its table',
    text: 'name: x\nmasking_rules: [{ table: a, column: a.b, kind: hash }]\n',
    finds: ['too-many-name-parts 2:38'],
  },
  {
    title: 'wildcards',
    text: 'name: x\ntable_allowlist: ["*", public.*]\n',
    finds: ['wildcard-name 2:20', 'wildcard-name 2:31'],
  },
  {
    title: 'a column wildcard',
    text: 'name: x\nmasking_rules: [{ table: a, column: "*", kind: hash }]\n',
    finds: ['wildcard-name 2:38'],
  },
  {
    title: 'half a quote',
    text: "name: x\nrow_filters: [{ table: '\"a', predicate: b }]\n",
    finds: ['unbalanced-quote 2:25'],
  },
  {
    title: 'a part of 64 bytes',
    text: `name: x\nrow_filters: [{ table: s.${'é'.repeat(32)}, predicate: b }]\n`,
    finds: ['name-too-long 2:26'],
  },
  {
    title: 'quoted names',
    text: 'name: x\ntable_allowlist: [\'"Users"\', \'s."Users"\', \'public."a.b"\']\n',
    finds: ['quoted-name* 2:20', 'quoted-name* 2:33', 'dot-in-quotes* 2:53'],
  },
  {
    title: 'quotes of other tools',
    text: 'name: x\ntable_allowlist: ["`a`", "\'public.a\'", "s.[a]"]\n',
    finds: ['other-quotes* 2:20', 'other-quotes* 2:27', 'other-quotes* 2:43'],
  },
  {
    title: 'blanks around a name, visible or not',
    text: lines(
      'name: x',
      'table_denylist:',
      '  - "public.keys "',
      '  - "\\u3000keys"',
      "  - 'public. keys'",
      '  - "keys\\t"',
    ),
    finds: ['blank-around-name* 3:17', 'blank-around-name* 4:6', 'blank-around-name* 5:13', 'blank-around-name* 6:10'],
  },
  {
    title: 'a line feed that a block has at its end',
    text: lines('name: x', 'table_denylist:', '  - |', '    keys', '  - |-', '    orders'),
    finds: ['list-in-name* 4:9'],
  },
  {
    title: 'a blank inside, in JSON',
    path: 'a.json',
    text: '{"name": "x", "table_denylist": ["public.order\\u00a0items"]}',
    finds: ['blank-in-name* 1:47'],
  },
  {
    title: 'patterns',
    text: 'name: x\nmasking_rules: [{ table: t, column: "%_email", kind: hash }]\ntable_denylist: [secret_%, order?]\n',
    finds: ['pattern-in-name* 2:38', 'pattern-in-name* 3:25', 'pattern-in-name* 3:33'],
  },
  {
    title: 'more than a name',
    text: lines(
      'name: x',
      'masking_rules:',
      '  - { table: "t(id, total)", column: "email, phone", kind: hash }',
      '  - { table: u, column: "a->>b", kind: hash }',
      'table_allowlist: [ALL TABLES]',
    ),
    finds: ['expression-in-name* 3:16', 'list-in-name* 3:44', 'expression-in-name* 4:27', 'sql-in-name* 5:19'],
  },
  {
    title: 'letters that pass for others',
    text: lines('name: x', 'table_denylist: ["to\\u212aen", "publi\\u0441.t"]', 'table_allowlist: [ｔｏｋｅｎ]'),
    finds: ['lookalike-letter* 2:21', 'lookalike-letter* 2:38', 'lookalike-letter* 3:19'],
  },
  {
    title: 'a name that an alias repeats, where it is written',
    text: lines('name: x', 'table_denylist:', '  - &a "t "', 'row_filters:', '  - { table: *a, predicate: b }'),
    finds: ['blank-around-name* 3:10'],
  },
  {
    title: 'a zero-width space',
    text: 'name: x\ntable_allowlist: ["a\u200bb"]\n',
    finds: ['invisible-character* 2:19'],
  },
  { title: 'a bidirectional override', text: 'name: "a\\u202eb"\n', finds: ['invisible-character* 1:7'] },
  {
    title: 'a column masked twice',
    text: lines(
      'name: x',
      'masking_rules:',
      '  - { table: a, column: b, kind: hash }',
      '  - { table: A, column: B, kind: redact }',
    ),
    finds: ['conflicting-masks 4:5'],
  },
  {
    title: 'redact and null, which hide equally',
    text: lines(
      'name: x',
      'masking_rules:',
      '  - { table: s.a, column: b, kind: redact }',
      '  - { table: s.a, column: b, kind: null }',
    ),
    finds: ['conflicting-masks 4:5'],
  },
  {
    title: 'a bare name over a qualified one, and the reverse',
    text: lines(
      'name: x',
      'masking_rules:',
      '  - { table: s.a, column: b, kind: hash }',
      '  - { table: a, column: b, kind: redact }',
      '  - { table: t.a, column: b, kind: hash }',
    ),
    finds: ['conflicting-masks 4:5', 'conflicting-masks 5:5'],
  },
  {
    title: 'entries twice',
    text: lines('name: x', 'table_allowlist: [a, public.A, s.a]', 'table_denylist: [a, public.a, A, " a"]'),
    finds: ['duplicate-entry* 2:22', 'duplicate-entry* 3:31', 'blank-around-name* 3:35'],
  },
  {
    title: 'rules and kinds twice',
    text: lines(
      'name: x',
      'statement_rules: { allow: [select, select] }',
      'row_filters:',
      '  - { table: a, predicate: b = 1 }',
      '  - { table: a, predicate: b = 2 }',
      '  - { table: a, predicate: " b = 1" }',
      'masking_rules:',
      '  - &m { table: a, column: b, kind: null }',
      '  - *m',
    ),
    finds: ['duplicate-entry* 2:36', 'duplicate-entry* 6:5', 'duplicate-entry* 9:5'],
  },
]

export const ACCEPTANCE_CASES: readonly FindingCase[] = [
  { title: 'no reason', text: 'name: x # pgbeam-allow: no-query-budget\n', finds: ['acceptance-without-reason 1:9'] },
  { title: 'no code', text: '# pgbeam-allow:\nname: x\n', finds: ['acceptance-without-reason 1:1'] },
]

/** Texts without a finding that look as if they had one. */
export const SOUND_CASES: readonly FindingCase[] = [
  {
    title: 'numbers that every YAML takes for numbers',
    text: lines('name: x', 'max_rows: 0x10', 'budget_queries_per_hour: 1.0e+3'),
    finds: [],
  },
  { title: 'an exponent in JSON', path: 'a.json', text: '{"name": "x", "max_rows": 1e3}', finds: [] },
  {
    title: 'comments behind SQL',
    text: lines(
      'name: Bob’s agent # it is',
      'row_filters:',
      "  - { table: a, predicate: note = 'a' } # it's",
      '  - table: b',
      "    predicate: note = 'b' # it's",
      '  - table: c',
      "    predicate: note = 'it''s'",
    ),
    finds: [],
  },
  { title: 'a byte-order mark', text: '\ufeffname: x\n', finds: [] },
  { title: 'a byte-order mark in JSON', path: 'a.json', text: '\ufeff{"name": "x"}', finds: [] },
  { title: 'CRLF', text: 'name: x\r\ntable_allowlist:\r\n  - a\r\n', finds: [] },
  { title: 'a marked document', text: '%YAML 1.2\n---\nname: x\n...\n# end\n', finds: [] },
  { title: 'empty lists', text: lines('name: x', 'table_allowlist: []', 'statement_rules: {}'), finds: [] },
  {
    title: 'core tags',
    text: lines('name: !!str 5', 'max_rows: !!int "5"', 'table_allowlist: !!seq [! a]'),
    finds: [],
  },
  {
    title: 'masks on like-named relations of two schemas',
    text: lines(
      'name: x',
      'masking_rules:',
      '  - { table: s.a, column: b, kind: hash }',
      '  - { table: t.a, column: b, kind: null }',
    ),
    finds: [],
  },
  {
    title: 'what the API adds',
    text: lines('name: x', 'id: pol_1', 'created_at: 2026-01-01T00:00:00Z', 'updated_at:'),
    finds: [],
  },
  { title: 'a name in many scripts and an emoji of three', text: 'name: Größe 数据 👩🏽‍💻\n', finds: [] },
  {
    title: 'a marker inside texts',
    text: lines(
      'name: "# pgbeam-allow:"',
      'row_filters:',
      '  - table: a',
      '    predicate: |',
      '      # pgbeam-allow:',
      '      b',
    ),
    finds: [],
  },
]
