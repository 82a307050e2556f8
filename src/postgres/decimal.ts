/** A number as it is written, exactly: `digits` × 10^`exponent`, without trailing zeros. */
export interface Decimal {
  readonly digits: bigint
  readonly exponent: number
}

/** Longer numbers than anybody compares a column with are not read, so that no power of ten becomes a burden. */
const MAX_LENGTH = 60
const MAX_EXPONENT = 60

const WHOLE = /^-?(?:0x[\da-f]+|0o[0-7]+|0b[01]+)$/i
const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i

/** Reads a numeric constant of SQL (`1`, `-0.50`, `1e3`, `0xFF`, `1_000`); undefined where it is none, or too long. */
export function readDecimal(text: string): Decimal | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const plain = text.replaceAll('_', '')
  if (WHOLE.test(plain)) {
    const size = BigInt(plain.replace('-', ''))
    return reduce(plain.startsWith('-') ? -size : size, 0)
  }
  const [match, sign, whole = '', fraction = '', power = '0'] = DECIMAL.exec(plain) ?? []
  if (match === undefined || whole + fraction === '' || Math.abs(Number(power)) > MAX_EXPONENT) return undefined
  return reduce(BigInt(`${sign}${whole}${fraction}`), Number(power) - fraction.length)
}

function reduce(digits: bigint, exponent: number): Decimal {
  if (digits === 0n) return { digits, exponent: 0 }
  let [shortest, power] = [digits, exponent]
  for (; shortest % 10n === 0n; power += 1) shortest /= 10n
  return { digits: shortest, exponent: power }
}

/** Negative, zero or positive, as for a sort. */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const exponent = Math.min(one.exponent, other.exponent)
  const difference = scale(one, exponent) - scale(other, exponent)
  return difference === 0n ? 0 : difference < 0n ? -1 : 1
}

function scale({ digits, exponent }: Decimal, to: number): bigint {
  return digits * 10n ** BigInt(exponent - to)
}

/** One spelling for each number: `1` and `1.0` have the same. */
export function spellDecimal({ digits, exponent }: Decimal): string {
  return `${digits}e${exponent}`
}

/** The number as a column of type double precision takes it. */
export function roundToDouble(decimal: Decimal): number {
  return Number(spellDecimal(decimal))
}

/** Whether a column of type real, and so one of any numeric type, takes the number without rounding it. */
export function isExactInReal(decimal: Decimal): boolean {
  let numerator = Math.fround(roundToDouble(decimal))
  if (!Number.isFinite(numerator)) return false
  let denominator = 0
  // Multiplying by two is exact in binary.
  for (; !Number.isInteger(numerator); denominator += 1) numerator *= 2
  const power = BigInt(Math.abs(decimal.exponent))
  const [up, down] = decimal.exponent < 0 ? [1n, 10n ** power] : [10n ** power, 1n]
  return decimal.digits * up * 2n ** BigInt(denominator) === BigInt(numerator) * down
}
