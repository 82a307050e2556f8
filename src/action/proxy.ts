import * as http from 'node:http'

type Environment = Readonly<Record<string, string | undefined>>

/** This machine is asked directly, whatever a proxy is set for: over plain http, the key would reach the proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1']

interface Proxies {
  readonly http_proxy: string
  readonly https_proxy: string
  readonly no_proxy: string
}

/**
 * What to send requests with, so that they go through the proxy that the environment names. Throws where its address is
 * none.
 */
export async function openFetch(env: Environment): Promise<typeof fetch> {
  const proxies = readProxies(env)
  if (http.setGlobalProxyFromEnv) {
    http.setGlobalProxyFromEnv({ ...proxies })
    return fetch
  }
  return proxies.https_proxy === '' ? fetch : openProxiedFetch(proxies)
}

/**
 * The proxies that the environment names, in the form that Node takes. Plain http is for this machine only, so no proxy
 * is for it. A proxy's address may hold a password, so the error does not show it.
 */
function readProxies(env: Environment): Proxies {
  const https = env.https_proxy || env.HTTPS_PROXY
  const direct = [env.no_proxy || env.NO_PROXY, ...LOOPBACK].filter(host => host)
  return { http_proxy: '', https_proxy: https ? withScheme(https) : '', no_proxy: direct.join(',') }
}

function withScheme(proxy: string): string {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`
  if (!URL.canParse(address)) throw new Error('The environment variable HTTPS_PROXY is not the address of a proxy')
  return address
}

/** Node’s own fetch takes proxies from 24.14 on; until then, that of the package which it is made from. */
async function openProxiedFetch({ http_proxy, https_proxy, no_proxy }: Proxies): Promise<typeof fetch> {
  const { EnvHttpProxyAgent, fetch: send } = await import('undici')
  const dispatcher = new EnvHttpProxyAgent({ httpProxy: http_proxy, httpsProxy: https_proxy, noProxy: no_proxy })
  const proxied = (url: string, init: object) => send(url, { ...init, dispatcher })
  return proxied as unknown as typeof fetch
}
