type Environment = Readonly<Record<string, string | undefined>>

/** This machine is asked directly, whatever a proxy is set for: over plain http, the key would reach the proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1']

/**
 * The proxies that the environment names, in the form that Node takes. Plain http is for this machine only, so no proxy
 * is for it. Throws where the address is none; it may hold a password, so the error does not.
 */
export function readProxies(env: Environment): Record<string, string> {
  const https = env.https_proxy || env.HTTPS_PROXY
  const direct = [env.no_proxy || env.NO_PROXY, ...LOOPBACK].filter(host => host)
  return { http_proxy: '', https_proxy: https ? withScheme(https) : '', no_proxy: direct.join(',') }
}

function withScheme(proxy: string): string {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`
  if (!URL.canParse(address)) throw new Error('The environment variable HTTPS_PROXY is not the address of a proxy')
  return address
}
