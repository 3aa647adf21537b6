// A second press within three seconds sends nothing. The button says aria-disabled instead of disabled, so that it keeps
// the focus and its own name and value still travel with the form.
const PAUSE = 3000
const sent = new Map()

export function startForms() {
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (event.defaultPrevented || !form.hasAttribute('data-prevent-double-click')) return
    if (sent.has(form)) {
      event.preventDefault()
      return
    }
    mark(form, true)
    sent.set(form, setTimeout(release, PAUSE, form))
  })
  // Back from the next page: the browser may show this one as it was left.
  window.addEventListener('pageshow', (event) => event.persisted && sent.forEach((timer, form) => release(form)))
}

function release(form) {
  clearTimeout(sent.get(form))
  sent.delete(form)
  mark(form, false)
}

function mark(form, busy) {
  Array.from(form.elements)
    .filter((element) => element.type === 'submit')
    .forEach((button) => (busy ? button.setAttribute('aria-disabled', 'true') : button.removeAttribute('aria-disabled')))
}
