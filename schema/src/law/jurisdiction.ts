import { keysOf } from '../text.js'
import { jurisdictions, type Jurisdiction } from '../vocabulary/jurisdiction.js'
import type { ProvisionKey } from './provisions.js'

/** Whose law a provision is: `fi:` and `se:` keys are of a country, all others of the Union and its authorities. */
export function jurisdictionOf(key: ProvisionKey): Jurisdiction {
  return keysOf(jurisdictions).find((one) => key.startsWith(`${one}:`)) ?? 'eu'
}

/** Whose law these provisions are, each once. */
export function jurisdictionsOf(keys: readonly ProvisionKey[]): readonly Jurisdiction[] {
  const found = new Set(keys.map(jurisdictionOf))
  return keysOf(jurisdictions).filter((one) => found.has(one))
}
