import type { CST, YAMLError } from 'yaml'
import { quote } from '../../text/quote.ts'
import type { UnplacedFinding } from '../finding-kinds.ts'
import { composeDocument } from './compose.ts'
import { findJsonError } from './json-error.ts'
import type { SourceTree } from './node.ts'
import type { SourceText } from './source-text.ts'
import { explainYamlError } from './yaml-mistakes.ts'
import { readTokens } from './yaml-tokens.ts'
import { buildYamlTree } from './yaml-tree.ts'

/** After the first few, syntax errors mostly follow from each other. */
const MAX_SYNTAX_ERRORS = 10

/** The tree of a YAML text. Time and memory are proportional to its length, whatever it contains. */
export function readYaml(source: SourceText): SourceTree {
  return readTree(source.text, source)
}

function readTree(text: string, source: SourceText): SourceTree {
  const read = readTokens(text)
  if (read.kind === 'refused') return { root: undefined, complete: false, findings: [read.finding], comments: [] }
  const document = composeDocument(read.tokens, { length: text.length })
  const tree = document.contents ? buildYamlTree(document.contents, source) : undefined
  const syntax = findSyntaxErrors(document.errors, { text, tokens: read.tokens })
  if (syntax.length > 0) return { root: tree?.root, complete: false, findings: syntax, comments: [] }
  const tags = [...document.errors, ...document.warnings].filter(isAboutTag).map(describeTag)
  return {
    root: tree?.root,
    complete: tree?.complete ?? true,
    findings: [...tags, ...(tree?.findings ?? [])],
    comments: read.comments,
  }
}

/** The tree of a JSON text. Valid JSON is YAML; what other JSON tools refuse is refused here too. */
export function readJson(source: SourceText): SourceTree {
  const empty = { root: undefined, comments: [] } as const
  if (/^[ \t\r\n]*$/.test(source.text)) return { ...empty, complete: true, findings: [] }
  const error = findJsonError(source.text)
  if (error) return { ...empty, complete: false, findings: [error] }
  // Valid JSON has line breaks and tabs only between its tokens, as mere space. In YAML they mean more.
  return readTree(blankJson(source.text), source)
}

/** A valid JSON text as YAML of the same length. */
export function blankJson(text: string): string {
  return text.replace(/[\t\r\n]/g, ' ')
}

function isAboutTag({ code }: YAMLError): boolean {
  return code === 'TAG_RESOLVE_FAILED' || code === 'BAD_COLLECTION_TYPE'
}

/**
 * The first few syntax errors, one per offset. The package's own words are used for the first only: what follows an error
 * mostly follows from it.
 */
function findSyntaxErrors(
  errors: readonly YAMLError[],
  broken: { readonly text: string; readonly tokens: readonly CST.Token[] },
): readonly UnplacedFinding[] {
  const findings = new Map<number, UnplacedFinding>()
  for (const error of errors.filter(each => !isAboutTag(each)).slice(0, MAX_SYNTAX_ERRORS)) {
    const explained = explainYamlError(error, broken)
    if (!explained && findings.size > 0) continue
    const finding = explained ?? describeError(error)
    if (!findings.has(finding.offset)) findings.set(finding.offset, finding)
  }
  return [...findings.values()]
}

function describeError({ pos: [offset], message }: YAMLError): UnplacedFinding {
  return { code: 'yaml-syntax', offset, message: `This is not valid YAML: ${quoteText(message)}.` }
}

function describeTag({ pos: [offset], message }: YAMLError): UnplacedFinding {
  return { code: 'unknown-tag', offset, message: `${quoteText(message)}; a policy needs no tags, so remove it.` }
}

/** The package ends some messages with text of the file. */
function quoteText(message: string): string {
  return message.replace(/^([^:,]+): (.+)$/s, (_, words: string, text: string) => `${words}: ${quote(text)}`)
}
