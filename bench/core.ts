import { compareAccess } from '../src/access/compare.ts'
import { lintPolicy } from '../src/lint/lint.ts'
import type { PolicyDocument } from '../src/policy/document.ts'
import { parsePolicy } from '../src/policy/parse.ts'
import { splitConjuncts } from '../src/postgres/predicate.ts'
import { readPredicates } from '../src/postgres/read-predicates.ts'
import { changePolicies, writePolicies } from '../test/e2e/many-policies.ts'
import { formatCount, type Row } from './rows.ts'
import { writeRules } from './rules.ts'
import { median } from './statistics.ts'

interface Versions {
  readonly before: string
  readonly after: string
}

const WORK = { parse: 'parse and validate', lint: 'lint', compare: 'compare two versions' } as const
type Work = keyof typeof WORK

const [FEW, MANY] = [1_000, 10_000] as const

/** Times what the action does to one policy: a usual one, beside parsing it, and large ones, beside growing by no more than their size. */
export async function measureCore({ sampleMs }: { sampleMs: number }): Promise<Row[]> {
  const [before = '', after = ''] = [writePolicies(1), changePolicies(1)].map(files => Object.values(files)[0])
  const [usual, few, many] = await Promise.all([
    prepareWork({ before, after }),
    prepareWork(writeVersions(FEW)),
    prepareWork(writeVersions(MANY)),
  ])
  const works = Object.keys(WORK) as Work[]
  const parseMs = timeWork(usual.parse, sampleMs)
  const rates = works.map((work): Row => {
    const ms = work === 'parse' ? parseMs : timeWork(usual[work], sampleMs)
    return {
      what: `core: ${WORK[work]}`,
      measured: `${formatCount(1000 / ms)} a second`,
      ...(work === 'parse' ? {} : { limit: `${formatCount(1000 / parseMs)} parsed`, ratio: ms / parseMs }),
    }
  })
  const growths = works.map((work): Row => {
    const [fewMs, manyMs] = [timeWork(few[work], sampleMs), timeWork(many[work], sampleMs)]
    const linearMs = (fewMs * MANY) / FEW
    return {
      what: `core: ${WORK[work]}, ${formatCount(MANY)} rules`,
      measured: `${formatCount(manyMs)} ms`,
      limit: `${formatCount(linearMs)} ms if linear from ${formatCount(FEW)}`,
      ratio: manyMs / linearMs,
    }
  })
  return [...rates, ...growths]
}

function writeVersions(rules: number): Versions {
  return { before: writeRules(rules, 1), after: writeRules(rules, 2) }
}

async function prepareWork({ before, after }: Versions): Promise<Record<Work, () => unknown>> {
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
