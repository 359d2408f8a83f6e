import { keysOf } from '@seloste/schema/text'
import { activityKinds } from '@seloste/schema/vocabulary/activity-kind'
import { kindOf } from '@seloste/server/comparison/kind-of'
import { describe, expect, it } from 'vitest'

const titled = (title: object, purposes: readonly object[] = []) =>
  kindOf({
    title,
    purposes: purposes.map((text, index) => ({ id: `p${index}`, text, legalBases: [], statute: null, interest: {}, provenance: null })),
    subjects: [],
  })

describe('the kind of an activity', () => {
  it.each(
    keysOf(activityKinds).flatMap((kind) => Object.entries(activityKinds[kind]).map(([language, name]) => [kind, language, name] as const)),
  )('%s is known by its own name in %s', (kind, language, name) => expect(titled({ [language]: name })).toBe(kind))

  it.each([
    ['Palkkahallinnon rekisteri', 'payroll'],
    ['Työnhakijarekisteri', 'recruitment'],
    ['Kanta-asiakasrekisteri', 'loyalty'],
    ['Seuran jäsenrekisteri', 'members'],
    ['Personalregister', 'staff_administration'],
    ['Kundregister och faktureringsregister', 'invoicing'],
    ['Hyresgästregister', 'housing'],
    ['Behandling av personuppgifter', null],
    ['Processing of personal data', null],
  ])('%s is %s', (title, kind) => expect(titled({ fi: title })).toBe(kind))

  it('goes by the purpose where the title tells nothing', () => {
    expect(titled({ fi: 'Rekisteri 1' }, [{ fi: 'Uutiskirjeen lähettäminen' }])).toBe('newsletter')
    expect(titled({}, [])).toBeNull()
  })
})
