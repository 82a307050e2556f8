import type { ReportedDrift } from '../report/schema.ts'
import { describeSource } from './policy-report.ts'
import type { Reviews } from './review-all.ts'
import type { PolicySource } from './source.ts'

/**
 * Adds to a check's reviews where live profiles were edited elsewhere, apart from what the change itself does. A file
 * that the change does not touch is listed for its drift alone.
 */
export function addDrift(
  { touched, untouched }: Reviews,
  { base, drifts }: { base: readonly PolicySource[]; drifts: ReadonlyMap<string, ReportedDrift[]> },
): Reviews {
  const listed = new Set([...touched, ...untouched].map(({ file, previous_file }) => previous_file ?? file))
  const others = base.filter(({ file }) => !listed.has(file.path)).map(describeSource)
  return {
    touched: touched.map(withDrift),
    untouched: [...untouched.map(withDrift), ...others.map(withDrift).filter(({ drift }) => drift.length > 0)],
  }

  function withDrift(policy: Reviews['touched'][number]): Reviews['touched'][number] {
    return { ...policy, drift: drifts.get(policy.previous_file ?? policy.file) ?? [] }
  }
}
