import { expect, test } from 'vitest'
import type { Runner } from '../../src/action/runner.ts'
import type { Publications } from '../../src/flows/publications.ts'
import { publishReport } from '../../src/flows/publish.ts'
import type { Report } from '../../src/report/schema.ts'
import { finding, policy, rendering, report } from '../report/samples.ts'

/** A runner that notes what it is asked for, in order. */
function createRunner(asked: string[]): Runner {
  return {
    info: () => {},
    group: () => {},
    annotate: ({ title }) => void asked.push(`annotation ${title}`),
    fail: () => {},
    mask: () => {},
    setOutput: (name, value) => void asked.push(`output ${name}=${value}`),
    appendSummary: async () => void asked.push('summary'),
    writeFile: async name => {
      asked.push(`file ${name}`)
      return `/tmp/${name}`
    },
    writeFolder: async (name, files) => {
      asked.push(`folder ${name}: ${[...files.keys()].join(' ')}`)
      return `/tmp/${name}`
    },
  }
}

function publish(asked: string[], publications: Partial<Publications>): Promise<void> {
  return publishReport({
    rendering: rendering(report({ policies: [policy()] })),
    runner: createRunner(asked),
    publications: {
      marker: '<!-- m -->',
      annotate: async () => 'forbidden',
      comment: undefined,
      issue: undefined,
      pullRequest: undefined,
      ...publications,
    },
    result: { junit: '<testsuites/>' },
    reportName: 'pgbeam-policy-report.json',
  })
}

const FILES = ['file pgbeam-policy-report.json', 'file pgbeam-policy-tests.xml', 'summary']

test('outputs are set when all is done, and by then nothing says how the run ended', async () => {
  const asked: string[] = []
  let known: string[] = []
  const comment: Publications['comment'] = async () => {
    known = [...asked]
    return [{ kind: 'created', url: 'https://github.com/c/1' }]
  }
  await publish(asked, { comment })
  expect(known).toEqual(FILES)
  expect(asked.slice(0, 3)).toEqual(FILES)
  expect(asked.slice(3).sort()).toEqual([
    'output applied=0',
    'output changed=1',
    'output comment-url=https://github.com/c/1',
    'output direction=widens',
    'output drifted=0',
    'output failed=0',
    'output report=/tmp/pgbeam-policy-report.json',
    'output result=changed',
    'output tests=/tmp/pgbeam-policy-tests.xml',
  ])
})

test('a comment that cannot be written costs its address and nothing else', async () => {
  const asked: string[] = []
  await publish(asked, { comment: () => Promise.reject(new Error('no')) })
  expect(asked).toContain('annotation Not reported')
  expect(asked.filter(each => each.startsWith('output '))).toHaveLength(8)
  expect(asked.some(each => each.startsWith('output comment-url'))).toBe(false)
})

const many = Array.from({ length: 25 }, (_, index) => finding(`w${index}`, { line: index + 1 }))

/** The titles of the step's own annotations, and of those handed on. */
async function placeAnnotations(annotate: Publications['annotate'], findings = many) {
  const asked: string[] = []
  const handed: string[] = []
  await publishReport({
    rendering: rendering(report({ policies: [policy({ findings })] })),
    runner: createRunner(asked),
    publications: {
      marker: '<!-- m -->',
      comment: undefined,
      issue: undefined,
      pullRequest: undefined,
      annotate: async annotations => {
        handed.push(...annotations.map(({ title }) => title))
        return annotate(annotations)
      },
    },
    result: {},
    reportName: 'pgbeam-policy-report.json',
  })
  const own = asked.flatMap(line => (line.startsWith('annotation ') ? [line.replace('annotation ', '')] : []))
  return { own, handed }
}

const titles = many.map(({ code }) => code)

test('what a step has no room for is shown in a check run, and nothing twice', async () => {
  const { own, handed } = await placeAnnotations(async () => 'created')
  expect([own, handed]).toEqual([titles.slice(0, 10), titles.slice(10)])
})

test('where there can be no check run, the step says how many there are', async () => {
  const forbidden = await placeAnnotations(async () => 'forbidden')
  expect(forbidden.own).toEqual([...titles.slice(0, 9), 'More', ...titles.slice(9)])
  const failed = await placeAnnotations(() => Promise.reject(new Error('no')))
  expect(failed.own).toEqual(['Not reported', ...forbidden.own])
})

test('a step that shows all of its annotations asks for no check run', async () => {
  const { own, handed } = await placeAnnotations(() => expect.unreachable(), many.slice(0, 10))
  expect([own, handed]).toEqual([titles.slice(0, 10), []])
})

test.each([
  ['a policy that changes', { policies: [policy()] }, 'create'],
  ['a file that is ignored although its name nearly matches', { findings: [finding('file-ignored')] }, 'create'],
  ['nothing', {}, 'leave'],
  ['a glob that matches nothing', { findings: [finding('glob-without-match')] }, 'leave'],
] as const)('about %s (%j), a comment is: %s', async (_, rest, expected) => {
  let wanted: string | undefined
  const comment: Publications['comment'] = async ({ ifAbsent }) => {
    wanted = ifAbsent
    return []
  }
  await publishReport({
    rendering: rendering(report(structuredClone(rest) as Partial<Report>)),
    runner: createRunner([]),
    publications: {
      marker: '<!-- m -->',
      annotate: async () => 'forbidden',
      comment,
      issue: undefined,
      pullRequest: undefined,
    },
    result: {},
    reportName: 'pgbeam-policy-report.json',
  })
  expect(wanted).toBe(expected)
})
