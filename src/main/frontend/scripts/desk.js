// The desk. htmx swaps parts of pages that also work as whole pages; nothing of a page is kept in the browser.
import htmx from 'htmx.org/dist/htmx.esm.js'

Object.assign(htmx.config, {
  includeIndicatorStyles: false,
  allowEval: false,
  allowScriptTags: false,
  // Pages hold protected data: no copy in the browser's storage; going back asks the server again.
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  // 422 carries the form with its errors, 409 the comparison after a stale edit: both belong on the page.
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '(409|422)', swap: true },
    { code: '[45]..', swap: false, error: true },
  ],
})

// A form swapped in with errors: its summary takes the focus, as it does when a whole page is loaded.
htmx.onLoad((part) => {
  const summary = part.querySelector('.govuk-error-summary')
  if (!summary) return
  summary.setAttribute('tabindex', '-1')
  summary.focus()
})

// Before htmx and the browser act: the button pressed, or its form, may ask first.
document.addEventListener('submit', ask, true)
document.addEventListener('click', (event) => event.target.closest('a[data-confirm]') && ask(event), true)

function ask(event) {
  const button = event.submitter
  const source = button && button.dataset.confirm ? button : event.target.closest('[data-confirm]')
  if (!source || window.confirm(source.dataset.confirm)) return
  event.preventDefault()
  event.stopImmediatePropagation()
}

// "/" goes to the search field, unless something is being typed.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, textarea, select, [contenteditable]')) return
  const search = document.querySelector('input[type="search"]')
  if (!search) return
  event.preventDefault()
  search.focus()
  search.select()
})
