/**
 * The whole story in seconds: a mistake in a pull request, the fix, the review, the merge, what is in force then. GitHub
 * and PgBeam are stand-ins on this machine; the action is the bundle in dist/, a process of its own as on a runner.
 * Fails where the story does not go as told. Usage: npm run demo
 */
import assert from 'node:assert/strict'
import { analytics, livePolicies, policies, support } from '../test/e2e/policies.ts'
import { errorsOn, openStage, policyIn, type Stage } from '../test/e2e/stage.ts'
import {
  changeAnalytics,
  changeSupport,
  GUARDRAILS,
  MIGRATION,
  misspell,
  SCHEMA,
  unmask,
  weaken,
} from './demo/changes.ts'
import { keepFiles } from './demo/output.ts'
import { renderPage } from './demo/page.ts'
import { showAnnotations, showComment, showDiff, showResult, showWrites } from './demo/show.ts'
import { paint, say, sayIndented, WIDTH, wrap } from './demo/terminal.ts'

const wanted = {
  'policies/analytics.yaml': changeAnalytics(analytics),
  'policies/support.yaml': changeSupport(support),
}

// So that the temporary folders go, too.
process.once('SIGINT', () => process.exit(130))

try {
  await using stage = await openStage({ files: { ...policies, ...SCHEMA }, live: livePolicies })
  introduce()
  const number = await proposeMistake(stage)
  const checked = await mendMistake(stage, number)
  await review(stage, number)
  const applied = await apply(stage, number)
  await rerun(stage)
  const migrated = await migrate(stage)
  const guarded = await guard(stage)
  const folder = await keepFiles({
    'comment.md': checked.comment,
    'comment.html': await renderPage(checked.comment),
    'summary.md': checked.run.summary,
    'report.json': `${JSON.stringify(checked.run.report, null, 2)}\n`,
    'migration-comment.md': migrated,
    'guardrails-comment.md': guarded,
    'apply-summary.md': applied.summary,
    'apply-report.json': `${JSON.stringify(applied.report, null, 2)}\n`,
  })
  say('', `Yours to look at in ${paint('bold', folder)}: the comment (comment.html for a browser), the job`)
  say('summaries, the JSON reports. Nothing else is left behind.', '')
} catch (error) {
  console.error(`\nThe story did not go as told: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}

function introduce(): void {
  const text =
    'Three AI agents query a PostgreSQL database through PgBeam. What each may see and do stands in a policy file, and the files live in a repository. GitHub and PgBeam are played by stand-ins on this machine; the action is the real one (dist/index.js).'
  say('', paint('bold', 'Agents’ access to the database, reviewed like code'), ...wrap(text, WIDTH))
}

function begin(step: number, title: string): void {
  say('', paint(['bold', 'blue'], `${step} · ${title}`))
}

async function proposeMistake(stage: Stage): Promise<number> {
  const changes = { ...wanted, 'policies/analytics.yaml': misspell(wanted['policies/analytics.yaml']) }
  const number = await stage.propose(changes, { title: 'Refunds for analytics, a shorter leash for support' })
  begin(1, `Alice opens pull request #${number}: “${stage.repository.pull(number).title}”`)
  showDiff('policies/analytics.yaml', { before: analytics, after: changes['policies/analytics.yaml'] })
  showDiff('policies/support.yaml', { before: support, after: changes['policies/support.yaml'] })

  const run = await stage.check(number)
  assert.equal(run.exitCode, 1, 'the check of a file with a mistake is red')
  assert.equal(run.report?.result, 'invalid')
  assert.deepEqual(errorsOn(run, 'policies/analytics.yaml'), [{ code: 'unknown-field', line: 13, column: 1 }])
  showResult(run, 'The check is red')
  showAnnotations(run, changes)
  return number
}

async function mendMistake(stage: Stage, number: number) {
  const [before] = stage.comments(number)
  await stage.revise(number, wanted)
  begin(2, 'She mends the line')
  const run = await stage.check(number)
  const [comment, ...others] = stage.comments(number)
  assert.equal(run.exitCode, 0, 'the check of the mended file is green')
  assert.equal(run.report?.direction, 'mixed')
  assert.equal(policyIn(run, 'policies/analytics.yaml').direction, 'widens')
  assert.equal(policyIn(run, 'policies/support.yaml').direction, 'narrows')
  assert.ok(comment && comment.id === before?.id && others.length === 0, 'one comment, updated in place')
  assert.match(comment.body, /\[!CAUTION\]/)
  showResult(run, 'The check is green, and its comment says what merging does to whom')
  showComment(comment.body)
  return { run, comment: comment.body }
}

async function review(stage: Stage, number: number): Promise<void> {
  begin(3, 'Bob reads the comment, not the YAML, and approves')
  stage.approve(number)
  sayIndented('“Refunds, yes. And I sleep better with five rows than with twenty.”')
}

async function apply(stage: Stage, number: number) {
  await stage.merge(number)
  begin(4, 'Merged: the push to main puts it in force')
  const run = await stage.apply({ inputs: { 'required-approvals': '1' } })
  assert.equal(run.exitCode, 0, 'the apply is green')
  assert.equal(run.report?.result, 'applied')
  const written = stage.writes().map(({ method, status, path }) => `${method} ${path.split('/').at(-1)} ${status}`)
  const expected = ['PUT pol_support 200', 'PUT pol_analytics 200']
  assert.deepEqual(written, expected, 'two profiles are written, the narrowed one first')
  assert.ok(
    stage.writes().every(({ headers }) => headers.ifMatch),
    'each write is bound to what was read',
  )
  assert.equal(stage.live('Analytics agent').max_rows, 20_000)
  assert.ok(stage.live('Analytics agent').table_allowlist.includes('public.refunds'))
  assert.equal(stage.live('Support agent').max_affected_rows, 5)
  showResult(run, 'The apply is green. This was put into PgBeam, the narrowing first')
  showWrites(stage, run)
  sayIndented('', 'Had somebody edited a profile in between, that edit would not have been lost (If-Match).')
  sayIndented('The new rules hold from the agents’ very next query.')
  return run
}

async function rerun(stage: Stage): Promise<void> {
  begin(5, 'Somebody presses “Re-run job”')
  const before = stage.writes().length
  const run = await stage.apply({ inputs: { 'required-approvals': '1' } })
  assert.equal(run.exitCode, 0, 'the rerun is green')
  assert.equal(run.report?.result, 'unchanged')
  assert.equal(stage.writes().length, before, 'a rerun writes nothing')
  showResult(run, 'Nothing was written: PgBeam already has what the files say')
}

async function migrate(stage: Stage): Promise<string> {
  const number = await stage.propose(MIGRATION, { author: 'carol', title: 'Contact data of customers' })
  begin(6, `Carol opens pull request #${number}: a migration, and no policy`)
  for (const [file, text] of Object.entries(MIGRATION)) showDiff(file, { before: '', after: text })
  const run = await stage.check(number, { inputs: { 'database-schema': 'db/*.sql' } })
  const { changes } = policyIn(run, 'policies/analytics.yaml')
  assert.equal(run.exitCode, 0, 'the check of the migration is green')
  assert.ok(
    changes.some(({ cause, subject, before, after }) => {
      return (
        cause === 'schema' && subject === 'public.customers.contact_email' && before === 'hash' && after === 'clear'
      )
    }),
    'a masked column that is renamed away from its rule is told as shown',
  )
  showResult(run, 'The check says what the migration opens, and to whom')
  showComment(stage.comments(number)[0]?.body ?? '')
  return stage.comments(number)[0]?.body ?? ''
}

async function guard(stage: Stage): Promise<string> {
  const [[path, text] = ['', '']] = Object.entries(GUARDRAILS)
  await stage.merge(await stage.propose(GUARDRAILS, { author: 'carol', title: 'What no agent may ever do' }))
  const changes = { 'policies/analytics.yaml': unmask(wanted['policies/analytics.yaml']), [path]: weaken(text) }
  const number = await stage.propose(changes, { title: 'More for analytics' })
  begin(7, `Carol has written down what no agent may ever do. Alice opens pull request #${number} all the same`)
  showDiff('policies/analytics.yaml', {
    before: wanted['policies/analytics.yaml'],
    after: changes['policies/analytics.yaml'] ?? '',
  })
  showDiff(path, { before: text, after: changes[path] ?? '' })
  const run = await stage.check(number)
  assert.equal(run.exitCode, 1, 'the check of a policy that breaks a guardrail is red')
  assert.deepEqual(
    errorsOn(run, 'policies/analytics.yaml').map(({ code }) => code),
    ['guardrail-broken'],
  )
  assert.equal(run.report?.guardrails?.direction, 'widens')
  showResult(run, 'The check is red, and what weakens the guardrail comes first')
  showComment(stage.comments(number)[0]?.body ?? '')
  return stage.comments(number)[0]?.body ?? ''
}
