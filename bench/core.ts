import { compareAccess } from '../src/access/compare.ts'
import { lintPolicy } from '../src/lint/lint.ts'
import type { PolicyDocument } from '../src/policy/document.ts'
import { parsePolicy } from '../src/policy/parse.ts'
import { readPredicates, splitConjuncts } from '../src/postgres/predicate.ts'
import { changePolicies, writePolicies, writeRules } from './policies.ts'
import { median } from './statistics.ts'
import { formatTable } from './table.ts'

interface Versions {
  readonly before: string
  readonly after: string
}

const WORK = { parse: 'parse and validate', lint: 'lint', compare: 'compare two versions' } as const
const HEADINGS = ['Pure core', 'Policies a second', '1,000 rules, ms', '10,000 rules, ms', 'Growth']

/** Times what the action does to one policy, a usual one and large ones. Gives a Markdown table. */
export async function measureCore({ sampleMs }: { sampleMs: number }): Promise<string> {
  const [before = '', after = ''] = [writePolicies(1), changePolicies(1)].map(files => Object.values(files)[0])
  const [usual, thousand, tenThousand] = await Promise.all([
    prepareWork({ before, after }),
    prepareWork(writeVersions(1_000)),
    prepareWork(writeVersions(10_000)),
  ])
  const rows = (['parse', 'lint', 'compare'] as const).map(name => {
    const one = timeWork(usual[name], sampleMs)
    const less = timeWork(thousand[name], sampleMs)
    const more = timeWork(tenThousand[name], sampleMs)
    return [WORK[name], Math.round(1000 / one), less.toFixed(1), more.toFixed(1), `× ${(more / less).toFixed(1)}`]
  })
  return formatTable(HEADINGS, rows)
}

function writeVersions(rules: number): Versions {
  return { before: writeRules(rules, 1), after: writeRules(rules, 2) }
}

async function prepareWork({ before, after }: Versions) {
  const [old, document] = [parse(before), parse(after)]
  const filters = [old, document].flatMap(({ profile }) => profile.row_filters)
  const predicates = await readPredicates(filters.map(({ predicate }) => predicate))
  return {
    parse: () => parse(after),
    lint: () => lintPolicy({ document, predicates: text => predicates.get(text) }),
    compare: () => compareAccess({ before: old.profile, after: document.profile }, splitConjuncts(predicates)),
  }
}

function parse(text: string): PolicyDocument {
  const parsed = parsePolicy({ path: 'policies/a.yaml', content: { kind: 'text', text } })
  if (parsed.kind === 'invalid') throw new Error(`not a valid policy: ${JSON.stringify(parsed.findings[0])}`)
  return parsed.document
}

/** ms for doing the work once: the median of five samples that last about as long as asked, after one that does not count. */
function timeWork(work: () => unknown, sampleMs: number): number {
  const [, ...samples] = Array.from({ length: 6 }, () => {
    const start = performance.now()
    let count = 0
    let elapsed = 0
    while (elapsed < sampleMs) {
      work()
      count += 1
      elapsed = performance.now() - start
    }
    return elapsed / count
  })
  return median(samples)
}
