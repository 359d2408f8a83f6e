// The browser of the tests: comes with the packages, unpacked once a version, the same with and without system libraries or fonts.
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflate } from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/** No sandbox, since it works neither as root nor in most containers; nothing that would ask the network on its own. */
const args = [
  '--no-sandbox',
  '--disable-setuid-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
]

/** Starts a headless Chromium; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const folder = await unpacked()
  const executablePath = join(folder, 'chromium')
  return chromium.launch({ executablePath, args, headless: true, env: environment(folder, executablePath) })
}

/** The folder of the unpacked browser: beside the packages, or a temporary one where those cannot be written. */
async function unpacked(): Promise<string> {
  const home = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..')
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }
  const folder = join(cacheFolder(), `chromium-${version}`)
  if (existsSync(folder)) return folder
  const fresh = mkdtempSync(`${folder}-`)
  for (const archive of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br']) await unpackInto(fresh, join(home, 'bin', archive))
  chmodSync(fresh, 0o755)
  chmodSync(join(fresh, 'chromium'), 0o755)
  writeFileSync(join(fresh, 'fonts.conf'), fontSettings)
  return settle(fresh, folder)
}

/** Another test worker may have unpacked meanwhile; then its folder is the one. */
function settle(fresh: string, folder: string): string {
  try {
    renameSync(fresh, folder)
  } catch {
    rmSync(fresh, { recursive: true, force: true })
  }
  return folder
}

/** The package unpacks under the temporary folder, by names that any program may use; it reads that folder when called. */
function unpackInto(folder: string, archive: string): Promise<string> {
  const before = process.env.TMPDIR
  process.env.TMPDIR = folder
  const done = inflate(archive)
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  return done
}

function cacheFolder(): string {
  const folder = fileURLToPath(new URL('../../node_modules/.cache/browser', import.meta.url))
  try {
    mkdirSync(folder, { recursive: true })
    const probe = mkdtempSync(join(folder, 'probe-'))
    rmSync(probe, { recursive: true })
    return folder
  } catch {
    const own = join(tmpdir(), `seloste-browser-${process.getuid?.() ?? 0}`)
    mkdirSync(own, { recursive: true, mode: 0o700 })
    return own
  }
}

/** Only the fonts that come with the browser: text is as wide on one machine as on another. */
const fontSettings = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

function environment(folder: string, executablePath: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const base = { ...Object.fromEntries(inherited), FONTCONFIG_FILE: join(folder, 'fonts.conf'), XDG_CACHE_HOME: join(folder, 'cache') }
  const isComplete = spawnSync(executablePath, ['--version'], { env: base, stdio: 'ignore' }).status === 0
  return isComplete ? base : { ...base, LD_LIBRARY_PATH: join(folder, 'al2023/lib') }
}
