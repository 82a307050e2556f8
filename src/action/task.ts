import type { InputProblem, InputSource } from './input-reader.ts'
import type { InputsOf, RunMode } from './inputs.ts'
import type { Flow } from './mode.ts'
import { type Parsed, parseInputs } from './parse-inputs.ts'

/** A flow that does something. */
export type ActiveFlow = Extract<Flow, { readonly kind: RunMode }>

/** A flow with the inputs that it uses. */
export type Task = { [M in RunMode]: TaskOf<M> }[RunMode]

export type TaskOf<M extends RunMode> = Extract<Flow, { readonly kind: M }> & { readonly inputs: InputsOf<M> }

export type ParsedTask =
  | { readonly kind: 'parsed'; readonly task: Task }
  | { readonly kind: 'invalid'; readonly problems: readonly InputProblem[] }

/** Adds the inputs to a flow. */
export function parseTask(flow: ActiveFlow, source: InputSource): ParsedTask {
  switch (flow.kind) {
    case 'check':
      return addInputs(flow, parseInputs(flow.kind, source))
    case 'apply':
      return addInputs(flow, parseInputs(flow.kind, source))
    case 'drift':
      return addInputs(flow, parseInputs(flow.kind, source))
    case 'export':
      return addInputs(flow, parseInputs(flow.kind, source))
  }
}

function addInputs<F, Inputs>(flow: F, parsed: Parsed<Inputs>) {
  return parsed.kind === 'invalid' ? parsed : ({ kind: 'parsed', task: { ...flow, inputs: parsed.inputs } } as const)
}
