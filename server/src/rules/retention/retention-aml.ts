import type { NationalFact } from '@seloste/schema/law/national'
import { dataItem, noticeSays, organizationExample, recordSays, retention } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import type { Kept } from './kept.js'
import { hasReason, ofKeptKinds, ofKeptKindsInNotice, partsOf, statuteOf } from './kept.js'
import { daysOf, inWords, isLonger } from './period.js'

/** So many times the statutory period needs a reason of its own. */
const farBeyond = 2

const countedFrom = new Set(['end_of_relationship', 'end_of_contract'])

const ofKept = ({ item, limit, period }: Kept, [source]: readonly NationalFact[]): Judgement => {
  const parts = partsOf(item)
  const least = source?.retention?.min ?? source?.retention?.exact
  if (!source || !least) return met(parts)
  const told = { ...parts, values: { ...parts.values, statutory: inWords(least), statute: statuteOf(source) } }
  const most = source.retention?.max
  if (isLonger(least, period) || (most && isLonger(period, most))) return gap(told)
  if (!hasReason(limit) && (daysOf(period) ?? 0) > farBeyond * (daysOf(least) ?? 0))
    return unsure(
      {
        fi: 'Aika {period} on paljon pidempi kuin säädetty {statutory}. Mikä on sen peruste?',
        sv: 'Tiden {period} är mycket längre än den lagstadgade {statutory}. Vad är skälet?',
        en: 'The period of {period} is far longer than the statutory {statutory}. What is its reason?',
      },
      told,
    )
  if (isLonger(period, least) || limit.startEvent === null || countedFrom.has(limit.startEvent)) return met(told)
  return unsure(
    {
      fi: 'Laki laskee ajan asiakassuhteen tai satunnaisen liiketoimen päättymisestä ({statute}). Onko tietojen säilytysaika laskettu siitä?',
      sv: 'Lagen räknar tiden från det att kundrelationen eller den enstaka transaktionen upphörde ({statute}). Räknas tiden därifrån?',
      en: 'The law counts from the end of the relationship or of the occasional transaction ({statute}). Does the period run from there?',
    },
    told,
  )
}

const finnish = { dossier: { organization: organizationExample() } }
const checks = (changes: Parameters<typeof retention>[0]) => ({
  dataItems: [
    dataItem({
      text: { fi: 'Asiakkaan tuntemistiedot', sv: 'Uppgifter om kundkännedom', en: 'Customer due diligence data' },
      retention: retention(changes),
    }),
  ],
})

const comparison: Parameters<typeof ofKeptKinds>[0] = {
  kinds: ['due_diligence'],
  judge: ofKept,
  none: {
    fi: 'Asiakkaan tuntemistiedoille ei ole kirjattu säilytysaikaa.',
    sv: 'Ingen lagringstid är angiven för uppgifter om kundkännedom.',
    en: 'No retention period is recorded for customer due diligence data.',
  },
}

export const retentionAml = defineRule({
  id: 'retention-aml',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Rahanpesulaki määrää ajan: lyhyempi estää valvonnan, paljon pidempi vaatii perusteen.',
      sv: 'Penningtvättslagen anger tiden: en kortare hindrar tillsynen, en mycket längre kräver skäl.',
      en: 'The Anti-Money Laundering Act sets the time: less stands in the way of supervision, far more needs a reason.',
    },
  },
  cites: ['fi:444/2017:3.3', 'se:2017:630:5.3', 'eu:2024/1624', 'gdpr:5.1.e'],
  statement: null,
  from: '2017-07-03',
  until: null,
  notice: ofKeptKindsInNotice(comparison),
  activity: ofKeptKinds(comparison),
  text: {
    topic: {
      fi: 'Asiakkaan tuntemistietojen säilytysaika',
      sv: 'Lagringstid för uppgifter om kundkännedom',
      en: 'Retention of customer due diligence data',
    },
    titleMet: {
      fi: 'Tuntemistietojen säilytysaika vastaa lakia ({statute})',
      sv: 'Lagringstiden för kundkännedom motsvarar lagen ({statute})',
      en: 'The retention of due diligence data is that of the law ({statute})',
    },
    titleGap: {
      fi: 'Tuntemistietojen säilytysaika {period} poikkeaa säädetystä ({statutory}, {statute})',
      sv: 'Lagringstiden {period} för kundkännedom avviker från den lagstadgade ({statutory}, {statute})',
      en: 'The retention of {period} for due diligence data departs from the statutory one ({statutory}, {statute})',
    },
    why: {
      fi: 'Tuntemistiedot kertovat varoista ja suhteista: niitä ei pidä säilyttää enempää kuin laki vaatii.',
      sv: 'Uppgifterna berättar om tillgångar och relationer: de ska inte sparas mer än lagen kräver.',
      en: 'Such data tell of means and relations: they are not to be kept beyond what the law asks.',
    },
    fix: {
      fi: 'Kirjaa viisi vuotta asiakassuhteen päättymisestä, tai säännös ja peruste pidemmälle ajalle. Asetus (EU) 2024/1624 korvaa säännökset 10.7.2027 alkaen.',
      sv: 'Ange fem år från kundrelationens slut, eller bestämmelsen och skälet till en längre tid. Förordning (EU) 2024/1624 ersätter reglerna från den 10 juli 2027.',
      en: 'Record five years from the end of the relationship, or the provision and the reason for more. Regulation (EU) 2024/1624 takes over from 10 July 2027.',
    },
    ask: {
      fi: 'Mistä aika lasketaan, ja onko pidemmälle ajalle peruste?',
      sv: 'Från när räknas tiden, och finns det skäl till en längre tid?',
      en: 'From when does the time run, and is there a reason for more?',
    },
    goodEntry: {
      fi: 'Tuntemistiedot: 5 vuotta asiakassuhteen päättymisestä (rahanpesulaki 3:3).',
      sv: 'Kundkännedom: 5 år från kundrelationens slut (penningtvättslagen 3:3).',
      en: 'Due diligence data: 5 years from the end of the relationship (Anti-Money Laundering Act 3:3).',
    },
  },
  needs: {
    fi: 'Hetki, josta aika lasketaan, ja peruste pidemmälle ajalle.',
    sv: 'När tiden börjar, och skälet till en längre tid.',
    en: 'The start of the period, and the reason for a longer one.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'A notice: five years', {
      retention: [{ span: 'Customer due diligence data: 5 years from the end of the relationship', period: 'P5Y' }],
    }),
    noticeSays('gap', 'A notice: a year', { retention: [{ span: 'Customer due diligence data: one year', period: 'P1Y' }] }),
    recordSays('met', 'Five years from the end of the relationship', checks({ period: 'P5Y' }), finnish),
    recordSays('gap', 'Three years', checks({ period: 'P3Y' }), finnish),
    recordSays('unsure', 'Five years from the check', checks({ period: 'P5Y', startEvent: 'collection' }), finnish),
    recordSays('unsure', 'Fifteen years and no reason', checks({ period: 'P15Y' }), finnish),
    recordSays('gap', 'Fifteen years in Sweden', checks({ period: 'P15Y' }), {
      dossier: { organization: organizationExample({ country: 'SE' }) },
    }),
    recordSays('not_applicable', 'No due diligence', {}, finnish),
  ],
})
