import { describe, expect, it } from 'vitest'
import { judgeProvenance } from '../../src/landings/provenance.ts'
import type { Passage } from '../../src/landings/trail.ts'
import { planWrite, readFile } from '../plan/files.ts'
import { LANDING } from './landing.ts'

const write = (maxRows: number) => JSON.stringify({ name: 'Analytics', max_rows: maxRows })
const [narrow, wide] = [readFile(write(10)), readFile(write(1000))]

const brought: Passage = { landing: LANDING, before: undefined, after: narrow }
const widened: Passage = { landing: LANDING, before: narrow, after: wide }

describe('a policy that nothing is live for', () => {
  const judge = (maxRows: number, passages: readonly Passage[], isComplete = true) =>
    judgeProvenance(planWrite({ text: write(maxRows) }), { passages, isComplete })

  it('is new where its newest landing brought it', () => {
    expect(judge(10, [brought])).toEqual({ kind: 'created', pending: [brought], isOlder: false })
  })

  it('is older where another landing brought it: its profile was deleted, or never made', () => {
    expect(judge(1000, [widened, brought])).toEqual({ kind: 'created', pending: [widened, brought], isOlder: true })
    const untouched: Passage = { landing: LANDING, before: narrow, after: narrow }
    expect(judge(10, [untouched, brought])).toEqual({ kind: 'created', pending: [brought], isOlder: true })
  })

  it('is new where a landing brought it back', () => {
    const removed: Passage = { landing: LANDING, before: narrow, after: undefined }
    expect(judge(10, [brought, removed, brought])).toMatchObject({ kind: 'created', isOlder: false })
  })

  it('cannot be traced where its past is not known to its end', () => {
    expect(judge(1000, [widened], false)).toEqual({ kind: 'untraceable' })
  })
})
