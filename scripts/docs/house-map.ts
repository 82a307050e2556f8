import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../publication.ts'
import { renderTable } from './markdown-table.ts'

/** What each folder of src/ is for, from the pure ones to those that act. */
const FOLDERS: Readonly<Record<string, string>> = {
  policy: 'A file’s text → a policy with positions, or what is wrong with it. The schema, and what its fields mean.',
  access: 'Effective access: the model, the comparison, the tables of directions.',
  postgres: 'PostgreSQL’s grammar (WebAssembly), loaded only where there is a row filter.',
  lint: 'What a valid policy had better not say.',
  live: 'A live profile as PgBeam returns it, and the body that makes it what a file says.',
  plan: 'Decisions: what to write, what is live by the history, which reviews suffice.',
  report: 'The report’s schema, and its renderings: comment, summary, annotations, outputs.',
  review: 'Files of two commits, and what is live → the report of a check.',
  check: 'The parts of the first flow: what is read of both commits, and how a check ends.',
  knowledge: 'What PgBeam knows beside the profiles: agents, replays, drafts.',
  tests: 'Policy tests: their schema, running them, their results.',
  github: 'Adapter: snapshots, history, reviews, comments, statuses, the runner.',
  pgbeam: 'Adapter: the client that reads, the client that writes, retries, errors.',
  apply: 'Carries out a plan: guards, writes, verifies, tells what came of each.',
  export: 'Live profiles → files.',
  cli: 'The command line: the same checks on a working tree.',
}

/** The folders of src/, each with what it is for and whose files it imports. */
export function composeHouseMap(): string {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => name)
  const unknown = folders.filter(folder => !Object.hasOwn(FOLDERS, folder))
  if (unknown.length > 0) throw new Error(`Say in scripts/docs/house-map.ts what ${unknown.join(', ')} is for`)
  const rows = Object.entries(FOLDERS)
    .filter(([folder]) => folders.includes(folder))
    .map(([folder, purpose]) => [`\`${folder}/\``, purpose, listDependencies(folder)])
  return renderTable(['Folder', 'What it is for', 'Depends on'], rows)
}

function listDependencies(folder: string): string {
  const files = readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
  const texts = files
    .filter(file => file.endsWith('.ts'))
    .map(file => readFileSync(join(ROOT, 'src', folder, file), 'utf8'))
  const imports = texts.flatMap(text => [...text.matchAll(/(?:from|import\() ?'(?:\.\.\/)+([^'/]+)/g)])
  const owners = new Set(imports.map(([, owner = '']) => owner).filter(owner => owner !== folder))
  return [...owners]
    .sort()
    .map(owner => (owner.endsWith('.ts') ? `\`${owner}\`` : `\`${owner}/\``))
    .join(', ')
}
