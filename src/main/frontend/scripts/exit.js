// Quick exit: somebody came into the room. The page goes blank at once, then a neutral site takes its place in the
// history. A click on the link does it, and so does Escape pressed three times within two seconds. Without scripts the
// link itself leads there by way of a page of ours that clears the site's data.
const WINDOW = 2000

export function startExit() {
  const link = document.querySelector('a.s-exit')
  if (!link) return
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(link)
  })
  let presses = []
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') {
      presses = []
      return
    }
    if (event.repeat) return
    presses = presses.filter((time) => event.timeStamp - time < WINDOW).concat(event.timeStamp)
    if (presses.length < 3) return
    // Without this, Escape would stop the page that is being loaded.
    event.preventDefault()
    leave(link)
  })
}

function leave(link) {
  document.body.hidden = true
  const away = new URL(link.dataset.away || link.href)
  document.title = away.hostname
  if (link.dataset.clear) {
    try {
      fetch(link.dataset.clear, { method: 'POST', keepalive: true }).catch(() => {})
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
