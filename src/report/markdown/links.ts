import type { Rendering } from '../rendering.ts'
import type { PolicyReport, ReportedChange } from '../schema.ts'
import { code, type Inline, link } from './markdown.ts'

/** A link to a file at the commit where it can be read: the newer one, or for a removed file the older one. */
export function linkFile({ rendering, policy }: FilePlace, label?: Inline): Inline {
  const text = label ?? code(policy.file)
  const url = fileUrl({ rendering, policy })
  return url === undefined ? text : link(text, url)
}

/** A file, or a place in it, that no policy of the report stands for. */
export function linkPlace({
  rendering,
  file,
  line,
}: {
  rendering: Rendering
  file: string
  line: number | null
}): Inline {
  const place = { rendering, policy: { file, action: 'none', outcome: null } } as const
  const label = `${code(file)}${line === null ? '' : ` line ${line}`}`
  const url = fileUrl(place)
  return url === undefined ? label : link(label, line === null ? url : `${url}#L${line}`)
}

/** Where a change comes from: a line of the policy's file, or a file and line of its own. */
export function linkChange({ rendering, policy }: FilePlace, { file, line }: ReportedChange): Inline {
  if (file === undefined) return linkLine({ rendering, policy }, line)
  const label = code(`${file.slice(file.lastIndexOf('/') + 1)}${line === null ? '' : `:${line}`}`, LONGEST_NAME)
  const url = fileUrl({ rendering, policy: { file, action: 'none', outcome: null } })
  return url === undefined ? label : link(label, line === null ? url : `${url}#L${line}`)
}

const LONGEST_NAME = 60

/** A line's number as a link to it; only the number where the file cannot be linked to, nothing where it is unknown. */
export function linkLine({ rendering, policy }: FilePlace, line: number | null): Inline {
  if (line === null) return ''
  const url = fileUrl({ rendering, policy })
  return url === undefined ? `${line}` : link(`${line}`, `${url}#L${line}`)
}

export function linkCommit({ serverUrl, report }: Rendering, commit: string): Inline {
  return link(code(commit.slice(0, 7)), `${serverUrl}/${report.repository}/commit/${commit}`)
}

/** A longer one, repeated at every line, would leave no room for what it links from. */
const LONGEST_PATH = 500

interface FilePlace {
  readonly rendering: Rendering
  readonly policy: Pick<PolicyReport, 'file' | 'action' | 'outcome'>
}

function fileUrl({ rendering, policy }: FilePlace): string | undefined {
  const { serverUrl, report, linkCommit } = rendering
  // What an export writes is not in any commit yet, and what it cannot write never will be.
  const isKept = policy.action === 'none' && policy.outcome === null
  if (report.mode === 'export' && !isKept) return undefined
  const commit = policy.action === 'unmanage' ? report.base_commit : linkCommit
  if (commit === null) return undefined
  const path = policy.file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  return path.length > LONGEST_PATH ? undefined : `${serverUrl}/${report.repository}/blob/${commit}/${path}`
}
