/** What Windows takes for devices, whatever follows after a dot. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/

/** Room for an ending and for what tells namesakes apart, within the 255 bytes that file systems take. */
const LONGEST = 80

/**
 * The name of a file for a profile of this name, without an ending: lower-case ASCII letters, digits and dashes, good on
 * every file system. Never empty.
 */
export function slugify(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '')
  if (words === '') return 'policy'
  return DEVICE.test(words) ? `policy-${words}` : words
}
