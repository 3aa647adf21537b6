// Copy and print buttons. Pages carry them hidden, since without scripts they would do nothing.
export function startButtons() {
  document.querySelectorAll('[data-copy], [data-print]').forEach((button) => {
    button.hidden = false
    button.addEventListener('click', () => (button.hasAttribute('data-print') ? window.print() : copy(button)))
  })
}

async function copy(button) {
  const source = document.querySelector(button.dataset.copy)
  try {
    await navigator.clipboard.writeText(source.textContent.trim().replace(/\s+/g, ' '))
    say(button, button.dataset.copied)
  } catch (refused) {
    // No clipboard: leave the code selected, ready to be copied by hand.
    window.getSelection().selectAllChildren(source)
    say(button, button.dataset.selected)
  }
}

function say(button, text) {
  const status = button.parentElement.querySelector('[role="status"]')
  if (status) status.textContent = text || ''
}
