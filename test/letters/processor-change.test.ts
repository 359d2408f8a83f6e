import { groundFor, type LetterCase, processorChanges, writeLetter } from '@seloste/server/letters/processor-change'
import { languages } from '@seloste/schema/text'
import { describe, expect, it } from 'vitest'

const base: LetterCase = {
  language: 'en',
  recipient: 'Aallonmurtaja Oy',
  sender: 'Kerttu Konsultti',
  party: { name: 'Kirjepilvi Oy', country: 'FI' },
  change: { kind: 'country', country: 'IN' },
  from: '2027-03-01',
  writtenOn: '2026-11-22',
  activities: [{ title: { fi: 'Uutiskirje' }, role: 'controller', namedAs: 'processor', through: [] }],
}
const changes: readonly LetterCase['change'][] = [
  { kind: 'country', country: 'IN' },
  { kind: 'certification' },
  { kind: 'sub_processor', name: 'Pohjanranta Data Oy', country: null },
]

describe('the letter on a change at a processor', () => {
  it('covers every change', () => expect(changes.map(({ kind }) => kind)).toEqual([...processorChanges]))

  it.each(languages.flatMap((language) => changes.map((change) => [language, change.kind, change] as const)))(
    'in %s on %s says what, from when, which activities and what to do, and nothing is left to fill in',
    (language, _kind, change) => {
      const { subject, body } = writeLetter({ ...base, language, change })
      for (const words of ['Kirjepilvi Oy', 'Uutiskirje', language === 'en' ? '1 March 2027' : '1.3.2027', '28', 'Kerttu Konsultti'])
        expect(body).toContain(words)
      expect(body).toContain(subject)
      expect(body).toMatch(/\n1\. .+\n2\. .+\n3\. /s)
      expect(body).not.toMatch(/undefined|null|[{}]|\n{3}/)
    },
  )

  it.each([
    ['the EEA', 'SE', 'eea'],
    ['a country with a decision for all', 'CH', 'adequacy'],
    ['a country with a decision for some', 'CA', 'partial'],
    ['a country without a decision', 'IN', 'safeguards'],
    ['no country known', null, 'unknown'],
  ])('asks by the law of the day for %s', (_case, country, kind) => expect(groundFor(country, '2027-03-01').kind).toBe(kind))

  it('tells by the day: a country whose decision has not begun needs safeguards', () =>
    expect(groundFor('US', '2023-07-01').kind).toBe('safeguards'))

  it.each(languages)('calls a sub-processor one, and names the processor through whom it is reached, in %s', (language) => {
    const activities = [{ title: { fi: 'Uutiskirje' }, role: 'controller', namedAs: 'sub_processor', through: ['Postikontti Oy'] }] as const
    const { body } = writeLetter({ ...base, language, activities })
    expect(body.split('Postikontti Oy')).toHaveLength(3)
    expect(body).not.toBe(writeLetter({ ...base, language }).body)
  })

  it('asks first what the recipient is where the record does not tell', () => {
    const activities = [{ title: { en: 'Newsletter' }, role: 'controller', namedAs: 'unclear', through: [] }] as const
    const { body } = writeLetter({ ...base, activities })
    expect(body).toContain('1. First find out whether the recipient (Kirjepilvi Oy) processes personal data on your behalf')
    expect(body).toContain('Newsletter (its role is not recorded)')
    expect(body).not.toContain('A processor that you engage')
  })

  it('sends a client that is a processor itself to its own controllers', () => {
    const own = {
      ...base,
      activities: [{ title: { en: 'Mailing for others' }, role: 'processor', namedAs: 'processor', through: [] }],
    } as const
    expect(writeLetter(own).body).toContain('inform your controllers')
    expect(writeLetter(own).body).not.toContain('Article 30(1)(d)')
    expect(writeLetter(base).body).not.toContain('inform your controllers')
  })
})
