import { createHash } from 'node:crypto'
import picomatch from 'picomatch'
import type { LivePolicy } from '../live/profile.ts'
import { isGuardrailFile, isTestFile, type Selection } from '../policy/globs.ts'

/** Where new files go: a folder without a slash at its end, empty for the root, and an ending with its dot. */
export interface Place {
  readonly folder: string
  readonly ending: string
}

/** Those that take comments first. */
const ENDINGS = ['.yaml', '.yml', '.json']

/** The place of last resort. */
export const DEFAULT_PLACE: Place = { folder: 'policies', ending: '.yaml' }

/**
 * Where the policy globs would see a new file: what stands in front of the first wildcard of one of them. Undefined
 * where they take in no name that could be chosen.
 */
export function choosePlace(patterns: readonly string[], globs: Selection): Place | undefined {
  const bases = patterns.filter(pattern => !pattern.startsWith('!')).map(pattern => picomatch.scan(pattern).base)
  const folders = [...bases.filter(base => base !== ''), DEFAULT_PLACE.folder, '']
  const places = folders.flatMap(folder => ENDINGS.map(ending => ({ folder, ending })))
  return places.find(place => globs.includes(joinPath(place, 'policy')))
}

/**
 * The places of the profiles of several projects: a folder for each, named by its id, as far as the globs take in a file
 * there; else all have the same place. With one project, that is the place itself.
 */
export function placeProjects({
  projects,
  place,
  globs,
}: {
  projects: readonly string[]
  place: Place
  globs: Selection
}): ReadonlyMap<string, Place> {
  const own = projects.map(project => [project, { ...place, folder: joinFolder(place.folder, project) }] as const)
  const hasFolders = new Set(projects).size > 1 && own.every(([, each]) => globs.includes(joinPath(each, 'policy')))
  return new Map(hasFolders ? own : projects.map(project => [project, place]))
}

function joinFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

/**
 * A path for each profile: the slug of its name. Where several have the same one, or it is taken, each gets a digest of
 * its id as well, so that who else is there, and in which order, changes no path.
 */
export function assignPaths({
  profiles,
  place,
  taken,
}: {
  profiles: readonly LivePolicy[]
  place: Place
  /** Names in the folder that are not free, in lower case. */
  taken: ReadonlySet<string>
}): Map<LivePolicy, string> {
  const used = new Set(taken)
  const slugs = new Map(profiles.map(live => [live, slugify(live.name)]))
  const counts = new Map<string, number>()
  for (const slug of slugs.values()) counts.set(slug, (counts.get(slug) ?? 0) + 1)
  const isFree = (name: string) => !used.has(name + place.ending) && !isOther(name + place.ending)
  return new Map(
    [...slugs].toSorted(compareIdentities).map(([live, slug]) => {
      const isAlone = counts.get(slug) === 1
      const name = (isAlone ? [slug] : []).find(isFree) ?? findFree(`${slug}-${digestIdentity(live)}`, isFree)
      used.add(name + place.ending)
      return [live, joinPath(place, name)]
    }),
  )
}

function joinPath({ folder, ending }: Place, name: string): string {
  return folder === '' ? name + ending : `${folder}/${name}${ending}`
}

function findFree(name: string, isFree: (name: string) => boolean): string {
  if (isFree(name)) return name
  for (let number = 2; ; number++) if (isFree(`${name}-${number}`)) return `${name}-${number}`
}

function compareIdentities([one]: [LivePolicy, string], [other]: [LivePolicy, string]): number {
  return identify(one) < identify(other) ? -1 : 1
}

function digestIdentity(live: LivePolicy): string {
  return createHash('sha256').update(identify(live)).digest('hex').slice(0, 6)
}

function identify({ projectId, id }: LivePolicy): string {
  return JSON.stringify([projectId, id])
}

/** What Windows takes for devices, whatever follows after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/

/** Room for an ending and for what tells namesakes apart, within the 255 bytes that file systems take. */
const LONGEST = 80

/** For a name without a letter or digit that a file name could have. */
const UNNAMED = 'policy'

/** Whether the name of a profile leaves nothing for the name of its file, as `表` does. */
export function isUnnamed(name: string): boolean {
  return slugify(name) === UNNAMED && !/policy/i.test(name)
}

/**
 * The name of a file for a profile of this name, without an ending: lower-case ASCII letters, digits and dashes, good on
 * every file system. Never empty.
 */
export function slugify(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
  if (words === '') return UNNAMED
  return DEVICE.test(words) ? `policy-${words}` : words
}

/** Whether a file of that name would be no policy. */
function isOther(name: string): boolean {
  return isTestFile(name) || isGuardrailFile(name)
}
