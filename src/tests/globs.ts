/**
 * The globs for policies, with one more behind each that takes files in: for the tests in the same folders. Where the
 * globs name single files or other endings, their tests are found all the same; what they exclude stays excluded.
 */
export function listTestGlobs(patterns: readonly string[]): string[] {
  return patterns.flatMap(pattern => {
    const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1)
    return pattern.startsWith('!') || !isBalanced(folder) ? [pattern] : [pattern, `${folder}*.tests.{yaml,yml}`]
  })
}

/** Whether a slash that was cut at stands outside of every group, such as `{a/b,c}`. */
function isBalanced(folder: string): boolean {
  const count = (signs: RegExp) => folder.match(signs)?.length ?? 0
  return count(/[{([]/g) === count(/[})\]]/g)
}
