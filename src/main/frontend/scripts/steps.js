// The forms of the public without loading each page anew: a press sends the form, the answer takes the place of this
// page, and the history gets the address of the step, which says its number and nothing else. Back, Forward and Reload
// ask the server for the step again, with what this tab keeps. Without this script the same forms are sent as ever.
import { fill, forget, keeps, read, words, write } from './kept.js'

const STEP = /^(\/en)?\/(report\/\d+|follow\/(case|receipt))$/
const WAIT = 90000
const WAIT_FILES = 900000

let ready = () => {}
let running = null
let again = null
let away = null

const main = () => document.getElementById('main')
const data = () => main().dataset
const sealed = () => (main().querySelector('input[name="sealed"]') || {}).value || ''
/** The step, in whatever language. */
const step = (address) => address.replace(/^\/en\//, '/')

/** @param begin what each new page needs */
export function startSteps(begin) {
  ready = begin
  // An old browser, or one that stores nothing, sends the forms itself.
  if (!document.body.replaceChildren || !keeps()) {
    nothing()
    return ready()
  }
  document.addEventListener('submit', press)
  document.addEventListener('click', click)
  document.addEventListener('input', save)
  document.addEventListener('change', save)
  window.addEventListener('popstate', travel)
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', (event) => event.persisted && comeBack())
  document.addEventListener('visibilitychange', () => {
    // A browser may end a tab that nobody sees. (This page was emptied already when it is left.)
    if (data().form !== 'receipt' || !sealed()) return
    if (document.hidden) write('receipt', { sealed: sealed() })
    else forget('receipt')
  })
  open()
}

/** The page as it was loaded: a step that asks for its words, or any other. */
function open() {
  const receipt = wasReloaded() && read('receipt')
  forget('receipt')
  if ('shell' in data()) {
    const kept = data().form === 'receipt' ? receipt : read(data().form)
    if (kept) show(location.pathname, kept)
    else nothing()
    return
  }
  if (data().place) {
    if (data().place !== location.pathname) history.replaceState(null, '', data().place)
    keep()
  }
  offer()
  ready()
}

/** Nothing is kept of the page that was asked for. */
function nothing() {
  document.querySelectorAll('.s-opening').forEach((it) => (it.hidden = true))
  document.querySelectorAll('.s-gone').forEach((it) => (it.hidden = false))
}

/** The code is shown again to whoever reloads its page, not to who comes back to it later. */
function wasReloaded() {
  const [entry] = performance.getEntriesByType('navigation')
  return document.wasDiscarded || (entry && entry.type === 'reload')
}

/** A page beside the form leads back to what was begun. */
function offer() {
  document.querySelectorAll('[data-continue]').forEach((box) => {
    const kept = read(box.dataset.continue)
    box.hidden = !kept || !kept.place
    if (kept && kept.place) box.querySelector('a').href = kept.place
  })
}

function press(event) {
  const form = event.target
  if (event.defaultPrevented || !form.hasAttribute('data-step')) return
  event.preventDefault()
  save()
  const button = event.submitter
  const body = new FormData(form)
  if (button && button.name) body.append(button.name, button.value)
  const files = form.enctype === 'multipart/form-data'
  const address = (button && button.getAttribute('formaction')) || form.getAttribute('action')
  const sent = words(form).map(([name]) => name)
  send(address, files ? body : new URLSearchParams(body), (page) => {
    if (data().form) settle(sent)
    arrive(page, true)
  })
}

/** What was sent lies in the sealed answers from now on. */
function settle(sent) {
  const kept = read(data().form)
  if (!kept) return
  const here = step(data().place)
  kept.words[here] = (kept.words[here] || []).filter(([name]) => !sent.includes(name))
  write(data().form, kept)
}

function click(event) {
  const leaving = event.target.closest('[data-href]')
  if (leaving) {
    event.preventDefault()
    location.assign(leaving.dataset.href)
  } else if (event.target.closest('[data-again]') && again) again()
}

/** Remembers what is typed on this page. */
function save() {
  const kept = data().form && !('shell' in data()) && read(data().form)
  if (!kept) return
  kept.words[step(data().place)] = words(main())
  write(data().form, kept)
}

/** Remembers the answers that came with this page. */
function keep() {
  const { form, place, whose } = data()
  if (form === 'receipt') forget('report')
  else if (form) {
    const kept = read(form)
    const same = kept && kept.whose === whose
    write(form, { sealed: sealed(), place, whose, words: same ? kept.words : {} })
    const typed = same && kept.words[step(place)]
    if (typed) fill(main(), typed)
  }
}

function travel() {
  const address = location.pathname
  if (address === data().place) return
  if (running) running.abort()
  const kept = STEP.test(address) && read(address.includes('/follow/') ? 'follow' : 'report')
  if (kept) show(address, kept)
  else location.reload()
}

/** Asks the server for a step with the words that belong to it. */
function show(address, kept) {
  const typed = (kept.words && kept.words[step(address)]) || []
  const body = new URLSearchParams(address.includes('/follow/') ? typed.filter(([, value]) => value) : [])
  body.set('sealed', kept.sealed)
  send(address, body, (page) => arrive(page, false))
}

function send(address, body, then) {
  if (running) running.abort()
  const request = new XMLHttpRequest()
  running = request
  again = () => send(address, body, then)
  lost(false)
  main().setAttribute('aria-busy', 'true')
  request.open('POST', address)
  request.responseType = 'document'
  request.timeout = body instanceof FormData ? WAIT_FILES : WAIT
  request.setRequestHeader('X-Step', '1')
  if (body instanceof FormData) request.upload.onprogress = progress
  request.onload = () => {
    done()
    const page = request.response
    if (!page || !page.getElementById('main')) lost(true)
    else if (page.getElementById('main').dataset.place) then(page)
    else if (request.status < 400) location.assign(request.responseURL)
    else lost(true, page.getElementById('main'))
  }
  request.onerror = request.ontimeout = () => {
    done()
    lost(true)
  }
  request.send(body)
}

function done() {
  running = null
  main().removeAttribute('aria-busy')
  say('')
}

function progress(event) {
  if (event.lengthComputable) say(Math.floor((100 * event.loaded) / event.total))
}

function say(percent) {
  const status = document.querySelector('[data-sending]')
  if (status) status.textContent = percent === '' ? '' : status.dataset.sending.replace('{percent}', percent)
}

/** The line was dead or the server said no: nothing of this page changes, and the press can be made again. */
function lost(shown, refusal) {
  const box = document.getElementById('lost')
  if (!box) return
  box.hidden = !shown
  box.querySelector('[data-line]').hidden = !!refusal
  const words = refusal && Array.from(refusal.querySelectorAll('h1, p'), (it) => it.textContent.trim()).join(' ')
  box.querySelector('[data-refusal]').textContent = words || ''
  if (shown) box.querySelector('[data-again]').focus()
}

/** The page that came takes the place of this one. */
function arrive(page, onward) {
  const { place, gone } = page.getElementById('main').dataset
  document.title = page.title
  document.documentElement.lang = page.documentElement.lang
  const stays = Array.from(document.body.children).filter((it) => it.tagName === 'SCRIPT')
  const comes = Array.from(page.body.children).filter((it) => it.tagName !== 'SCRIPT')
  document.body.replaceChildren(...comes, ...stays)
  if (!gone && place !== location.pathname) history[onward ? 'pushState' : 'replaceState'](null, '', place)
  if (gone) forget(data().gone)
  else keep()
  ready()
  focus()
}

/** Who does not see that the page changed hears it: its heading, or what is wrong. */
function focus() {
  window.scrollTo(0, 0)
  const heading = main().querySelector('.govuk-error-summary') || main().querySelector('h1')
  if (!heading) return
  heading.setAttribute('tabindex', '-1')
  heading.focus()
}

/** No copy of this page that the browser puts aside holds a word. */
function leave() {
  if (!data().place) return
  save()
  if (data().form === 'receipt') write('receipt', { sealed: sealed() })
  away = Array.from(main().childNodes)
  main().replaceChildren()
}

/** The page is as it was left, unless its form was sent or left meanwhile. */
function comeBack() {
  if (!away) return offer()
  main().append(...away)
  const kept = data().form && data().form !== 'receipt' && read(data().form)
  if (kept && kept.sealed === sealed()) {
    away = null
    return
  }
  main().replaceChildren()
  forget('receipt')
  location.reload()
}
