import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { keysOf } from '@seloste/schema/text'
import { isRequired } from '../answers.js'
import { field, noticeWords, recorded } from '../evidence.js'
import { dataItem, noticeSays, recordSays, retention } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

/** Words that only repeat Art. 5(1)(e): no longer than is necessary. */
const circular = {
  fi: /niin kauan kuin(?: \p{L}+){0,8} (?:tarpee|tarvi|välttämätö|edellyttä|vaatii)|tarpee(?:n (?:ajan|mukaan|vaatiman)|llis\p{L}* aja)|tarvittava\p{L}* aja|(?:enää|ei) tarvita/iu,
  sv: /så länge(?: \p{L}+){0,8} (?:behövs|behöver|nödvändigt?|krävs|kräver)|(?:nödvändig|erforderlig) tid|vid behov|inte längre (?:behövs|nödvändiga)/iu,
  en: /as long as(?: \p{L}+){0,8} (?:necessary|needed|required|needs?)|no longer than(?: is)? necessary|no longer (?:necessary|needed|required)/iu,
} as const

/** Words of an event or of a law may make the sentence a criterion, from which the end can be worked out. */
const event = {
  fi: /päätty|päättymi|sopimu|asiakassuh|työsuh|jäsenyy|la(?:ki|in|issa)(?!\p{L})|kirjanpi|takuu|peruu|irtisano|valmistu|kuole/iu,
  sv: /upphör|avslut|avtal|kundrelation|anställning|medlemskap|la(?:g|gen)(?!\p{L})|bokföring|garanti|återkall|utgång/iu,
  en: /end of|ends|expir|terminat|contract|employment|membership|relationship|\blaw\b|\bact\b|accounting|warranty|withdraw/iu,
} as const

const wording = (item: DataItemRecord): string => Object.values(item.retention?.criterion ?? {}).join(' ')

const ofItem = (item: DataItemRecord): Judgement | null => {
  const limit = item.retention
  if (!limit || limit.period || limit.statute) return null
  const at = `dataItems.${item.id}.retention`
  const words = keysOf(circular).filter((language) => circular[language].test(limit.criterion[language] ?? ''))
  if (words.length === 0) return null
  const evidence = recorded(`${at}.criterion`, wording(item), item.provenance)
  if (!words.some((language) => event[language].test(limit.criterion[language] ?? '')))
    return gap({ at, evidence, values: { place: item.text } })
  return unsure(
    {
      fi: 'Sanamuodossa on sekä ”niin kauan kuin tarpeen” että tapahtuma. Voiko poistohetken laskea siitä?',
      sv: 'Ordalydelsen nämner både ”så länge det behövs” och en händelse. Går det att räkna ut när uppgifterna raderas?',
      en: 'The wording holds both “as long as necessary” and an event. Can the day of erasure be worked out from it?',
    },
    { at, evidence, values: { place: item.text } },
  )
}

const noTime = {
  fi: 'Säilyttämisestä ei ole kirjattu mitään.',
  sv: 'Inget är angivet om lagringen.',
  en: 'Nothing is stated of retention.',
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const timed = activity.dataItems.filter((item) => item.retention !== null)
  if (!isRequired(activity, 'retention') || timed.length === 0) return notApplicable(noTime)
  const doubtful = timed.map(ofItem).filter((judgement) => judgement !== null)
  return doubtful.length > 0
    ? doubtful
    : met({ evidence: timed.map((item) => field(`dataItems.${item.id}.retention`, item.retention?.period ?? wording(item))) })
}

export const retentionCircular = defineRule({
  id: 'retention-circular',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: '”Niin kauan kuin tarpeen” toistaa lain periaatteen eikä kerro, milloin tiedot poistetaan.',
      sv: '”Så länge det behövs” upprepar lagens princip men säger inte när uppgifterna raderas.',
      en: '“As long as necessary” repeats the principle of the law and does not say when the data are erased.',
    },
  },
  cites: ['gdpr:30.1.f', 'gdpr:5.1.e', 'gdpr:13.2.a'],
  statement: 'retention',
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { retentionKind } = notice.reading
    const evidence = noticeWords(notice, 'retentionKind', 'retention')
    if (retentionKind === 'absent') return notApplicable(noTime)
    return retentionKind === 'vague' ? gap({ evidence }) : met({ evidence })
  },
  activity: ofActivity,
  text: {
    topic: { fi: 'Säilytysajan sanamuoto', sv: 'Lagringstidens ordalydelse', en: 'Wording of the retention period' },
    titleMet: { fi: 'Säilytysajan voi laskea', sv: 'Lagringstiden går att räkna ut', en: 'The retention period can be worked out' },
    titleGap: {
      fi: 'Säilytysaika kiertää kehää',
      sv: 'Lagringstiden bygger på ett cirkelresonemang',
      en: 'The retention period is circular',
    },
    why: {
      fi: 'Ihminen ei saa tietää, milloin hänen tietonsa poistetaan, eikä kukaan ryhdy poistamaan niitä.',
      sv: 'Den registrerade får inte veta när uppgifterna raderas, och ingen börjar radera dem.',
      en: 'People do not learn when their data are erased, and nobody sets about erasing them.',
    },
    fix: {
      fi: 'Anna kesto ja alkamishetki tai peruste, josta poistohetken voi laskea. Perustuuko aika lakiin? Kirjaa säännös.',
      sv: 'Ange en tid och när den börjar, eller ett kriterium som raderingsdagen kan räknas ut från. Bygger tiden på lag? Ange bestämmelsen.',
      en: 'Give a period and its start, or a criterion from which the day of erasure can be worked out. Is the time set by law? Record the provision.',
    },
    ask: {
      fi: 'Voiko sanamuodosta laskea päivän, jona tieto poistetaan?',
      sv: 'Går det att räkna ut raderingsdagen från ordalydelsen?',
      en: 'Can the day of erasure be worked out from the wording?',
    },
    goodEntry: {
      fi: 'Tilaajan tiedot poistetaan 30 päivän kuluessa uutiskirjeen peruuttamisesta.',
      sv: 'Prenumerantens uppgifter raderas inom 30 dagar från det att nyhetsbrevet har avbeställts.',
      en: 'A subscriber’s data are erased within 30 days of cancelling the newsletter.',
    },
  },
  needs: {
    fi: 'Kesto ja alkamishetki, tai tapahtuma, johon säilytys päättyy.',
    sv: 'En tid och när den börjar, eller en händelse som avslutar lagringen.',
    en: 'A period and its start, or the event that ends the retention.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'The notice gives a period', {}),
    noticeSays(
      'gap',
      'The notice says "as long as necessary"',
      { retentionKind: 'vague' },
      { words: { retentionKind: 'We keep the data for as long as necessary.' } },
    ),
    noticeSays('not_applicable', 'The notice does not speak of retention', { retentionKind: 'absent', retention: [] }),
    recordSays('met', 'The record gives a period', {}),
    recordSays('gap', 'The record says "niin kauan kuin on tarpeen"', {
      dataItems: [dataItem({ retention: retention({ period: null, startEvent: null, criterion: { fi: 'Niin kauan kuin on tarpeen' } }) })],
    }),
    recordSays('unsure', 'The record names an event beside it', {
      dataItems: [
        dataItem({
          retention: retention({ period: null, startEvent: null, criterion: { en: 'As long as necessary after the end of the contract' } }),
        }),
      ],
    }),
    recordSays('unsure', 'As long as the law requires, without saying which', {
      dataItems: [
        dataItem({ retention: retention({ period: null, startEvent: null, criterion: { fi: 'Niin kauan kuin laki edellyttää' } }) }),
      ],
    }),
    recordSays('not_applicable', 'No category has a retention', { dataItems: [dataItem({ retention: null })] }),
  ],
})
