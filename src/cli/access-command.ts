import { basename } from 'node:path'
import type { AccessMap } from '../access-map/access-map.ts'
import { createAccessMap } from '../access-map/create-map.ts'
import { readQuestion } from '../access-map/find-question.ts'
import { findWho } from '../access-map/who.ts'
import { formatAccessCsv } from '../report/access-map/csv.ts'
import { formatAccessJson } from '../report/access-map/json.ts'
import { formatWhoJson } from '../report/access-map/who-json.ts'
import { shorten, showHidden } from '../text/visible.ts'
import type { AccessOptions, WhoOptions } from './arguments.ts'
import { CliError } from './git.ts'
import { type LocalPolicies, readLocalPolicies } from './local-policies.ts'
import { renderAccess } from './render-access.ts'
import { renderWho } from './render-who.ts'
import { escapeJson, renderFinding, type Style, type TextContext } from './terminal.ts'

export interface Told {
  readonly text: string
  /** For the reader, beside the answer. */
  readonly warnings: readonly string[]
  /** Whether every policy file is in it. */
  readonly isWhole: boolean
}

interface Asked<Options> {
  readonly options: Options
  readonly env: NodeJS.ProcessEnv
  readonly folder: string
  readonly style: Style
}

/** UTF-16 units of one hostile text. */
const LONGEST_TEXT = 300

function createContext(style: Style): TextContext {
  const clean = (text: string, limit = LONGEST_TEXT) => shorten(showHidden(shorten(text, limit)), limit)
  return { style, clean, showPredicate: clean }
}

/** The map of all policies. Throws a `CliError` where it cannot be made. */
export async function tellAccess({ options, ...where }: Asked<AccessOptions>): Promise<Told> {
  const local = await readLocalPolicies({ options, ...where })
  const context = createContext(where.style)
  const map = createAccessMap(local.sources)
  const text = await formatMap(map, { format: options.format, local, context })
  return { text, ...describeGaps(local, context) }
}

async function formatMap(
  map: AccessMap,
  { format, local, context }: { format: AccessOptions['format']; local: LocalPolicies; context: TextContext },
): Promise<string> {
  switch (format) {
    case 'json':
      return escapeJson(formatAccessJson(map))
    case 'csv':
      return formatAccessCsv(map)
    case 'html': {
      const { renderAccessPage } = await import('../report/access-map/page.ts')
      return renderAccessPage(map, { title: basename(local.folder), version: local.version })
    }
    case 'text':
      return renderAccess(map, context)
  }
}

/** Every policy that reaches a relation. Throws a `CliError` for one that does not exist. */
export async function tellWho({ options, ...where }: Asked<WhoOptions>): Promise<Told> {
  const local = await readLocalPolicies({ options, ...where })
  const context = createContext(where.style)
  const read = readQuestion(options, local.sources)
  if (read.kind === 'problem') throw new CliError(read.problem)
  const who = findWho(read.question, local.sources)
  const { warnings, isWhole } = describeGaps(local, context)
  return {
    text: options.json ? escapeJson(formatWhoJson(who)) : renderWho(who, context),
    warnings: read.doubt === undefined ? warnings : [...warnings, context.clean(read.doubt)],
    isWhole,
  }
}

/** What the answer does without. */
function describeGaps({ sources, findings }: LocalPolicies, context: TextContext): Pick<Told, 'warnings' | 'isWhole'> {
  const invalid = sources.invalid.map(
    file => `${context.clean(file)}: not valid, and so left out: see pgbeam-policy check ${context.clean(file)}`,
  )
  const gaps = findings.map(finding => renderFinding(context, finding, null))
  return { warnings: [...invalid, ...gaps], isWhole: invalid.length === 0 }
}
