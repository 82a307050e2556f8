export const id = 325;
export const ids = [325];
export const modules = {

/***/ 6325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderAccessPage: () => (/* binding */ renderAccessPage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/src/report/words.js
var words = __webpack_require__(3512);
// EXTERNAL MODULE: ./lib/src/text/visible.js
var visible = __webpack_require__(6782);
;// CONCATENATED MODULE: ./lib/src/report/access-map/html.js

const ESCAPES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Hostile text as HTML, in an element or in quotes of an attribute: on one line, and nothing in it is hidden. */
function escapeHtml(text) {
    return (0,visible/* showHidden */.Ul)(text).replace(/[&<>"']/g, character => ESCAPES[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/src/report/access-map/page-matrix.js

/** Policies by relations: in words, or in letters where there are many policies. */
function renderMatrix({ policies, relations }, { index, names }) {
    const describe = names.areShort ? describeInLetters : describeInWords;
    const head = policies.map((policy, place) => names.areShort
        ? `<th scope="col" title="${escapeHtml(policy.name)}">${names.of(place)}`
        : `<th scope="col">${names.of(place)}`);
    const rows = relations.map(({ subject, access }, place) => {
        const cells = policies.map(() => '<td>');
        for (const each of access) {
            const cell = describe(each.access);
            for (const policy of each.policies)
                cells[policy] = cell;
        }
        const name = `<a href=#in${index}-${place}>${escapeHtml(subject)}</a>`;
        return `<tr><th scope=row>${name}${cells.join('')}\n`;
    });
    const legend = names.areShort ? LETTER_LEGEND : WORD_LEGEND;
    const kind = names.areShort ? ' matrix-of-many' : '';
    // Widths that are given spare the browser from measuring every cell.
    const columns = names.areShort ? `<colgroup><col class=first><col class=cell span=${policies.length}></colgroup>` : '';
    return `<div class="matrix${kind}"><h3>Policies by relations</h3>
<ul class="legend">${legend}</ul>
<div class="scroll" tabindex="0" role="region" aria-label="Policies by relations">
<table id="matrix-${index}"${names.areShort ? ' class="wide"' : ''}>${columns}<thead><tr><th scope="col">Relation${head.join('')}<tbody>
${rows.join('')}</table></div></div>
`;
}
const LETTER_LEGEND = [
    '<li class="c">C all columns in the clear',
    '<li class="m">M some masked',
    '<li class="h">H all masked',
    '<li>f rows filtered',
    '<li><b>!</b> shows what is hidden elsewhere',
    '<li><b>*</b> something else shows what is hidden of it',
    '<li>empty: out of reach',
].join('');
const WORD_LEGEND = [
    '<li class="c">all columns in the clear',
    '<li class="m">some masked',
    '<li class="h">all masked',
    '<li>empty: out of reach',
].join('');
function summarise({ columns }) {
    const masked = columns.filter(shown => shown !== 'clear').length;
    const kind = masked === 0 ? 'c' : masked === columns.length ? 'h' : 'm';
    return { masked, total: columns.length, kind };
}
function describeInLetters(access) {
    const { isReachable, filters, shows, shownBy } = access;
    const marks = `${shows.length > 0 ? '!' : ''}${shownBy.length > 0 ? '*' : ''}`;
    if (!isReachable)
        return `<td class=w>${marks}`;
    const { kind } = summarise(access);
    const classes = marks === '' ? kind : `${kind}w`;
    return `<td class=${classes}>${kind.toUpperCase()}${filters.length > 0 ? 'f' : ''}${marks}`;
}
function describeInWords(access) {
    const { isReachable, filters, shows, shownBy } = access;
    const marks = [
        ...(shows.length > 0 ? ['<br><span class="w">shows what is hidden elsewhere</span>'] : []),
        ...(shownBy.length > 0 ? ['<br><span class="w">shown elsewhere</span>'] : []),
    ];
    if (!isReachable)
        return `<td>out of reach${marks.join('')}`;
    const { masked, total, kind } = summarise(access);
    const shown = kind === 'c' ? 'clear' : kind === 'h' ? 'all masked' : `${masked} of ${total} masked`;
    return `<td class="${kind}">${shown}${filters.length > 0 ? ', rows filtered' : ''}${marks.join('')}`;
}

;// CONCATENATED MODULE: ./lib/src/report/access-map/page-names.js

const MOST_NAMED = 12;
function namePolicies(policies) {
    if (policies.length <= MOST_NAMED) {
        const names = policies.map(({ name }) => escapeHtml(name));
        const of = (place) => names[place] ?? '';
        return { areShort: false, of, list: places => places.map(of).join(', ') };
    }
    return { areShort: true, of: nameByNumber, list: listRuns };
}
function nameByNumber(place) {
    return String(place + 1);
}
/** `1-4 7`, for places in ascending order. */
function listRuns(places) {
    const runs = [];
    for (let start = 0; start < places.length;) {
        let end = start;
        while (places[end + 1] === (places[end] ?? 0) + 1)
            end += 1;
        const [first, last] = [places[start] ?? 0, places[end] ?? 0];
        const isRun = last - first > 1;
        runs.push(isRun ? `${nameByNumber(first)}-${nameByNumber(last)}` : nameByNumber(first));
        start = isRun ? end + 1 : start + 1;
    }
    return runs.join(' ');
}

// EXTERNAL MODULE: ./lib/src/report/access-map/statements.js
var statements = __webpack_require__(1989);
;// CONCATENATED MODULE: ./lib/src/report/access-map/page-policies.js



/** What the policies of a project permit at all, and how much they reach. */
function renderPolicies({ policies, relations }, names) {
    const reached = policies.map(() => 0);
    const around = policies.map(() => 0);
    for (const { kind, access } of relations) {
        for (const { policies: places, access: each } of access) {
            for (const place of places) {
                if (kind !== undefined && each.isReachable)
                    reached[place] = (reached[place] ?? 0) + 1;
                if (each.shows.length > 0)
                    around[place] = (around[place] ?? 0) + 1;
            }
        }
    }
    const hasCatalog = relations.some(({ kind }) => kind !== undefined);
    const headings = [
        ...(names.areShort ? ['No.'] : []),
        'Policy',
        'File',
        'Permits',
        ...(hasCatalog ? ['Reaches', 'Ways around'] : []),
    ];
    const rows = policies.map((policy, place) => {
        const counts = hasCatalog ? [reached[place] ?? 0, around[place] ?? 0].map(renderCount) : [];
        return `<tr>${names.areShort ? `<td>${names.of(place)}` : ''}<th scope="row">${escapeHtml(policy.name)}<td><code>${escapeHtml(policy.file)}</code><td>${(0,statements/* describeStatements */.S)(policy)}${counts.join('')}\n`;
    });
    const head = headings.map(heading => `<th scope="col">${heading}`).join('');
    return `<h3>Policies</h3>\n<table><thead><tr>${head}<tbody>\n${rows.join('')}</table>\n`;
}
function renderCount(number, index) {
    return index === 1 && number > 0 ? `<td class="w">${(0,words/* formatNumber */.ZV)(number)}` : `<td>${(0,words/* formatNumber */.ZV)(number)}`;
}

;// CONCATENATED MODULE: ./lib/src/report/access-map/page-relations.js


/** Each relation: who sees which column how, whose rows are filtered, and the ways around. */
function renderRelations({ policies, relations }, place) {
    const entries = relations.map((relation, row) => renderRelation(relation, { ...place, row, total: policies.length }));
    return `<h3>Relation by relation</h3>\n${entries.join('')}`;
}
function renderRelation(relation, { index, row, total, names }) {
    const { subject, kind, access } = relation;
    const reaching = access.filter(each => each.access.isReachable);
    const number = reaching.reduce((sum, { policies }) => sum + policies.length, 0);
    const isAround = access.some(each => each.access.shows.length + each.access.shownBy.length > 0);
    const facts = [
        describeSubject(subject, kind),
        number === 0
            ? 'nobody reaches it'
            : `${number} of ${(0,words/* count */.U9)(total, 'policy', 'policies')} ${number === 1 ? 'reaches' : 'reach'} it`,
    ];
    const inside = [
        renderColumns(relation, reaching, names),
        renderRows(reaching, names),
        renderWays(access, names),
        number === 0 && !isAround ? '<p>No policy of the project reaches it.</p>' : '',
    ];
    return [
        `<details${isAround ? ' data-around' : ''}>`,
        `<summary><span class=name>${escapeHtml(subject)}</span><span class=soft>${facts.join(', ')}</span>`,
        isAround ? '<span class=w>way around</span>' : '',
        `</summary><div class=inside id=in${index}-${row}>${inside.join('')}</div></details>\n`,
    ].join('');
}
function describeSubject(subject, kind) {
    if (subject === '*')
        return 'every other relation, those to come included';
    if (subject.startsWith('*.'))
        return 'that name in every other schema';
    if (subject === 'pg_catalog.*')
        return 'always readable; pg_stats may hold values of masked columns';
    if (subject.endsWith('.*'))
        return 'always readable';
    return kind === undefined ? 'named by a policy' : kind.replace('-', ' ').replace('other', 'relation');
}
const HOW = { clear: 'In the clear', hash: 'Hashed', redact: 'Redacted', null: 'NULL' };
/** As classes, because there are many. */
const SHORT = { clear: 'c', hash: 's', redact: 'r', null: 'n' };
const KINDS = Object.keys(HOW);
/** Columns that all policies show alike stand together. */
function renderColumns({ columns }, reaching, names) {
    if (reaching.length === 0)
        return '';
    const all = sortNumbers(reaching.flatMap(({ policies }) => policies));
    const groups = new Map();
    for (const [place, name] of columns.entries()) {
        const key = reaching.map(({ access }) => access.columns[place]).join(' ');
        const group = groups.get(key);
        if (group)
            group.push(name);
        else
            groups.set(key, [name]);
    }
    const used = KINDS.filter(kind => [...groups.keys()].some(key => key.split(' ').includes(kind)));
    const rows = [...groups].map(([key, alike]) => {
        const shown = key.split(' ');
        const cells = used.map(kind => {
            const places = reaching.flatMap(({ policies }, group) => (shown[group] === kind ? policies : []));
            const who = places.length === all.length ? (all.length === 1 ? names.list(all) : 'all') : names.list(sortNumbers(places));
            return `<td class=${SHORT[kind]}>${who}`;
        });
        return `<tr><th scope=row>${nameColumns(alike)}${cells.join('')}`;
    });
    const head = ['Column', ...used.map(kind => HOW[kind])].map(heading => `<th scope=col>${heading}`);
    const reached = all.length > 1 ? `<p>Reached by ${names.list(all)}</p>` : '';
    return `${reached}<table><thead><tr>${head.join('')}<tbody>${rows.join('')}</table>`;
}
function nameColumns(names) {
    const named = names.filter(name => name !== '*').map(escapeHtml);
    const parts = [
        ...(named.length > 0 ? [`<code>${named.join(', ')}</code>`] : []),
        ...(named.length < names.length ? ['<span class=soft>every other column</span>'] : []),
    ];
    return parts.join(', ');
}
function renderRows(reaching, names) {
    const byFilter = new Map();
    for (const { policies, access } of reaching) {
        const shown = access.filters.map(filter => `<code>${escapeHtml(filter)}</code>`).join(' and ');
        byFilter.set(shown, [...(byFilter.get(shown) ?? []), ...policies]);
    }
    if (byFilter.size === 0 || (byFilter.size === 1 && byFilter.has('')))
        return '';
    const lines = [...byFilter].map(([shown, places]) => `<li>${shown === '' ? 'All rows' : `Only rows with ${shown}`}: ${names.list(sortNumbers(places))}`);
    return `<p>Rows</p><ul>${lines.join('')}</ul>`;
}
/** Of more ways, a number is told. */
const MOST_WAYS = 50;
function renderWays(access, names) {
    const ways = new Map();
    const add = (line, policies) => ways.set(line, [...(ways.get(line) ?? []), ...policies]);
    for (const { policies, access: each } of access) {
        for (const { column, hides, of } of each.shows) {
            const what = hides === 'rows' ? `rows of <code>${escapeHtml(of)}</code>` : `<code>${escapeHtml(of)}</code>`;
            add(`Shows ${what}, which is hidden there${column === null ? '' : `, in <code>${escapeHtml(column)}</code>`}`, policies);
        }
        for (const relation of each.shownBy) {
            add(`<code>${escapeHtml(relation)}</code> shows what is hidden here`, policies);
        }
    }
    if (ways.size === 0)
        return '';
    const lines = [...ways].slice(0, MOST_WAYS).map(([line, places]) => `<li>${line}: ${names.list(sortNumbers(places))}`);
    if (ways.size > MOST_WAYS)
        lines.push(`<li>${ways.size - MOST_WAYS} more`);
    return `<p class=alarm>Ways around</p><ul>${lines.join('')}</ul>`;
}
function sortNumbers(places) {
    return [...new Set(places)].sort((one, other) => one - other);
}

;// CONCATENATED MODULE: ./lib/src/report/access-map/page-script.js
/** What the page does beyond being read: it finds relations and columns, shows one policy, and opens what is linked to. */
const PAGE_SCRIPT = `
(() => {
  const form = document.querySelector('form')
  const [search, policy, around] = form.elements
  const output = form.querySelector('output')
  const sheet = document.querySelector('style').sheet
  const base = sheet.cssRules.length
  const rows = document.querySelectorAll('.matrix tbody tr')
  const entries = [...document.querySelectorAll('details')].map((details, index) => ({
    details,
    row: rows[index],
    project: details.closest('section').dataset.project,
    text: [details.querySelector('.name').textContent, ...[...details.querySelectorAll('tbody th')].map(each => each.textContent)]
      .join(' ')
      .toLowerCase(),
  }))
  const meets = (entry, project, place) => entry.project === project && entry.row.cells[place].textContent !== ''
  function show() {
    const words = search.value.toLowerCase().split(/\\s+/).filter(word => word !== '')
    const [project, place] = policy.value === '' ? [] : policy.value.split(' ')
    let count = 0
    for (const entry of entries) {
      const isShown =
        words.every(word => entry.text.includes(word)) &&
        (place === undefined || meets(entry, project, Number(place))) &&
        (!around.checked || entry.details.dataset.around !== undefined)
      entry.details.hidden = entry.row.hidden = !isShown
      if (isShown) count += 1
    }
    while (sheet.cssRules.length > base) sheet.deleteRule(base)
    if (place !== undefined) {
      const others = 'tr > :nth-child(n + 2):not(:nth-child(' + (Number(place) + 1) + '))'
      sheet.insertRule('#matrix-' + project + ' ' + others + ' { display: none }', base)
    }
    for (const section of document.querySelectorAll('section')) {
      section.hidden = project !== undefined && section.dataset.project !== project
    }
    output.textContent = count + ' of ' + entries.length + ' relations'
  }
  function open() {
    const target = document.getElementById(location.hash.slice(1))
    const details = target && target.closest('details')
    if (details) {
      details.open = true
      details.scrollIntoView({ block: 'center' })
    }
  }
  form.hidden = false
  form.addEventListener('input', show)
  form.addEventListener('submit', event => event.preventDefault())
  addEventListener('hashchange', open)
  show()
  open()
})()
`;

;// CONCATENATED MODULE: ./lib/src/report/access-map/page-style.js
/** The style of the page: light and dark by the reader\u2019s choice, and for paper. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --text: #1f2328; --back: #fff; --soft: #57606a; --line: #d0d7de; --head: #f6f8fa; --link: #0550ae;
  --clear: #ffe3d3; --some: #fff1c2; --none: #d9f2df; --alarm: #a40e26 }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --back: #0d1117; --soft: #9da7b3; --line: #3d444d; --head: #161b22;
  --link: #79b8ff; --clear: #5c2b16; --some: #4a3a06; --none: #14401f; --alarm: #ff9a9a } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 1500px; padding: 1.5rem; color: var(--text); background: var(--back);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; margin: 0 0 .25rem; line-height: 1.25 }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .25rem; border-top: 2px solid var(--line); padding-top: 1rem }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem }
p { margin: .25rem 0; max-width: 80ch } .soft { color: var(--soft) } a { color: var(--link) }
.alarm { color: var(--alarm); font-weight: 600 }
code, .name, .matrix tbody a { font-family: ui-monospace, SFMono-Regular, "Liberation Mono", Menlo, monospace; font-size: .92em }
form { position: sticky; top: 0; z-index: 4; display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; margin: 1rem 0;
  padding: .75rem 0; background: var(--back); border-bottom: 1px solid var(--line) }
form[hidden] { display: none }
label { display: grid; gap: .15rem; font-size: .85rem; color: var(--soft) } label.tick { display: flex; align-items: center; gap: .4rem; min-height: 2.2rem }
input[type=search], select { font: inherit; font-size: 15px; padding: .35rem .5rem; min-width: 16rem; max-width: 24rem; color: var(--text);
  background: var(--back); border: 1px solid var(--soft); border-radius: 6px }
output { padding-bottom: .35rem; font-weight: 600 }
:focus-visible { outline: 3px solid var(--link); outline-offset: 1px }
table { border-collapse: collapse; font-size: .92rem }
th, td { border: 1px solid var(--line); padding: .3rem .55rem; text-align: left; vertical-align: top }
thead th { background: var(--head) } tbody th { font-weight: normal }
.scroll { overflow: auto; max-height: 80vh; border: 1px solid var(--line); border-radius: 6px }
.scroll table { border-collapse: separate; border-spacing: 0 }
.scroll th, .scroll td { border-width: 0 1px 1px 0 }
.scroll thead th { position: sticky; top: 0; z-index: 2; vertical-align: bottom }
.scroll tbody th, .scroll thead th:first-child { position: sticky; left: 0; background: var(--back) }
.scroll thead th:first-child { z-index: 3; background: var(--head) }
.matrix td { white-space: nowrap } .matrix tbody th { min-width: 11rem; max-width: 24rem } .matrix tbody th a { text-decoration: none }
.matrix tbody th a:hover { text-decoration: underline }
.wide th, .wide td { padding: .15rem .35rem; text-align: center } .wide tbody th { text-align: left }
.wide { table-layout: fixed; width: 0 } col.first { width: 22rem } col.cell { width: 2.9rem }
.c, .cw { background: var(--clear) } .m, .mw { background: var(--some) } .h, .hw { background: var(--none) }
.w, .cw, .mw, .hw, .legend b { color: var(--alarm); font-weight: 700 }
.inside td:empty { background: none }
.legend { display: flex; flex-wrap: wrap; gap: .3rem .6rem; padding: 0; margin: .5rem 0; list-style: none; font-size: .88rem }
.legend li { border: 1px solid var(--line); border-radius: 4px; padding: .05rem .5rem }
details { border: 1px solid var(--line); border-radius: 6px; margin: .4rem 0 }
summary { cursor: pointer; padding: .4rem .75rem; display: flex; flex-wrap: wrap; gap: 0 .9rem; align-items: baseline }
summary::before { content: "\u25b8"; color: var(--soft); font-size: .8em } details[open] > summary::before { content: "\u25be" }
summary .name { font-weight: 600 } summary .soft { font-size: .88rem }
.inside { padding: .25rem .75rem .75rem; scroll-margin-top: 8rem } .inside > :target { outline: none }
.inside table { width: 100%; table-layout: fixed } .inside th:first-child { width: 30% }
.inside ul { margin: .25rem 0; padding-left: 1.25rem } .inside p { margin-top: .5rem }
[hidden] { display: none !important }
@media (max-width: 700px) { body { padding: .75rem } form { position: static } section > table { display: block; overflow-x: auto } thead th, td { overflow-wrap: normal }
  input[type=search], select { min-width: 0; width: 100% } .inside table, .inside thead, .inside tbody,
  .inside tr, .inside th, .inside td { display: block; width: 100% } .inside thead { display: none } .inside td::before { color: var(--soft) } .inside td.c::before { content: "In the clear: " } .inside td.s::before { content: "Hashed: " } .inside td.r::before { content: "Redacted: " } .inside td.n::before { content: "NULL: " }
  .inside td:empty { display: none } }
@page { margin: 12mm }
@media print { :root { --text: #000; --back: #fff; --soft: #444; --line: #999; --head: #eee; --link: #000; --clear: #ffe3d3; --some: #fff1c2;
  --none: #d9f2df; --alarm: #a40e26; color-scheme: light }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
  body { padding: 0; max-width: none; font-size: 10pt } form, .matrix-of-many { display: none } .scroll { overflow: visible; max-height: none; border: 0 }
  .scroll thead th, .scroll tbody th { position: static !important } thead { display: table-header-group } tr, summary { break-inside: avoid }
  details { border: 0; border-top: 1px solid var(--line); border-radius: 0 } details::details-content { content-visibility: visible; display: block; height: auto }
  summary { break-after: avoid; padding-left: 0 } summary::before { content: none !important } .inside { padding-left: 0 } a { text-decoration: none } h3 { break-after: avoid } }
`;

;// CONCATENATED MODULE: ./lib/src/report/access-map/page.js









/**
 * The map as one page of HTML that needs nothing else: readable without JavaScript and on paper, and allowed to load nothing.
 * All names and predicates in it are hostile until they are escaped.
 */
function renderAccessPage(map, subject) {
    const { projects, invalid } = map;
    return [
        '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n',
        `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n`,
        '<meta name="viewport" content="width=device-width">\n<meta name="referrer" content="no-referrer">\n',
        `<title>Who can see what: ${escapeHtml(subject.title)}</title>\n<style>${PAGE_STYLE}</style>\n`,
        `<header><h1>Who can see what</h1>\n<p class="soft">${escapeHtml(subject.title)}, ${escapeHtml(subject.version)}</p>\n`,
        '<p>What each policy file lets its credentials see, as far as the file goes. A project\u2019s approval rules and honeytokens only take away from it; functions may read what they like.</p>\n',
        ...(invalid.length > 0 ? [renderInvalid(invalid)] : []),
        '</header>\n',
        renderForm(projects),
        ...projects.map(renderProject),
        ...(projects.length === 0 ? ['<p>There is no valid policy.</p>\n'] : []),
        `<script>${PAGE_SCRIPT}</script>\n</html>\n`,
    ].join('');
}
const POLICY = [
    "default-src 'none'",
    `style-src '${digest(PAGE_STYLE)}'`,
    `script-src '${digest(PAGE_SCRIPT)}'`,
    "base-uri 'none'",
    "form-action 'none'",
].join('; ');
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function renderInvalid(files) {
    const names = files.map(file => `<li><code>${escapeHtml(file)}</code>`).join('');
    return `<p class="alarm">These files are not valid. What they give access to is not on this page:</p>\n<ul>${names}</ul>\n`;
}
/** Shown by the script, which it takes. */
function renderForm(projects) {
    const options = projects.map(({ projectId, policies }, index) => {
        const own = policies.map(({ name }, place) => `<option value="${index} ${place + 1}">${escapeHtml(name)}`).join('');
        return projects.length > 1 ? `<optgroup label="${escapeHtml(projectId)}">${own}</optgroup>` : own;
    });
    return `<form hidden role="search">
<label>Relation or column <input type="search" autocomplete="off" spellcheck="false"></label>
<label>Policy <select><option value="">All policies${options.join('')}</select></label>
<label class="tick"><input type="checkbox"> Only ways around</label>
<output aria-live="polite"></output>
</form>
`;
}
function renderProject(project, index) {
    const names = namePolicies(project.policies);
    return [
        `<section data-project="${index}"><h2>Project <span class="name">${escapeHtml(project.projectId)}</span></h2>\n`,
        `<p class="soft">${describeSource(project)}</p>\n`,
        renderPolicies(project, names),
        renderMatrix(project, { index, names }),
        renderRelations(project, { index, names }),
        '</section>\n',
    ].join('');
}
function describeSource({ source, isWhole, unnamed, relations }) {
    const listed = (0,words/* formatNumber */.ZV)(relations.filter(({ kind }) => kind !== undefined).length);
    const known = source === 'mentions'
        ? 'No database is known here: these are the relations that the policies name. What stands for the others is at the end.'
        : isWhole
            ? `All ${listed} tables and views of its databases, as their SQL files or PgBeam tell them.`
            : `${listed} tables and views of its databases. There may be others: not all of its databases could be read as a whole.`;
    return unnamed === 0
        ? known
        : `${known} ${(0,words/* formatNumber */.ZV)(unnamed)} more are not named, because any of them may be a honeytoken.`;
}


/***/ })

};
