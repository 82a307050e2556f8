// YAML 1.1 reads a leading zero as octal, YAML 1.2 as nothing: such a number is refused rather than guessed.
const DECIMAL = /^[-+]?(?:0|[1-9]\d*)(?:\.0*)?(?:[eE]\+?\d+)?$/
const HEXADECIMAL = /^0x[\da-fA-F]+$/
const OCTAL = /^0o[0-7]+$/

/**
 * The whole number that a YAML or JSON number spells. `100.0` and `1e3` are whole; undefined for anything that is not,
 * however little it misses. Not bounded: beyond 2^53 the number returned is the nearest one there is.
 */
export function readInteger(source: string): number | undefined {
  if (!DECIMAL.test(source) && !HEXADECIMAL.test(source) && !OCTAL.test(source)) return undefined
  const value = Number(source)
  return value === 0 ? 0 : value
}
