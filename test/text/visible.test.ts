import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { blankHidden, findNeedless, hasHidden, shorten, showHidden } from '../../src/text/visible.ts'
import { anyCharacter } from '../any-character.ts'

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

describe('escapes', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.string({ unit: anyCharacter, minLength: 1, maxLength: 1 }),
      fc.constantFrom('\u202e', '\u3164', '\t', '\ud800', '\u{e0041}', '\u0301'),
    ),
  })

  it('leave nothing hidden in any form, and mean the same in JSON and YAML', () => {
    fc.assert(
      fc.property(text, text => {
        const quoted = JSON.stringify(text)
        const [json, yaml] = [showHidden(quoted, { form: 'json' }), showHidden(quoted, { form: 'yaml' })]
        expect([showHidden(text), json, yaml, blankHidden(text)].filter(hasHidden)).toEqual([])
        expect(JSON.parse(json)).toBe(text)
        expect(parseYaml(yaml)).toBe(text)
      }),
      { numRuns: 1000 },
    )
  })

  it('spare what is to be kept', () => {
    expect(showHidden('\ta\n\u{e0041}', { form: 'json', keep: '\n' })).toBe('\\ta\n\\udb40\\udc41')
  })
})

it('a run of hidden characters becomes one space', () => {
  expect(blankHidden('\n a\r\n\u200b b  c\u202e')).toBe('a  b  c')
})

describe('a character that no text needs', () => {
  it.each([
    ['a\u200bb', 1],
    ['\u202ea', 0],
    ['a\u3164', 1],
    ['a\u200db', 1],
    ['👩\u200d💻 \u{1f3f3}\ufe0f\u200d🌈', -1],
    ['a\u00a0b', -1],
    ['secrets\ufe0f', 7],
    ['\ufe0fa', 0],
    ['t1\ufe0f', 2],
    ['é\u{e0100}', 1],
    ['顧\u{e0100}客', -1],
    ['1\ufe0f\u20e3 ❤\ufe0f ≨\ufe00', -1],
    ['secr\ufff9ets', 4],
  ])('is found in %j at %i', (text, offset) => {
    expect(findNeedless(text)).toBe(offset)
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
