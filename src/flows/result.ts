import type { OverallDirection } from '../access/direction.ts'
import type { AccessMap } from '../access-map/access-map.ts'
import type { LandedPullRequest } from '../apply/landed.ts'
import type { PolicyFile } from '../plan/read.ts'
import type { FileTexts } from '../report/rendering.ts'
import type { Report } from '../report/schema.ts'
import type { Held } from '../reviews/held.ts'
import type { DriftProposal } from './drift-proposal.ts'

/** What a flow found or did. */
export interface FlowResult {
  readonly report: Report
  /** The texts of the files that the report compares, by path. */
  readonly texts: ReadonlyMap<string, FileTexts>
  /** Row-filter predicates that are in live profiles only: they are not published. */
  readonly privatePredicates: ReadonlySet<string>
  /** The newer commit that superseded the run. */
  readonly supersededBy?: string
  /** The results of policy tests as JUnit XML, where there are any. */
  readonly junit?: string
  /** Who can see what, where that is asked for. Nothing else waits for it, or fails with it. */
  readonly accessMap?: () => Promise<AccessMap>
  /** Of a check: what its gate has to know beside the report. */
  readonly merging?: Merging
  /** At apply: the merged pull requests whose changes it put in force. */
  readonly landed?: readonly LandedPullRequest[]
  /** In drift mode, where it is asked for: the live edits as edits of the files. */
  readonly proposal?: DriftProposal
  /** Why the step fails and what to do next; null where it succeeds. */
  readonly failure: string | null
}

/** What merging meets. */
export interface Merging {
  /** What the head was compared with. */
  readonly base: Held
  /** What merging makes of it. */
  readonly landed: readonly PolicyFile[]
  /** Where the base branch is; null where there is none. */
  readonly baseTip: string | null
  /** Whether the base branch has other policies now, so that merging would do something else. */
  readonly isOutdated: boolean
  /** Whether every live profile was looked at for edits made elsewhere. */
  readonly knowsDrift: boolean
  /** Which way everything points that merging brings into force beside the change itself. */
  readonly waiting: readonly OverallDirection[]
}
