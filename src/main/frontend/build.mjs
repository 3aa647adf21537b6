// Builds styles, scripts and images into files named by their content, and assets.properties, which maps their names.
// Usage: node build.mjs [output folder]. The same sources always give the same bytes.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import * as sass from 'sass'

const here = dirname(fileURLToPath(import.meta.url))
const out = resolve(process.argv[2] ?? 'build/assets')
process.chdir(here)

const MOJ_IMAGES = 'node_modules/@ministryofjustice/frontend/moj/assets/images'
const SHEETS = { public: ['public'], desk: ['moj', 'desk'] }
const SCRIPTS = ['js-enabled', 'public', 'desk', 'passkeys']
const files = new Map()

function put(name, bytes) {
  const extension = extname(name)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  const hashed = `${basename(name, extension)}.${hash}${extension}`
  files.set(name, { hashed, bytes })
  return hashed
}

/** Every url(x.svg) points to the hashed file beside the sheet; of MoJ's icons only those a rule uses are taken. */
function linkImages(css) {
  return css.replace(/url\(["']?([^"')]+)["']?\)/g, (whole, address) => {
    const name = basename(address)
    return `url(${files.get(name)?.hashed ?? put(name, readFileSync(join(MOJ_IMAGES, name)))})`
  })
}

function sheet(parts) {
  const options = { loadPaths: ['.', 'node_modules'], quietDeps: true, style: 'expanded' }
  const css = linkImages(parts.map((part) => sass.compile(`styles/${part}.scss`, options).css).join('\n'))
  return esbuild.transformSync(css, { loader: 'css', minify: true, legalComments: 'none', target: 'chrome88' }).code
}

function script(name) {
  const source = { absWorkingDir: here, entryPoints: [`scripts/${name}.js`], bundle: true, write: false }
  const style = { minify: true, format: 'iife', target: 'es2018', charset: 'utf8', legalComments: 'none' }
  return esbuild.buildSync({ ...source, ...style }).outputFiles[0].text
}

/** What the pages' Content-Security-Policy would refuse must not leave this build. */
function refuse(name, text) {
  const styles = /data:|@import|url\(["']?(https?:)?\/\//
  const scripts = /setAttribute\(["'`]style|createElement\(["'`]style/
  const forbidden = name.endsWith('.css') ? styles : scripts
  const found = forbidden.exec(text)
  if (found) throw new Error(`${name} contains ${found[0]}, which the Content-Security-Policy forbids`)
}

for (const image of readdirSync('images').sort()) put(image, readFileSync(join('images', image)))
for (const [name, parts] of Object.entries(SHEETS)) put(`${name}.css`, sheet(parts))
for (const name of SCRIPTS) put(`${name}.js`, script(name))

const folder = join(out, 'static', 'assets')
rmSync(join(out, 'static'), { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
for (const [name, { hashed, bytes }] of files) {
  if (/\.(css|js)$/.test(name)) refuse(name, bytes)
  writeFileSync(join(folder, hashed), bytes)
}
const lines = [...files].map(([name, { hashed }]) => `${name}=/assets/${hashed}\n`)
writeFileSync(join(out, 'assets.properties'), lines.sort().join(''))
