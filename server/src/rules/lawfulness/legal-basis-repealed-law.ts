import { repealedActs, repealedOn } from '@seloste/schema/law/national'
import type { ActivityRecord, NoticeRecord } from '@seloste/schema/record'
import { noticeWords, recorded } from '../evidence.js'
import { noticeSays, organizationExample, purpose, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const noAct = {
  fi: 'Säädökseen ei viitata.',
  sv: 'Ingen författning åberopas.',
  en: 'No act is relied on.',
}

/** A reader lists only acts that are repealed today; one that the law book dates is judged by its own last day. */
const isRepealed = (number: string, asOf: string): boolean =>
  repealedOn(number, asOf) !== undefined || !repealedActs.some((act) => act.number === number)

const ofNotice = (notice: NoticeRecord, { asOf }: Bench): Judgement => {
  const acts = notice.reading.repealedLaw
  const evidence = noticeWords(notice, 'repealedLaw')
  if (acts.length === 0) return notApplicable(noAct)
  const repealed = acts.filter((number) => isRepealed(number, asOf))
  return repealed.length > 0 ? gap({ evidence, values: { acts: repealed.join(', ') } }) : met({ evidence })
}

/** The words by which each act is named, as whole words. */
const namesOfActs = repealedActs.map(({ number, aliases }) => ({
  number,
  named: new RegExp(`(?<![\\p{L}\\d/])(?:${[number, ...aliases].join('|')})(?![\\p{L}\\d])`, 'iu'),
}))

/** In Swedish the Finnish act bore the name of the Swedish one: whose is meant, the country of the organization tells. */
const actMeant = (number: string, statute: string, country: string | undefined): string =>
  number === '1998:204' && country === 'FI' && !statute.includes(number) ? '523/1999' : number

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement | readonly Judgement[] => {
  const resting = activity.purposes.filter(({ statute }) => statute)
  if (resting.length === 0) return notApplicable(noAct)
  return resting.map(({ id, statute, provenance }) => {
    const act = namesOfActs
      .filter(({ named }) => named.test(statute ?? ''))
      .map(({ number }) => actMeant(number, statute ?? '', bench.dossier.organization?.country))
      .find((number) => repealedOn(number, bench.asOf))
    const parts = { at: `purposes.${id}`, evidence: recorded(`purposes.${id}.statute`, statute, provenance) }
    return act ? gap({ ...parts, values: { acts: act } }) : met(parts)
  })
}

export const legalBasisRepealedLaw = defineRule({
  id: 'legal-basis-repealed-law',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Kumottu säädös ei voi olla käsittelyn perusteena.',
      sv: 'En upphävd författning kan inte vara grund för behandlingen.',
      en: 'A repealed act cannot carry the processing.',
    },
  },
  cites: ['gdpr:6.1', 'fi:1050/2018:38', 'fi:523/1999', 'se:1998:204'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Viittaus kumottuun säädökseen', sv: 'Hänvisning till upphävd författning', en: 'Reliance on a repealed act' },
    titleMet: {
      fi: 'Säädökset, joihin viitataan, ovat voimassa',
      sv: 'De åberopade författningarna gäller',
      en: 'The acts relied on are in force',
    },
    titleGap: {
      fi: 'Viitataan kumottuun säädökseen: {acts}',
      sv: 'En upphävd författning åberopas: {acts}',
      en: 'A repealed act is relied on: {acts}',
    },
    why: {
      fi: 'Ihminen, joka etsii oikeuksiaan kumotusta laista, ei löydä niitä.',
      sv: 'Den som söker sina rättigheter i en upphävd lag hittar dem inte.',
      en: 'People who look for their rights in a repealed act will not find them.',
    },
    fix: {
      fi: 'Korvaa viittaus voimassa olevalla säännöksellä ja tarkista samalla, että peruste yhä kantaa.',
      sv: 'Ersätt hänvisningen med en gällande bestämmelse och kontrollera samtidigt att grunden ännu håller.',
      en: 'Replace the reference by the provision in force, and check that the ground still holds.',
    },
    ask: {
      fi: 'Mikä voimassa oleva säännös on tullut tilalle?',
      sv: 'Vilken gällande bestämmelse har trätt i stället?',
      en: 'Which provision in force has taken its place?',
    },
    goodEntry: {
      fi: 'Tietosuoja-asetus (EU) 2016/679 ja tietosuojalaki (1050/2018).',
      sv: 'Dataskyddsförordningen (EU) 2016/679 och dataskyddslagen (1050/2018).',
      en: 'Regulation (EU) 2016/679 and the Data Protection Act (1050/2018).',
    },
  },
  needs: null,
  neverUnsure: 'An act is in force on a day or it is not.',
  examples: [
    noticeSays('not_applicable', 'The notice relies on no repealed act', {}),
    noticeSays(
      'gap',
      'The notice relies on the old Personal Data Act',
      { repealedLaw: ['523/1999'] },
      { words: { 'repealedLaw.523/1999': 'Personal Data Act (523/1999)' } },
    ),
    noticeSays('met', 'The decree on patient documents while it was in force', { repealedLaw: ['298/2009'] }, { asOf: '2020-01-15' }),
    recordSays('met', 'The purpose rests on the Accounting Act', {
      purposes: [purpose({ legalBases: ['legal_obligation'], statute: 'Kirjanpitolaki 1336/1997' })],
    }),
    recordSays('gap', 'The purpose rests on the old Personal Data Act', {
      purposes: [purpose({ statute: 'Henkilötietolaki 523/1999, 8 §' })],
    }),
    recordSays(
      'met',
      'The Finnish act by its Swedish name, in its last year',
      { purposes: [purpose({ statute: 'Personuppgiftslagen 8 §' })] },
      { asOf: '2018-12-31', dossier: { organization: organizationExample() } },
    ),
    recordSays(
      'gap',
      'The Swedish act, which had ended by then',
      { purposes: [purpose({ statute: 'Personuppgiftslagen 10 §' })] },
      { asOf: '2018-12-31', dossier: { organization: organizationExample({ country: 'SE' }) } },
    ),
    recordSays('not_applicable', 'No act is named', {}),
  ],
})
