import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diffTrees, type FileChange } from './diff.ts'
import { importCommit, type NewCommit } from './import.ts'
import { mergeTrees, type TreeMerge } from './merge.ts'
import { type GitObject, ObjectReader } from './objects.ts'
import { type Commit, type EntryType, parseCommit, parseTree, type Signature, type TreeEntry } from './parse.ts'
import { runGit } from './process.ts'

export interface ListedEntry {
  mode: string
  type: EntryType
  oid: string
  /** Bytes; only blobs have a size. */
  size: number | null
  path: string
}

export interface CommitOfTree {
  tree: string
  parents: string[]
  message: string
  author: Signature
  committer: Signature
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/** A bare repository, read and written by the git binary. What a commit id determines is asked for once. */
export class GitRepository {
  readonly gitDir: string
  readonly #objects: ObjectReader
  readonly #answers = new Map<string, Promise<unknown>>()

  private constructor(gitDir: string) {
    this.gitDir = gitDir
    this.#objects = new ObjectReader(gitDir)
  }

  static async create(gitDir: string, { defaultBranch }: { defaultBranch: string }): Promise<GitRepository> {
    // What `git init --bare` makes, without the process: the layout is documented, in gitrepository-layout(5).
    await mkdir(join(gitDir, 'objects'), { recursive: true })
    await mkdir(join(gitDir, 'refs'))
    await writeFile(join(gitDir, 'HEAD'), `ref: refs/heads/${defaultBranch}\n`)
    await writeFile(join(gitDir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
    return new GitRepository(gitDir)
  }

  /** Any revision expression that git understands: an id, a ref, `main:policies/a.yaml`. */
  read(expression: string): Promise<GitObject | null> {
    return this.#objects.read(expression)
  }

  async resolveCommit(expression: string): Promise<string | null> {
    return (await this.read(`${expression}^{commit}`))?.oid ?? null
  }

  /** Throws where there is no such commit. */
  async readCommit(expression: string): Promise<Commit> {
    const object = await this.read(`${expression}^{commit}`)
    if (!object) throw new Error(`no commit ${expression} in ${this.gitDir}`)
    return parseCommit(object)
  }

  /** The entries right below a tree or a commit, or null where there is no such thing. */
  async readTree(expression: string): Promise<TreeEntry[] | null> {
    const named = await this.read(expression)
    const object = named?.type === 'commit' || named?.type === 'tag' ? await this.read(`${named.oid}^{tree}`) : named
    return object?.type === 'tree' ? parseTree(object.content) : null
  }

  /** In git's order; recursively, each directory comes before what it holds. */
  listTree({ tree, recursive }: { tree: string; recursive: boolean }): Promise<ListedEntry[]> {
    const args = ['ls-tree', '-l', '-z', ...(recursive ? ['-r', '-t'] : []), tree]
    return this.#remember(args, async () => (await this.#lines(args, '\0')).map(parseListedEntry))
  }

  importCommit(commit: NewCommit): Promise<string> {
    return importCommit(this.gitDir, commit)
  }

  /** A commit of a tree that is there already; no ref points at it yet. */
  async commitTree({ tree, parents, message, author, committer }: CommitOfTree): Promise<string> {
    const env = {
      GIT_AUTHOR_NAME: author.name,
      GIT_AUTHOR_EMAIL: author.email,
      GIT_AUTHOR_DATE: formatDate(author.date),
      GIT_COMMITTER_NAME: committer.name,
      GIT_COMMITTER_EMAIL: committer.email,
      GIT_COMMITTER_DATE: formatDate(committer.date),
    }
    const args = ['commit-tree', tree, ...parents.flatMap(parent => ['-p', parent])]
    return (await runGit({ gitDir: this.gitDir, args, env, input: message })).stdout.toString().trim()
  }

  /** All of them or none; null deletes. */
  async updateRefs(refs: Record<string, string | null>): Promise<void> {
    const none = '0'.repeat(40)
    const input = Object.entries(refs).map(([ref, sha]) => (sha ? `update ${ref} ${sha}\n` : `update ${ref} ${none}\n`))
    await runGit({ gitDir: this.gitDir, args: ['update-ref', '--stdin'], input: input.join('') })
  }

  /** What `HEAD` stands for. */
  async setHead(ref: string): Promise<void> {
    await runGit({ gitDir: this.gitDir, args: ['symbolic-ref', 'HEAD', ref] })
  }

  /** Full names of refs below a prefix such as `refs/heads/`. */
  listRefs(prefix: string): Promise<string[]> {
    return this.#lines(['for-each-ref', '--format=%(refname)', prefix], '\n')
  }

  mergeBases(one: string, other: string): Promise<string[]> {
    const args = ['merge-base', '--all', one, other]
    return this.#remember(args, () => this.#lines(args, '\n', [1]))
  }

  async contains({ commit, ancestor }: { commit: string; ancestor: string }): Promise<boolean> {
    return (await this.mergeBases(commit, ancestor)).includes(ancestor)
  }

  /** Commit ids, newest first, that `to` has and `from` (if given) has not; only those touching `path`, if given. */
  listCommits({ from, to, path }: { from?: string; to: string; path?: string }): Promise<string[]> {
    const args = ['rev-list', '--topo-order', to, ...(from ? [`^${from}`] : []), ...(path ? ['--', path] : [])]
    return this.#remember(args, () => this.#lines(args, '\n'))
  }

  /** With no `from`, everything in `to` is new. */
  diff({ from, to }: { from: string | null; to: string }): Promise<FileChange[]> {
    const between = { from: from ?? emptyTree, to }
    return this.#remember(['diff', between.from, to], () => diffTrees(this.gitDir, between))
  }

  mergeTrees(merge: TreeMerge): Promise<string | null> {
    return mergeTrees(this.gitDir, { ...merge, bases: merge.bases.length > 0 ? merge.bases : [emptyTree] })
  }

  async close(): Promise<void> {
    await this.#objects.close()
    await rm(this.gitDir, { recursive: true, force: true })
  }

  async #lines(args: string[], separator: string, expect: number[] = []): Promise<string[]> {
    const { stdout } = await runGit({ gitDir: this.gitDir, args, expect })
    return stdout.toString('utf8').split(separator).filter(Boolean)
  }

  #remember<T>(key: string[], ask: () => Promise<T>): Promise<T> {
    const name = key.join('\0')
    const known = this.#answers.get(name) as Promise<T> | undefined
    if (known) return known
    const answer = ask()
    this.#answers.set(name, answer)
    answer.catch(() => this.#answers.delete(name))
    return answer
  }
}

function formatDate(date: Date): string {
  return `@${Math.floor(date.getTime() / 1000)} +0000`
}

/** `<mode> <type> <oid> <size>`, a tab, the path; the size padded, `-` where there is none. */
function parseListedEntry(line: string): ListedEntry {
  const tab = line.indexOf('\t')
  const [mode, type, oid, size] = line.slice(0, tab).split(/ +/) as [string, EntryType, string, string]
  return { mode, type, oid, size: size === '-' ? null : Number(size), path: line.slice(tab + 1) }
}
