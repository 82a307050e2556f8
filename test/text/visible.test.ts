import { describe, expect, it } from 'vitest'
import { shorten, showHidden } from '../../src/text/visible.ts'

describe('hidden characters', () => {
  it.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u202egnp.exe', '\\u202egnp.exe'],
    ['a\u200bb\u2060\ufeff', 'a\\u200bb\\u2060\\ufeff'],
    ['a\u00a0b\u3000c', 'a\\u00a0b\\u3000c'],
    ['\u3164\u2800', '\\u3164\\u2800'],
    ['\u{e0041}', '\\u{e0041}'],
    ['\ud800x', '\\ud800x'],
    ['\u001b[31m\u0000', '\\u001b[31m\\u0000'],
  ])('are shown by their escapes in %j', (text, shown) => {
    expect(showHidden(text)).toBe(shown)
  })

  it.each(['größe', '顧客', 'naïve e\u0301', '😀', 'a b', 'नमस्ते'])('leaves %j as it is', text => {
    expect(showHidden(text)).toBe(text)
  })

  it('shows marks that are piled up', () => {
    expect(showHidden(`a${'\u0301'.repeat(6)}`)).toBe(`a${'\u0301'.repeat(4)}\\u0301\\u0301`)
  })
})

describe('a text that is too long', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 4, 'abc…'],
    ['ab😀cd', 4, 'ab…'],
    ['ab😀cd', 5, 'ab😀…'],
  ])('%j is cut to %i', (text, limit, cut) => {
    expect(shorten(text, limit)).toBe(cut)
  })
})
