import type { ActivityRecord } from '@seloste/schema/record'
import { field, noticeWords, recorded, recordedItems } from '../evidence.js'
import { noticeSays, purpose, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  if (activity.role === 'processor')
    return notApplicable({
      fi: 'Oikeusperusteesta vastaa rekisterinpitäjä, jonka lukuun tietoja käsitellään.',
      sv: 'Den rättsliga grunden svarar den personuppgiftsansvarige för.',
      en: 'The legal basis is the controller’s, on whose behalf the data are processed.',
    })
  if (activity.purposes.length === 0)
    return notApplicable({
      fi: 'Tarkoitusta ei ole kirjattu, joten sille ei voi olla perustetta.',
      sv: 'Inget ändamål är angivet och kan därför inte ha någon grund.',
      en: 'No purpose is recorded that could have a basis.',
    })
  const groundless = activity.purposes.filter(({ legalBases }) => legalBases.length === 0)
  if (groundless.length === 0) return met({ evidence: recordedItems('purposes', activity.purposes) })
  return groundless.map(({ id, provenance }) =>
    gap({ at: `purposes.${id}`, evidence: recorded(`purposes.${id}.legalBases`, null, provenance) }),
  )
}

export const legalBasisMissing = defineRule({
  id: 'legal-basis-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman oikeusperustetta ei voi osoittaa, että käsittely on lainmukaista.',
      sv: 'Utan rättslig grund går det inte att visa att behandlingen är laglig.',
      en: 'Without a legal basis nobody can show that the processing is lawful.',
    },
  },
  cites: ['gdpr:6.1', 'gdpr:13.1.c', 'gdpr:5.2'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) =>
    notice.reading.legalBases.length > 0 ? met({ evidence: noticeWords(notice, 'legalBases') }) : gap({ evidence: [field('legalBases')] }),
  activity: ofActivity,
  text: {
    topic: { fi: 'Käsittelyn oikeusperuste', sv: 'Rättslig grund för behandlingen', en: 'Legal basis of the processing' },
    titleMet: { fi: 'Oikeusperuste on kirjattu', sv: 'Den rättsliga grunden är angiven', en: 'The legal basis is stated' },
    titleGap: { fi: 'Oikeusperuste puuttuu', sv: 'Den rättsliga grunden saknas', en: 'The legal basis is missing' },
    why: {
      fi: 'Perusteesta riippuu, mitä oikeuksia ihmisellä on: voiko hän peruuttaa, vastustaa tai siirtää tietonsa.',
      sv: 'Grunden avgör vilka rättigheter den registrerade har: återkalla, invända eller flytta sina uppgifter.',
      en: 'The basis decides which rights people have: to withdraw, to object, to take their data along.',
    },
    fix: {
      fi: 'Kirjaa kullekin tarkoitukselle 6 artiklan 1 kohdan peruste. Lakisääteiseen velvoitteeseen kirjataan säädös, oikeutettuun etuun etu.',
      sv: 'Ange för varje ändamål en grund i artikel 6.1. För en rättslig förpliktelse anges författningen, för ett berättigat intresse intresset.',
      en: 'Record for each purpose a ground of Article 6(1). For a legal obligation add the act, for a legitimate interest the interest.',
    },
    ask: {
      fi: 'Mihin 6 artiklan 1 kohdan alakohtaan kukin tarkoitus perustuu?',
      sv: 'Vilket led i artikel 6.1 bygger varje ändamål på?',
      en: 'On which point of Article 6(1) does each purpose rest?',
    },
    goodEntry: {
      fi: 'Huollon varaaminen: sopimus (6 artiklan 1 kohdan b alakohta). Laskutus: lakisääteinen velvoite (c alakohta, kirjanpitolain 2 luvun 10 §).',
      sv: 'Bokning av service: avtal (artikel 6.1 b). Fakturering: rättslig förpliktelse (artikel 6.1 c, 2 kap. 10 § i bokföringslagen).',
      en: 'Booking of repairs: contract (Article 6(1)(b)). Invoicing: legal obligation (Article 6(1)(c), Accounting Act, chapter 2, section 10).',
    },
  },
  needs: null,
  neverUnsure: 'A basis is stated or it is not; whether it is the right one is judged by other rules and by people.',
  examples: [
    noticeSays('met', 'The notice names the contract', {}),
    noticeSays('gap', 'The notice names no basis', { legalBases: [] }),
    recordSays('met', 'The purpose has a basis', {}),
    recordSays('gap', 'One of two purposes has none', {
      purposes: [purpose(), purpose({ id: 'p2', text: { en: 'Newsletter' }, legalBases: [] })],
    }),
    recordSays('not_applicable', 'No purpose is recorded', { purposes: [] }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
