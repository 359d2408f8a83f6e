import { isThirdCountry } from '@seloste/schema/law/countries'
import { serviceByAlias, serviceById } from '@seloste/schema/law/services'
import type { Service } from '@seloste/schema/law/services'
import type { ActivityRecord, Evidence, NoticeRecord, PartyRecord } from '@seloste/schema/record'
import { field, noticeWords, recorded } from '../evidence.js'
import { answer, engagement, noticeExample, noticeSays, party, recipient, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const notDenied = {
  fi: 'Selosteessa ei sanota, ettei tietoja siirretä.',
  sv: 'Det sägs inte att överföringar saknas.',
  en: 'The text does not say that there are no transfers.',
}
const serviceAbroad = {
  fi: 'Selosteen mukaan tietoja ei siirretä, mutta käytössä on palvelu, joka voi käsitellä tietoja kolmansissa maissa: {conflictSigns}.',
  sv: 'Enligt texten överförs inga uppgifter, men en tjänst används som kan behandla uppgifter i tredjeländer: {conflictSigns}.',
  en: 'The text says that nothing is transferred, but a service is in use that may handle data in third countries: {conflictSigns}.',
}

const mayLeave = (service: Service | undefined, asOf: string): boolean =>
  service !== undefined && service.euHosted !== 'yes' && service.typicalThirdCountries.some((country) => isThirdCountry(country, asOf))

const ofNotice = (notice: NoticeRecord, { asOf }: Bench): Judgement => {
  const { transferStatement, transferCountries, transferMechanisms, onlineServices } = notice.reading
  if (transferStatement !== 'none') return notApplicable(notDenied)
  const denied = noticeWords(notice, 'transferStatement')
  const abroad = transferCountries.filter((country) => isThirdCountry(country, asOf))
  if (abroad.length > 0 || transferMechanisms.length > 0) {
    const evidence = [...denied, ...noticeWords(notice, 'transferCountries', 'transferMechanisms')]
    return gap({ evidence, values: { conflictSigns: [...abroad, ...transferMechanisms].join(', ') } })
  }
  const named = onlineServices.filter((name) => mayLeave(serviceByAlias(name), asOf))
  if (named.length === 0) return met({ evidence: denied })
  return unsure(serviceAbroad, {
    evidence: [...denied, ...noticeWords(notice, 'onlineServices')],
    values: { conflictSigns: named.join(', ') },
  })
}

interface Contradiction {
  readonly name: string
  readonly evidence: readonly Evidence[]
}

const outside = (party: PartyRecord | null | undefined, asOf: string): boolean =>
  Boolean(party?.country && isThirdCountry(party.country, asOf))

/** What the record, or a notice from which it was drawn, holds against its own "no transfer". */
function contradictions(activity: ActivityRecord, { asOf, dossier }: Bench): readonly Contradiction[] {
  const transfers = activity.transfers
    .filter(({ country }) => country === null || isThirdCountry(country, asOf))
    .map(({ id, country, importer, provenance }) => ({
      name: importer?.name ?? country ?? id,
      evidence: recorded(`transfers.${id}`, country, provenance),
    }))
  const recipients = activity.recipients.flatMap(({ id, party, engagement, provenance }) =>
    [party, ...(engagement?.subProcessors ?? [])]
      .filter((one) => outside(one, asOf))
      .map((one) => ({ name: one?.name ?? '', evidence: recorded(`recipients.${id}.party`, one?.country ?? null, provenance) })),
  )
  const notices = dossier.notices
    .filter(
      ({ id, reading }) =>
        activity.documentIds.includes(id) && (reading.transferStatement === 'occurs' || reading.transferStatement === 'possible'),
    )
    .map((notice) => ({ name: notice.name, evidence: noticeWords(notice, 'transferStatement', 'transferCountries') }))
  const said = activity.transferStatement === 'occurs' || activity.transferStatement === 'possible'
  const statement = said ? [{ name: activity.transferStatement, evidence: [field('transferStatement', activity.transferStatement)] }] : []
  return [...statement, ...transfers, ...recipients, ...notices]
}

const denies = ({ answers, transferStatement }: ActivityRecord): boolean =>
  answers.transfers?.state === 'none' || transferStatement === 'none'

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement => {
  if (!denies(activity)) return notApplicable(notDenied)
  const denied = field('transferStatement', activity.transferStatement)
  const against = contradictions(activity, bench)
  if (against.length > 0)
    return gap({
      evidence: [denied, ...against.flatMap(({ evidence }) => evidence)],
      values: { conflictSigns: against.map(({ name }) => name).join(', ') },
    })
  const services = activity.serviceIds.filter((id) => mayLeave(serviceById(id), bench.asOf))
  if (services.length === 0) return met({ evidence: [denied] })
  const names = services.map((id) => serviceById(id)?.name ?? id).join(', ')
  return unsure(serviceAbroad, { evidence: [denied, field('serviceIds', services.join(', '))], values: { conflictSigns: names } })
}

export const consistencyTransferConflict = defineRule({
  id: 'consistency-transfer-conflict',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Kun seloste sanoo kahta asiaa, ainakin toinen johtaa lukijaa harhaan.',
      sv: 'När texten säger två saker vilseleder åtminstone den ena läsaren.',
      en: 'When a text says two things, at least one of them misleads its reader.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:5.1.a', 'gdpr:13.1.f'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Ristiriita siirroissa', sv: 'Motsägelse om överföringar', en: 'Contradiction about transfers' },
    titleMet: {
      fi: 'Siirroista kerrotaan yhtäpitävästi',
      sv: 'Uppgifterna om överföringar är samstämmiga',
      en: 'What is said of transfers agrees',
    },
    titleGap: {
      fi: 'Selosteen mukaan tietoja ei siirretä, mutta muu sisältö viittaa siirtoon: {conflictSigns}',
      sv: 'Enligt texten överförs inga uppgifter, men innehållet i övrigt tyder på en överföring: {conflictSigns}',
      en: 'The text says that there are no transfers, but other content points to one: {conflictSigns}',
    },
    why: {
      fi: 'Ihminen luottaa siihen, että hänen tietonsa pysyvät EU- ja ETA-alueella.',
      sv: 'Den registrerade litar på att uppgifterna stannar inom EU och EES.',
      en: 'People rely on their data staying in the EU and EEA.',
    },
    fix: {
      fi: 'Selvitä, siirretäänkö tietoja. Jos siirretään, kirjaa siirto, maa ja peruste; jos ei, poista maininta, joka viittaa siirtoon.',
      sv: 'Utred om uppgifter överförs. Om ja, ange överföringen, landet och grunden; om nej, stryk det som tyder på en överföring.',
      en: 'Find out whether data are transferred. If so, record the transfer, the country and the ground; if not, remove what points to one.',
    },
    ask: {
      fi: 'Pysyvätkö tämän palvelun tiedot EU- ja ETA-alueella, myös tuessa ja ylläpidossa?',
      sv: 'Stannar tjänstens uppgifter inom EU och EES, även vid support och drift?',
      en: 'Do this service’s data stay in the EU and EEA, in support and operation too?',
    },
    goodEntry: {
      fi: 'Ei siirtoja: varausjärjestelmä ja sen tuki toimivat EU-alueella (toimittajan vahvistus 1.3.2026).',
      sv: 'Inga överföringar: bokningssystemet och dess support finns inom EU (leverantörens bekräftelse 1.3.2026).',
      en: 'No transfers: the booking system and its support run in the EU (supplier’s confirmation of 1 March 2026).',
    },
  },
  needs: {
    fi: 'Tieto siitä, missä palvelu käsittelee tietoja.',
    sv: 'Uppgift om var tjänsten behandlar uppgifterna.',
    en: 'Where the service handles the data.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', '"No transfers", and nothing against it', {}),
    noticeSays('gap', '"No transfers", and standard contractual clauses', { transferMechanisms: ['scc'] }),
    noticeSays('unsure', '"No transfers", and a service from the United States', { onlineServices: ['Mailchimp'] }),
    noticeSays('not_applicable', 'A transfer is stated', { transferStatement: 'occurs', transferCountries: ['US'] }),
    recordSays('met', '"No transfers", and recipients in Finland', {}),
    recordSays('gap', '"No transfers", and a sub-processor in India', {
      recipients: [
        recipient({ engagement: engagement({ subProcessors: [party({ id: 'pa3', name: 'Banyan Support Pvt', country: 'IN' })] }) }),
      ],
    }),
    recordSays(
      'gap',
      '"No transfers", and the notice says otherwise',
      { documentIds: ['n1'] },
      { dossier: { notices: [noticeExample({ transferStatement: 'occurs', transferCountries: ['US'] })] } },
    ),
    recordSays(
      'met',
      '"No transfers", and a notice of another activity',
      {},
      { dossier: { notices: [noticeExample({ transferStatement: 'occurs', transferCountries: ['US'] })] } },
    ),
    recordSays('gap', 'Answered "none", although data may leave', {
      transferStatement: 'possible',
      answers: { transfers: answer('none') },
    }),
    recordSays('gap', '"No transfers", and one to a country not named', { transfers: [transfer({ country: null })] }),
    recordSays('met', '"No transfers", and data in Norway', { transfers: [transfer({ country: 'NO' })] }),
    recordSays('met', '"No transfers", and the notice agrees', { documentIds: ['n1'] }, { dossier: { notices: [noticeExample()] } }),
    recordSays(
      'gap',
      '"No transfers", and the notice says that there may be',
      { documentIds: ['n1'] },
      { dossier: { notices: [noticeExample({ transferStatement: 'possible' })] } },
    ),
    recordSays('unsure', '"No transfers", and a service from the United States', { serviceIds: ['mailchimp'] }),
    recordSays('not_applicable', 'A transfer is recorded', { transferStatement: 'occurs', transfers: [transfer()] }),
  ],
})
