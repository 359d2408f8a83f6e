import type { StartEvent } from '@seloste/schema/vocabulary/retention'
import { dataItem, noticeSays, organizationExample, recordSays, retention } from '../examples.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { ofKeptKinds, ofKeptKindsInNotice, partsOf, statuteOf } from './kept.js'
import { inWords, isLonger, longest } from './period.js'

/** Events that come before the end of the year from which the law counts. */
const earlier: ReadonlySet<StartEvent> = new Set(['collection', 'last_activity', 'decision'])

const invoices = (changes: Parameters<typeof retention>[0]) => ({
  dataItems: [dataItem({ text: { fi: 'Laskut ja tositteet', sv: 'Fakturor', en: 'Invoices' }, retention: retention(changes) })],
})
const finnish = { dossier: { organization: organizationExample() } }
const swedish = { dossier: { organization: organizationExample({ country: 'SE' }) } }

const comparison: Parameters<typeof ofKeptKinds>[0] = {
  kinds: ['vouchers', 'books', 'working_time'],
  judge: ({ item, limit, period }, law) => {
    const parts = partsOf(item)
    const least = longest(law.flatMap(({ retention: rule }) => (rule?.min ? [rule.min] : [])))
    const source = law.find(({ retention: rule }) => rule?.min === least)
    if (!least || !source) return met(parts)
    const told = { ...parts, values: { ...parts.values, statutory: inWords(least), statute: statuteOf(source) } }
    if (isLonger(least, period)) return gap(told)
    const counted = source.retention?.startEvent
    if (isLonger(period, least) || !limit.startEvent || !counted || !earlier.has(limit.startEvent)) return met(told)
    return unsure(
      {
        fi: 'Kesto on laissa säädetty, mutta laki laskee sen vasta vuoden tai tilikauden lopusta ({statute}). Mistä aika lasketaan?',
        sv: 'Tiden är den lagstadgade, men lagen räknar den först från årets eller räkenskapsperiodens utgång ({statute}). Varifrån räknas tiden?',
        en: 'The period is that of the law, but the law counts it from the end of the year or financial year only ({statute}). From when does it run?',
      },
      told,
    )
  },
  none: {
    fi: 'Kirjanpitoaineistolle tai työaikakirjanpidolle ei ole kirjattu säilytysaikaa.',
    sv: 'Ingen lagringstid är angiven för räkenskapsmaterial eller arbetstidsbokföring.',
    en: 'No retention period is recorded for accounting material or working-time records.',
  },
}

export const retentionBelowStatutory = defineRule({
  id: 'retention-below-statutory',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Laki määrää vähimmäisajan: liian varhainen poisto on toisen lain laiminlyönti.',
      sv: 'Lagen anger en minsta tid: för tidig radering är en försummelse enligt en annan lag.',
      en: 'The law sets a minimum: to erase too early is a failing under another act.',
    },
  },
  cites: ['fi:1336/1997:2.10', 'se:1999:1078:7.2', 'fi:872/2019:32', 'gdpr:30.1.f'],
  statement: null,
  from: '1997-12-31',
  until: null,
  notice: ofKeptKindsInNotice(comparison),
  activity: ofKeptKinds(comparison),
  text: {
    topic: { fi: 'Lakisääteinen vähimmäisaika', sv: 'Lagstadgad minsta tid', en: 'Statutory minimum' },
    titleMet: {
      fi: 'Säilytysaika on vähintään laissa säädetty: {statute}',
      sv: 'Lagringstiden är minst den lagstadgade: {statute}',
      en: 'The retention period is at least that of the law: {statute}',
    },
    titleGap: {
      fi: 'Säilytysaika {period} on lyhyempi kuin laissa säädetty {statutory} ({statute})',
      sv: 'Lagringstiden {period} är kortare än den lagstadgade {statutory} ({statute})',
      en: 'The retention period of {period} is shorter than the statutory {statutory} ({statute})',
    },
    why: {
      fi: 'Jos aineisto poistetaan liian aikaisin, ihminen ei voi enää osoittaa maksuaan tai saatavaansa.',
      sv: 'Om materialet raderas för tidigt kan den registrerade inte längre visa sin betalning eller fordran.',
      en: 'Where the material is erased too early, people can no longer prove a payment or a claim.',
    },
    fix: {
      fi: 'Pidennä aika lakisääteiseen vähimmäisaikaan ja kirjaa säännös. Poista muut samasta ihmisestä kerätyt tiedot omana aikanaan.',
      sv: 'Förläng tiden till den lagstadgade och ange bestämmelsen. Radera övriga uppgifter om samma person enligt deras egen tid.',
      en: 'Raise the period to the statutory minimum and record the provision. Erase other data on the same people in their own time.',
    },
    ask: {
      fi: 'Mistä hetkestä aika lasketaan, ja mihin säännökseen se perustuu?',
      sv: 'Från vilken tidpunkt räknas tiden, och vilken bestämmelse bygger den på?',
      en: 'From when does the time run, and on which provision does it rest?',
    },
    goodEntry: {
      fi: 'Tositteet: 6 vuotta sen vuoden lopusta, jonka aikana tilikausi on päättynyt (kirjanpitolaki 2:10).',
      sv: 'Verifikat: 6 år från utgången av det år då räkenskapsperioden gick ut (bokföringslagen 2:10).',
      en: 'Vouchers: 6 years from the end of the year in which the financial year ended (Accounting Act 2:10).',
    },
  },
  needs: {
    fi: 'Tapahtuma, josta aika lasketaan.',
    sv: 'Händelsen som tiden räknas från.',
    en: 'The event from which the time runs.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'A notice: accounting material for seven years', {
      retention: [{ span: 'Kirjanpitoaineisto: 7 vuotta', period: 'P7Y' }],
      language: 'fi',
    }),
    noticeSays('gap', 'A notice: invoices for two years', { retention: [{ span: 'Laskut: 2 vuotta', period: 'P2Y' }], language: 'fi' }),
    noticeSays('not_applicable', 'A notice: words on several kinds', {
      retention: [{ span: 'Laskut ja työhakemukset: 2 vuotta', period: 'P2Y' }],
      language: 'fi',
    }),
    noticeSays('not_applicable', 'A notice without accounting material', {
      retention: [{ span: 'two years from the last visit', period: 'P2Y' }],
    }),
    recordSays('met', 'Invoices for six years in Finland', invoices({ period: 'P6Y', startEvent: 'end_of_calendar_year' }), finnish),
    recordSays('gap', 'Invoices for two years', invoices({ period: 'P2Y' }), finnish),
    recordSays('gap', 'Six years in Sweden', invoices({ period: 'P6Y', startEvent: 'end_of_calendar_year' }), swedish),
    recordSays('met', 'Seven years in Sweden', invoices({ period: 'P7Y', startEvent: 'end_of_calendar_year' }), swedish),
    recordSays(
      'gap',
      'Financial statements for six years',
      { dataItems: [dataItem({ text: { fi: 'Tilinpäätökset' }, retention: retention({ period: 'P6Y' }) })] },
      finnish,
    ),
    recordSays('unsure', 'Six years from the day of the invoice', invoices({ period: 'P6Y', startEvent: 'collection' }), finnish),
    recordSays('not_applicable', 'No accounting material', {}, finnish),
    recordSays('not_applicable', 'The law of another country', invoices({ period: 'P2Y' }), {
      dossier: { organization: organizationExample({ country: 'DE' }) },
    }),
  ],
})
