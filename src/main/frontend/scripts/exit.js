// Quick exit: somebody came into the room. The page goes blank at once, then a neutral site takes its place in the
// history. A click on the link does it, and so does Escape pressed three times within two seconds. Without scripts the
// link itself leads there by way of a page of ours that clears the site's data.
const WINDOW = 2000

export function startExit() {
  // Another page of a form may take the place of this one, and with it another link.
  const exit = () => document.querySelector('a.s-exit')
  document.addEventListener('click', (event) => {
    if (!event.target.closest('a.s-exit')) return
    event.preventDefault()
    leave(exit())
  })
  let presses = []
  document.addEventListener('keydown', (event) => {
    if (!exit()) return
    if (event.key !== 'Escape') {
      presses = []
      return
    }
    if (event.repeat) return
    presses = presses.filter((time) => event.timeStamp - time < WINDOW).concat(event.timeStamp)
    if (presses.length < 3) return
    // Without this, Escape would stop the page that is being loaded.
    event.preventDefault()
    leave(exit())
  })
}

function leave(link) {
  document.body.hidden = true
  const away = new URL(link.dataset.away || link.href)
  document.title = away.hostname
  // A page without a place keeps nothing when it goes.
  const main = document.getElementById('main')
  delete main.dataset.place
  delete main.dataset.form
  if (link.dataset.clear) {
    try {
      fetch(link.dataset.clear, { method: 'POST', keepalive: true, body: new URLSearchParams({ mark: link.dataset.mark }) }).catch(() => {})
    } catch (unsupported) {
      // Leaving matters more.
    }
  }
  try {
    sessionStorage.clear()
    localStorage.clear()
  } catch (blocked) {
    // Storage is switched off, so there is nothing to clear.
  }
  location.replace(away.href)
}
