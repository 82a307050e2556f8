import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { once } from 'node:events'
import { spawnGit } from './process.ts'

type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

export interface GitObject {
  oid: string
  type: ObjectType
  content: Buffer
}

interface Waiting {
  resolve: (object: GitObject | null) => void
  reject: (error: Error) => void
}

const newline = 0x0a

/** Reads objects by any revision expression through one `git cat-file --batch`, which lives as long as the repository. */
export class ObjectReader {
  readonly #gitDir: string
  readonly #waiting: Waiting[] = []
  #child: ChildProcessWithoutNullStreams | null = null
  #received: Buffer = Buffer.alloc(0)
  #closed = false

  constructor(gitDir: string) {
    this.#gitDir = gitDir
  }

  /** Null where the expression names nothing. */
  read(expression: string): Promise<GitObject | null> {
    // A line is a request: anything else in it would be answered twice or never.
    if (expression === '' || /[\n\r\0]/.test(expression)) return Promise.resolve(null)
    if (this.#closed) return Promise.reject(new Error(`${this.#gitDir} is closed`))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#start().stdin.write(`${expression}\n`)
    })
  }

  async close(): Promise<void> {
    this.#closed = true
    const child = this.#child
    if (!child) return
    this.#child = null
    child.stdin.end()
    if (child.exitCode === null) await once(child, 'close')
  }

  #start(): ChildProcessWithoutNullStreams {
    if (this.#child) return this.#child
    const child = spawnGit({ gitDir: this.#gitDir, args: ['cat-file', '--batch'] })
    child.stdout.on('data', (chunk: Buffer) => this.#receive(chunk))
    child.stderr.resume()
    child.stdin.on('error', () => {})
    child.on('error', cause => this.#fail(new Error('git could not be started: is it installed?', { cause })))
    child.on('close', () => this.#fail(new Error('git cat-file ended early')))
    this.#child = child
    return child
  }

  #fail(error: Error): void {
    this.#child = null
    this.#received = Buffer.alloc(0)
    for (const { reject } of this.#waiting.splice(0)) reject(error)
  }

  #receive(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk])
    while (this.#answerOne());
  }

  /** An answer is `<oid> <type> <size>`, a newline, the content, a newline; or a line that says why there is none. */
  #answerOne(): boolean {
    const end = this.#received.indexOf(newline)
    if (end < 0) return false
    const found = /^([0-9a-f]{40}) (blob|tree|commit|tag) (\d+)$/.exec(this.#received.toString('utf8', 0, end))
    if (!found) {
      this.#received = this.#received.subarray(end + 1)
      this.#waiting.shift()?.resolve(null)
      return true
    }
    const stop = end + 1 + Number(found[3])
    if (this.#received.length < stop + 1) return false
    // A copy, since the rest of the buffer would else be kept alive by each small object.
    const content = Buffer.from(this.#received.subarray(end + 1, stop))
    this.#received = this.#received.subarray(stop + 1)
    this.#waiting.shift()?.resolve({ oid: found[1] as string, type: found[2] as ObjectType, content })
    return true
  }
}
