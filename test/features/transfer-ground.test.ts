// The state of a ground in lists and on the map says nothing else than the findings of the register do.
import { mechanisms } from '@seloste/schema/law/mechanisms'
import { type MechanismKind, mechanismKinds } from '@seloste/schema/vocabulary/transfer'
import { keysOf } from '@seloste/schema/text'
import { groundState } from '@seloste/server/features/portfolio/transfer-ground'
import { evaluate } from '@seloste/server/rules/evaluate'
import { activityExample, organizationExample, transfer } from '@seloste/server/rules/examples'
import { ruleById } from '@seloste/server/rules/index'
import { describe, expect, it } from 'vitest'

const days = ['2019-06-01', '2022-03-01', '2026-11-22']
const countries = ['US', 'IN', 'JP', 'CA', 'GB']
const rule = ruleById('transfer-adequacy-expired')

function verdictOn(mechanismKind: MechanismKind | null, mechanismId: string | null, country: string, asOf: string) {
  const dossier = {
    organization: organizationExample(),
    activities: [
      activityExample({ transferStatement: 'occurs', transfers: [transfer({ country, mechanismKind, mechanismId, module: null })] }),
    ],
    notices: [],
  }
  return evaluate(dossier, { asOf, scope: 'register', rules: rule ? [rule] : [] })[0]?.verdict
}

const grounds = [
  ...mechanisms.map(({ id }) => ({ mechanismKind: null, mechanismId: id })),
  ...keysOf(mechanismKinds).map((kind) => ({ mechanismKind: kind, mechanismId: null })),
]

describe('the state of a ground', () => {
  it.each(countries)('is a gap wherever the rule on adequacy decisions finds one: %s', (country) => {
    const apart = days.flatMap((asOf) =>
      grounds
        .filter(({ mechanismKind, mechanismId }) => verdictOn(mechanismKind, mechanismId, country, asOf) === 'gap')
        .filter((ground) => groundState({ ...ground, country, signedOn: null }, asOf) !== 'gap')
        .map((ground) => `${asOf} ${ground.mechanismId ?? ground.mechanismKind}`),
    )
    expect(apart).toEqual([])
  })

  it.each([
    ['the decision on Japan, for India', 'adq-jp', null, 'IN', 'gap'],
    ['the decision on Japan, for Japan', 'adq-jp', null, 'JP', 'met'],
    ['some decision, for India', null, 'adequacy', 'IN', 'gap'],
    ['some decision, for Japan', null, 'adequacy', 'JP', 'unsure'],
    ['the framework with the United States, for Japan', null, 'dpf', 'JP', 'gap'],
    ['clauses, for India', 'scc-2021-914', null, 'IN', 'met'],
    ['some decision, no country recorded', null, 'adequacy', null, 'unsure'],
  ] as const)('%s', (_case, mechanismId, mechanismKind, country, state) =>
    expect(groundState({ mechanismId, mechanismKind, country, signedOn: null }, '2026-11-22')).toBe(state),
  )
})
