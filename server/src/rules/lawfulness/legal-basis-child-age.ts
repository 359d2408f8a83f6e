import { consentAgeOf } from '@seloste/schema/law/national'
import type { ActivityRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { accountability, organizationExample, purpose, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unanswered, unsure } from '../rule.js'
import { noConsent, restingOn } from './reasons.js'

const notForChildren = {
  fi: 'Tietoyhteiskunnan palvelua ei ole merkitty suoraan lapsille tarjottavaksi.',
  sv: 'Ingen av informationssamhällets tjänster är angiven som erbjuden direkt till barn.',
  en: 'No information society service is recorded as offered directly to children.',
}

const otherCountry = {
  fi: 'Asetuksen ikäraja on 16 vuotta, ja jäsenvaltio voi alentaa sen enintään 13 vuoteen. Organisaation maan raja on tarkistettava.',
  sv: 'Förordningens åldersgräns är 16 år, och en medlemsstat får sänka den till lägst 13 år. Gränsen i organisationens land behöver kontrolleras.',
  en: 'The age of the Regulation is 16, and a Member State may lower it to no less than 13. The age in the organization’s country has to be checked.',
}

const higherThanTheLaw = {
  fi: 'Kirjattu ikäraja {ageLimit} on korkeampi kuin lain {lawAge}. Pyydetäänkö vanhempien suostumus tarkoituksella myös lain ikärajan täyttäneiltä?',
  sv: 'Den angivna åldersgränsen {ageLimit} är högre än lagens {lawAge}. Är det avsikten att kräva vårdnadshavares samtycke även av äldre?',
  en: 'The recorded age limit {ageLimit} is higher than the law’s {lawAge}. Is consent of the parents asked on purpose of those above it too?',
}

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement => {
  const { offeredToChildren, childAgeLimit } = activity.accountability
  if (!offeredToChildren) return notApplicable(notForChildren)
  if (restingOn(activity, 'consent').length === 0) return notApplicable(noConsent)
  const evidence = [field('accountability.childAgeLimit', childAgeLimit === null ? null : String(childAgeLimit))]
  if (childAgeLimit === null) return unanswered({ evidence })
  const age = consentAgeOf(bench.dossier.organization?.country ?? '', bench.asOf)
  const parts = { evidence, values: { ageLimit: childAgeLimit, lawAge: age ?? 16 } }
  if (childAgeLimit < (age ?? 13)) return gap(parts)
  if (age === undefined) return childAgeLimit >= 16 ? met(parts) : unsure(otherCountry, parts)
  return childAgeLimit > age ? unsure(higherThanTheLaw, parts) : met(parts)
}

const forChildren = (childAgeLimit: number | null) => ({
  purposes: [purpose({ text: { fi: 'Oppimispelin käyttäjätili', en: 'Account of a learning game' }, legalBases: ['consent'] })] as const,
  accountability: accountability({
    offeredToChildren: true,
    childAgeLimit,
    consentProof: { fi: 'Pelin tililoki', en: 'Log of the game’s accounts' },
  }),
})
const inCountry = (country: string) => ({ dossier: { organization: organizationExample({ country }) } })

export const legalBasisChildAge = defineRule({
  id: 'legal-basis-child-age',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Lain ikärajaa nuoremman lapsen oma suostumus ei kanna käsittelyä; vanhempien suostumus tai valtuutus puuttuu.',
      sv: 'Samtycke av ett barn under lagens ålder bär inte behandlingen; vårdnadshavarens samtycke eller godkännande saknas.',
      en: 'Consent of a child below the age of the law does not carry the processing; that of the parents is missing.',
    },
  },
  cites: ['gdpr:8.1', 'fi:1050/2018:5', 'se:2018:218:2.4'],
  statement: null,
  from: '2019-01-01',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Lapsen suostumuksen ikäraja', sv: 'Åldersgräns för barns samtycke', en: 'Age of a child’s consent' },
    titleMet: {
      fi: 'Lapsen suostumuksen ikäraja on kirjattu lain mukaisena',
      sv: 'Åldersgränsen för barns samtycke följer lagen',
      en: 'The recorded age of a child’s consent follows the law',
    },
    titleGap: {
      fi: 'Palvelua tarjotaan lapsille, mutta lain mukaista suostumuksen ikärajaa ei ole kirjattu',
      sv: 'Tjänsten erbjuds barn, men en åldersgräns för samtycke som följer lagen är inte angiven',
      en: 'The service is offered to children, but no age of consent that follows the law is recorded',
    },
    why: {
      fi: 'Lapsi ei aina ymmärrä, mihin suostuu; siksi nuoremman puolesta suostumuksen antaa huoltaja.',
      sv: 'Ett barn förstår inte alltid vad samtycket innebär; därför samtycker vårdnadshavaren för de yngre.',
      en: 'A child does not always grasp what it consents to; for younger ones the holder of parental responsibility consents.',
    },
    fix: {
      fi: 'Kirjaa ikäraja (Suomessa ja Ruotsissa 13 vuotta) ja se, miten huoltajan suostumus varmistetaan sitä nuoremmilta.',
      sv: 'Ange åldersgränsen (13 år i Finland och Sverige) och hur vårdnadshavarens samtycke kontrolleras för yngre barn.',
      en: 'Record the age limit (13 years in Finland and Sweden) and how the consent of the parents is verified for younger children.',
    },
    ask: {
      fi: 'Minkä ikäisen lapsen oma suostumus riittää, ja minkä maan laki sen ratkaisee?',
      sv: 'Från vilken ålder räcker barnets eget samtycke, och vilket lands lag avgör det?',
      en: 'From which age is the child’s own consent enough, and which country’s law decides it?',
    },
    goodEntry: {
      fi: 'Ikäraja 13 vuotta; nuoremmilta huoltajan vahvistus sähköpostitse.',
      sv: 'Åldersgräns 13 år; för yngre barn bekräftelse av vårdnadshavaren per e-post.',
      en: 'Age limit 13 years; for younger children confirmation of a parent by e-mail.',
    },
  },
  needs: {
    fi: 'Suostumuksen ikäraja siinä maassa, jonka lakia sovelletaan.',
    sv: 'Åldersgränsen för samtycke i det land vars lag tillämpas.',
    en: 'The age of consent in the country whose law applies.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Thirteen years in Finland', forChildren(13), inCountry('FI')),
    recordSays('met', 'Sixteen years in a country that the law book does not hold', forChildren(16), inCountry('DE')),
    recordSays('gap', 'No age limit', forChildren(null), inCountry('FI')),
    recordSays('gap', 'Ten years in Sweden', forChildren(10), inCountry('SE')),
    recordSays('unsure', 'Sixteen years in Finland', forChildren(16), inCountry('FI')),
    recordSays('unsure', 'Thirteen years in a country that the law book does not hold', forChildren(13), inCountry('DE')),
    recordSays('not_applicable', 'Not offered to children', {}),
    recordSays('not_applicable', 'Offered to children on a contract', { accountability: accountability({ offeredToChildren: true }) }),
  ],
})
