export const HELP = `Usage: pgbeam-policy check [options] [file or folder…]
       pgbeam-policy access [options]
       pgbeam-policy who SCHEMA.TABLE [--column NAME] [options]

check: checks the policy files of the working tree and reports what they change in who may see and do what,
as the action does in a pull request. Named files are always checked; without names, the files that
differ from the base are.

access: tells who can see what, policies by relations. who: tells every policy that reaches a relation or
column, and how, ways around included.

Options:
  --base REF         check: compare with where the branch left REF (else the default branch, the upstream
                     branch or the last commit)
  --project-id ID    the PgBeam project of files that name none
  --policies GLOB    which files are policies, from the root of the repository; may be repeated, and
                     ! takes out (default: policies/**/*.{yaml,yml,json})
  --database-schema GLOB
                     SQL files that define a database, from the root of the repository; may be repeated,
                     one a database (see docs/tables.md)
  --live-schema      ask PgBeam which tables the databases have (needs a key)
  --scan-pii         check: have PgBeam look for personal data shown in the clear (needs a key)
  --at REF           access, who: read the files of a commit, not the working tree
  --html, --csv      access: write the map as a page or as CSV
  --redact-predicates
                     access, who: do not show predicates
  --fail-on LEVEL    check: the least severity of a finding that fails: error, warning or never (default: error)
  --json             write the report, map or answer as JSON
  --offline          do not ask PgBeam, even with a key
  -h, --help         show this
  -v, --version      show the version

Environment:
  PGBEAM_API_KEY     compares with the live profiles as well; nothing is ever written
  PGBEAM_API_URL     where PgBeam is (default: https://api.pgbeam.com)
  NO_COLOR           no colour; FORCE_COLOR: colour even where this is no terminal

Exit codes:
  0  the check succeeded, or the answer is whole
  1  a file is not valid, a guardrail is broken, or a finding reaches --fail-on
  2  the command could not be carried out
`
