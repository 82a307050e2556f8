import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod/mini'
import { FINDING_GROUPS } from '../scripts/docs/finding-groups.ts'
import { composeDocs } from '../scripts/docs/pages.ts'
import { listStale } from '../scripts/generated-files.ts'
import { composeSchemas } from '../scripts/json-schemas.ts'
import { ROOT } from '../scripts/publication.ts'
import { parseGuardrails } from '../src/guardrails/parse.ts'
import { applyAcceptances } from '../src/lint/accept.ts'
import { lintPolicy } from '../src/lint/lint.ts'
import { testFileSchema } from '../src/policy-tests/schema.ts'
import * as impact from '../src/report/impact-schema.ts'
import * as report from '../src/report/schema.ts'
import { parseDocument } from './policy/read.ts'

const PAGES = [...globSync('*.md', { cwd: ROOT }), ...globSync('{docs,bench}/*.md', { cwd: ROOT })]

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8').replaceAll('\r\n', '\n')
}

/** The code blocks of a page in a language. */
function listBlocks(page: string, language: string): string[] {
  return [...read(page).matchAll(/^```(\w+)\n(.*?)^```$/gms)]
    .filter(([, name]) => name === language)
    .map(([, , text = '']) => text)
}

const sources = globSync('src/**/*.ts', { cwd: ROOT }).map(read).join('\n')

it('what the code determines is up to date', async () => {
  expect(listStale(await composeDocs())).toEqual([])
})

describe('findings', () => {
  const documented = FINDING_GROUPS.flatMap(({ findings }) => Object.keys(findings))

  it('are each documented once', () => {
    expect(documented).toEqual([...new Set(documented)])
  })

  it('that the code names are all documented', () => {
    const named = [...sources.matchAll(/(?:\bcode: |noteRun\(\s*)'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code = '']) => code)
    expect(new Set(named).size).toBeGreaterThan(20)
    expect([...new Set(named)].filter(code => !documented.includes(code))).toEqual([])
  })
})

describe.each(PAGES)('the links of %s', page => {
  const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const local = links.filter(target => !/^https?:/.test(target))

  it('lead somewhere', () => {
    const broken = local.filter(target => {
      const [path = '', anchor] = target.split('#')
      const file = path === '' ? page : normalize(join(dirname(page), path))
      if (!existsSync(join(ROOT, file))) return true
      return anchor !== undefined && !listAnchors(file).includes(anchor)
    })
    expect(broken).toEqual([])
  })
})

/** As GitHub makes them from headings. */
function listAnchors(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\w\- ]/g, '')
      .replaceAll(' ', '-'),
  )
}

describe('examples of files', () => {
  const blocks = PAGES.flatMap(page => listBlocks(page, 'yaml').map((text): [string, string] => [page, text]))
  const policies = blocks.filter(([, text]) => /^(?:access_mode|table_allowlist):/m.test(text))
  const guardrails = blocks.filter(([, text]) => /^guardrails:/m.test(text))
  const tests = blocks.filter(([, text]) => /^tests:/m.test(text))

  it.each(policies)('in %s is a policy with nothing left to say about it', (_, text) => {
    const document = parseDocument(text)
    const found = lintPolicy({ document, predicates: () => undefined })
    const standing = applyAcceptances(found, document.acceptances).filter(({ accepted }) => accepted === undefined)
    expect(standing).toEqual([])
  })

  it.each(guardrails)('in %s are guardrails', (page, text) => {
    expect(parseGuardrails({ path: page, blob: '', content: { kind: 'text', text } }).findings).toEqual([])
  })

  it.each(tests)('in %s are policy tests', (_, text) => {
    expect(testFileSchema.safeParse(parse(text)).error).toBeUndefined()
  })

  it('are there', () => {
    expect(policies.length).toBeGreaterThan(1)
    expect(tests.length).toBeGreaterThan(0)
    expect(guardrails.length).toBeGreaterThan(0)
  })
})

it('the addresses of schemas are those that the schemas have', () => {
  const ids = [...composeSchemas().values()].map(text => (JSON.parse(text) as { $id: string }).$id)
  const named = [sources, ...PAGES.map(read)].flatMap(text => text.match(/https:[\w/.-]+\.schema\.json/g) ?? [])
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(address => !ids.includes(address))).toEqual([])
})

describe('the page about the report', () => {
  const sections: [string, z.ZodMiniObject][] = [
    ['The run', report.reportSchema],
    ['A policy', report.policyReportSchema],
    ['A change', report.changeSchema],
    ['A finding', report.findingSchema],
    ['Drift', report.driftSchema],
    ['A project', impact.projectSchema],
    ['Approval rules', impact.approvalRulesSchema],
    ['An approval rule', impact.approvalRuleSchema],
    ['Agents', impact.agentsSchema],
    ['A credential', impact.credentialSchema],
    ['A replay', impact.replaySchema],
    ['A replayed query', impact.replayedQuerySchema],
    ['Guardrails', report.guardrailsSchema],
    ['A file of guardrails', report.guardrailFileReportSchema],
    ['A change of guardrails', report.guardrailChangeSchema],
    ['An unmanaged profile', report.unmanagedProfileSchema],
    ['Tests', report.testsSchema],
    ['A file of tests', report.testFileSchema],
    ['A finding about tests', report.testFindingSchema],
  ]

  it.each(sections)('has every field under “%s”, in order', (heading, schema) => {
    const section = read('docs/report.md').split(/^##+ /m)
    const text = section.find(each => each.startsWith(`${heading}\n`)) ?? ''
    const [table = ''] = text.split('\n\n').filter(part => part.startsWith('| Field |'))
    const documented = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
    expect(documented).toEqual(Object.keys(schema.shape))
  })

  it('has an example that is a report', () => {
    const [example = ''] = listBlocks('docs/report.md', 'json')
    expect(z.strictObject(report.reportSchema.shape).safeParse(JSON.parse(example)).error).toBeUndefined()
  })
})

describe('troubleshooting', () => {
  const [, section = ''] = /^## Troubleshooting\n(.*?)^## /ms.exec(read('README.md')) ?? []
  const messages = [...section.matchAll(/^\| `(.+?)` \|/gm)].map(([, message = '']) => message)
  const said = sources.replaceAll("\\'", "'")

  it.each(messages)('explains what is said: %s', message => {
    expect(message.split('…').filter(part => !said.includes(part.trim()))).toEqual([])
  })

  it('explains something', () => {
    expect(messages.length).toBeGreaterThan(10)
  })
})
