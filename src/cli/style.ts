/** Puts text into a colour, or leaves it as it is. */
export type Style = (color: Color, text: string) => string

export type Color = keyof typeof CODES

const CODES = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 } as const

/** `FORCE_COLOR` outweighs `NO_COLOR`, as in Node's own tools; without either, only a terminal gets colour. */
export function chooseStyle({ env, isTerminal }: { env: NodeJS.ProcessEnv; isTerminal: boolean }): Style {
  const { FORCE_COLOR, NO_COLOR, TERM } = env
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  const isBanned = Boolean(NO_COLOR) || FORCE_COLOR === '0' || FORCE_COLOR === 'false' || TERM === 'dumb'
  const hasColor = isForced || (isTerminal && !isBanned)
  return hasColor ? (color, text) => `\x1b[${CODES[color]}m${text}\x1b[0m` : (_, text) => text
}
