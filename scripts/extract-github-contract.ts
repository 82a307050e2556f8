/**
 * Writes test/fixtures/contracts/github-rest.json: what GitHub publishes of the REST operations that the action uses. The
 * package is large, so that the project does not depend on it.
 * Usage: node scripts/extract-github-contract.ts <folder of the package @octokit/openapi> [--check]
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { ROOT } from './publication.ts'

/**
 * What the action sends, and which fields of the answers it reads: `parents[].sha`. One with a question mark may be
 * absent or null; of every other, GitHub has to promise that it is there, or nothing is extracted.
 */
const USED: Record<string, string[]> = {
  'GET /orgs/{org}/teams/{team_slug}/members': ['[].login'],
  'GET /repos/{owner}/{repo}': ['default_branch', 'private'],
  'GET /repos/{owner}/{repo}/activity': [
    '[].before',
    '[].after',
    '[].ref',
    '[].timestamp',
    '[].activity_type',
    '[].actor?.login',
  ],
  'GET /repos/{owner}/{repo}/branches/{branch}': ['name'],
  'POST /repos/{owner}/{repo}/check-runs': ['id'],
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': [],
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['[].number', '[].merged_at?', '[].base.ref'],
  'GET /repos/{owner}/{repo}/compare/{basehead}': ['status', 'merge_base_commit.sha'],
  'POST /repos/{owner}/{repo}/git/blobs': ['sha'],
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}': ['content', 'encoding'],
  'POST /repos/{owner}/{repo}/git/commits': ['sha'],
  'GET /repos/{owner}/{repo}/git/ref/{ref}': ['object.sha'],
  'POST /repos/{owner}/{repo}/git/refs': [],
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': [],
  'POST /repos/{owner}/{repo}/git/trees': ['sha'],
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}': [
    'tree[].path',
    'tree[].mode',
    'tree[].type',
    'tree[].sha',
    'tree[].size?',
    'truncated',
  ],
  'POST /repos/{owner}/{repo}/issues': ['html_url'],
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': ['html_url'],
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}': [],
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': ['html_url'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': ['html_url'],
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': [],
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': [],
  'GET /repos/{owner}/{repo}/pulls': [
    '[].number',
    '[].state',
    '[].merged_at?',
    '[].html_url',
    '[].title',
    '[].body?',
    '[].base.ref',
  ],
  'POST /repos/{owner}/{repo}/pulls': ['html_url'],
  'PATCH /repos/{owner}/{repo}/pulls/{pull_number}': ['html_url'],
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers': [],
  'POST /repos/{owner}/{repo}/statuses/{sha}': [],
}

const TARGET = join(ROOT, 'test/fixtures/contracts/github-rest.json')

/** Any part of an OpenAPI description. */
type Node = { [key: string]: unknown }

interface Contract {
  /** Of the package. */
  version: string
  /** Of github.com. */
  operations: Node[]
  /** What is not the same on the oldest Enterprise Server that the package describes. */
  enterprise: { release: string; operations: Node[] }
}

/** One published description: looks up what it refers to. */
class Description {
  readonly root: Node

  constructor(file: string) {
    this.root = JSON.parse(readFileSync(file, 'utf8'))
  }

  extract(): Node[] {
    return Object.entries(USED).map(([route, reads]) => {
      try {
        return this.#extractOperation(route, reads)
      } catch (error) {
        throw new Error(`${route}: ${error instanceof Error ? error.message : String(error)}`)
      }
    })
  }

  #extractOperation(route: string, reads: string[]): Node {
    const [method = '', path = ''] = route.split(' ')
    const paths = this.root.paths as Record<string, Record<string, Node>>
    const operation = paths[path]?.[method.toLowerCase()]
    if (!operation) throw new Error('there is no such operation')
    const parameters = (operation.parameters as Node[]).map(parameter => this.#extractParameter(parameter))
    const responses = Object.entries(operation.responses as Node)
    const [status = '', response] = responses.find(([code]) => /^2/.test(code)) ?? []
    const redirects = responses.map(([code]) => Number(code)).filter(code => [301, 302, 307, 308].includes(code))
    const answer = this.#promise(this.#readSchema(response as Node) ?? {}, reads.map(splitField))
    return {
      route,
      parameters: parameters.toSorted((a, b) => (String(a.name) < String(b.name) ? -1 : 1)),
      ...(operation.requestBody ? { body: this.#extractBody(operation.requestBody as Node) } : {}),
      answer: { status: Number(status), ...(redirects.length > 0 ? { redirects } : {}), schema: answer },
    }
  }

  #extractParameter(node: Node): Node {
    const parameter = this.#resolve(node)
    const { name, in: place, required = false, schema } = parameter
    const multi = parameter['x-multi-segment'] ? { multi: true } : {}
    return { name, in: place, required, ...multi, schema: this.#strip(schema) }
  }

  #extractBody(node: Node): Node {
    const body = this.#resolve(node)
    return { required: body.required ?? false, schema: this.#strip(this.#readSchema(body)) }
  }

  #readSchema(node: Node): Node | undefined {
    const content = this.#resolve(node).content as Record<string, { schema: Node }> | undefined
    return content?.['application/json']?.schema
  }

  /** The schema of nothing but the given fields. */
  #promise(node: Node, fields: string[][]): Node {
    const schema = this.#merge(node)
    const nullable = schema.nullable ? { nullable: true } : {}
    if (schema.type === 'array') {
      const rests = fields.map(([step, ...rest]) => {
        if (step !== '[]') throw new Error(`a list is read as if it had ${step}`)
        return rest
      })
      return { type: 'array', ...nullable, items: this.#promise(schema.items as Node, rests) }
    }
    if (schema.type === 'object') return { type: 'object', ...nullable, ...this.#promiseFields(schema, fields) }
    if (fields.some(([step]) => step !== undefined)) throw new Error(`there is no ${fields[0]?.join('.')}`)
    return this.#strip(schema) as Node
  }

  #promiseFields(schema: Node, fields: string[][]): Node {
    const published = schema.properties as Record<string, Node>
    const required = new Set(schema.required as string[] | undefined)
    const properties: Node = {}
    for (const [step = '', rests] of Map.groupBy(fields, ([first = '']) => first)) {
      const name = step.replace('?', '')
      const field = published[name]
      if (!field) throw new Error(`there is no field ${name}`)
      const isSure = required.has(name) && !this.#merge(field).nullable
      if (!step.endsWith('?') && !isSure) throw new Error(`the field ${name} may be absent or null`)
      properties[name] = this.#promise(
        field,
        rests.map(([, ...rest]) => rest),
      )
    }
    return { properties, required: Object.keys(properties).filter(name => required.has(name)) }
  }

  /** A schema and all that it consists of, as one. */
  #merge(node: Node): Node {
    const schema = this.#resolve(node)
    const parts = ((schema.allOf as Node[] | undefined) ?? []).map(part => this.#merge(part))
    if (parts.length === 0) return schema
    const whole = [...parts, schema]
    const properties = Object.assign({}, ...whole.map(part => part.properties ?? {}))
    const required = whole.flatMap(part => (part.required as string[] | undefined) ?? [])
    return { ...Object.assign({}, ...whole), properties, required }
  }

  #resolve(node: Node): Node {
    if (typeof node.$ref !== 'string') return node
    const steps = node.$ref.replace('#/', '').split('/')
    return this.#resolve(steps.reduce((at, step) => at[step] as Node, this.root))
  }

  /** Without references, and without what only people read. */
  #strip(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(each => this.#strip(each))
    if (typeof value !== 'object' || value === null) return value
    const { properties, ...schema } = this.#resolve(value as Node)
    const kept = Object.entries(schema).filter(([key]) => !/^(title|description|examples?|default|x-.*)$/.test(key))
    const fields = Object.entries((properties as Node | undefined) ?? {})
    return {
      ...Object.fromEntries(kept.map(([key, each]) => [key, this.#strip(each)])),
      // A field may well be called `title`.
      ...(properties
        ? { properties: Object.fromEntries(fields.map(([name, each]) => [name, this.#strip(each)])) }
        : {}),
    }
  }
}

/** `files?[].status` is `files?`, `[]`, `status`. */
function splitField(field: string): string[] {
  return field
    .replaceAll('[]', '.[]')
    .split('.')
    .filter(step => step !== '')
}

function extractContract(folder: string): Contract {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
  const generated = join(folder, 'generated')
  const releases = readdirSync(generated).flatMap(file => /^ghes-(\d+\.\d+)\.json$/.exec(file)?.[1] ?? [])
  const [release = ''] = releases.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const operations = new Description(join(generated, 'api.github.com.json')).extract()
  const older = new Description(join(generated, `ghes-${release}.json`)).extract()
  const differing = older.filter((operation, index) => !isDeepStrictEqual(operation, operations[index]))
  return { version, operations, enterprise: { release, operations: differing } }
}

/** The routes whose operation is not as committed, however old the package was that it is from. */
function listChanged(...contracts: [now: Contract, committed: Contract]): string[] {
  const [now = [], committed = []] = contracts.map(({ operations, enterprise }) =>
    [...operations, ...enterprise.operations].map(operation => JSON.stringify(operation)),
  )
  const added = now.filter(operation => !committed.includes(operation))
  const removed = committed.filter(operation => !now.includes(operation))
  return [...new Set([...added, ...removed].map(operation => JSON.parse(operation).route as string))]
}

const [folder = '', ...flags] = process.argv.slice(2)
const contract = extractContract(folder)
if (flags.includes('--check')) {
  const changed = listChanged(contract, JSON.parse(readFileSync(TARGET, 'utf8')))
  for (const operation of changed) console.error(`No longer as committed: ${operation}`)
  if (changed.length > 0) process.exitCode = 1
} else {
  mkdirSync(dirname(TARGET), { recursive: true })
  writeFileSync(TARGET, `${JSON.stringify(contract, null, 2)}\n`)
}
