import { createHash } from 'node:crypto'
import type { AccessMap, ProjectMap } from '../../access-map/access-map.ts'
import { formatNumber } from '../words.ts'
import { escapeHtml } from './html.ts'
import { renderMatrix } from './page-matrix.ts'
import { namePolicies } from './page-names.ts'
import { renderPolicies } from './page-policies.ts'
import { renderRelations } from './page-relations.ts'
import { PAGE_SCRIPT } from './page-script.ts'
import { PAGE_STYLE } from './page-style.ts'

/** What the page says it is of. */
export interface PageSubject {
  /** Such as the repository’s name. */
  readonly title: string
  /** Such as the commit. */
  readonly version: string
}

/**
 * The map as one page of HTML that needs nothing else: readable without JavaScript and on paper, and allowed to load nothing.
 * All names and predicates in it are hostile until they are escaped.
 */
export function renderAccessPage(map: AccessMap, subject: PageSubject): string {
  const { projects, invalid } = map
  return [
    '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
    '<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">\n',
    `<title>Who can see what: ${escapeHtml(subject.title)}</title>\n<style>${PAGE_STYLE}</style>\n`,
    `<header><h1>Who can see what</h1>\n<p class="soft">${escapeHtml(subject.title)}, ${escapeHtml(subject.version)}</p>\n`,
    '<p>What each policy file lets its credentials see, as far as the file goes. A project’s approval rules and honeytokens only take away from it; functions may read what they like.</p>\n',
    ...(invalid.length > 0 ? [renderInvalid(invalid)] : []),
    '</header>\n',
    renderForm(projects),
    ...projects.map(renderProject),
    ...(projects.length === 0 ? ['<p>There is no valid policy.</p>\n'] : []),
    `<script>${PAGE_SCRIPT}</script>\n</html>\n`,
  ].join('')
}

const POLICY = [
  "default-src 'none'",
  `style-src '${digest(PAGE_STYLE)}'`,
  `script-src '${digest(PAGE_SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function renderInvalid(files: readonly string[]): string {
  const names = files.map(file => `<li><code>${escapeHtml(file)}</code>`).join('')
  return `<p class="alarm">These files are not valid. What they give access to is not on this page:</p>\n<ul>${names}</ul>\n`
}

/** Shown by the script, which it takes. */
function renderForm(projects: readonly ProjectMap[]): string {
  const options = projects.map(({ projectId, policies }, index) => {
    const own = policies.map(({ name }, place) => `<option value="${index} ${place + 1}">${escapeHtml(name)}`).join('')
    return projects.length > 1 ? `<optgroup label="${escapeHtml(projectId)}">${own}</optgroup>` : own
  })
  return `<form hidden role="search">
<label>Relation or column <input type="search" autocomplete="off" spellcheck="false"></label>
<label>Policy <select><option value="">All policies${options.join('')}</select></label>
<label class="tick"><input type="checkbox"> Only ways around</label>
<output aria-live="polite"></output>
</form>
`
}

function renderProject(project: ProjectMap, index: number): string {
  const names = namePolicies(project.policies)
  return [
    `<section data-project="${index}"><h2>Project <span class="name">${escapeHtml(project.projectId)}</span></h2>\n`,
    `<p class="soft">${describeSource(project)}</p>\n`,
    renderPolicies(project, names),
    renderMatrix(project, { index, names }),
    renderRelations(project, { index, names }),
    '</section>\n',
  ].join('')
}

function describeSource({ source, isWhole, unnamed, relations }: ProjectMap): string {
  const listed = formatNumber(relations.filter(({ kind }) => kind !== undefined).length)
  const known =
    source === 'mentions'
      ? 'No database is known here: these are the relations that the policies name. What stands for the others is at the end.'
      : isWhole
        ? `All ${listed} tables and views of its databases, as their SQL files or PgBeam tell them.`
        : `${listed} tables and views of its databases. There may be others: not all of its databases could be read as a whole.`
  return unnamed === 0
    ? known
    : `${known} ${formatNumber(unnamed)} more are not named, because any of them may be a honeytoken.`
}
