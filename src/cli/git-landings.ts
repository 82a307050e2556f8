import { type Landing, type LandingReader, PastUnreadableError } from '../landings/landing.ts'
import type { Git } from './git.ts'
import { splitRecords } from './git-objects.ts'

/** What a branch's past costs to read is bounded as it is on GitHub. */
const MAX_COMMITS = 500

/**
 * The landings of a branch as far as a clone tells them: its first parents, at the times that their commits give. Git has
 * no journal of a branch's updates, so this only serves to tell drift, and proves nothing. A shallow clone has no past.
 */
export function createGitLandings({ git, roots }: { git: Git; roots: readonly string[] }): LandingReader {
  return {
    // Nobody's approval is looked at here.
    findHeld: async () => undefined,
    async *walk(commit) {
      if ((await git.ask(['rev-parse', '--is-shallow-repository'])) === 'true') {
        throw new PastUnreadableError('this clone is shallow: fetch the whole history to see it')
      }
      const options = [
        '--first-parent',
        '--no-show-signature',
        '-z',
        `--max-count=${MAX_COMMITS + 1}`,
        '--format=%H %ct %P',
      ]
      const paths = roots.includes('') ? [] : ['--', ...roots]
      const listed = await git.run(['log', ...options, commit, ...paths])
      yield splitRecords(listed).map(readLanding)
    },
  }
}

/** Reads `<commit> <seconds since the epoch> <parents>`. */
function readLanding(record: string): Landing {
  const [after = '', seconds = '', before = null] = record.split(' ')
  const at = Number(seconds) * 1000
  return {
    kind: 'unrecorded',
    before: before === '' ? null : before,
    after,
    from: at,
    until: at,
    actor: null,
    merged: [],
    source: 'chain',
  }
}
