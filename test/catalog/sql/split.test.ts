import { describe, expect, it } from 'vitest'
import { Splitter } from '../../../src/catalog/sql/split.ts'

function split(text: string, { trustsParentheses = true } = {}): string[] {
  const splitter = new Splitter(text)
  const pieces: string[] = []
  for (let piece = splitter.next({ trustsParentheses }); piece; piece = splitter.next({ trustsParentheses })) {
    pieces.push(piece.kind === 'command' ? `\\${piece.name}` : `${piece.text}|${piece.ending}`)
  }
  return pieces
}

describe('pieces of a file', () => {
  it.each([
    ['', []],
    [' ; -- nothing\n ; /* */', []],
    ['a; b', ['a|semicolon', 'b|end-of-file']],
    ['-- c\na -- d\n;', ['a -- d|semicolon']],
    ["a 'b", ["a 'b|unterminated"]],
    ['a (b; c); d', ['a (b; c)|semicolon', 'd|end-of-file']],
    ['a) ; b (;)', ['a)|semicolon', 'b (;)|end-of-file']],
    ['a \\gexec\nb \\g out\n\\x', ['a|gexec', '\\gexec', 'b|semicolon', '\\g', '\\x']],
    ['a \\x y\n b;', ['a     \n b|semicolon', '\\x']],
    [
      'create procedure p() begin atomic select case when a then b end; c; end; d',
      ['create procedure p() begin atomic select case when a then b end; c; end|semicolon', 'd|end-of-file'],
    ],
    [
      'create function f() returns int return 1; begin atomic; b',
      ['create function f() returns int return 1|semicolon', 'begin atomic|semicolon', 'b|end-of-file'],
    ],
  ])('%j', (text, pieces) => {
    expect(split(text)).toEqual(pieces)
  })

  it('end at each semicolon where parentheses are not to be trusted', () => {
    expect(split('a (b; c); d', { trustsParentheses: false })).toEqual([
      'a (b|semicolon',
      'c)|semicolon',
      'd|end-of-file',
    ])
  })
})
