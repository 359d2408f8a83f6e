import { demoOrganizations } from './organizations.js'
import { demoPeople } from './people.js'
import type { Demo } from './seed.js'

/** The workspace that a new installation opens with. */
export const demoWorkspace: Demo = { name: 'Esittely: Kuvitteellinen Tietosuoja Oy', organizations: demoOrganizations, people: demoPeople }
