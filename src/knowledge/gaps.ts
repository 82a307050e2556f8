import { describeError } from '../pgbeam/describe-error.ts'
import type { ReportedFinding } from '../report/schema.ts'
import { joinWithAnd } from '../report/words.ts'
import { REVIEW_FINDINGS } from '../review/findings.ts'
import type { Gap, Topic } from './inquiry.ts'

const TOPICS = {
  agents: 'the agents bound to the profiles',
  drafts: 'PgBeam’s own check of the new versions',
  replays: 'a replay of recorded queries',
  tests: 'the policy tests',
} as const satisfies Record<Topic, string>

/** A run does without what PgBeam would not tell, and says so: that costs it nothing else. */
export function describeGap({ error, topics }: Gap): ReportedFinding {
  const { problem, nextStep } = describeError(error)
  const missing = joinWithAnd([...topics].map(topic => TOPICS[topic]))
  const otherwise = topics.has('replays') && error.status === 403 ? ' Or set the input `replay` to `false`.' : ''
  const message = `The report does without ${missing}. ${problem} ${nextStep}${otherwise}`
  const { severity } = REVIEW_FINDINGS['live-unknown']
  return { code: 'live-unknown', severity, message, line: null, column: null }
}
