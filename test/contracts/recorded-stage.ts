import { openStage, type Run, type RunOptions, Stage, type StageOptions } from '../e2e/stage.ts'
import type { ActionEvent } from '../standins/github/index.ts'
import { type Contract, keepPromised } from './contract.ts'
import { type Recorder, startRecorder } from './recorder.ts'

/** A stage whose runs are overheard, and are told no more by GitHub than the contract promises. */
export class RecordedStage extends Stage {
  readonly fromGitHub: Recorder
  readonly fromPgBeam: Recorder

  constructor(stage: Stage, recorders: { github: Recorder; pgbeam: Recorder }) {
    super(stage)
    this.fromGitHub = recorders.github
    this.fromPgBeam = recorders.pgbeam
  }

  override run(event: ActionEvent, options: RunOptions = {}): Promise<Run> {
    return super.run(event, {
      ...options,
      env: { GITHUB_API_URL: this.fromGitHub.apiUrl, ...options.env },
      inputs: { 'api-url': this.fromPgBeam.apiUrl, ...options.inputs },
    })
  }

  override async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.fromGitHub, this.fromPgBeam].map(recorder => recorder[Symbol.asyncDispose]()))
    await super[Symbol.asyncDispose]()
  }
}

export async function openRecordedStage(contract: Contract, options: StageOptions): Promise<RecordedStage> {
  const stage = await openStage(options)
  const [github, pgbeam] = await Promise.all([
    startRecorder({ apiUrl: stage.github.apiUrl, rewrite: exchange => keepPromised(contract, exchange) }),
    startRecorder({ apiUrl: stage.pgbeam.url }),
  ])
  return new RecordedStage(stage, { github, pgbeam })
}
