type Environment = Readonly<Record<string, string | undefined>>

/** This machine is asked directly, whatever a proxy is set for: over plain http, the key would reach the proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]', '::1']

/** The proxies that the environment names, in the form that Node takes: with a scheme, and never for this machine. */
export function readProxies(env: Environment): Record<string, string> {
  const http = env.http_proxy || env.HTTP_PROXY
  const https = env.https_proxy || env.HTTPS_PROXY
  const direct = [env.no_proxy || env.NO_PROXY, ...LOOPBACK].filter(host => host)
  return {
    ...(http ? { http_proxy: withScheme(http) } : {}),
    ...(https ? { https_proxy: withScheme(https) } : {}),
    no_proxy: direct.join(','),
  }
}

function withScheme(proxy: string): string {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`
}
