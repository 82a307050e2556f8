import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { constants, deflateSync, inflateSync } from 'node:zlib'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

export interface GitObject {
  oid: string
  type: ObjectType
  content: Buffer
}

/**
 * The objects of a repository. In this process, because starting git for each of them is what tests would spend most of
 * their time on, and in memory until git itself is to read them: then they are loose ones, as gitformat-loose(5)
 * describes them. Nothing here ever packs objects.
 */
export class ObjectStore {
  readonly #gitDir: string
  readonly #known = new Map<string, GitObject>()
  /** By id, as git stores them before it compresses them. */
  readonly #unwritten = new Map<string, Buffer>()

  constructor(gitDir: string) {
    this.#gitDir = gitDir
  }

  /** Null where there is no such object. */
  read(oid: string): GitObject | null {
    const known = this.#known.get(oid) ?? this.#readLoose(oid)
    if (known) this.#known.set(oid, known)
    return known
  }

  /** Gives the id, under which the object may have been there already. */
  write(type: ObjectType, content: Uint8Array): string {
    const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
    const oid = createHash('sha1').update(bytes).digest('hex')
    if (this.read(oid)) return oid
    this.#known.set(oid, parseObject(oid, bytes))
    this.#unwritten.set(oid, bytes)
    return oid
  }

  /** Puts on the disk what is not there yet. */
  flush(): void {
    for (const [oid, bytes] of this.#unwritten) {
      const file = this.#place(oid)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, deflateSync(bytes, { level: constants.Z_NO_COMPRESSION }))
    }
    this.#unwritten.clear()
  }

  /** Git writes some itself. */
  #readLoose(oid: string): GitObject | null {
    const file = this.#place(oid)
    return existsSync(file) ? parseObject(oid, inflateSync(readFileSync(file))) : null
  }

  #place(oid: string): string {
    return join(this.#gitDir, 'objects', oid.slice(0, 2), oid.slice(2))
  }
}

function parseObject(oid: string, bytes: Buffer): GitObject {
  const zero = bytes.indexOf(0)
  const [type = ''] = bytes.toString('latin1', 0, zero).split(' ')
  if (!isType(type)) throw new Error(`${oid} is no object of git's`)
  return { oid, type, content: bytes.subarray(zero + 1) }
}

function isType(name: string): name is ObjectType {
  return ['blob', 'tree', 'commit', 'tag'].includes(name)
}
