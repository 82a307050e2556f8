import type { PullRequest, TestMerge } from '../model.ts'
import type { Repository } from '../repository.ts'

const turns = new WeakMap<PullRequest, Promise<unknown>>()

/**
 * `refs/pull/N/merge`: what merging would give, first parent the base, second the head. Made anew when either has moved,
 * once however many ask; the ref stays where it was while the two conflict, and GitHub starts no `pull_request` workflow
 * then. `refs/pull/N/head` goes along.
 */
export function ensureTestMerge(repository: Repository, pull: PullRequest): Promise<TestMerge | null> {
  const turn = (turns.get(pull) ?? Promise.resolve()).then(() => refreshTestMerge(repository, pull))
  turns.set(
    pull,
    turn.catch(() => {}),
  )
  return turn
}

interface Look {
  testMerge: TestMerge
  /** How many more requests find it still in the making, and those that have. */
  left: number
  early: WeakSet<object>
  /** What the last one before it was. */
  previous: string | null
}

const looks = new WeakMap<PullRequest, Look>()

/** What one request is shown. GitHub makes a test merge in the background: until it is there, the old one still is. */
export async function lookAtTestMerge(
  repository: Repository,
  { pull, request }: { pull: PullRequest; request: object },
): Promise<{ isPending: boolean; sha: string | null }> {
  const testMerge = await ensureTestMerge(repository, pull)
  if (!testMerge || pull.state === 'closed') return { isPending: false, sha: testMerge?.sha ?? null }
  const last = looks.get(pull)
  const look: Look =
    last?.testMerge === testMerge
      ? last
      : { testMerge, left: repository.testMergeDelay, early: new WeakSet(), previous: last?.testMerge.sha ?? null }
  looks.set(pull, look)
  if (look.left > 0 && !look.early.has(request)) {
    look.left -= 1
    look.early.add(request)
  }
  const isPending = look.early.has(request)
  return { isPending, sha: isPending ? look.previous : testMerge.sha }
}

async function refreshTestMerge(repository: Repository, pull: PullRequest): Promise<TestMerge | null> {
  const baseSha = await repository.head(pull.baseBranch)
  if (pull.state === 'closed' || !baseSha) return pull.testMerge
  const { headSha } = pull
  if (pull.testMerge?.baseSha === baseSha && pull.testMerge.headSha === headSha) return pull.testMerge
  const tree = await mergeCommits(repository, { ours: baseSha, theirs: headSha })
  const sha = tree && (await commitTestMerge(repository, { pull, baseSha, tree }))
  pull.testMerge = { baseSha, headSha, sha }
  const refs = `refs/pull/${pull.number}`
  await repository.git.updateRefs({ [`${refs}/head`]: headSha, ...(sha ? { [`${refs}/merge`]: sha } : {}) })
  return pull.testMerge
}

function commitTestMerge(repository: Repository, made: { pull: PullRequest; baseSha: string; tree: string }) {
  const { pull, baseSha, tree } = made
  const date = repository.world.tick()
  return repository.git.commitTree({
    tree,
    parents: [baseSha, pull.headSha],
    message: `Merge ${pull.headSha} into ${baseSha}`,
    author: repository.sign(pull.author, date),
    committer: repository.signAsGitHub(date),
  })
}

/** The tree of two commits merged, or null where they conflict. Only where both sides moved is there work for git. */
export async function mergeCommits(repository: Repository, { ours, theirs }: { ours: string; theirs: string }) {
  const bases = await repository.git.mergeBases(ours, theirs)
  if (bases.includes(ours)) return (await repository.git.readCommit(theirs)).tree
  if (bases.includes(theirs)) return (await repository.git.readCommit(ours)).tree
  return repository.git.mergeTrees({ bases, ours, theirs })
}
