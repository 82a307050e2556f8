import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The refs of a repository, a file each: gitrepository-layout(5). Nothing here ever packs them. */
export class RefStore {
  readonly #gitDir: string

  constructor(gitDir: string) {
    this.#gitDir = gitDir
  }

  /** What `HEAD` or a ref points at, by its full name; null where there is none. */
  read(ref: string): string | null {
    if (ref === 'HEAD') return this.read(readFileSync(join(this.#gitDir, 'HEAD'), 'utf8').trim().replace('ref: ', ''))
    if (!isName(ref)) return null
    const file = join(this.#gitDir, ref)
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file, 'utf8').trim() : null
  }

  /** Null deletes. */
  write(ref: string, oid: string | null): void {
    if (!isName(ref)) throw new Error(`not the name of a ref: ${ref}`)
    const file = join(this.#gitDir, ref)
    if (oid === null) {
      rmSync(file, { force: true })
      return
    }
    mkdirSync(dirname(file), { recursive: true })
    replaceFile(file, `${oid}\n`)
  }

  setHead(ref: string): void {
    replaceFile(join(this.#gitDir, 'HEAD'), `ref: ${ref}\n`)
  }
}

/** In one step, as a git that reads it meanwhile expects. */
function replaceFile(file: string, text: string): void {
  writeFileSync(`${file}.lock`, text)
  renameSync(`${file}.lock`, file)
}

/** As far as it matters here: git-check-ref-format(1) has more rules. */
function isName(ref: string): boolean {
  const isPlain = (part: string) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock')
  return ref.startsWith('refs/') && !ref.includes('..') && ref.split('/').every(isPlain)
}
