import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../scripts/bundler.ts'
import { resolveInRoot } from '../test/standins/runner/action.ts'
import { measureNode, measureScript } from './measure.ts'
import { formatCount, type Row } from './rows.ts'
import { median } from './statistics.ts'

/** What the action stands on, each as the action uses it. */
const MODULES = {
  undici: "import { fetch } from 'undici'\nfetch('http://127.0.0.1:9').catch(() => {})",
  '@actions/github': "import { getOctokit } from '@actions/github'\ngetOctokit('token')",
  'zod/mini': "import { z } from 'zod/mini'\nz.looseObject({ name: z.string() }).parse({ name: '' })",
  yaml: "import { parseDocument } from 'yaml'\nparseDocument('name: a')",
  '@actions/core': "import '@actions/core'",
  'libpg-query': `globalThis.__dirname = import.meta.dirname
const { loadModule } = await import('libpg-query')
await loadModule()`,
}

/** How much longer Node.js takes where it loads a package, bundled as the action's own are, than where it does nothing. */
export async function measureModules({ repetitions }: { repetitions: number }): Promise<Row[]> {
  // Inside of the project, where its packages are found.
  await mkdir(resolveInRoot('lib'), { recursive: true })
  const folder = await mkdtemp(resolveInRoot('lib/modules-'))
  try {
    const rows: Row[] = []
    // A run has them all, some of which bring the same packages.
    const modules = { ...MODULES, 'all of these': Object.values(MODULES).join('\n') }
    for (const [index, [name, source]] of Object.entries(modules).entries()) {
      const [entry, output] = [join(folder, `${index}.js`), join(folder, String(index))]
      await writeFile(entry, source)
      await bundle({ entry, folder: output })
      rows.push(await measureModule({ name, script: join(output, 'index.js'), repetitions }))
    }
    return rows
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function measureModule(from: { name: string; script: string; repetitions: number }): Promise<Row> {
  const differences: number[] = []
  // The first is not counted: files come from the disk.
  for (let i = 0; i <= from.repetitions; i++) {
    const [bare, loading] = [await measureNode(), await measureScript(from.script)]
    differences.push(loading.wallMs - bare.wallMs)
  }
  return { what: `load ${from.name}`, measured: `${formatCount(median(differences.slice(1)))} ms more` }
}
