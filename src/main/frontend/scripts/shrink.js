// Photos are made smaller before they are sent: the reader pays for every kilobyte. Re-encoding also drops the place and
// time a camera writes into the file. Whatever goes wrong, the original is sent.
const LIMIT = 400000
const SIDES = [1600, 1200, 900]
const QUALITIES = [0.85, 0.75, 0.65, 0.55, 0.45]
const chosen = new WeakMap()
const running = new Map()

/** The photos of a page that came. */
export function watchPhotos() {
  document.querySelectorAll('input[type="file"][data-shrink]').forEach((input) => {
    input.addEventListener('change', () => {
      chosen.set(input, Array.from(input.files))
      start(input)
    })
    const keep = keepsWhole(input)
    if (keep) keep.addEventListener('change', () => chosen.has(input) && start(input))
  })
}

export function startShrink() {
  // A form sent while a photo is still at work waits for it, and is then sent by the same button.
  document.addEventListener('submit', wait, true)
}

function wait(event) {
  const form = event.target
  const jobs = Array.from(running).filter(([input]) => input.form === form).map(([, job]) => job)
  if (!jobs.length) return
  event.preventDefault()
  event.stopImmediatePropagation()
  const button = event.submitter || form.querySelector('[type="submit"], button:not([type])')
  Promise.all(jobs).then(() => button.click())
}

function start(input) {
  const job = replace(input, chosen.get(input)).catch(() => {}).then(() => {
    if (running.get(input) === job) running.delete(input)
  })
  running.set(input, job)
}

async function replace(input, files) {
  const keep = keepsWhole(input)
  const all = new DataTransfer()
  say(input, input.dataset.shrinkBusy)
  for (const file of files) {
    all.items.add(keep && keep.checked ? file : await shrink(file).catch(() => file))
  }
  // Another choice was made meanwhile: that one counts.
  if (chosen.get(input) !== files) return
  input.files = all.files
  const kilobytes = Array.from(all.files).reduce((sum, file) => sum + file.size, 0) / 1000
  say(input, files.length ? (input.dataset.shrinkDone || '').replace('{size}', String(Math.ceil(kilobytes))) : '')
}

async function shrink(file) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type) || file.size <= LIMIT) return file
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' })
  let blob
  for (const side of SIDES) {
    const canvas = draw(image, Math.min(1, side / Math.max(image.width, image.height)))
    for (const quality of QUALITIES) {
      blob = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality))
      if (blob.size <= LIMIT) return named(blob, file)
    }
  }
  return blob.size < file.size ? named(blob, file) : file
}

function draw(image, scale) {
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(image.width * scale)
  canvas.height = Math.round(image.height * scale)
  const pen = canvas.getContext('2d')
  // A PNG's clear parts would turn black in a JPEG.
  pen.fillStyle = '#fff'
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas
}

function named(blob, file) {
  return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg', lastModified: file.lastModified })
}

/** The box that asks for the photo as it is: "keepOriginal" of an anonymous reporter, "whole" of a named one. */
function keepsWhole(input) {
  return input.form && input.form.querySelector('input[name="keepOriginal"], input[name="whole"]')
}

function say(input, text) {
  const group = input.closest('.govuk-form-group')
  const status = group && group.querySelector('[role="status"]')
  if (status) status.textContent = text || ''
}
