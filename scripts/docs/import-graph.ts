import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path/posix'
import { ROOT } from '../publication.ts'

/** A file of src/, by its path from there, and what it imports, types included. */
export interface SourceFile {
  readonly path: string
  /** The folder that it is in: `policy`, `github/client`, or `.` for src/ itself. */
  readonly folder: string
  readonly text: string
  /** Paths from src/. */
  readonly files: readonly string[]
  readonly packages: readonly string[]
}

/** Every file of src/, ordered by path. */
export function readSources(): SourceFile[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(path => {
      const text = readFileSync(join(ROOT, 'src', path), 'utf8')
      const names = [...text.matchAll(/(?:\bfrom|\bimport\(?) ?'([^']+)'/g)].map(([, name = '']) => name)
      return {
        path,
        folder: dirname(path),
        text,
        files: names.filter(isRelative).map(name => normalize(join(dirname(path), name))),
        packages: names.filter(name => !isRelative(name)),
      }
    })
}

function isRelative(name: string): boolean {
  return name.startsWith('.')
}

/** Which nodes each node leads to. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** Which files import which. */
export function graphFiles(sources: readonly SourceFile[]): Graph {
  return new Map(sources.map(({ path, files }) => [path, new Set(files)]))
}

/** Which folders import which, by the names that `nameFolder` gives them. */
export function graphFolders(sources: readonly SourceFile[], nameFolder = (folder: string) => folder): Graph {
  const folders = new Map<string, Set<string>>()
  for (const { folder, files } of sources) {
    const owner = nameFolder(folder)
    const imported = files.map(path => nameFolder(dirname(path))).filter(name => name !== owner)
    folders.set(owner, new Set([...(folders.get(owner) ?? []), ...imported]))
  }
  return folders
}

/** A way that leads back to where it began; undefined where there is none. */
export function findCircle(graph: Graph): string[] | undefined {
  const done = new Set<string>()

  function follow(node: string, way: readonly string[]): string[] | undefined {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node]
    if (done.has(node)) return undefined
    for (const next of graph.get(node) ?? []) {
      const circle = follow(next, [...way, node])
      if (circle) return circle
    }
    done.add(node)
    return undefined
  }

  for (const node of graph.keys()) {
    const circle = follow(node, [])
    if (circle) return circle
  }
  return undefined
}
