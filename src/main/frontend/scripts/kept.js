// What is kept of a form while somebody fills it in: in the storage of this tab alone, for two hours, and never in an
// address, in the history or in a cache. "sealed" are the earlier answers, which only the server can read; "words" is
// what stands on a page and was not sent yet.
const LIFE = 2 * 60 * 60 * 1000

const name = (form) => `sasando.${form}`

/** What is kept of that form, or null. */
export function read(form) {
  try {
    const kept = JSON.parse(sessionStorage.getItem(name(form)))
    if (kept && Date.now() - kept.at < LIFE) return kept
    sessionStorage.removeItem(name(form))
  } catch (blocked) {
    // No storage, or nothing of ours in it: then nothing is kept.
  }
  return null
}

export function write(form, kept) {
  try {
    sessionStorage.setItem(name(form), JSON.stringify({ ...kept, at: Date.now() }))
  } catch (blocked) {
    // Full or switched off: the form works without it.
  }
}

export function keeps() {
  write('trial', {})
  const kept = !!read('trial')
  forget('trial')
  return kept
}

export function forget(form) {
  try {
    sessionStorage.removeItem(name(form))
  } catch (blocked) {
    // Then nothing was kept.
  }
}

const fields = (root) =>
  Array.from(root.querySelectorAll('input, textarea, select')).filter(
    (field) => field.name && !/^(hidden|file|submit|button)$/.test(field.type),
  )

const isChoice = (field) => /^(radio|checkbox)$/.test(field.type)

/** Names and values of what is typed and chosen. A group without any tick is there with an empty value. */
export function words(root) {
  const found = []
  for (const field of fields(root)) {
    if (!isChoice(field)) found.push([field.name, field.value])
    else found.push([field.name, field.checked ? field.value : ''])
  }
  return found
}

/** Puts words back where they stood. */
export function fill(root, kept) {
  for (const field of fields(root)) {
    const mine = kept.filter(([of]) => of === field.name)
    if (!mine.length) continue
    const has = mine.some(([, value]) => value === field.value)
    if (isChoice(field)) field.checked = has
    else field.value = mine[0][1]
    const folded = field.closest('details')
    if (folded && (isChoice(field) ? has && field !== fields(folded)[0] : field.value)) folded.open = true
  }
}
