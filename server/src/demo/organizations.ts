import type { DemoOrganization } from './demo.js'
import { akerbryggan } from './organizations/akerbryggan.js'
import { aurinkorinne } from './organizations/aurinkorinne.js'
import { harjula } from './organizations/harjula.js'
import { havupilvi } from './organizations/havupilvi.js'
import { kaislaranta } from './organizations/kaislaranta.js'
import { kettlebird } from './organizations/kettlebird.js'
import { kuusivaara } from './organizations/kuusivaara.js'
import { lumipuro } from './organizations/lumipuro.js'
import { mantykallio } from './organizations/mantykallio.js'
import { norrskata } from './organizations/norrskata.js'
import { pihlajaniemi } from './organizations/pihlajaniemi.js'
import { ruskola } from './organizations/ruskola.js'
import { tuulensuu } from './organizations/tuulensuu.js'
import { vellamo } from './organizations/vellamo.js'

/** Every organization of the demo workspace. */
export const demoOrganizations: readonly DemoOrganization[] = [
  akerbryggan,
  aurinkorinne,
  harjula,
  havupilvi,
  kaislaranta,
  kettlebird,
  kuusivaara,
  lumipuro,
  mantykallio,
  norrskata,
  pihlajaniemi,
  ruskola,
  tuulensuu,
  vellamo,
]
