import { setTimeout as sleepFor } from 'node:timers/promises'
import { PgBeamError } from '../live/pgbeam-error.ts'
import { createSend, type PgBeamOptions, type Send } from './http.ts'
import { nameTarget, type Operation } from './operations.ts'

/**
 * A client whose requests are all over `patienceMs` after the first one began, answered or not: waits and tries are cut to
 * what is left, and then no other begins.
 */
export function createPatientSend(
  { patienceMs, ...options }: PgBeamOptions & { patienceMs: number },
  operations: readonly Operation[],
): Send {
  const { now = Date.now, sleep = sleepFor, startTimeout = AbortSignal.timeout } = options
  let end: number | undefined
  const leftMs = () => {
    end ??= now() + patienceMs
    return Math.max(0, end - now())
  }
  const send = createSend(
    {
      ...options,
      sleep: ms => sleep(Math.min(ms, leftMs())),
      startTimeout: ms => startTimeout(Math.min(ms, leftMs())),
    },
    operations,
  )
  return call => {
    const beforeTry = async () => {
      if (leftMs() > 0) return
      throw new PgBeamError({ kind: 'timeout', operation: call.operation.does, target: nameTarget(call) })
    }
    return send({ ...call, beforeTry })
  }
}
