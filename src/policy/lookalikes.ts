/** A character that passes for ASCII. */
export interface Lookalike {
  readonly offset: number
  readonly character: string
  /** The ASCII characters that it passes for. */
  readonly letters: string
}

/**
 * The first character of a name that passes for an ASCII one, and the name with ASCII in the place of every such character.
 * Such a character folds to ASCII, is a wide, bold or joined form of it, or is a Cyrillic, Greek, Cherokee, Lisu or phonetic letter of
 * the same shape in a word that looks like ASCII. Words of another script are fine: `größe`, `рейтинг_usd` and `nº` have none.
 */
export function findLookalike(text: string): { readonly first: Lookalike; readonly plain: string } | undefined {
  if (!/[^ -~]/.test(text)) return undefined
  const forms = replaceForms(text)
  const shapes = replaceShapes(forms.plain)
  // Before the first form, offsets in both texts are the same.
  const isShape = shapes.first && (!forms.first || shapes.first.offset < forms.first.offset)
  const first = isShape ? shapes.first : forms.first
  return first && { first, plain: shapes.plain }
}

interface Replacement {
  readonly first: Lookalike | undefined
  readonly plain: string
}

/** Letters that fold to ASCII: the Kelvin sign, the long s, and the capital i with a dot, as some servers fold it. */
const FOLDED: ReadonlyMap<string, string> = new Map([
  ['\u212a', 'K'],
  ['\u017f', 's'],
  ['\u0130', 'I'],
])

/**
 * Full-width characters, and letters, digits and punctuation with compatibility forms, such as a leader's dot. Ordinal
 * signs, modifier letters and superscripts mean more than a form.
 */
const FORM = /[\uff01-\uff5e]|(?![\0-\x7f\u00aa\u00ba])[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Nd}\p{P}]/gu
const ASCII_TEXT = /^[\x21-\x7e]+$/

function replaceForms(text: string): Replacement {
  let first: Lookalike | undefined
  const plain = text.replace(FORM, (character, offset: number) => {
    const letters = FOLDED.get(character) ?? character.normalize('NFKC')
    if (!ASCII_TEXT.test(letters)) return character
    first ??= { offset, character, letters }
    return letters
  })
  return { first, plain }
}

/** Code points with the ASCII letters of their shape. They are escaped, because nobody could tell them from these. */
const SHAPES: ReadonlyMap<string, string> = new Map(
  `0430a 0435e 043eo 0440p 0441c 0443y 0445x 0455s 0456i 0458j 04bbh 04cfl 0501d 051bq 051dw 0475v
  0410A 0412B 0415E 041aK 041cM 041dH 041eO 0420P 0421C 0422T 0423Y 0425X 0405S 0406I 0408J 04c0I 0474V 04aeY
  03b1a 03b9i 03bak 03bdv 03bfo 03c1p 03c5u 03c7x
  0391A 0392B 0395E 0396Z 0397H 0399I 039aK 039cM 039dN 039fO 03a1P 03a4T 03a5Y 03a7X
  0251a 0261g 0269i 0581g 0585o 057du
  1d04c 1d0fo 1d1cu 1d20v 1d21w 1d22z a731s
  13a0D 13a1R 13a2T 13aaA 13abJ 13acE 13b3W 13b7M 13bbH 13c0G 13c3Z 13d9V 13daS 13deL 13dfC 13e2P 13e6K 13e7d
  a4d0B a4d1P a4d3D a4d4T a4d6G a4d7K a4d9J a4daC a4dcZ a4ddF a4dfM a4e0N a4e1L a4e2S a4e3R a4e6V a4e7H a4eaW a4ebX
  a4ecY a4eeA a4f0E a4f2I a4f3O a4f4U`
    .split(/\s+/)
    .map(entry => [String.fromCodePoint(Number.parseInt(entry.slice(0, 4), 16)), entry.slice(4)]),
)
const SHAPE = new RegExp(`[${[...SHAPES.keys()].join('')}]`, 'g')
const SHAPES_ONLY = new RegExp(`^${SHAPE.source}{2,}$`)

const WORD = /[\p{L}\p{M}]+/gu
const ASCII_LETTER = /[A-Za-z]/

/** Replaces letters by whose shape a word looks like ASCII: beside ASCII letters, or all of it in a name that has others. */
function replaceShapes(text: string): Replacement {
  if (!ASCII_LETTER.test(text)) return { first: undefined, plain: text }
  let first: Lookalike | undefined
  const plain = text.replace(WORD, (word, start: number) => {
    if (!ASCII_LETTER.test(word) && !SHAPES_ONLY.test(word)) return word
    return word.replace(SHAPE, (character, offset: number) => {
      const letters = SHAPES.get(character) ?? character
      first ??= { offset: start + offset, character, letters }
      return letters
    })
  })
  return { first, plain }
}
