import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { analytics, edit, livePolicies, policies } from '../e2e/policies.ts'
import { openStage, type RunOptions } from '../e2e/stage.ts'
import { createDirectory, removeDirectory } from '../standins/github/temporary-directory.ts'
import { makeIdentity } from './certificate.ts'
import { startProxy, startTls } from './proxy.ts'

const GITHUB = 'api.github.test'
const PGBEAM = 'api.pgbeam.test'
const password = 'hunter%402'
const identity = makeIdentity([GITHUB, PGBEAM])
const changed = { 'policies/analytics.yaml': edit(analytics, ['max_rows: 10000', 'max_rows: 100']) }

/** As a line in the hosts file would: the names that only the tests have are on this machine. */
const hosts = `import dns from 'node:dns'
const { lookup } = dns
dns.lookup = (name, ...rest) => lookup(name.endsWith('.test') ? '127.0.0.1' : name, ...rest)`

/** For NODE_OPTIONS: a script that runs before all others. */
function importing(script: string): string {
  return `--import=data:text/javascript,${encodeURIComponent(script)}`
}

type Environment = (proxy: string) => Record<string, string>

/** A check with an API key in such an environment, and what went through the proxy. */
async function checkBehind(makeEnv: Environment, { isTls }: { isTls: boolean }) {
  await using stage = await openStage({ files: policies, live: livePolicies })
  await using proxy = await startProxy()
  await using github = await startTls({ identity, url: stage.github.apiUrl })
  await using pgbeam = await startTls({ identity, url: stage.pgbeam.url })
  const directory = await createDirectory('proxy-test-')
  onTestFinished(() => removeDirectory(directory))
  const authority = join(directory, 'authority.pem')
  await writeFile(authority, identity.cert)
  const secured: RunOptions = {
    env: { NODE_EXTRA_CA_CERTS: authority, GITHUB_API_URL: `https://${GITHUB}:${github.port}` },
    inputs: { 'api-url': `https://${PGBEAM}:${pgbeam.port}` },
  }
  const { env = {}, inputs = {} } = isTls ? secured : {}
  const number = await stage.propose(changed)
  const options = { apiKey: stage.pgbeam.key, inputs, env: { ...env, ...makeEnv(`127.0.0.1:${proxy.port}`) } }
  const run = await stage.check(number, options)
  const { asked } = proxy
  return {
    run,
    asked,
    names: [...new Set(asked.map(({ target }) => target.replace(/:\d+$/, '')))].toSorted(),
    isLiveKnown: stage.pgbeam.requests.some(({ status }) => status === 200),
  }
}

describe('over https, both APIs are asked', () => {
  it('through the proxy of HTTPS_PROXY, by the name and password in it', async () => {
    const environment: Environment = proxy => ({ HTTPS_PROXY: `http://runner:${password}@${proxy}` })
    const { run, asked, names, isLiveKnown } = await checkBehind(environment, { isTls: true })
    expect(run).toMatchObject({ exitCode: 0, report: { direction: 'narrows' } })
    expect({ names, isLiveKnown }).toEqual({ names: [GITHUB, PGBEAM], isLiveKnown: true })
    const credentials = `Basic ${Buffer.from(`runner:${decodeURIComponent(password)}`).toString('base64')}`
    expect(new Set(asked.map(({ authorization }) => authorization))).toEqual(new Set([credentials]))
    expect([run.stdout, run.summary].join()).not.toMatch(/hunter/)
  })

  it('through a proxy that is named without http://', async () => {
    const { run, names } = await checkBehind(proxy => ({ https_proxy: proxy }), { isTls: true })
    expect({ exitCode: run.exitCode, names }).toEqual({ exitCode: 0, names: [GITHUB, PGBEAM] })
  })

  it('through a proxy that is named by a host alone, which the packages go past', async () => {
    const byName: Environment = proxy => ({ HTTPS_PROXY: proxy.replace('127.0.0.1', 'localhost') })
    const { run, names, isLiveKnown } = await checkBehind(byName, { isTls: true })
    expect(run).toMatchObject({ exitCode: 0, report: { direction: 'narrows' } })
    expect({ names, isLiveKnown }).toEqual({ names: [GITHUB, PGBEAM], isLiveKnown: true })
  })

  it.each([
    { no_proxy: GITHUB, through: PGBEAM },
    { no_proxy: PGBEAM, through: GITHUB },
  ])('past the proxy for $no_proxy alone', async ({ no_proxy, through }) => {
    const environment: Environment = proxy => ({
      https_proxy: `http://${proxy}`,
      no_proxy,
      NODE_OPTIONS: importing(hosts),
    })
    const { run, names, isLiveKnown } = await checkBehind(environment, { isTls: true })
    expect({ exitCode: run.exitCode, names, isLiveKnown }).toEqual({ exitCode: 0, names: [through], isLiveKnown: true })
  })

  it('past the proxy, where no_proxy says so', async () => {
    const environment: Environment = proxy => ({
      https_proxy: `http://${proxy}`,
      no_proxy: 'example.com,.test',
      NODE_OPTIONS: importing(hosts),
    })
    const { run, names, isLiveKnown } = await checkBehind(environment, { isTls: true })
    expect(run).toMatchObject({ exitCode: 0, report: { direction: 'narrows' } })
    expect({ names, isLiveKnown }).toEqual({ names: [], isLiveKnown: true })
  })
})

it('what is on this machine is never asked through a proxy, least of all over plain http with the key', async () => {
  const environment: Environment = proxy => ({ http_proxy: `http://${proxy}`, https_proxy: `http://${proxy}` })
  const { run, asked, isLiveKnown } = await checkBehind(environment, { isTls: false })
  expect({ exitCode: run.exitCode, asked, isLiveKnown }).toEqual({ exitCode: 0, asked: [], isLiveKnown: true })
})

it('an address that is none fails the run, and the secrets are hidden before that is said', async () => {
  await using stage = await openStage({ files: policies, live: livePolicies })
  const number = await stage.propose(changed)
  const env = { https_proxy: `http://runner:${password}@:8080:` }
  const run = await stage.check(number, { apiKey: stage.pgbeam.key, env })
  expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
  expect(run.masks).toEqual(expect.arrayContaining([stage.pgbeam.key, stage.github.token]))
  expect(run.stdout.lastIndexOf('::add-mask::')).toBeLessThan(run.stdout.indexOf('::error::'))
  expect(run.stdout).toMatch(/::error::.*https_proxy/)
  expect(run.stdout).not.toMatch(/hunter/)
})
