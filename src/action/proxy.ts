/**
 * Completes the proxy's address in the environment, where `@actions/github` and `@actions/http-client` read it when they
 * are loaded. Without a word they ask directly where they cannot read it, or where it is `proxy.example:3128`, which
 * curl takes. Throws where it is no address. It may hold a password, so the error does not show it.
 */
export function completeProxyAddress(env: Record<string, string | undefined>): void {
  const name = env.https_proxy ? 'https_proxy' : 'HTTPS_PROXY'
  const given = env[name]
  if (!given) return
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(given) ? given : `http://${given}`
  if (!isProxyAddress(address)) {
    throw new Error(`The environment variable ${name} is not the address of a proxy, such as http://proxy.example:3128`)
  }
  env[name] = address
}

function isProxyAddress(address: string): boolean {
  try {
    const { protocol, username, password } = new URL(address)
    decodeURIComponent(username + password)
    return protocol === 'http:' || protocol === 'https:'
  } catch {
    return false
  }
}
