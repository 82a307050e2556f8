import type { Signature } from './git/parse.ts'
import type { GitRepository } from './git/repository.ts'
import { Journal } from './journal.ts'
import type { Account, CheckRun, CommitStatus, Issue, Label, PullRequest, Push, Role } from './model.ts'
import { gitHubSignature, type World } from './world.ts'

export interface RepositoryOptions {
  owner: string
  name: string
  defaultBranch?: string
  private?: boolean
  /** How many approvals the branch protection asks for; `reviewDecision` is null where it asks for none. */
  requiredApprovals?: number
}

/** One repository: its git, and what GitHub keeps beside it. */
export class Repository {
  readonly id: number
  readonly world: World
  readonly git: GitRepository
  readonly owner: Account
  readonly name: string
  defaultBranch: string
  readonly private: boolean
  readonly requiredApprovals: number
  readonly threads = new Map<number, Issue | PullRequest>()
  readonly labels: Label[] = []
  readonly statuses: CommitStatus[] = []
  readonly checkRuns: CheckRun[] = []
  /** Newest last. */
  readonly pushes: Push[] = []
  readonly journal = new Journal(this)
  /** The names that branches once had, and what those were renamed to. */
  readonly renames = new Map<string, string>()
  /** Branches that a rule keeps everybody from creating and moving through the API. */
  protectedBranches: string[] = []
  /** Whether a workflow's own token may open pull requests, which is a setting. */
  allowsWorkflowPulls = true
  /** How many requests after each push find the test merge still in the making. */
  testMergeDelay = 0
  readonly #roles = new Map<Account, Role>()

  constructor(world: World, { git, ...options }: RepositoryOptions & { git: GitRepository }) {
    this.id = world.nextId()
    this.world = world
    this.git = git
    this.owner = world.findAccount(options.owner) ?? world.addAccount({ login: options.owner, type: 'Organization' })
    this.name = options.name
    this.defaultBranch = options.defaultBranch ?? 'main'
    this.private = options.private ?? true
    this.requiredApprovals = options.requiredApprovals ?? 0
  }

  get fullName(): string {
    return `${this.owner.login}/${this.name}`
  }

  grant(login: string, role: Role): void {
    this.#roles.set(this.world.account(login), role)
  }

  /** Everybody reads a public repository; nobody gets into a private one without being let in. */
  roleOf(account: Account): Role {
    if (account.deleted) return 'none'
    if (account === this.owner) return 'admin'
    return this.#roles.get(account) ?? (this.private ? 'none' : 'read')
  }

  /** Issues and pull requests are counted together. */
  nextNumber(): number {
    return this.threads.size + 1
  }

  get pulls(): PullRequest[] {
    return [...this.threads.values()].filter(thread => thread.kind === 'pull')
  }

  findPull(number: number): PullRequest | null {
    const thread = this.threads.get(number)
    return thread?.kind === 'pull' ? thread : null
  }

  /** Throws where there is none: for scenarios, which know what they have opened. */
  pull(number: number): PullRequest {
    const pull = this.findPull(number)
    if (!pull) throw new Error(`${this.fullName} has no pull request ${number}`)
    return pull
  }

  /** An issue or a pull request. Throws where there is none. */
  thread(number: number): Issue | PullRequest {
    const thread = this.threads.get(number)
    if (!thread) throw new Error(`${this.fullName} has no issue or pull request ${number}`)
    return thread
  }

  findLabel(name: string): Label | null {
    return this.labels.find(label => label.name.toLowerCase() === name.toLowerCase()) ?? null
  }

  /** The label of that name, made where it is new, as adding it to an issue does. */
  label(name: string): Label {
    const known = this.findLabel(name)
    if (known) return known
    const label = { id: this.world.nextId(), name, color: 'ededed', description: null }
    this.labels.push(label)
    return label
  }

  /** A fork's branches live in the same object store, as they do on GitHub, under refs of their own. */
  branchRef(branch: string): string {
    const { owner, name } = this.splitBranch(branch)
    return owner === this.owner.login ? `refs/heads/${name}` : `refs/forks/${owner}/heads/${name}`
  }

  splitBranch(branch: string): { owner: string; name: string } {
    const [owner, name] = branch.includes(':') ? branch.split(':', 2) : [this.owner.login, branch]
    return { owner: owner as string, name: name as string }
  }

  /** The branch's tip, or null where there is no such branch. */
  head(branch = this.defaultBranch): Promise<string | null> {
    return this.git.resolveCommit(this.branchRef(branch))
  }

  async requireHead(branch: string): Promise<string> {
    const sha = await this.head(branch)
    if (!sha) throw new Error(`${this.fullName} has no branch ${branch}`)
    return sha
  }

  sign(account: Account, date = this.world.tick()): Signature {
    return { name: account.name, email: account.email, date }
  }

  /** As the commits that GitHub itself makes are signed. */
  signAsGitHub(date = this.world.tick()): Signature {
    return { ...gitHubSignature, date }
  }
}
