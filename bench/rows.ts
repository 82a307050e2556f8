/** One line of the table: a measurement beside what it could not be better than. */
export interface Row {
  readonly what: string
  /** With its unit. */
  readonly measured: string
  /** The limit by physics or by definition, with its unit; undefined where there is none. */
  readonly limit?: string
  /** Measured ÷ limit, in pairs from the same minutes. */
  readonly ratio?: number
  /** Of a whole run of the action. */
  readonly run?: {
    /** Undefined without latency: then requests that do not need each other may come one after the other all the same. */
    readonly roundTrips: { readonly counted: number; readonly least: number } | undefined
    /** Requests. */
    readonly github: number
    readonly pgbeam: number
    readonly cpuSeconds: number
    readonly peakMegabytes: number
  }
}

const HEADINGS = [
  'What',
  'Measured',
  'Limit',
  'Ratio',
  'Round trips (least)',
  'To GitHub',
  'To PgBeam',
  'CPU, s',
  'Memory, MB',
]

/** A Markdown table; all columns but the first are aligned right. */
export function formatRows(rows: readonly Row[]): string {
  const alignment = HEADINGS.map((_, column) => (column === 0 ? ':--' : '--:'))
  return [HEADINGS, alignment, ...rows.map(listCells)].map(cells => `| ${cells.join(' | ')} |\n`).join('')
}

function listCells({ what, measured, limit = '', ratio, run }: Row): string[] {
  return [
    what,
    measured,
    limit,
    ratio === undefined ? '' : ratio.toFixed(2),
    run?.roundTrips ? `${run.roundTrips.counted} (${run.roundTrips.least})` : '',
    run ? formatCount(run.github) : '',
    run ? formatCount(run.pgbeam) : '',
    run ? run.cpuSeconds.toFixed(2) : '',
    run ? formatCount(run.peakMegabytes) : '',
  ]
}

/** Rounded, with commas. */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en')
}
