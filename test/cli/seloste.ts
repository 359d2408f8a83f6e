import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const program = resolve(import.meta.dirname, '../../server/bin/seloste.mjs')

/** Runs the command line as a person would; what it printed and how it ended. */
export function seloste(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env: { ...process.env, ...env } })
  return { code: status, out: stdout, err: stderr }
}

/** A fresh folder with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'seloste-cli-'))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return folder
}

/** A notice written for these tests: it leans on the Privacy Shield and keeps data "as long as necessary". */
export const shieldNotice = `Tietosuojaseloste

Päivitetty 12.3.2019

1. Rekisterinpitäjä
Kanervikon Kirjapaja Oy, Kanervatie 3, 99999 Kanervala, kirjapaja@kanervikko.example

2. Henkilötietojen käsittelyn tarkoitus
Uutiskirjeen lähettäminen tilaajille. Käsittely perustuu suostumukseen.

3. Rekisterin tietosisältö
- nimi
- sähköpostiosoite

4. Tietojen siirto EU:n tai ETA:n ulkopuolelle
Uutiskirjeen lähettäjä siirtää tietoja Yhdysvaltoihin. Palveluntarjoaja on sitoutunut Privacy Shield -järjestelyyn.

5. Säilytysaika
Säilytämme tietoja niin kauan kuin se on tarpeellista.
`
