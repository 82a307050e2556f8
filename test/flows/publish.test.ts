import { expect, test } from 'vitest'
import type { Runner } from '../../src/action/runner.ts'
import { type Publications, publishReport } from '../../src/flows/publish.ts'
import { policy, rendering, report } from '../report/samples.ts'

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
  }
}

function publish(asked: string[], publications: Partial<Publications>): Promise<void> {
  return publishReport({
    rendering: rendering(report({ policies: [policy()] })),
    runner: createRunner(asked),
    publications: { marker: '<!-- m -->', comment: undefined, issue: undefined, ...publications },
    junit: '<testsuites/>',
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
