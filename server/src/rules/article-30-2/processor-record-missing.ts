import type { NoticeRecord } from '@seloste/schema/record'
import { activityExample, noticeExample, noticeSays, observed, organizationExample, processorExample } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofNotice = (notice: NoticeRecord, { dossier }: Bench): Judgement => {
  const evidence = observedWords(notice, 'acts_as_processor')
  if (evidence.length === 0 || !dossier.organization)
    return notApplicable({
      fi: 'Teksti ei kerro organisaation toimivan käsittelijänä, tai sitä arvioidaan ilman rekisteriä.',
      sv: 'Texten säger inte att organisationen är biträde, eller bedöms utan register.',
      en: 'The text does not say that the organisation acts as a processor, or is judged without a register.',
    })
  return dossier.activities.some(({ role }) => role === 'processor') ? met({ evidence }) : gap({ evidence })
}

const says = { observations: [observed('acts_as_processor', 'For data in the service we act as a processor.')] }
const register = (...activities: Parameters<typeof activityExample>[0][]) => ({
  dossier: {
    organization: organizationExample(),
    activities: activities.map((changes) => (changes?.role === 'processor' ? processorExample(changes) : activityExample(changes))),
    notices: [noticeExample(says)],
  },
})

export const processorRecordMissing = defineRule({
  id: 'processor-record-missing',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Käsittelijän seloste on oma velvollisuutensa; rekisterinpitäjän seloste ei korvaa sitä.',
      sv: 'Biträdets register är en egen skyldighet; den ansvariges register ersätter det inte.',
      en: 'A processor’s record is a duty of its own; a controller’s record does not replace it.',
    },
  },
  cites: ['gdpr:30.2', 'gdpr:28'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Käsittelijän seloste', sv: 'Biträdets register', en: 'Record of a processor' },
    titleMet: {
      fi: 'Rekisterissä on käsittelijän seloste',
      sv: 'Registret innehåller biträdets behandlingar',
      en: 'The register holds a processor’s record',
    },
    titleGap: {
      fi: 'Rekisterissä ei ole käsittelijän selostetta, vaikka teksti kertoo käsittelijän tehtävästä',
      sv: 'Registret saknar biträdets behandlingar, fast texten beskriver ett biträdesuppdrag',
      en: 'The register holds no processor’s record, though the notice tells of work as a processor',
    },
    why: {
      fi: 'Asiakkaan asiakkailla on sama oikeus siihen, että heidän tietojensa käsittely tunnetaan.',
      sv: 'Kundens kunder har samma rätt till att behandlingen av deras uppgifter är känd.',
      en: 'The customers of a customer have the same claim that the handling of their data is known.',
    },
    fix: {
      fi: 'Laadi 30 artiklan 2 kohdan seloste: kenen lukuun käsitellään, mitä, siirrot ja suojaus.',
      sv: 'Upprätta registret enligt artikel 30.2: för vems räkning, vilka kategorier av behandling, överföringar och säkerhet.',
      en: 'Draw up the record of Article 30(2): on whose behalf, which categories of processing, transfers and security.',
    },
    ask: {
      fi: 'Kenen lukuun tietoja käsitellään?',
      sv: 'För vems räkning behandlas uppgifter?',
      en: 'On whose behalf are data processed?',
    },
    goodEntry: {
      fi: 'Käsittelijän seloste: Havupuiston Kauppa Oy:n lukuun, varausjärjestelmän ylläpito.',
      sv: 'Biträdets register: för Havupuiston Kauppa Oy, drift av bokningssystemet.',
      en: 'Processor’s record: on behalf of Havupuiston Kauppa Oy, running the booking system.',
    },
  },
  needs: null,
  neverUnsure: 'The register holds a processor’s record or none.',
  examples: [
    noticeSays('met', 'The register holds a processor’s record', says, register({}, { role: 'processor' })),
    noticeSays('gap', 'The register holds only controller’s records', says, register({})),
    noticeSays('not_applicable', 'The notice does not say so', {}, { dossier: { organization: organizationExample() } }),
    noticeSays('not_applicable', 'There is no register', says),
  ],
})
