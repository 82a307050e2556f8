/** Why a key or an address cannot be used, and what to write instead. Never quotes the value: it may be a secret. */
export interface Unusable {
  readonly code: 'INVALID_KEY' | 'INVALID_URL' | 'INSECURE_URL'
  readonly problem: string
}

/** The key, trimmed: one that is pasted often ends with a line break. Beyond that it is what a header can hold. */
export function parseKey(text: string): { readonly value: string } | Unusable {
  const value = text.trim()
  if (/^[\x21-\x7e]+$/.test(value)) return { value }
  const problem = 'its value holds spaces, line breaks or other characters that a key never has; copy the key again'
  return { code: 'INVALID_KEY', problem }
}

/** The API's address without a slash at its end: over https only, or to this machine, because the key goes there. */
export function parseAddress(text: string): { readonly value: string } | Unusable {
  // `URL.parse` came after Node 20, on which the command line runs as well.
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return { code: 'INVALID_URL', problem: 'write a complete address, such as https://api.pgbeam.com' }
  }
  if (url.username !== '' || url.password !== '') {
    const problem = 'write the address without a user name and password; put the key into api-key'
    return { code: 'INVALID_URL', problem }
  }
  if (url.search !== '' || url.hash !== '') {
    return { code: 'INVALID_URL', problem: 'write the address without a ? or # part' }
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    return { code: 'INSECURE_URL', problem: 'write an address that begins with https://' }
  }
  return { value: `${url.origin}${url.pathname}`.replace(/\/+$/, '') }
}

/** `URL` has already written every form of an IPv4 address (`127.1`, `0x7f.1`) as four decimal numbers. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}
