import type { Access, ProjectMap } from '../../access-map/access-map.ts'
import { escapeHtml } from './html.ts'
import type { PolicyNames } from './page-names.ts'

/** Policies by relations: in words, or in letters where there are many policies. */
export function renderMatrix(
  { policies, relations }: ProjectMap,
  { index, names }: { index: number; names: PolicyNames },
): string {
  const describe = names.areShort ? describeInLetters : describeInWords
  const head = policies.map((policy, place) =>
    names.areShort
      ? `<th scope="col" title="${escapeHtml(policy.name)}">${names.of(place)}`
      : `<th scope="col">${names.of(place)}`,
  )
  const rows = relations.map(({ subject, access }, place) => {
    const cells = policies.map(() => '<td>')
    for (const each of access) {
      const cell = describe(each.access)
      for (const policy of each.policies) cells[policy] = cell
    }
    const name = `<a href=#in${index}-${place}>${escapeHtml(subject)}</a>`
    return `<tr><th scope=row>${name}${cells.join('')}\n`
  })
  const legend = names.areShort ? LETTER_LEGEND : WORD_LEGEND
  const kind = names.areShort ? ' matrix-of-many' : ''
  // Widths that are given spare the browser from measuring every cell.
  const columns = names.areShort ? `<colgroup><col class=first><col class=cell span=${policies.length}></colgroup>` : ''
  return `<div class="matrix${kind}"><h3>Policies by relations</h3>
<ul class="legend">${legend}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="Policies by relations">
<table id="matrix-${index}"${names.areShort ? ' class="wide"' : ''}>${columns}<thead><tr><th scope="col">Relation${head.join('')}<tbody>
${rows.join('')}</table></div></div>
`
}

const LETTER_LEGEND = [
  '<li class="c">C all columns in the clear',
  '<li class="m">M some masked',
  '<li class="h">H all masked',
  '<li>f rows filtered',
  '<li><b>!</b> shows what is hidden elsewhere',
  '<li><b>*</b> something else shows what is hidden of it',
  '<li>empty: out of reach',
].join('')

const WORD_LEGEND = [
  '<li class="c">all columns in the clear',
  '<li class="m">some masked',
  '<li class="h">all masked',
  '<li>empty: out of reach',
].join('')

interface Summary {
  readonly masked: number
  readonly total: number
  readonly kind: 'c' | 'm' | 'h'
}

function summarise({ columns }: Access): Summary {
  const masked = columns.filter(shown => shown !== 'clear').length
  const kind = masked === 0 ? 'c' : masked === columns.length ? 'h' : 'm'
  return { masked, total: columns.length, kind }
}

function describeInLetters(access: Access): string {
  const { isReachable, filters, shows, shownBy } = access
  const marks = `${shows.length > 0 ? '!' : ''}${shownBy.length > 0 ? '*' : ''}`
  if (!isReachable) return `<td class=w>${marks}`
  const { kind } = summarise(access)
  const classes = marks === '' ? kind : `${kind}w`
  return `<td class=${classes}>${kind.toUpperCase()}${filters.length > 0 ? 'f' : ''}${marks}`
}

function describeInWords(access: Access): string {
  const { isReachable, filters, shows, shownBy } = access
  const marks = [
    ...(shows.length > 0 ? ['<br><span class="w">shows what is hidden elsewhere</span>'] : []),
    ...(shownBy.length > 0 ? ['<br><span class="w">shown elsewhere</span>'] : []),
  ]
  if (!isReachable) return `<td>out of reach${marks.join('')}`
  const { masked, total, kind } = summarise(access)
  const shown = kind === 'c' ? 'clear' : kind === 'h' ? 'all masked' : `${masked} of ${total} masked`
  return `<td class="${kind}">${shown}${filters.length > 0 ? ', rows filtered' : ''}${marks.join('')}`
}
