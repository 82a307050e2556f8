import { parse } from 'yaml'
import { renderTable } from './markdown-table.ts'

interface Metadata {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}

/** What action.yml says of its inputs and outputs, as tables by the name of their place in the README. */
export function describeInterface(metadata: string): ReadonlyMap<string, string> {
  const { inputs, outputs } = parse(metadata) as Metadata
  return new Map([
    [
      'inputs',
      renderTable(
        ['Input', 'Default', 'Meaning'],
        Object.entries(inputs).map(([name, { description, default: fallback }]) => [
          `\`${name}\``,
          fallback === undefined ? '' : `\`${fallback}\``,
          description,
        ]),
      ),
    ],
    [
      'outputs',
      renderTable(
        ['Output', 'Meaning'],
        Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
      ),
    ],
  ])
}

/** Puts each text between the marks `<!-- name -->` and `<!-- /name -->` of a page. */
export function fillPlaces(page: string, texts: ReadonlyMap<string, string>): string {
  return [...texts].reduce((filled, [name, text]) => {
    const place = new RegExp(`(<!-- ${name} -->\\n).*?(<!-- /${name} -->)`, 's')
    if (!place.test(filled)) throw new Error(`The page has no place for ${name}`)
    return filled.replace(place, (_, open: string, close: string) => `${open}\n${text}\n\n${close}`)
  }, page)
}
