import type { ParsedPolicy } from './document.ts'
import type { PolicyFile } from './file.ts'
import { parsePolicy } from './parse.ts'

/** Parses policy files of one repository. */
export type PolicyParser = (file: PolicyFile) => ParsedPolicy

/** A parser for one run: it parses each content once, in however many commits and under however many names it is found. */
export function createParser(): PolicyParser {
  const known = new Map<string, ParsedPolicy>()
  return file => {
    // Of a file's name, its ending alone has a part in what the text means.
    const key = `${file.path.slice(file.path.lastIndexOf('.'))} ${file.blob}`
    const parsed = known.get(key) ?? parsePolicy(file)
    known.set(key, parsed)
    return parsed
  }
}
