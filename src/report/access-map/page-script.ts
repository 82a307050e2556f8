/** What the page does beyond being read: it finds relations and columns, shows one policy, and opens what is linked to. */
export const PAGE_SCRIPT = `
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
`
