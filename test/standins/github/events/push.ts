import { formatTime } from '../json/commit.ts'
import { repositoryPage } from '../json/repository.ts'
import type { Push } from '../model.ts'
import type { Repository } from '../repository.ts'
import { wrapEvent } from './envelope.ts'
import type { ActionEvent } from './types.ts'

const none = '0'.repeat(40)

export interface PushEvent {
  branch?: string
  /** Any push of the repository's; the branch's last one, if not given. */
  push?: Push
}

/** A commit of a push as Actions has it: without the lists of files that the webhook itself would have. */
async function pushedCommit(repository: Repository, sha: string) {
  const { tree, message, author, committer } = await repository.git.readCommit(sha)
  const person = ({ name, email }: { name: string; email: string }) => {
    const username = repository.world.findByEmail(email)?.login
    return username ? { name, email, username } : { name, email }
  }
  return {
    id: sha,
    tree_id: tree,
    distinct: true,
    message,
    timestamp: formatTime(committer.date),
    url: `${repositoryPage(repository)}/commit/${sha}`,
    author: person(author),
    committer: person(committer),
  }
}

export async function pushEvent(repository: Repository, options: PushEvent): Promise<ActionEvent> {
  const ref = repository.branchRef(options.branch ?? repository.defaultBranch)
  const push = options.push ?? repository.pushes.findLast(each => each.ref === ref)
  if (!push) throw new Error(`nothing was pushed to ${ref}`)
  const { before, after, by, forced } = push
  const brandNew = before === none
  const main = brandNew ? await repository.head() : before
  const commits = await repository.git.listCommits({ to: after, ...(main && main !== after ? { from: main } : {}) })
  return wrapEvent(repository, {
    name: 'push',
    sha: after,
    ref: push.ref,
    actor: by,
    payload: {
      ref: push.ref,
      before,
      after,
      base_ref: null,
      compare: `${repositoryPage(repository)}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      created: brandNew,
      deleted: false,
      forced,
      // The payload holds the last 20, oldest first.
      commits: await Promise.all(
        commits
          .slice(0, 20)
          .toReversed()
          .map(sha => pushedCommit(repository, sha)),
      ),
      head_commit: await pushedCommit(repository, after),
      pusher: { name: by.login, email: by.email },
    },
  })
}
