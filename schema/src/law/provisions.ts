import { decisions } from './provisions/decisions.js'
import { guidance } from './provisions/guidance.js'
import { judgments } from './provisions/judgments.js'
import { nationalProvisions } from './provisions/national.js'
import type { Provision } from './provisions/provision.js'
import { regulation } from './provisions/regulation.js'
import { unionActs } from './provisions/union-acts.js'

export type { Provision } from './provisions/provision.js'

const all = { ...regulation, ...judgments, ...unionActs, ...nationalProvisions, ...guidance, ...decisions }

/** The key of a citable provision: `gdpr:30.1.f`, `cjeu:C-311/18`, `eu:2021/914`, `fi:1050/2018:38`, `edpb:guidelines-2/2018`, `decision:fi-verkkokauppa`. */
export type ProvisionKey = keyof typeof all

/** Every place of the law that a finding may cite, once. */
export const provisions: Readonly<Record<ProvisionKey, Provision>> = all

/** The provision under that key. */
export function provision(key: ProvisionKey): Provision {
  return provisions[key]
}

/** Whether the text is the key of a provision. */
export function isProvisionKey(text: string): text is ProvisionKey {
  return Object.hasOwn(provisions, text)
}
