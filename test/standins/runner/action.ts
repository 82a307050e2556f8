import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** An `action.yml`, as far as the runner needs it. */
export interface ActionDefinition {
  inputs?: Record<string, { default?: unknown } | null>
  runs: { main: string }
}

const root = new URL('../../../', import.meta.url)

export function resolveInRoot(path: string): string {
  return fileURLToPath(new URL(path, root))
}

export async function readAction(file: string): Promise<ActionDefinition> {
  return parse(await readFile(file, 'utf8'))
}

/** The Node that the action says it runs on, where the project's own install brought one. */
export function findNode(): string {
  const installed = resolveInRoot('node_modules/.bin/node')
  return existsSync(installed) ? installed : process.execPath
}

function evaluateDefault(value: unknown, { token }: { token: string }): string {
  const text = value === undefined || value === null ? '' : String(value)
  return text.replace(/\$\{\{\s*(.+?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'github.token') return token
    throw new Error(`this runner cannot evaluate ${expression}`)
  })
}

/**
 * `INPUT_*`: what the workflow gives under `with`, and the default of every other input, empty where it has none. An
 * input that the action does not declare throws: the runner would only warn, but in a test it is a slip.
 */
export function inputVariables(
  { inputs: declared = {} }: ActionDefinition,
  { inputs, token }: { inputs: Record<string, string>; token: string },
): Record<string, string> {
  const unknown = Object.keys(inputs).find(name => !(name in declared))
  if (unknown !== undefined) throw new Error(`the action declares no input ${unknown}`)
  const values = Object.entries(declared).map(([name, input]) => {
    const value = inputs[name] ?? evaluateDefault(input?.default, { token })
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
  })
  return Object.fromEntries(values)
}
