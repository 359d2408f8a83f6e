import { compareActivities } from '@seloste/server/comparison/differences'
import { recordOf } from '@seloste/server/templates/as-record'
import type { TemplateContent } from '@seloste/server/templates/content'
import { describe, expect, it } from 'vitest'

type Kept = readonly (readonly [object, string])[]

const kept = (items: Kept): TemplateContent => ({ dataItems: items.map(([text, period]) => ({ text, retention: { period } })) })

/** How two records stand in their time limits, and which of the first are its alone. */
function retention(one: Kept, other: Kept) {
  const found = compareActivities([recordOf(kept(one)), recordOf(kept(other))]).find(({ field }) => field === 'retention')
  return { standing: found?.standing, isLone: found?.isLone[0] }
}

describe('time limits side by side', () => {
  it.each<[string, Kept, Kept, string, readonly boolean[]]>([
    ['the same data as long', [[{ fi: 'palkkatiedot' }, 'P10Y']], [[{ fi: 'palkkatiedot' }, 'P10Y']], 'same', [false]],
    ['the same data longer', [[{ fi: 'poissaolot' }, 'P10Y']], [[{ fi: 'poissaolot' }, 'P2Y']], 'differs', [true]],
    [
      'a time that only other data have',
      [
        [{ fi: 'palkkatiedot' }, 'P10Y'],
        [{ fi: 'poissaolot' }, 'P10Y'],
      ],
      [
        [{ fi: 'palkkatiedot' }, 'P10Y'],
        [{ fi: 'poissaolot' }, 'P2Y'],
      ],
      'differs',
      [false, true],
    ],
    ['data in two languages as long', [[{ fi: 'palkkatiedot' }, 'P10Y']], [[{ sv: 'löneuppgifter' }, 'P10Y']], 'same', [false]],
    ['data in two languages longer', [[{ fi: 'palkkatiedot' }, 'P10Y']], [[{ sv: 'löneuppgifter' }, 'P40Y']], 'differs', [true]],
  ])('%s', (_name, one, other, standing, isLone) => {
    expect(retention(one, other)).toEqual({ standing, isLone })
  })
})
