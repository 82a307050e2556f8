import type { Acceptance } from './document.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import type { Comment } from './syntax/node.ts'
import type { SourceText } from './syntax/source-text.ts'

export interface Acceptances {
  readonly acceptances: readonly Acceptance[]
  readonly findings: readonly UnplacedFinding[]
}

const MARKER = /^#+\s*pgbeam-allow\b\s*:?\s*/
const WORDS = /^(?<code>[\w-]+)(?:\s+(?<reason>\S.*))?$/

/** The `# pgbeam-allow: <code> <reason>` comments of a file, and findings about incomplete ones. */
export function readAcceptances(comments: readonly Comment[], source: SourceText): Acceptances {
  const acceptances: Acceptance[] = []
  const findings: UnplacedFinding[] = []
  const contentLines = comments.length > 0 ? findContentLines(source.text) : []
  for (const { offset, text } of comments) {
    const marker = MARKER.exec(text)?.[0]
    if (marker === undefined) continue
    const { code, reason } = WORDS.exec(text.slice(marker.length).trim())?.groups ?? {}
    const at = source.positionAt(offset)
    if (code && reason) acceptances.push({ code, reason, at, line: contentLines[at.line - 1] ?? at.line })
    else findings.push(describeIncomplete(offset, code))
  }
  return { acceptances, findings }
}

/** For each line, the number of the next line, itself included, that has more than a comment. */
function findContentLines(text: string): readonly number[] {
  const lines = text.split('\n')
  let nearest = lines.length
  return lines
    .map((line, index) => ({ line, number: index + 1 }))
    .reverse()
    .map(({ line, number }) => {
      if (!WITHOUT_CONTENT.test(line)) nearest = number
      return nearest
    })
    .reverse()
}

const WITHOUT_CONTENT = /^(?:---)?\s*(?:#|$)/

function describeIncomplete(offset: number, code: string | undefined): UnplacedFinding {
  const missing = code ? 'gives no reason' : 'names no code'
  const message = `This comment ${missing}; write \`# pgbeam-allow: ${code ?? '<code>'} <reason>\`.`
  return { code: 'acceptance-without-reason', offset, message }
}
