import fc from 'fast-check'

const SURROGATES = { first: 0xd800, count: 0x800 }
const MOST = 0x10ffff - SURROGATES.count

/**
 * Any character but a lone surrogate, for `fc.string({ unit: anyCharacter })`. It is `unit: 'binary'` without the table of
 * all million characters, which takes each process that asks for it two seconds.
 */
export const anyCharacter = fc.integer({ min: 0, max: MOST }).map(
  place => String.fromCodePoint(place < SURROGATES.first ? place : place + SURROGATES.count),
  character => {
    const code = typeof character === 'string' ? character.codePointAt(0) : undefined
    if (code === undefined || character !== String.fromCodePoint(code)) throw new Error('not a character')
    return code < SURROGATES.first ? code : code - SURROGATES.count
  },
)
