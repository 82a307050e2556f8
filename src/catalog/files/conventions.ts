import { compareNaturally, compareNumbers } from './natural-order.ts'

export interface SqlText {
  readonly path: string
  readonly text: string
}

/** How a migration tool writes what is done and what undoes it. */
interface Convention {
  readonly name: string
  /** Whether the tool would take a file for one of its own. */
  follows(file: SqlText): boolean
  /** What is applied of a file, its lines where they were; undefined for one that only undoes. */
  takeUp(file: SqlText): string | undefined
  compare(one: string, other: string): number
}

/** The tools whose files hold down halves. Those of the others (Atlas, Supabase, dumps of Rails) do not, and need none. */
const CONVENTIONS: readonly Convention[] = [
  markedBy('dbmate', { up: /^--[^\S\n]*migrate:up(?!\S)/m, down: /^--[^\S\n]*migrate:down(?!\S)/m }),
  markedBy('goose', {
    up: /^--[^\S\n]*\+goose[^\S\n]+up[^\S\n]*$/im,
    down: /^--[^\S\n]*\+goose[^\S\n]+down[^\S\n]*$/im,
  }),
  {
    name: 'golang-migrate',
    follows: ({ path }) => /(?:^|\/)\d+_[^/]*\.(?:up|down)\.sql$/.test(path),
    takeUp: ({ path, text }) => (path.endsWith('.down.sql') ? undefined : text),
    compare: compareNaturally,
  },
  {
    name: 'prisma',
    follows: ({ path }) => /(?:^|\/)\d{14}_[^/]*\/(?:migration|down)\.sql$/.test(path),
    takeUp: ({ path, text }) => (path.endsWith('/down.sql') ? undefined : text),
    compare: compareNaturally,
  },
  {
    name: 'flyway',
    follows: ({ path }) => FLYWAY.test(path),
    takeUp: ({ path, text }) => (FLYWAY.exec(path)?.groups?.undo ? undefined : text),
    compare: compareFlyway,
  },
]

const FLYWAY = /(?:^|\/)(?:[VB](?<version>\d[\d._]*?)|(?<undo>U)\d[\d._]*?|(?<repeatable>R))__[^/]*\.sql$/

/** Versions by their numbers, wherever they lie; what is repeatable runs after them, by its description. */
function compareFlyway(one: string, other: string): number {
  const [a, b] = [FLYWAY.exec(one)?.groups, FLYWAY.exec(other)?.groups]
  if (a?.version === undefined || b?.version === undefined) {
    return Number(Boolean(a?.repeatable)) - Number(Boolean(b?.repeatable)) || compareNaturally(one, other)
  }
  const [ones, others] = [a.version.split(/[._]/), b.version.split(/[._]/)]
  for (let place = 0; place < Math.max(ones.length, others.length); place += 1) {
    const order = compareNumbers(ones[place] ?? '0', others[place] ?? '0')
    if (order !== 0) return order
  }
  return compareNaturally(one, other)
}

function markedBy(name: string, { up, down }: { up: RegExp; down: RegExp }): Convention {
  return {
    name,
    follows: ({ text }) => up.test(text),
    takeUp({ text }) {
      let isDown = false
      const lines = text.split('\n').map(line => {
        if (up.test(line)) isDown = false
        else if (down.test(line)) isDown = true
        return isDown ? '' : line
      })
      return lines.join('\n')
    },
    compare: compareNaturally,
  }
}

/** The files of one database in the order in which they are applied, without what undoes them. */
export interface AppliedFiles {
  /** The tool whose convention every file follows, where down halves are known; undefined where none is. */
  readonly convention: string | undefined
  readonly files: readonly SqlText[]
}

/**
 * Orders files, and leaves out down halves where every file follows the convention of one tool. Where one does not,
 * nothing is left out: what looks like a down half there may be meant.
 */
export function orderFiles(files: readonly SqlText[]): AppliedFiles {
  const convention = files.length > 0 ? CONVENTIONS.find(each => files.every(file => each.follows(file))) : undefined
  const compare = convention?.compare ?? compareNaturally
  const ordered = files.toSorted((one, other) => compare(one.path, other.path))
  if (!convention) return { convention: undefined, files: ordered }
  const applied = ordered.flatMap(file => {
    const text = convention.takeUp(file)
    return text === undefined ? [] : [{ path: file.path, text }]
  })
  return { convention: convention.name, files: applied }
}
