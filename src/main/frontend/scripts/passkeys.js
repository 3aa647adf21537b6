// Passkeys. What needs them is hidden until this script finds that the browser knows them. Words come from the page's
// attributes, never from here.
const bytes = (text) => {
  const padded = text.replace(/-/g, '+').replace(/_/g, '/')
  return Uint8Array.from(window.atob(padded), (it) => it.charCodeAt(0))
}

const text = (buffer) => {
  const letters = Array.from(new Uint8Array(buffer), (it) => String.fromCharCode(it)).join('')
  return window.btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

const listed = (credentials) => (credentials || []).map((it) => ({ ...it, id: bytes(it.id) }))

async function make(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge) }
  publicKey.user = { ...options.user, id: bytes(options.user.id) }
  publicKey.excludeCredentials = listed(options.excludeCredentials)
  const made = await navigator.credentials.create({ publicKey })
  return answer(made, {
    attestationObject: text(made.response.attestationObject),
    transports: made.response.getTransports ? made.response.getTransports() : [],
  })
}

async function use(options) {
  const publicKey = { ...options, challenge: bytes(options.challenge) }
  publicKey.allowCredentials = listed(options.allowCredentials)
  const used = await navigator.credentials.get({ publicKey })
  const handle = used.response.userHandle
  return answer(used, {
    authenticatorData: text(used.response.authenticatorData),
    signature: text(used.response.signature),
    ...(handle ? { userHandle: text(handle) } : {}),
  })
}

function answer(credential, response) {
  const { id, type, rawId } = credential
  const clientDataJSON = text(credential.response.clientDataJSON)
  return { id, type, rawId: text(rawId), response: { ...response, clientDataJSON }, clientExtensionResults: {} }
}

function start(form) {
  const status = form.querySelector('[role="status"]')
  const field = form.querySelector('input[name="answer"]')
  const options = JSON.parse(form.dataset.options)
  form.addEventListener('submit', async (event) => {
    if (field.value) return
    event.preventDefault()
    status.textContent = ''
    try {
      const found = await (form.dataset.passkey === 'make' ? make(options) : use(options))
      field.value = JSON.stringify(found)
      form.submit()
    } catch (refused) {
      // Cancelled, timed out, none there, or an address that is no name: the browser does not tell them apart safely.
      status.textContent = form.dataset.failed
    }
  })
}

if (window.PublicKeyCredential && navigator.credentials) {
  document.querySelectorAll('[data-passkey-only]').forEach((it) => (it.hidden = false))
  document.querySelectorAll('[data-passkey-without]').forEach((it) => (it.hidden = true))
  document.querySelectorAll('form[data-passkey]').forEach(start)
}
