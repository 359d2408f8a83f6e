import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { noticeWords, recorded, recordedItems } from '../evidence.js'
import { dataItem, noticeSays, observed, purpose, recordSays } from '../examples.js'
import { judgeWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { idCopy, speaksOf } from '../wording.js'

const noData = {
  fi: 'Henkilötietoryhmiä ei ole kirjattu.',
  sv: 'Inga kategorier av personuppgifter är angivna.',
  en: 'No categories of data are recorded.',
}

const maybeByLaw = {
  fi: 'Kopiolle tai tarkoitukselle on kirjattu säädös. Edellyttääkö se kopion säilyttämistä vai vain henkilöllisyyden tarkistamista?',
  sv: 'En författning är angiven för kopian eller ändamålet. Kräver den att kopian bevaras eller bara att identiteten kontrolleras?',
  en: 'An act is recorded for the copy or the purpose. Does it ask that the copy be kept, or only that the identity be checked?',
}

const ofCopy =
  ({ purposes }: ActivityRecord) =>
  ({ id, specialCondition, retention, provenance }: DataItemRecord): Judgement => {
    const parts = { at: `dataItems.${id}`, evidence: recorded(`dataItems.${id}`, null, provenance) }
    const hasLaw = Boolean(specialCondition?.trim() || retention?.statute?.trim() || purposes.some(({ statute }) => statute?.trim()))
    return hasLaw ? unsure(maybeByLaw, parts) : gap(parts)
  }

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  if (activity.dataItems.length === 0) return notApplicable(noData)
  const copies = activity.dataItems.filter(({ text }) => speaksOf(idCopy, text))
  return copies.length > 0 ? copies.map(ofCopy(activity)) : met({ evidence: recordedItems('dataItems', activity.dataItems) })
}

const copy = dataItem({ text: { fi: 'Kopio passista', sv: 'Kopia av pass', en: 'Copy of passport' } })

export const dataMinimisationIdCopy = defineRule({
  id: 'data-minimisation-id-copy',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Henkilöllisyyden voi useimmiten tarkistaa asiakirjaa katsomalla; kopio sisältää enemmän tietoja kuin tarkoitus edellyttää.',
      sv: 'Identiteten kan oftast kontrolleras genom att handlingen visas upp; kopian innehåller mer än ändamålet kräver.',
      en: 'Identity can mostly be checked by looking at the document; a copy holds more than the purpose needs.',
    },
  },
  cites: ['gdpr:5.1.c', 'gdpr:25', 'gdpr:12.6'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { dataCategories } = notice.reading
    return judgeWords(notice, ['id_copy'], dataCategories.length > 0 ? noticeWords(notice, 'dataCategories') : null)
  },
  activity: ofActivity,
  text: {
    topic: { fi: 'Henkilöasiakirjojen kopiot', sv: 'Kopior av identitetshandlingar', en: 'Copies of identity documents' },
    titleMet: {
      fi: 'Henkilöasiakirjojen kopioita ei kerrota kerättävän',
      sv: 'Inga kopior av identitetshandlingar uppges samlas in',
      en: 'No copies of identity documents are said to be collected',
    },
    titleGap: {
      fi: 'Henkilöasiakirjasta kerätään kopio, eikä sille ole kirjattu syytä laissa',
      sv: 'En kopia av en identitetshandling samlas in, och inget skäl i lag är angivet',
      en: 'A copy of an identity document is collected, and no reason in law is stated',
    },
    why: {
      fi: 'Kopiolla passista tai ajokortista voi esiintyä toisena; jokainen säilytetty kopio on riski.',
      sv: 'Med en kopia av pass eller körkort kan någon uppträda som en annan; varje sparad kopia är en risk.',
      en: 'With a copy of a passport or licence one can pose as somebody; each copy kept is a risk.',
    },
    fix: {
      fi: 'Tarkista asiakirja ja kirjaa vain, että tarkistus on tehty. Jos laki edellyttää kopiota, kirjaa säännös ja poistamisen aika.',
      sv: 'Kontrollera handlingen och anteckna bara att kontrollen är gjord. Om lagen kräver en kopia anges bestämmelsen och när kopian raderas.',
      en: 'Look at the document and note only that it was checked. Where the law asks for a copy, record the provision and when the copy is erased.',
    },
    ask: {
      fi: 'Riittääkö, että asiakirja näytetään?',
      sv: 'Räcker det att handlingen visas upp?',
      en: 'Is it enough that the document is shown?',
    },
    goodEntry: {
      fi: 'Henkilöllisyys tarkistettu ajokortista 3.5.2026; kopiota ei oteta.',
      sv: 'Identiteten kontrollerad mot körkort 3.5.2026; ingen kopia tas.',
      en: 'Identity checked by driving licence on 3 May 2026; no copy is taken.',
    },
  },
  needs: {
    fi: 'Säännös, joka edellyttää kopion säilyttämistä.',
    sv: 'Den bestämmelse som kräver att kopian bevaras.',
    en: 'The provision that asks for the copy to be kept.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Name and telephone number', { observations: [] }),
    noticeSays('gap', 'A copy of the passport', { observations: [observed('id_copy', 'We ask for a copy of your passport.')] }),
    noticeSays('not_applicable', 'No data named', { dataCategories: [], observations: [] }),
    recordSays('met', 'Name and contact details', {}),
    recordSays('gap', 'A copy of the passport is recorded', { dataItems: [copy] }),
    recordSays('unsure', 'A copy, and an act', {
      dataItems: [copy],
      purposes: [purpose({ legalBases: ['legal_obligation'], statute: 'Rahanpesulaki 444/2017, 3 luvun 3 §' })],
    }),
    recordSays('not_applicable', 'No data recorded', { dataItems: [] }),
  ],
})
