import type { Signature } from './parse.ts'
import { runGit } from './process.ts'

/**
 * What a commit does to one path: its new content, `null` to delete it, or one of the rarer things.
 * `rename` moves the path to the one it names; a later entry may then change the content at the new path.
 */
export type Change =
  | string
  | Uint8Array
  | null
  | { symlink: string }
  | { rename: string }
  | { executable: string | Uint8Array }
  | { submodule: string }

export type Changes = Record<string, Change>

export interface NewCommit {
  /** The full name of the ref that will point at the commit. */
  ref: string
  /** None for a root commit; the first one gives the tree that the changes are made to. */
  parents: string[]
  /** The id of another tree to make the changes to. */
  tree?: string
  message: string
  author: Signature
  committer: Signature
  changes: Changes
}

/** fast-import wants a path with unusual characters as a C string. */
function quotePath(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}

function formatSignature({ name, email, date }: Signature): string {
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`
}

function formatData(content: string | Uint8Array): Buffer {
  const bytes = Buffer.from(content)
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
}

function formatFile(file: { mode: string; path: string; content: string | Uint8Array }): Buffer {
  return Buffer.concat([Buffer.from(`M ${file.mode} inline ${quotePath(file.path)}\n`), formatData(file.content)])
}

function formatChange(path: string, change: Change): Buffer {
  if (change === null) return Buffer.from(`D ${quotePath(path)}\n`)
  if (typeof change === 'string' || change instanceof Uint8Array) {
    return formatFile({ mode: '100644', path, content: change })
  }
  if ('rename' in change) return Buffer.from(`R ${quotePath(path)} ${quotePath(change.rename)}\n`)
  if ('symlink' in change) return formatFile({ mode: '120000', path, content: change.symlink })
  if ('executable' in change) return formatFile({ mode: '100755', path, content: change.executable })
  return Buffer.from(`M 160000 ${change.submodule} ${quotePath(path)}\n`)
}

/** One process makes blobs, trees, the commit and the ref, however many files there are. Gives the commit's id. */
export async function importCommit(gitDir: string, commit: NewCommit): Promise<string> {
  const [first, ...others] = commit.parents
  const stream = [
    // Without `from`, the ref's own history would be left out of account: the commit becomes a root.
    ...(first ? [] : [`reset ${commit.ref}\n`]),
    `commit ${commit.ref}\nmark :1\n`,
    `author ${formatSignature(commit.author)}\ncommitter ${formatSignature(commit.committer)}\n`,
    formatData(commit.message),
    ...(first ? [`from ${first}\n`] : []),
    ...others.map(parent => `merge ${parent}\n`),
    ...(commit.tree ? [`M 040000 ${commit.tree} ""\n`] : []),
    ...Object.entries(commit.changes).map(([path, change]) => formatChange(path, change)),
    '\nget-mark :1\ndone\n',
  ]
  const input = Buffer.concat(stream.map(part => Buffer.from(part)))
  const { stdout } = await runGit({ gitDir, args: ['fast-import', '--quiet', '--done', '--force'], input })
  return stdout.toString().trim()
}
