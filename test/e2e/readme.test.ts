import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cutTop } from '../../scripts/docs/comment-quote.ts'
import { isMadeFrom } from '../../scripts/preview/signature.ts'
import { ROOT } from '../../scripts/publication.ts'
import { inputsOn, RUN } from '../report/stories/carry-out.ts'
import { proposeReadme, README_INPUTS } from '../report/stories/index.ts'
import { settle } from '../report/stories/settle.ts'
import { openStoryStage } from '../report/stories/stage.ts'

const golden = readFileSync(join(ROOT, 'test/report/golden/readme.md'), 'utf8')

// What README.md quotes is made from the golden comment by `npm run docs`, which a test of the documentation holds it to.
test('the comment that README.md shows is what the bundle writes', async () => {
  await using stage = await openStoryStage()
  const number = await proposeReadme(stage)
  const run = await stage.check(number, {
    ...RUN,
    inputs: { ...inputsOn(stage, README_INPUTS), 'comment-id': 'golden' },
  })
  expect(run.exitCode).toBe(0)
  expect(stage.comments(number).map(({ body }) => settle(body).trimEnd())).toEqual([golden.trimEnd()])
})

test.each(['light', 'dark'])('the %s picture of it is made from it', theme => {
  const picture = readFileSync(join(ROOT, `docs/comment-${theme}.png`))
  expect(isMadeFrom(picture, cutTop(golden))).toBe(true)
})
