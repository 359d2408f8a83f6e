import { describe, expect, test } from 'vitest'
import { seen } from './support.js'

const counted = [
  'Tietosuojaseloste. Näin käsittelemme henkilötietojasi, ja tässä kerromme siitä. Palvelimemme sijaitsevat EU-maissa, kuten Irlannissa ja Isossa-Britanniassa.',
  'Integritetspolicy. Så behandlar vi dina personuppgifter. Uppgifterna lagras i EU-länder såsom Irland och Storbritannien.',
  'Privacy notice. Your data are kept in EU countries such as Ireland and the United Kingdom.',
]
const notCounted = [
  'Tietosuojaseloste. Näin käsittelemme henkilötietojasi, ja tässä kerromme siitä. Tietoja siirretään EU-maiden lisäksi Isoon-Britanniaan riittävyyspäätöksen nojalla.',
  'Integritetspolicy. Så behandlar vi dina personuppgifter. Uppgifter överförs utanför EU-länderna, till exempel till Storbritannien.',
  'Privacy notice. Data are kept in the EU and in the United Kingdom, a third country with an adequacy decision.',
  'Privacy notice. Data are kept in EU countries such as Finland. Our head office is in the United Kingdom.',
]
const offered = [
  'Tietosuojaseloste. Näin käsittelemme henkilötietojasi, ja tässä kerromme siitä. Saat jäljennöksen vakiosopimuslausekkeista asiakaspalvelustamme.',
  'Tietosuojaseloste. Näin käsittelemme henkilötietojasi, ja tässä kerromme siitä. Lisätietoja siirrossa käytetyistä suojatoimista saat pyynnöstä.',
  'Integritetspolicy. Så behandlar vi dina personuppgifter. Du kan få en kopia av standardavtalsklausulerna genom att kontakta oss.',
  'Privacy notice. You can obtain a copy of the standard contractual clauses from our privacy team.',
]
const notOffered = [
  'Tietosuojaseloste. Näin käsittelemme henkilötietojasi, ja tässä kerromme siitä. Siirrossa käytetään komission hyväksymiä vakiosopimuslausekkeita. Saat kopion tiedoistasi.',
  'Integritetspolicy. Så behandlar vi dina personuppgifter. Överföringen skyddas av standardavtalsklausuler. Du har rätt att få en kopia av dina uppgifter.',
  'Privacy notice. We rely on standard contractual clauses. You have the right to a copy of your data.',
]

describe('the United Kingdom among the countries of the EU', () => {
  test.each(counted)('is seen: %s', (text) => expect(seen('uk_counted_as_eu', text)).toHaveLength(1))
  test.each(notCounted)('is not seen: %s', (text) => expect(seen('uk_counted_as_eu', text)).toEqual([]))
})

describe('a copy of the safeguards', () => {
  test.each(offered)('is seen: %s', (text) => expect(seen('safeguards_copy', text)).toHaveLength(1))
  test.each(notOffered)('is not seen: %s', (text) => expect(seen('safeguards_copy', text)).toEqual([]))
})
