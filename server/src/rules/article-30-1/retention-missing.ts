import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { judgedByAnswer } from '../answers.js'
import { field, noticeWords, recorded, recordedItems } from '../evidence.js'
import { answer, dataItem, noticeSays, recordSays, retention } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const isTimed = ({ retention: limit }: DataItemRecord): boolean =>
  limit !== null && Boolean(limit.period || limit.statute || Object.values(limit.criterion).some(Boolean))

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const settled = judgedByAnswer(activity, 'retention', false)
  if (settled) return settled
  const untimed = activity.dataItems.filter((item) => !isTimed(item))
  if (activity.dataItems.length === 0) return gap({ evidence: [field('dataItems')] })
  if (untimed.length === 0) return met({ evidence: recordedItems('dataItems', activity.dataItems) })
  return untimed.map((item) =>
    gap({
      at: `dataItems.${item.id}.retention`,
      values: { place: item.text },
      evidence: recorded(`dataItems.${item.id}.retention`, null, item.provenance),
    }),
  )
}

export const retentionMissing = defineRule({
  id: 'retention-missing',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ilman määräaikaa tiedot jäävät käytännössä pysyvästi talteen.',
      sv: 'Utan tidsfrist blir uppgifterna i praktiken kvar för alltid.',
      en: 'Without a time limit the data in practice stay for ever.',
    },
  },
  cites: ['gdpr:30.1.f', 'gdpr:5.1.e', 'gdpr:13.2.a'],
  statement: 'retention',
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { retentionKind } = notice.reading
    const evidence = noticeWords(notice, 'retentionKind', 'retention')
    if (retentionKind === 'absent') return gap({ evidence: [field('retention'), ...evidence] })
    if (retentionKind === 'vague')
      return notApplicable(
        {
          fi: 'Tekstissä puhutaan säilyttämisestä; onko se määräaika, on toinen kysymys.',
          sv: 'Texten talar om lagring; om det är en tidsfrist är en annan fråga.',
          en: 'The text speaks of retention; whether it gives a time limit is another question.',
        },
        { evidence },
      )
    return met({ evidence })
  },
  activity: ofActivity,
  text: {
    topic: { fi: 'Säilytysaika', sv: 'Lagringstid', en: 'Retention' },
    titleMet: { fi: 'Säilytysaika on kirjattu', sv: 'Lagringstiden är angiven', en: 'The retention period is stated' },
    titleGap: { fi: 'Säilytysaika puuttuu', sv: 'Lagringstiden saknas', en: 'The retention period is missing' },
    why: {
      fi: 'Tieto, jota ei poisteta, voi vielä vuosien päästä vuotaa tai päätyä käyttöön, jota ihminen ei odota.',
      sv: 'En uppgift som aldrig raderas kan läcka eller användas på ett oväntat sätt ännu efter många år.',
      en: 'Data that are never erased can leak, or be used in ways people do not expect, many years later.',
    },
    fix: {
      fi: 'Anna kullekin tietoryhmälle aika ja alkamishetki, tai peruste, josta ne voi laskea.',
      sv: 'Ange för varje kategori av uppgifter en tid och när den börjar, eller kriterier som den kan räknas ut från.',
      en: 'Give each category of data a period and its start, or a criterion from which they can be worked out.',
    },
    ask: { fi: 'Milloin nämä tiedot poistetaan?', sv: 'När raderas uppgifterna?', en: 'When are these data erased?' },
    goodEntry: {
      fi: 'Huoltohistoria: 2 vuotta asiakassuhteen päättymisestä. Laskut: 6 vuotta sen kalenterivuoden lopusta, jona tilikausi päättyi.',
      sv: 'Servicehistorik: 2 år från kundrelationens slut. Fakturor: 6 år från utgången av det kalenderår då räkenskapsperioden gick ut.',
      en: 'Repair history: 2 years from the end of the customer relationship. Invoices: 6 years from the end of the calendar year in which the financial year ended.',
    },
  },
  needs: {
    fi: 'Vastaus siihen, kuinka kauan tietoja säilytetään.',
    sv: 'Ett svar på hur länge uppgifterna sparas.',
    en: 'An answer to how long the data are kept.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'The notice gives a period', {}),
    noticeSays('met', 'The notice gives a real criterion', { retentionKind: 'criteria' }),
    noticeSays('gap', 'The notice does not speak of retention', { retentionKind: 'absent', retention: [] }),
    noticeSays('not_applicable', 'The notice says "as long as necessary"', { retentionKind: 'vague' }),
    recordSays('met', 'Each category has a period', {}),
    recordSays('gap', 'One of two categories has no period', { dataItems: [dataItem(), dataItem({ id: 'd2', retention: null })] }),
    recordSays('gap', 'The retention of the category is empty', { dataItems: [dataItem({ retention: retention({ period: null }) })] }),
    recordSays('unsure', 'Recorded as not known', {
      dataItems: [dataItem({ retention: null })],
      answers: { retention: answer('unknown') },
    }),
    recordSays('not_applicable', 'A processor’s record', { role: 'processor' }),
  ],
})
