/** The style of the page: light and dark by the reader’s choice, and for paper. */
export const PAGE_STYLE = `
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
summary::before { content: "▸"; color: var(--soft); font-size: .8em } details[open] > summary::before { content: "▾" }
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
`
