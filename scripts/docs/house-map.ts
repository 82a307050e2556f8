import { graphFolders, readSources } from './import-graph.ts'
import { renderTable } from './markdown-table.ts'

/** What each folder of src/ is for, from the pure ones to those that act. */
const FOLDERS: Readonly<Record<string, string>> = {
  text: 'How hostile text is shown.',
  'policy/syntax': 'YAML, and JSON, which is YAML → a tree in which every value knows its place.',
  policy: 'A file’s text → a policy with positions, or findings. The schema, and what its fields mean.',
  postgres: 'PostgreSQL’s grammar (WebAssembly), loaded only where there is a row filter or an SQL file.',
  access: 'Effective access: the model, the comparison, the tables of directions.',
  catalog: 'The relations that there are in a database: the model, and how names find them.',
  'catalog/sql': 'SQL text → statements → what they do to relations, or that they were not read.',
  'catalog/state': 'A database while statements are applied to it: schemas, relations, types, the search path.',
  'catalog/query': 'What the query of a view reads and shows.',
  'catalog/apply': 'What statements do to a database, and the catalog that comes of it.',
  'catalog/files': 'SQL files → a catalog: their order, down halves of migrations, the input `database-schema`.',
  'catalog/live': 'What PgBeam finds in databases → catalogs; what they prove, and which relations may be named.',
  lint: 'Findings about valid policies.',
  'lint/tables': 'Findings about valid policies over the tables there are.',
  exposure: 'What policies show of the tables there are: ways around, and what a change of schema opens.',
  guardrails: 'Guardrails (`*.guardrails.yaml`): their format, judging policies by them, comparing versions of them.',
  'access-map': 'Who can see what: policies by relations, and every policy that reaches one of them.',
  live: 'A live profile as PgBeam returns it, the body that makes it what a file says, and why PgBeam gave no answer.',
  report: 'The report’s schema, and its small renderings: annotations, outputs, the verdict.',
  'report/access-map': 'The access map as a page, CSV and JSON.',
  'report/markdown': 'The comment and the job summary.',
  plan: 'The files against their base or what is live: identities, changes, steps.',
  landings: 'The updates of a branch: a policy’s past in them, and how its live profile came to be what it is.',
  reviews: 'The proof: what landed, who approved it and when; and if something is missing, what.',
  apply: 'Carries out a plan: what permits a write, the writes, the result of each file.',
  'policy-tests': 'Policy tests (`*.tests.yaml`): their format, planning, judging, JUnit.',
  impact: 'What PgBeam knows of a change: agents, replays, drafts, results of policy tests, the tables of databases.',
  edit: 'A policy file’s text and what is live → the same text, edited in place.',
  export: 'Live profiles → files.',
  http: 'What both clients share: how a request is sent, what broke it, when it is tried again.',
  action: 'The runner: inputs, event and mode in; log, annotations, outputs and files out.',
  'github/client': 'Adapter: requests to GitHub.',
  'github/files': 'Adapter: trees, blobs, snapshots, commits, branches.',
  'github/landings': 'Adapter: GitHub’s journal of a branch, and the commits that stand in for it.',
  'github/reviews': 'Adapter: pull requests with their reviews, commits and pushes.',
  'github/pull-requests':
    'Adapter: comments, labels, requested reviewers, statuses, issues, the pull request about drift.',
  pgbeam: 'Adapter: the client that reads, and the one that writes as well.',
  flows: 'The four flows, each top to bottom, and what wires them with the adapters.',
  cli: 'The command line: a check of the working tree.',
}

/** The folders of src/, each with what it is for and which folders it imports. */
export function composeHouseMap(): string {
  const folders = graphFolders(readSources())
  const unknown = [...folders.keys()].filter(folder => folder !== '.' && !Object.hasOwn(FOLDERS, folder))
  if (unknown.length > 0) throw new Error(`Say in scripts/docs/house-map.ts what ${unknown.join(', ')} is for`)
  const gone = Object.keys(FOLDERS).filter(folder => !folders.has(folder))
  if (gone.length > 0) throw new Error(`scripts/docs/house-map.ts lists ${gone.join(', ')}, which src/ does not have`)
  const rows = Object.entries(FOLDERS).map(([folder, purpose]) => [
    showFolder(folder),
    purpose,
    [...(folders.get(folder) ?? [])].filter(isFolder).sort().map(showFolder).join(', '),
  ])
  return renderTable(['Folder', 'What it is for', 'Imports'], rows)
}

/** package.json, which tells the version, is in none. */
function isFolder(folder: string): boolean {
  return !folder.startsWith('..')
}

function showFolder(folder: string): string {
  return `\`${folder}/\``
}
