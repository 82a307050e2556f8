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
 * The loose objects of a repository, as gitformat-loose(5) describes them. In this process, because starting git for
 * each of them is what tests would spend most of their time on. Nothing here ever packs objects.
 */
export class ObjectStore {
  readonly #gitDir: string

  constructor(gitDir: string) {
    this.#gitDir = gitDir
  }

  /** Null where there is no such object. */
  read(oid: string): GitObject | null {
    const file = this.#place(oid)
    if (!existsSync(file)) return null
    const bytes = inflateSync(readFileSync(file))
    const zero = bytes.indexOf(0)
    const [type = ''] = bytes.toString('latin1', 0, zero).split(' ')
    if (!isType(type)) throw new Error(`${oid} is no object of git's`)
    return { oid, type, content: bytes.subarray(zero + 1) }
  }

  /** Gives the id, under which the object may have been there already. */
  write(type: ObjectType, content: Uint8Array): string {
    const bytes = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content])
    const oid = createHash('sha1').update(bytes).digest('hex')
    const file = this.#place(oid)
    if (existsSync(file)) return oid
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, deflateSync(bytes, { level: constants.Z_NO_COMPRESSION }))
    return oid
  }

  #place(oid: string): string {
    return join(this.#gitDir, 'objects', oid.slice(0, 2), oid.slice(2))
  }
}

function isType(name: string): name is ObjectType {
  return ['blob', 'tree', 'commit', 'tag'].includes(name)
}
