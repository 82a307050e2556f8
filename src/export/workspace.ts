import type { SnapshotFile } from '../policy/file.ts'
import type { Selection } from '../policy/globs.ts'

/** A checkout of the repository. Paths are relative to its root, with slashes. */
export interface Workspace {
  /** False where nothing was checked out. */
  isThere(): Promise<boolean>
  /** Every selected file, ordered by path. */
  readFiles(selection: Selection): Promise<SnapshotFile[]>
  /** The names in a folder, in lower case, since some file systems do not tell letter cases apart. */
  listNames(folder: string): Promise<Set<string>>
  /** Throws where there is such a file already and it is not to be replaced, and where the path leads through a link. */
  writeFile(file: WrittenFile): Promise<void>
}

export interface WrittenFile {
  readonly path: string
  readonly text: string
  readonly replaces: boolean
}
