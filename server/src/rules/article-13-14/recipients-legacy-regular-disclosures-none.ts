import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const ofNotice = (notice: NoticeRecord): Judgement => {
  const said = observedWords(notice, 'no_regular_disclosure')
  if (said.length === 0)
    return notApplicable({
      fi: 'Tekstissä ei puhuta säännönmukaisista luovutuksista.',
      sv: 'Texten talar inte om regelmässiga utlämnanden.',
      en: 'The text does not speak of regular disclosures.',
    })
  const { recipients, onlineServices } = notice.reading
  const processors = recipients.filter(({ kind }) => kind === 'processor')
  if (processors.length > 0) return met({ evidence: noticeWords(notice, 'recipients') })
  if (onlineServices.length > 0)
    return gap({ evidence: [...said, ...noticeWords(notice, 'onlineServices')], values: { services: onlineServices.join(', ') } })
  return unsure(
    {
      fi: 'Teksti kieltää säännönmukaiset luovutukset, mutta ei kerro, käytetäänkö henkilötietojen käsittelijöitä.',
      sv: 'Texten förnekar regelmässiga utlämnanden, men säger inget om personuppgiftsbiträden.',
      en: 'The text denies regular disclosures, but does not say whether processors are used.',
    },
    { evidence: said },
  )
}

const said = { observations: [observed('no_regular_disclosure', 'There are no regular disclosures.')] }

export const recipientsLegacyRegularDisclosuresNone = defineRule({
  id: 'recipients-legacy-regular-disclosures-none',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Sanamuoto on kumotusta laista, jossa käsittelijä ei ollut vastaanottaja; asetuksessa hän on.',
      sv: 'Formuleringen är från den upphävda lagen, där biträdet inte var mottagare; enligt förordningen är biträdet en mottagare.',
      en: 'The words are of the repealed act, in which a processor was no recipient; under the Regulation it is.',
    },
  },
  cites: ['gdpr:4.9', 'gdpr:13.1.e', 'gdpr:30.1.d'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: {
      fi: 'Säännönmukaiset luovutukset ja käsittelijät',
      sv: 'Regelmässiga utlämnanden och biträden',
      en: 'Regular disclosures and processors',
    },
    titleMet: {
      fi: 'Käsittelijät mainitaan, vaikka säännönmukaisia luovutuksia ei ole',
      sv: 'Biträden nämns, fast inga regelmässiga utlämnanden görs',
      en: 'Processors are told of, though there are no regular disclosures',
    },
    titleGap: {
      fi: 'Teksti kieltää säännönmukaiset luovutukset, mutta käyttää palvelua: {services}',
      sv: 'Texten förnekar regelmässiga utlämnanden, men en tjänst används: {services}',
      en: 'The text denies regular disclosures, but a service is used: {services}',
    },
    why: {
      fi: 'Ihminen saa käsityksen, ettei kukaan muu käsittele hänen tietojaan.',
      sv: 'Den registrerade tror att ingen annan hanterar uppgifterna.',
      en: 'People come to think that nobody else handles their data.',
    },
    fix: {
      fi: 'Korvaa kohta tiedolla vastaanottajista: käsittelijät nimeltä tai ryhmittäin ja erikseen ne, joille tietoja luovutetaan.',
      sv: 'Ersätt punkten med uppgift om mottagare: biträden med namn eller kategori, och för sig dem som uppgifter lämnas ut till.',
      en: 'Replace it by the recipients: processors by name or category, and apart from them those to whom data are disclosed.',
    },
    ask: {
      fi: 'Mitä käsittelijöitä käytetään, esimerkiksi ohjelmistojen toimittajia?',
      sv: 'Vilka biträden anlitas, till exempel programleverantörer?',
      en: 'Which processors are used, such as suppliers of software?',
    },
    goodEntry: {
      fi: 'Vastaanottajat: varausjärjestelmän toimittaja (henkilötietojen käsittelijä). Muille tietoja ei luovuteta.',
      sv: 'Mottagare: leverantören av bokningssystemet (personuppgiftsbiträde). Uppgifterna lämnas inte ut till andra.',
      en: 'Recipients: the supplier of the booking system (processor). The data are given to nobody else.',
    },
  },
  needs: {
    fi: 'Tieto siitä, mitä käsittelijöitä käytetään.',
    sv: 'Uppgift om vilka biträden som anlitas.',
    en: 'Which processors are used.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'No regular disclosures, and a processor named', said),
    noticeSays('gap', 'No regular disclosures, and a service in use', { ...said, recipients: [], onlineServices: ['Mailchimp'] }),
    noticeSays('unsure', 'No regular disclosures, and nothing on processors', { ...said, recipients: [] }),
    noticeSays('not_applicable', 'Nothing of the kind', {}),
  ],
})
