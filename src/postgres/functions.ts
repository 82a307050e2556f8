/** Functions that pg_proc marks volatile, or that extensions do, and that a predicate may plausibly call. */
export const VOLATILE_FUNCTIONS: ReadonlySet<string> = new Set([
  'clock_timestamp',
  'currval',
  'dblink',
  'gen_random_bytes',
  'gen_random_uuid',
  'lastval',
  'lo_get',
  'nextval',
  'pg_advisory_lock',
  'pg_advisory_xact_lock',
  'pg_cancel_backend',
  'pg_notify',
  'pg_read_file',
  'pg_sleep',
  'pg_sleep_for',
  'pg_sleep_until',
  'pg_terminate_backend',
  'pg_try_advisory_lock',
  'pg_try_advisory_xact_lock',
  'query_to_xml',
  'random',
  'random_normal',
  'set_config',
  'setseed',
  'setval',
  'timeofday',
  'uuid_generate_v1',
  'uuid_generate_v4',
  'uuidv4',
  'uuidv7',
])

/**
 * Functions of pg_catalog that predicates often call and that give the same for the same row throughout a statement. Any
 * other may be volatile: a function that people write is, unless they say otherwise.
 */
export const STEADY_FUNCTIONS: ReadonlySet<string> = new Set(
  `abs age array_length array_position btrim cardinality ceil ceiling char_length character_length concat concat_ws
  current_database current_schema current_setting date_bin date_part date_trunc decode encode extract floor format
  has_schema_privilege has_table_privilege inet_client_addr initcap isfinite jsonb_array_length jsonb_exists
  jsonb_extract_path jsonb_extract_path_text jsonb_path_exists jsonb_path_match jsonb_typeof left length like_escape lower
  lpad ltrim make_date make_interval make_timestamp md5 mod now octet_length pg_has_role position regexp_like regexp_match
  regexp_replace replace reverse right round row_security_active rpad rtrim sha256 similar_to_escape split_part starts_with
  statement_timestamp string_to_array strpos substr substring timezone to_char to_date to_number to_timestamp
  transaction_timestamp translate trunc upper`.split(/\s+/),
)
