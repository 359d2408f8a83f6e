import type { ActivityRecord, NoticeRecord, PurposeRecord } from '@seloste/schema/record'
import { noticeWords, recorded } from '../evidence.js'
import { noticeSays, purpose, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { speaksOf, type Wording } from '../wording.js'

/** Whole purposes that fit anything: improving services, developing the business, other purposes. */
const vague: Wording = {
  fi: /^\s*(?:(?:palvelu|liiketoiminna|toiminna|tuotte|asiakaspalvelu|asiakaskokemukse)\p{L}*(?:\s+(?:ja|sekä|tai)\s+|,\s*|\s+))+(?:kehittämi\p{L}*|parantami\p{L}*|edistämi\p{L}*)\s*\.?\s*$|^\s*(?:muut|yleiset|lailliset)(?:\s+lailliset)?\s+tarkoitukset\s*\.?\s*$|^\s*(?:henkilö)?tietojen\s+käsittely\s*\.?\s*$|^\s*rekisterin\s+(?:ylläpito|ylläpitäminen|pitäminen)\s*\.?\s*$/iu,
  sv: /^\s*(?:att\s+)?(?:utveckl|förbättr)\p{L}*\s+(?:av\s+)?(?:vår\p{L}*\s+)?(?:tjänst|verksamhet|produkt|kundupplevelse|affärsverksamhet)\p{L}*(?:\s+och\s+(?:tjänst|verksamhet|produkt)\p{L}*)?\s*\.?\s*$|^\s*(?:andra|övriga|allmänna)\s+ändamål\s*\.?\s*$|^\s*behandling\s+av\s+personuppgifter\s*\.?\s*$|^\s*verksamhetsutveckling\s*\.?\s*$/iu,
  en: /^\s*(?:to\s+)?(?:improv|develop|enhanc)\p{L}*\s+(?:of\s+)?(?:our\s+|the\s+|your\s+)?(?:services?|business|products?|customer experience|user experience|operations?|website)(?:\s+and\s+(?:services?|business|products?))?\s*\.?\s*$|^\s*(?:business|other|general|legitimate)\s+purposes\s*\.?\s*$|^\s*processing\s+of\s+personal\s+data\s*\.?\s*$/iu,
}

const noPurpose = {
  fi: 'Tarkoitusta ei ole kirjattu.',
  sv: 'Inget ändamål är angivet.',
  en: 'No purpose is recorded.',
}

const purposeIsTheControllers = {
  fi: 'Tarkoituksesta päättää rekisterinpitäjä, jonka lukuun tietoja käsitellään.',
  sv: 'Ändamålet bestäms av den personuppgiftsansvarige.',
  en: 'The controller, on whose behalf the data are processed, decides on the purpose.',
}

const someVague = {
  fi: 'Osa tarkoituksista on niin yleisiä, että niihin mahtuisi mikä tahansa: {purposes}. Mitä tietoja niihin käytetään, ja miten?',
  sv: 'En del av ändamålen är så allmänna att vad som helst ryms: {purposes}. Vilka uppgifter används för dem, och hur?',
  en: 'Some of the purposes are so general that anything would fit: {purposes}. Which data serve them, and how?',
}

const ofPurpose = ({ id, text, provenance }: PurposeRecord): Judgement => {
  const at = `purposes.${id}`
  const parts = { at, evidence: recorded(at, null, provenance), values: { place: text } }
  return speaksOf(vague, text) ? gap(parts) : met(parts)
}

const ofActivity = ({ role, purposes }: ActivityRecord): Judgement | readonly Judgement[] => {
  if (role === 'processor') return notApplicable(purposeIsTheControllers)
  return purposes.length > 0 ? purposes.map(ofPurpose) : notApplicable(noPurpose)
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const { purposes, language } = notice.reading
  if (purposes.length === 0) return notApplicable(noPurpose)
  const general = purposes.filter((text) => speaksOf(vague, { [language]: text }))
  if (general.length === 0) return met({ evidence: noticeWords(notice, 'purposes') })
  const evidence = general.flatMap((text) => noticeWords(notice, `purposes.${purposes.indexOf(text)}`))
  const parts = { evidence, values: { purposes: general.join('; ') } }
  return general.length === purposes.length ? gap(parts) : unsure(someVague, parts)
}

export const purposeVague = defineRule({
  id: 'purpose-vague',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Tarkoituksen on oltava nimenomainen; yleinen tarkoitus ei rajaa mitään.',
      sv: 'Ändamålet ska vara uttryckligt angivet; ett allmänt ändamål begränsar ingenting.',
      en: 'A purpose has to be specified; a general one limits nothing.',
    },
  },
  cites: ['gdpr:5.1.b', 'gdpr:13.1.c', 'wp29:wp203', 'wp29:wp260'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Tarkoituksen täsmällisyys', sv: 'Hur preciserat ändamålet är', en: 'How specific the purpose is' },
    titleMet: { fi: 'Tarkoitus on täsmällinen', sv: 'Ändamålet är preciserat', en: 'The purpose is specific' },
    titleGap: {
      fi: 'Tarkoitus on kirjattu niin yleisesti, ettei se rajaa käsittelyä',
      sv: 'Ändamålet är så allmänt angivet att det inte begränsar behandlingen',
      en: 'The purpose is recorded so generally that it does not limit the processing',
    },
    why: {
      fi: 'Ihminen ei voi ennakoida, mihin hänen tietojaan käytetään.',
      sv: 'Den registrerade kan inte förutse vad uppgifterna används till.',
      en: 'People cannot foresee what their data will be used for.',
    },
    fix: {
      fi: 'Kirjaa, mitä tehdään ja mitä varten: esimerkiksi ”ajanvarausten peruuntumisten tilastointi ajanvarauksen parantamiseksi”.',
      sv: 'Ange vad som görs och varför: till exempel ”statistik över avbokningar för att förbättra tidsbokningen”.',
      en: 'Record what is done and what for: for instance “statistics of cancelled bookings to improve the booking”.',
    },
    ask: {
      fi: 'Mitä tiedoilla tehdään, ja kuka tuloksia käyttää?',
      sv: 'Vad görs med uppgifterna, och vem använder resultaten?',
      en: 'What is done with the data, and who uses the results?',
    },
    goodEntry: {
      fi: 'Asiakaskysely huollon jälkeen, jotta toistuvat viat huomataan.',
      sv: 'Kundenkät efter servicen för att upptäcka återkommande fel.',
      en: 'Customer survey after a repair, to notice recurring faults.',
    },
  },
  needs: {
    fi: 'Tieto siitä, mitä yleisesti kirjattu tarkoitus tarkoittaa.',
    sv: 'Uppgift om vad det allmänt angivna ändamålet innebär.',
    en: 'What the generally recorded purpose means.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'A specific purpose', {}),
    noticeSays('gap', 'A general purpose alone', { purposes: ['improving our services'] }),
    noticeSays('unsure', 'A general purpose among others', { purposes: ['booking of repairs', 'developing our business'] }),
    noticeSays('not_applicable', 'No purpose', { purposes: [] }),
    recordSays('met', 'A specific purpose is recorded', {}),
    recordSays('gap', 'A general purpose is recorded', { purposes: [purpose({ text: { fi: 'Liiketoiminnan kehittäminen' } })] }),
    recordSays('gap', 'A general purpose in Swedish', { purposes: [purpose({ text: { sv: 'Att utveckla våra tjänster' } })] }),
    recordSays('not_applicable', 'No purpose is recorded', { purposes: [] }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
