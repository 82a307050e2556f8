import picomatch from 'picomatch'

/** A file that no glob matches, and whose name is nearly one that a glob does. */
export interface NearMiss {
  /** A name that the globs take in, where one is known. */
  readonly meant: string | undefined
}

/**
 * Tells near misses from other files: another letter case, something after the ending (`a.yml.txt`), or the other ending
 * of YAML. What a glob excludes is none, whatever its name. `includes` is what the patterns take in.
 */
export function compileNearMisses(
  patterns: readonly string[],
  includes: (path: string) => boolean,
): (path: string) => NearMiss | undefined {
  const exact = patterns.map(pattern => compile(pattern, {}))
  const folded = patterns.map(pattern => ({
    isExclusion: isExclusion(pattern),
    matches: compile(pattern, { nocase: true }),
  }))
  const isTakenIn = (path: string) => folded.findLast(({ matches }) => matches(path))?.isExclusion === false
  // Most files of a large repository are elsewhere.
  const bases = patterns
    .filter(pattern => !isExclusion(pattern))
    .map(pattern => picomatch.scan(pattern).base.toLowerCase())
  const isElsewhere = (path: string) => !bases.some(base => path.slice(0, base.length).toLowerCase() === base)
  return path => {
    if (isElsewhere(path) || exact.some(matches => matches(path))) return undefined
    const variants = listVariants(path)
    if (!variants.some(isTakenIn)) return undefined
    const names = variants.flatMap(each => [each, lowerEnding(each), each.toLowerCase()])
    return { meant: names.find(includes) }
  }
}

function compile(pattern: string, options: { nocase?: boolean }): (path: string) => boolean {
  const glob = isExclusion(pattern) ? pattern.slice(1) : pattern
  return picomatch(glob, { dot: true, nonegate: true, ...options })
}

function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!')
}

/** The path itself, without what stands after an ending of YAML or JSON, and with the other ending of YAML. */
function listVariants(path: string): string[] {
  const [, whole = path] = /^(.*\.(?:ya?ml|json))[.~_-][^/]*$/i.exec(path) ?? []
  const other = whole.replace(/\.(ya?)ml$/i, (_, letters: string) => (letters.length === 2 ? '.yml' : '.yaml'))
  return [...new Set([path, whole, other])]
}

function lowerEnding(path: string): string {
  return path.replace(/\.[^./]*$/, ending => ending.toLowerCase())
}
