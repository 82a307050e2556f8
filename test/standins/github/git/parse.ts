export interface Signature {
  name: string
  email: string
  date: Date
}

export interface Commit {
  oid: string
  tree: string
  parents: string[]
  author: Signature
  committer: Signature
  message: string
}

export type EntryType = 'blob' | 'tree' | 'commit'

export interface TreeEntry {
  /** Six octal digits, as `100644`, `120000` or `040000`. */
  mode: string
  type: EntryType
  oid: string
  name: string
}

function parseSignature(text: string): Signature {
  const found = /^(.*?) ?<(.*?)> (\d+) [+-]\d{4}$/.exec(text)
  if (!found) throw new Error(`not a signature: ${text}`)
  return { name: found[1] as string, email: found[2] as string, date: new Date(Number(found[3]) * 1000) }
}

/** A raw commit object: header lines, an empty line, the message. */
export function parseCommit({ oid, content }: { oid: string; content: Buffer }): Commit {
  const text = content.toString('utf8')
  const split = text.indexOf('\n\n')
  const headers = text.slice(0, split).split('\n')
  const readAll = (key: string) =>
    headers.flatMap(line => (line.startsWith(`${key} `) ? [line.slice(key.length + 1)] : []))
  return {
    oid,
    tree: readAll('tree')[0] ?? '',
    parents: readAll('parent'),
    author: parseSignature(readAll('author')[0] ?? ''),
    committer: parseSignature(readAll('committer')[0] ?? ''),
    // GitHub gives messages without the newline that git ends them with.
    message: text.slice(split + 2).replace(/\n+$/, ''),
  }
}

function typeOfMode(mode: string): EntryType {
  if (mode === '040000') return 'tree'
  return mode === '160000' ? 'commit' : 'blob'
}

/** A raw tree object: `<mode> <name>`, a zero byte and 20 bytes of object id, over and over. */
export function parseTree(content: Buffer): TreeEntry[] {
  const entries: TreeEntry[] = []
  let at = 0
  while (at < content.length) {
    const space = content.indexOf(0x20, at)
    const zero = content.indexOf(0, space)
    const mode = content.toString('latin1', at, space).padStart(6, '0')
    const oid = content.toString('hex', zero + 1, zero + 21)
    entries.push({ mode, type: typeOfMode(mode), oid, name: content.toString('utf8', space + 1, zero) })
    at = zero + 21
  }
  return entries
}

/** A raw tree object of these entries, in the order that git wants: a folder's name as if it ended with a slash. */
export function formatTree(entries: readonly Pick<TreeEntry, 'mode' | 'oid' | 'name'>[]): Buffer {
  const keyOf = ({ mode, name }: Pick<TreeEntry, 'mode' | 'name'>) =>
    Buffer.from(typeOfMode(mode) === 'tree' ? `${name}/` : name)
  const sorted = entries.map(entry => ({ entry, key: keyOf(entry) })).sort((a, b) => Buffer.compare(a.key, b.key))
  return Buffer.concat(
    sorted.flatMap(({ entry: { mode, name, oid } }) => [
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(oid, 'hex'),
    ]),
  )
}

/** A raw commit object. */
export function formatCommit({ tree, parents, author, committer, message }: Omit<Commit, 'oid'>): Buffer {
  const lines = [
    `tree ${tree}`,
    ...parents.map(parent => `parent ${parent}`),
    `author ${formatSignature(author)}`,
    `committer ${formatSignature(committer)}`,
  ]
  return Buffer.from(`${lines.join('\n')}\n\n${message}`)
}

function formatSignature({ name, email, date }: Signature): string {
  if (/[<>\n]/.test(name + email)) throw new Error(`git cannot sign by ${name}, ${email}`)
  return `${name} <${email}> ${Math.floor(date.getTime() / 1000)} +0000`
}
