import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { diffTrees, type FileChange } from './diff.ts'
import { type History, listAncestors, listCommits, listMergeBases, type Range } from './history.ts'
import { type Changes, changeTree } from './import.ts'
import { mergeTrees, type TreeMerge } from './merge.ts'
import { type GitObject, ObjectStore } from './objects.ts'
import {
  type Commit,
  type EntryType,
  formatCommit,
  parseCommit,
  parseTree,
  type Signature,
  type TreeEntry,
} from './parse.ts'
import { RefStore } from './refs.ts'

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

export interface NewCommit extends Omit<CommitOfTree, 'tree'> {
  /** The full name of the ref that will point at the commit. */
  ref: string
  /** Made to the first parent's tree; to nothing, where there is none. */
  changes: Changes
  /** The id of another tree to make the changes to. */
  tree?: string
}

const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

/**
 * A bare repository of git's own format. Objects and refs are read and written in this process, and the git binary
 * compares and merges. What an id determines is looked up once.
 */
export class GitRepository {
  readonly #gitDir: string
  readonly #objects: ObjectStore
  readonly #refs: RefStore
  readonly #history: History
  readonly #answers = new Map<string, unknown>()

  private constructor(gitDir: string) {
    this.#gitDir = gitDir
    this.#objects = new ObjectStore(gitDir)
    this.#refs = new RefStore(gitDir)
    this.#history = {
      readCommit: oid => this.#readCommit(oid),
      findEntry: (oid, path) => {
        const found = this.#findEntry(this.#readCommit(oid).tree, path)
        return found && `${found.mode} ${found.oid}`
      },
    }
  }

  static async create(gitDir: string, { defaultBranch }: { defaultBranch: string }): Promise<GitRepository> {
    // What `git init --bare` makes, without the process: the layout is documented, in gitrepository-layout(5).
    await mkdir(join(gitDir, 'objects'), { recursive: true })
    await mkdir(join(gitDir, 'refs'))
    await writeFile(join(gitDir, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = true\n')
    const repository = new GitRepository(gitDir)
    await repository.setHead(`refs/heads/${defaultBranch}`)
    return repository
  }

  /**
   * Of the expressions that git understands, those that are an id, `HEAD`, the name of a ref or a branch, and any of
   * these with `^{commit}`, `^{tree}` or `:a/path` behind it.
   */
  async read(expression: string): Promise<GitObject | null> {
    const [, base = '', type, path] = /^([^:^]*)(?:\^\{(commit|tree)\}|:(.*))?$/s.exec(expression) ?? []
    const object = this.#readBase(base)
    if (!object || (type === undefined && path === undefined)) return object
    const found = type === 'commit' || object.type !== 'commit' ? object : this.#readTreeOf(object)
    if (path === undefined) return found.type === type ? found : null
    if (found.type !== 'tree') return null
    const entry = path === '' ? found : this.#findEntry(found.oid, path)
    return entry && this.#objects.read(entry.oid)
  }

  async resolveCommit(expression: string): Promise<string | null> {
    return (await this.read(`${expression}^{commit}`))?.oid ?? null
  }

  /** Throws where there is no such commit. */
  async readCommit(expression: string): Promise<Commit> {
    const object = await this.read(`${expression}^{commit}`)
    if (!object) throw new Error(`no commit ${expression} in ${this.#gitDir}`)
    return this.#readCommit(object.oid)
  }

  /** The entries right below a tree or a commit, or null where there is no such thing. */
  async readTree(expression: string): Promise<TreeEntry[] | null> {
    const named = await this.read(expression)
    const object = named?.type === 'commit' ? this.#readTreeOf(named) : named
    return object?.type === 'tree' ? this.#readEntries(object.oid) : null
  }

  /** In git's order; recursively, each directory comes before what it holds. */
  async listTree({ tree, recursive }: { tree: string; recursive: boolean }): Promise<ListedEntry[]> {
    return this.#remember(['list', tree, String(recursive)], () => this.#list(tree, { folder: '', recursive }))
  }

  async importCommit({ ref, changes, tree: given, ...commit }: NewCommit): Promise<string> {
    const [first] = commit.parents
    const start = given ?? (first === undefined ? null : this.#readCommit(first).tree)
    const tree = changeTree(this.#objects, { tree: start, changes })
    const sha = this.#objects.write('commit', formatCommit({ ...commit, tree }))
    this.#refs.write(ref, sha)
    return sha
  }

  /** A commit of a tree that is there already; no ref points at it yet. */
  async commitTree(commit: CommitOfTree): Promise<string> {
    return this.#objects.write('commit', formatCommit(commit))
  }

  async writeBlob(content: Uint8Array): Promise<string> {
    return this.#objects.write('blob', content)
  }

  /** A tree that is another one, or nothing, with changes made to it. */
  async writeTree(change: { tree: string | null; changes: Changes }): Promise<string> {
    return changeTree(this.#objects, change)
  }

  /** Null deletes. */
  async updateRefs(refs: Record<string, string | null>): Promise<void> {
    for (const [ref, sha] of Object.entries(refs)) this.#refs.write(ref, sha)
  }

  /** What `HEAD` stands for: the full name of a branch. */
  async setHead(ref: string): Promise<void> {
    this.#refs.setHead(ref)
  }

  async mergeBases(one: string, other: string): Promise<string[]> {
    return this.#remember(['bases', one, other], () => listMergeBases(this.#history, [one, other]))
  }

  async contains({ commit, ancestor }: { commit: string; ancestor: string }): Promise<boolean> {
    return this.#remember(['ancestors', commit], () => listAncestors(this.#history, commit)).has(ancestor)
  }

  /** Commit ids, newest first, that `to` has and `from` (if given) has not; only those touching `path`, if given. */
  async listCommits(range: Range): Promise<string[]> {
    const key = ['commits', range.from ?? '', range.to, range.path ?? '']
    return this.#remember(key, () => listCommits(this.#history, range))
  }

  /** For git itself, which finds all there that this process knows. */
  get gitDir(): string {
    this.#objects.flush()
    return this.#gitDir
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
    await rm(this.#gitDir, { recursive: true, force: true })
  }

  #readBase(name: string): GitObject | null {
    if (/^[0-9a-f]{40}$/.test(name)) return this.#objects.read(name)
    const oid = this.#refs.read(name) ?? this.#refs.read(`refs/heads/${name}`)
    return oid === null ? null : this.#objects.read(oid)
  }

  #readTreeOf(commit: GitObject): GitObject {
    const tree = this.#objects.read(this.#readCommit(commit.oid).tree)
    if (!tree) throw new Error(`the commit ${commit.oid} has no tree`)
    return tree
  }

  #readCommit(oid: string): Commit {
    return this.#remember(['commit', oid], () => {
      const object = this.#objects.read(oid)
      if (object?.type !== 'commit') throw new Error(`no commit ${oid} in ${this.#gitDir}`)
      return parseCommit(object)
    })
  }

  #readEntries(tree: string): TreeEntry[] {
    return this.#remember(['entries', tree], () => {
      const object = this.#objects.read(tree)
      // A repository need not hold the empty tree, as each of them could.
      return object ? parseTree(object.content) : []
    })
  }

  #findEntry(tree: string, path: string): TreeEntry | null {
    let at = tree
    const names = path.split('/')
    for (const [depth, name] of names.entries()) {
      const entry = this.#readEntries(at).find(each => each.name === name)
      if (!entry || depth === names.length - 1) return entry ?? null
      if (entry.type !== 'tree') return null
      at = entry.oid
    }
    return null
  }

  #list(tree: string, { folder, recursive }: { folder: string; recursive: boolean }): ListedEntry[] {
    return this.#readEntries(tree).flatMap(({ mode, type, oid, name }) => {
      const path = `${folder}${name}`
      const listed = { mode, type, oid, path, size: type === 'blob' ? this.#sizeOf(oid) : null }
      if (type !== 'tree' || !recursive) return [listed]
      return [listed, ...this.#list(oid, { folder: `${path}/`, recursive })]
    })
  }

  #sizeOf(blob: string): number {
    return this.#remember(['size', blob], () => this.#objects.read(blob)?.content.length ?? 0)
  }

  #remember<T>(key: string[], ask: () => T): T {
    const name = key.join('\0')
    if (this.#answers.has(name)) return this.#answers.get(name) as T
    const answer = ask()
    this.#answers.set(name, answer)
    return answer
  }
}
