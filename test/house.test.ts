import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const SOURCE = join(import.meta.dirname, '..', 'src')

/** The pure folders, each with all that its files may import: packages, and folders besides their own. */
const PURE: Record<string, { packages: string[]; folders: string[]; files?: string[] }> = {
  policy: { packages: ['yaml', 'zod', 'fastest-levenshtein'], folders: [] },
  access: { packages: [], folders: ['policy'] },
  lint: { packages: [], folders: ['policy', 'access'], files: ['postgres/predicate.ts'] },
  live: { packages: ['node:util'], folders: ['policy'] },
  plan: { packages: [], folders: ['policy', 'access', 'live'] },
  report: { packages: ['zod', 'diff', 'node:crypto'], folders: ['policy', 'access'] },
  tests: { packages: ['zod'], folders: ['policy', 'report'] },
  review: {
    packages: [],
    folders: ['policy', 'access', 'live', 'plan', 'report', 'lint'],
    files: ['postgres/predicate.ts'],
  },
}

function listImports(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(/(?:from|import\() ?'([^']+)'/g)].map(([, name = '']) => name)
}

function describeImport(file: string, name: string): string {
  return name.startsWith('.')
    ? relative(SOURCE, join(dirname(file), name))
        .split(sep)
        .join('/')
    : name
}

describe.each(Object.entries(PURE))('src/%s is pure', (folder, { packages, folders, files = [] }) => {
  it('imports nothing but what it may', () => {
    const strays = globSync(join(SOURCE, folder, '**/*.ts')).flatMap(file =>
      listImports(file)
        .map(name => describeImport(file, name))
        .filter(
          name =>
            !packages.includes(name) &&
            !files.includes(name) &&
            ![folder, ...folders].some(each => name.startsWith(`${each}/`)),
        )
        .map(name => `${describeImport(file, `./${relative(dirname(file), file)}`)} imports ${name}`),
    )
    expect(strays).toEqual([])
  })

  it('reads neither the clock, nor chance, nor the environment', () => {
    const impure = /\b(?:Date\.now|new Date\(\)|Math\.random|process\.(?!stdout)|performance\.|fetch\()/
    const strays = globSync(join(SOURCE, folder, '**/*.ts')).filter(file => impure.test(readFileSync(file, 'utf8')))
    expect(strays).toEqual([])
  })
})
