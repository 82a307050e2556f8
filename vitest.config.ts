import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test leaves anything behind for another, so none needs a process of its own.
    isolate: false,
    // Most tests wait for processes that they have started, so there can be more workers than processors.
    maxWorkers: availableParallelism() + 1,
    // Long enough for a busy machine: a test that takes longer hangs.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // GitHub's own packages import files without their endings, which Node refuses and Vite resolves.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
  },
})
