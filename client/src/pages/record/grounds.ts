import type { MechanismKind } from '@seloste/schema/vocabulary/transfer'
import type { GroundPartsFragment } from '../../gql/graphql.js'

/** Grounds that a transfer to the country could name: those that stand today, and those that once did. */
export function groundsFor(country: string, serving: readonly GroundPartsFragment[], all: readonly GroundPartsFragment[], chosen: string) {
  const valid = new Set(serving.map(({ id }) => id))
  const serves = ({ countries }: GroundPartsFragment) => countries.includes(country)
  const gone = all.filter(
    (ground) =>
      !valid.has(ground.id) &&
      (ground.id === chosen ||
        (!ground.isValid && ground.validFrom !== null && (serves(ground) || (ground.countries.length === 0 && ground.kind === 'scc')))),
  )
  return { valid: serving, gone }
}

/** The family under which an instrument is recorded; one outside the families goes under the nearest word. */
export function familyOf(ground: GroundPartsFragment | undefined): MechanismKind | '' {
  if (!ground) return ''
  return ground.kind ?? 'unspecified_safeguards'
}
