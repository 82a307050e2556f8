import { expect, it } from 'vitest'
import { completeProxyAddress } from '../../src/action/proxy.ts'

it.each([
  ['proxy.example:3128', 'http://proxy.example:3128'],
  ['127.0.0.1:3128', 'http://127.0.0.1:3128'],
  ['runner:secret@proxy.example:3128', 'http://runner:secret@proxy.example:3128'],
  ['http://proxy.example:3128', 'http://proxy.example:3128'],
  ['https://proxy.example', 'https://proxy.example'],
])('%s', (given, completed) => {
  const env = { HTTPS_PROXY: given }
  completeProxyAddress(env)
  expect(env).toEqual({ HTTPS_PROXY: completed })
})

it('https_proxy comes first, and others are left alone', () => {
  const env = { https_proxy: 'one:1', HTTPS_PROXY: 'two:2', http_proxy: 'three:3' }
  completeProxyAddress(env)
  expect(env).toEqual({ https_proxy: 'http://one:1', HTTPS_PROXY: 'two:2', http_proxy: 'three:3' })
})

it.each<[Record<string, string>]>([[{}], [{ HTTPS_PROXY: '' }], [{ https_proxy: '', HTTPS_PROXY: '' }]])(
  'no proxy stays none: %j',
  given => {
    const env = { ...given }
    completeProxyAddress(env)
    expect(env).toEqual(given)
  },
)

it.each(['http://runner:secret@:8080:', 'socks5://secret:1080', 'http://runner:secret%zz@proxy.example', 'http://'])(
  'refuses, and does not show %s',
  https_proxy => {
    const refuse = () => completeProxyAddress({ https_proxy })
    expect(refuse).toThrow(/https_proxy/)
    expect(refuse).not.toThrow(/secret/)
  },
)
