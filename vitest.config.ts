import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { configDefaults, defineConfig } from 'vitest/config'

const GITHUBS_OWN = /@actions\/(languageservice|workflow-parser|expressions)/

/** GitHub's own packages name maps to sources that they do not bring, of which Vite would warn at length. */
const dropMissingMaps = {
  name: 'drop-missing-maps',
  async load(id: string) {
    if (!GITHUBS_OWN.test(id) || !id.endsWith('.js')) return null
    return (await readFile(id, 'utf8')).replace(/^\/\/# sourceMappingURL=.*$/m, '')
  },
}

/**
 * What starts the bundle many times over: attacks on the proof, kills, and stories of many landings or of one pull request
 * about drift, whose meaning `test/landings`, `test/reviews`, `test/faults` and `test/github` judge in process; and the stand-ins by themselves, which every run uses.
 */
const LONG = [
  'test/e2e/attacks/**',
  'test/e2e/drift/**',
  'test/e2e/proof/**',
  'test/faults/bundle/**',
  'test/standins/github/**',
  'test/standins/*.test.ts',
]

/**
 * `vitest run` is `npm test`: samples where there is much of a kind, and no kind left out. `--mode long` is
 * `npm run test:long`: the whole matrices, more runs of each property, and the bundle under attacks, faults and kills, each
 * run of it in a process of its own.
 */
export default defineConfig(({ mode }) => {
  const size = mode === 'long' ? 'long' : 'short'
  return {
    plugins: [dropMissingMaps],
    test: {
      include: ['test/**/*.test.ts'],
      exclude: [...configDefaults.exclude, ...(size === 'long' ? [] : LONG)],
      provide: { size },
      env: size === 'long' ? {} : { KEEPS_PROCESSES: '1' },
      setupFiles: ['test/setup.ts'],
      // No test leaves anything behind for another, so none needs a process of its own.
      isolate: false,
      maxWorkers: availableParallelism(),
      // Long enough for a busy machine: a test that takes longer hangs.
      testTimeout: 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 60_000 } },
      // GitHub's own packages import files without their endings, which Node refuses and Vite resolves.
      server: { deps: { inline: [GITHUBS_OWN] } },
    },
  }
})
