import { quote } from '../text/quote.ts'
import type { UnplacedFinding } from './finding-kinds.ts'
import { readInteger } from './profile-data.ts'
import { type PolicyNode, walkScalars } from './syntax/node.ts'

/**
 * Numbers that only YAML 1.2 takes for numbers. PyYAML, Ruby and others read YAML 1.1, in which these are texts: octal
 * numbers with `0o`, and exponents without both a point and a sign.
 */
export function findNewNumbers(root: PolicyNode): UnplacedFinding[] {
  return [...walkScalars(root)].flatMap(({ value, source, textStart }) => {
    const whole = typeof value === 'number' && NEW.test(source) ? readInteger(source) : undefined
    // What is no limit at all has an error already.
    if (whole === undefined || whole < 0 || whole > Number.MAX_SAFE_INTEGER) return []
    const message = `Tools that read YAML 1.1 take ${quote(source)} for a text; write ${quote(String(whole))}.`
    return [{ code: 'number-notation' as const, offset: textStart, message }]
  })
}

const NEW = /^[-+]?0o|^(?!.*\..*[eE][-+]).*[eE]/
