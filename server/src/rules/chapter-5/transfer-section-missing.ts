import { isThirdCountry } from '@seloste/schema/law/countries'
import type { Service } from '@seloste/schema/law/services'
import { serviceByAlias } from '@seloste/schema/law/services'
import type { ActivityRecord, NoticeRecord } from '@seloste/schema/record'
import { judgedByAnswer } from '../answers.js'
import { field, noticeWords, recordedItems } from '../evidence.js'
import { answer, noticeSays, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { measuresVisitors } from './transfer-google-analytics-no-section.js'
import { transferWords } from './ground.js'

/** Services of which at least a part is known to run outside the EEA. Analytics has a rule of its own. */
const leaves = (service: Service, asOf: string): boolean =>
  (service.euHosted === 'no' || service.euHosted === 'partly') &&
  service.typicalThirdCountries.some((country) => isThirdCountry(country, asOf))

const ofNotice = (notice: NoticeRecord, { asOf }: Bench): Judgement => {
  const { transferStatement, onlineServices } = notice.reading
  if (transferStatement !== 'absent') return met({ evidence: transferWords(notice) })
  const abroad = onlineServices.filter((name) => {
    const service = measuresVisitors(name) ? undefined : serviceByAlias(name)
    return service !== undefined && leaves(service, asOf)
  })
  if (abroad.length > 0)
    return gap({
      evidence: [field('transferStatement', 'absent'), ...noticeWords(notice, 'onlineServices')],
    })
  return unsure(
    {
      fi: 'Teksti ei sano siirroista mitään. Siirretäänkö tietoja EU- ja ETA-alueen ulkopuolelle?',
      sv: 'Texten säger inget om överföringar. Överförs uppgifter utanför EU och EES?',
      en: 'The text says nothing of transfers. Do data leave the EU and EEA?',
    },
    { evidence: [field('transferStatement', 'absent')] },
  )
}

const ofActivity = (activity: ActivityRecord): Judgement => {
  const settled = judgedByAnswer(activity, 'transfers', true)
  if (settled) return settled
  return activity.transfers.length > 0
    ? met({ evidence: recordedItems('transfers', activity.transfers) })
    : gap({ evidence: [field('transferStatement', activity.transferStatement), field('transfers')] })
}

export const transferSectionMissing = defineRule({
  id: 'transfer-section-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Vaikeneminen ei ole sama kuin ”ei siirretä”: siirroista on kerrottava tai sanottava, ettei niitä ole.',
      sv: 'Tystnad är inte detsamma som ”överförs inte”: överföringar ska anges, eller att de inte förekommer.',
      en: 'Silence is not “no transfer”: transfers are to be stated, or that there are none.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:30.2.c', 'gdpr:13.1.f'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Siirrot kolmansiin maihin', sv: 'Överföringar till tredjeländer', en: 'Transfers to third countries' },
    titleMet: { fi: 'Siirroista on kerrottu', sv: 'Överföringar är angivna', en: 'Transfers are stated' },
    titleGap: {
      fi: 'Siirroista kolmansiin maihin ei ole kirjattu mitään',
      sv: 'Inget är angivet om överföringar till tredjeländer',
      en: 'Nothing is stated of transfers to third countries',
    },
    why: {
      fi: 'Ihminen ei tiedä, lähtevätkö hänen tietonsa alueelta, jolla hänen oikeutensa ovat voimassa.',
      sv: 'Den registrerade vet inte om uppgifterna lämnar det område där rättigheterna gäller.',
      en: 'People do not know whether their data leave the area in which their rights apply.',
    },
    fix: {
      fi: 'Kirjaa siirrot, maat ja perusteet. Jos tietoja ei siirretä, kirjaa sekin, mutta vasta kun palvelut on tarkistettu.',
      sv: 'Ange överföringarna, länderna och grunderna. Om inga uppgifter överförs, ange också det, men först när tjänsterna har kontrollerats.',
      en: 'Record the transfers, the countries and the grounds. If there are none, record that too, but only once the services have been checked.',
    },
    ask: {
      fi: 'Käsitelläänkö tietoja EU- ja ETA-alueen ulkopuolella, tai päästäänkö niihin sieltä?',
      sv: 'Behandlas uppgifterna utanför EU och EES, eller nås de därifrån?',
      en: 'Are the data handled outside the EU and EEA, or reached from there?',
    },
    goodEntry: {
      fi: 'Tietoja ei siirretä EU- ja ETA-alueen ulkopuolelle; palvelut tarkistettu 1.3.2026.',
      sv: 'Uppgifter överförs inte utanför EU och EES; tjänsterna kontrollerade 1.3.2026.',
      en: 'No data are transferred outside the EU and EEA; services checked on 1 March 2026.',
    },
  },
  needs: {
    fi: 'Tieto siitä, missä palvelut käsittelevät tietoja.',
    sv: 'Uppgift om var tjänsterna behandlar uppgifterna.',
    en: 'Where the services handle the data.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'The notice says that there are none', {}),
    noticeSays('gap', 'The notice uses Mailchimp and is silent', { transferStatement: 'absent', onlineServices: ['Mailchimp'] }),
    noticeSays('gap', 'One of two services runs partly in the United States', {
      transferStatement: 'absent',
      onlineServices: ['Matomo', 'Google Ads'],
    }),
    noticeSays('unsure', 'A service whose data can stay in the EU', { transferStatement: 'absent', onlineServices: ['HubSpot'] }),
    noticeSays('unsure', 'The notice is silent and names no service', { transferStatement: 'absent' }),
    noticeSays('unsure', 'Google Analytics alone has a rule of its own', {
      transferStatement: 'absent',
      onlineServices: ['Google Analytics'],
    }),
    recordSays('met', 'Recorded that there are none', {}),
    recordSays('met', 'A transfer is recorded', { transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays('gap', 'Nobody has answered', { transferStatement: 'absent' }),
    recordSays('gap', 'Recorded that data leave, and no transfer', { transferStatement: 'occurs' }),
    recordSays('unsure', 'Recorded as not known', { transferStatement: 'absent', answers: { transfers: answer('unknown') } }),
  ],
})
