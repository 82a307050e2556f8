import type { Parser } from './input-values.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where inputs come from: their texts by name, and the environment variables that stand in for empty ones. */
export interface InputSource {
  readonly raw: (name: string) => string
  readonly env: Environment
}

/** The inputs as the runner hands them over: as environment variables. */
export function readInputsFrom(env: Environment): InputSource {
  return { raw: name => env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '', env }
}

/** An input that cannot be used, or that is missing where the mode needs it. */
export interface InputProblem {
  readonly kind: 'unusable' | 'missing'
  /** The input, or the environment variable that stands in for it. */
  readonly name: string
  /** What to write, one sentence without its full stop. Holds nothing of what was written. */
  readonly message: string
}

/** The name of an input, perhaps with the environment variable that stands in for it where it is empty. */
export type InputName = string | { readonly input: string; readonly variable: string }

/** Decodes inputs one by one, and collects what is wrong with them. */
export interface InputReader {
  /** The decoded value; null where nothing is given, or nothing usable. */
  read<T>(name: InputName, parser: Parser<T>): T | null
  isEmpty(name: InputName): boolean
  /** Notes that an input is missing. */
  miss(problem: Omit<InputProblem, 'kind'>): void
  /** The problems so far. */
  readonly problems: readonly InputProblem[]
}

export function createInputReader(source: InputSource): InputReader {
  const problems: InputProblem[] = []
  return {
    problems,
    miss: problem => {
      problems.push({ kind: 'missing', ...problem })
    },
    isEmpty: name => findText(source, name).text === '',
    read: (input, parser) => {
      const { name, text } = findText(source, input)
      if (text === '') return null
      const parsed = parser(text)
      if ('value' in parsed) return parsed.value
      problems.push({ kind: 'unusable', name, message: parsed.problem })
      return null
    },
  }
}

/** The text of an input and the name by which to complain about it. */
export function findText({ raw, env }: InputSource, name: InputName) {
  if (typeof name === 'string') return { name, text: raw(name).trim() }
  const { input, variable } = name
  const given = raw(input).trim()
  return given === '' ? { name: variable, text: (env[variable] ?? '').trim() } : { name: input, text: given }
}
