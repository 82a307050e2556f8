import picomatch from 'picomatch'
import type { Snapshot, SnapshotFile } from './file.ts'
import { compileNearMisses, type NearMiss } from './near-misses.ts'

/** Selects files of a repository. Paths are relative to its root, with slashes. */
export interface Selection {
  includes(path: string): boolean
  /** What a path that is not included nearly is; left out where nobody asks. */
  readonly resemble?: (path: string) => NearMiss | undefined
  /** Whether a file at any depth below the folder could be included. Errs on the side of yes. */
  mayContain(folder: string): boolean
  /** The folders (or single files) that hold all that is included; an empty path is the root. None holds another. */
  readonly roots: readonly string[]
}

export interface PolicyGlobs extends Selection {
  /** The inclusions that match none of the paths: most likely a mistake. */
  listUnmatched(paths: readonly string[]): string[]
}

/**
 * As in the `paths` filters of a workflow: the last pattern that matches decides, and one that begins with `!`
 * excludes. Names that begin with a dot match wildcards like any other, so that no policy is silently left out.
 */
export function compileGlobs(patterns: readonly string[]): PolicyGlobs {
  const rules = patterns.map(pattern => {
    const isExclusion = pattern.startsWith('!')
    const glob = isExclusion ? pattern.slice(1) : pattern
    const matches = picomatch(glob, { dot: true, nonegate: true })
    return { pattern, isExclusion, matches, base: picomatch.scan(glob).base }
  })
  const inclusions = rules.filter(rule => !rule.isExclusion)
  return {
    includes: path => {
      const rule = rules.findLast(({ matches }) => matches(path))
      return rule !== undefined && !rule.isExclusion
    },
    mayContain: folder => inclusions.some(({ base }) => isWithin(base, folder) || isWithin(folder, base)),
    roots: listOutermost(inclusions.map(({ base }) => base)),
    listUnmatched: paths =>
      inclusions.filter(({ matches }) => !paths.some(path => matches(path))).map(rule => rule.pattern),
  }
}

/** Selects policies and guardrails: the files that the patterns match, except policy tests. */
export function selectPolicies(patterns: readonly string[]): Selection {
  const globs = compileGlobs(patterns)
  const guardrails = compileGuardrails(patterns)
  return {
    ...globs,
    includes: path => (isGuardrailFile(path) ? guardrails.includes(path) : globs.includes(path) && !isTestFile(path)),
  }
}

/** Guardrails are what no pattern takes out: who may exclude a policy could not exclude what it must keep. */
function compileGuardrails(patterns: readonly string[]): PolicyGlobs {
  return compileGlobs(patterns.filter(pattern => !pattern.startsWith('!')))
}

/** Guardrails are never policies, whatever the globs match. */
export function isGuardrailFile(path: string): boolean {
  return /\.guardrails\.ya?ml$/.test(path)
}

/** Policy tests are never policies, whatever the globs match. */
export function isTestFile(path: string): boolean {
  return /\.tests\.ya?ml$/.test(path)
}

function listOutermost(folders: readonly string[]): string[] {
  const distinct = [...new Set(folders)]
  return distinct.filter(folder => !distinct.some(other => other !== folder && isWithin(folder, other)))
}

function isWithin(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`)
}

/**
 * The globs for policies, each inclusion followed by one for the tests in its folder. So tests are found even if a glob
 * names single files or another extension. Exclusions still apply.
 */
export function listTestGlobs(patterns: readonly string[]): string[] {
  return patterns.flatMap(pattern => {
    const folder = pattern.slice(0, pattern.lastIndexOf('/') + 1)
    return pattern.startsWith('!') || !isBalanced(folder) ? [pattern] : [pattern, `${folder}*.tests.{yaml,yml}`]
  })
}

/** Whether a folder cut off at a slash has no open group, such as that of `{a/b,c}`. */
function isBalanced(folder: string): boolean {
  const count = (signs: RegExp) => folder.match(signs)?.length ?? 0
  return count(/[{([]/g) === count(/[})\]]/g)
}

/** Selects policies, guardrails, and the tests next to policies. */
export function selectWithTests(patterns: readonly string[]): Selection {
  const policies = compileGlobs(patterns)
  const tests = compileGlobs(listTestGlobs(patterns))
  const guardrails = compileGuardrails(patterns)
  return {
    includes: path => {
      if (isGuardrailFile(path)) return guardrails.includes(path)
      return (isTestFile(path) ? tests : policies).includes(path)
    },
    resemble: compileNearMisses(listTestGlobs(patterns), tests.includes),
    mayContain: tests.mayContain,
    roots: tests.roots,
  }
}

/** Selects what either selects. Near misses are those of the first. */
export function uniteSelections(one: Selection, other: Selection): Selection {
  return {
    includes: path => one.includes(path) || other.includes(path),
    ...(one.resemble ? { resemble: one.resemble } : {}),
    mayContain: folder => one.mayContain(folder) || other.mayContain(folder),
    roots: listOutermost([...one.roots, ...other.roots]),
  }
}

/** The policies of a snapshot, its tests, and its guardrails. */
export function separateTests({ commit, files }: Snapshot): {
  policies: Snapshot
  tests: SnapshotFile[]
  guardrails: SnapshotFile[]
} {
  const policies = files.filter(({ path }) => !isTestFile(path) && !isGuardrailFile(path))
  return {
    policies: { commit, files: policies },
    tests: files.filter(({ path }) => isTestFile(path)),
    guardrails: files.filter(({ path }) => isGuardrailFile(path)),
  }
}
