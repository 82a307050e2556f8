/** A name in the one spelling by which PgBeam compares it: ASCII letters, and no others, in lower case. */
export function foldCase(name: string): string {
  return /[A-Z]/.test(name) ? name.replaceAll(/[A-Z]+/g, letters => letters.toLowerCase()) : name
}
