import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Exchange } from './recorder.ts'

type Schema = z.core.JSONSchema.JSONSchema

interface Operation {
  route: string
  parameters: {
    name: string
    in: 'path' | 'query' | 'header'
    required: boolean
    /** Whether it may hold slashes. */
    multi?: boolean
    schema: Schema
  }[]
  body?: { required: boolean; schema: Schema }
  /** `redirects`: the statuses by which GitHub may send the caller elsewhere. */
  answer: { status: number; redirects?: number[]; schema: Schema }
}

interface Extract {
  operations: Operation[]
  enterprise: { operations: Operation[] }
}

/** What GitHub publishes of the REST operations that the action uses, as scripts/extract-github-contract.ts took it. */
export type Contract = Operation[]

type Request = Pick<Exchange, 'method' | 'path'>

/** Of github.com, or of the oldest Enterprise Server. */
export function loadContract(where: 'cloud' | 'enterprise'): Contract {
  const file = new URL('../fixtures/contracts/github-rest.json', import.meta.url)
  const { operations, enterprise } = JSON.parse(readFileSync(file, 'utf8')) as Extract
  if (where === 'cloud') return operations
  const differing = new Map(enterprise.operations.map(operation => [operation.route, operation]))
  return operations.map(operation => differing.get(operation.route) ?? operation)
}

/** The operation that a request is for, by what is literal in its path; undefined where there is none. */
export function findOperation(contract: Contract, request: Request): Operation | undefined {
  const matching = contract.filter(operation => matchPath(operation, request) !== null)
  return matching.toSorted((a, b) => countLiterals(b) - countLiterals(a))[0]
}

/**
 * Everything in which a request is not what the contract takes, or its answer not what the contract promises. Stricter
 * than GitHub in one thing: a field that the contract does not name, which GitHub would ignore, is a slip.
 */
export function listProblems(contract: Contract, exchange: Exchange): string[] {
  const operation = findOperation(contract, exchange)
  if (!operation) return [`${exchange.method} ${exchange.path}: no such operation`]
  const problems = [
    ...checkHeaders(exchange),
    ...checkPath(operation, exchange),
    ...checkQuery(operation, exchange),
    ...checkBody(operation, exchange),
    ...checkAnswer(operation, exchange),
  ]
  return problems.map(problem => `${operation.route}: ${problem}`)
}

/** The answer without all that the action is not known to read. */
export function keepPromised(contract: Contract, exchange: Exchange): unknown {
  const operation = findOperation(contract, exchange)
  if (operation?.answer.status !== exchange.status) return exchange.answer
  return keepFields(operation.answer.schema, exchange.answer)
}

function keepFields(schema: Schema, value: unknown): unknown {
  if (Array.isArray(value)) return value.map(item => keepFields(schema.items as Schema, item))
  if (!schema.properties || typeof value !== 'object' || value === null) return value
  const kept = Object.entries(value).flatMap(([name, field]) => {
    const known = schema.properties?.[name]
    return known ? [[name, keepFields(known as Schema, field)]] : []
  })
  return Object.fromEntries(kept)
}

function countLiterals({ route }: Operation): number {
  return route.split('/').filter(segment => !segment.startsWith('{')).length
}

/** The values of the path's parameters by name; null where it is another operation's path. */
function matchPath({ route, parameters }: Operation, { method, path }: Request): Record<string, string> | null {
  const [routeMethod = '', template = ''] = route.split(' ')
  if (method !== routeMethod) return null
  const source = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const isMulti = parameters.some(parameter => parameter.name === name && parameter.multi)
    return `(?<${name}>${isMulti ? '.+' : '[^/]+'})`
  })
  const groups = new RegExp(`^${source}$`).exec(path)?.groups
  if (!groups) return null
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
}

/** GitHub refuses who does not say a name, and takes JSON for nothing that is not said to be. */
function checkHeaders({ headers, body }: Exchange): string[] {
  const isJson = /^application\/json\b/.test(headers['content-type'] ?? '')
  return [
    ...(headers['user-agent'] ? [] : ['without a user-agent']),
    ...(/^application\/(vnd\.github(\.v3)?\+)?json$/.test(headers.accept ?? '') ? [] : ['accepts another media type']),
    ...(body === undefined || isJson ? [] : ['a body that is not JSON']),
  ]
}

function checkPath(operation: Operation, exchange: Exchange): string[] {
  const values = matchPath(operation, exchange) ?? {}
  const schemas = operation.parameters.filter(parameter => parameter.in === 'path')
  return schemas.flatMap(({ name, schema }) =>
    listMistakes(schema, readValue(schema, values[name] ?? '')).map(mistake => `{${name}} ${mistake}`),
  )
}

function checkQuery({ parameters }: Operation, { query }: Exchange): string[] {
  const known = parameters.filter(parameter => parameter.in === 'query')
  const missing = known.filter(({ name, required }) => required && !query.has(name))
  const mistakes = [...query].flatMap(([name, value]) => {
    const schema = known.find(parameter => parameter.name === name)?.schema
    if (!schema) return [`?${name} is unknown`]
    return listMistakes(schema, readValue(schema, value)).map(mistake => `?${name} ${mistake}`)
  })
  return [...missing.map(({ name }) => `?${name} is missing`), ...mistakes]
}

function checkBody({ body: contract }: Operation, { body }: Exchange): string[] {
  if (!contract) return body === undefined ? [] : ['takes no body']
  if (body === undefined) return contract.required ? ['has no body'] : []
  return listMistakes(closeObjects(contract.schema), body).map(mistake => `body ${mistake}`)
}

function checkAnswer({ answer: contract }: Operation, { status, answer }: Exchange): string[] {
  if (contract.redirects?.includes(status)) return []
  if (status !== contract.status) return [`answers ${status}, not ${contract.status}`]
  return listMistakes(contract.schema, answer).map(mistake => `answer ${mistake}`)
}

function readValue({ type }: Schema, text: string): unknown {
  return type === 'integer' && /^-?\d+$/.test(text) ? Number(text) : text
}

/** Where a value breaks its schema, and how. */
function listMistakes(schema: Schema, value: unknown): string[] {
  const { error } = z.fromJSONSchema(schema, { defaultTarget: 'openapi-3.0' }).safeParse(value)
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.') || 'itself'}: ${message}`)
}

/** The same schema, of which no object takes fields that it does not name. */
function closeObjects<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(closeObjects) as Part
  if (typeof part !== 'object' || part === null) return part
  const closed = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closeObjects(value)]))
  const isObject = 'type' in part && part.type === 'object' && 'properties' in part
  return (isObject ? { additionalProperties: false, ...closed } : closed) as Part
}
