import type { Finding } from '../policy/finding.ts'
import { quote } from '../text/quote.ts'
import { createFinding, type LintContext } from './lint-context.ts'

/** A finding about a profile's name that typographic quotes enclose: YAML takes them for letters, so they are part of it. */
export function* lintName({ document, profile }: LintContext): Iterable<Finding> {
  const [, name] = /^[\u2018-\u201f\u00ab](.+)[\u2018-\u201f\u00bb]$/s.exec(profile.name) ?? []
  if (name === undefined) return
  yield createFinding({
    code: 'typographic-character',
    at: document.locate(['name']),
    message: `The typographic quotes are part of this name; write ${quote(name)}, if they are not meant.`,
  })
}
