/** What a terminal would act on, or nobody sees. */
const UNSEEN = /[^\n\P{C}]|[\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** The same JSON without a character that a terminal would act on: only strings hold any, and there it goes by its escape. */
export function escapeJson(json: string): string {
  return json.replace(UNSEEN, character =>
    Array.from({ length: character.length }, (_, unit) => escapeUnit(character.charCodeAt(unit))).join(''),
  )
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`
}
