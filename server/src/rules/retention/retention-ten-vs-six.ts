import { dataItem, noticeSays, organizationExample, recordSays, retention } from '../examples.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { speaksOf } from '../wording.js'
import { cites, hasReason, ofKeptKinds, ofKeptKindsInNotice, partsOf, statuteOf } from './kept.js'
import { daysOf, inWords, longest } from './period.js'
import { bookkeepingAct, kindWords } from './words.js'

/** The statutory time runs from the end of a year: records add up to a year for it. */
const roundingDays = 366

const invoices = (changes: Parameters<typeof retention>[0]) => ({
  dataItems: [dataItem({ text: { fi: 'Asiakkaan laskut', en: 'Invoices of the customer' }, retention: retention(changes) })],
})
const finnish = { dossier: { organization: organizationExample() } }

const comparison: Parameters<typeof ofKeptKinds>[0] = {
  kinds: ['vouchers'],
  judge: ({ item, limit, period }, law) => {
    const parts = partsOf(item)
    const least = longest(law.flatMap(({ retention: rule }) => (rule?.min ? [rule.min] : [])))
    const source = law.find(({ retention: rule }) => rule?.min === least)
    if (!least || !source) return met(parts)
    const told = { ...parts, values: { ...parts.values, statutory: inWords(least), statute: statuteOf(source) } }
    const isBeyond = (daysOf(period) ?? 0) > (daysOf(least) ?? 0) + roundingDays
    if (!isBeyond) return met(told)
    if (cites(bookkeepingAct, limit) && !speaksOf(kindWords.books, item.text)) return gap(told)
    if (hasReason(limit) && !cites(bookkeepingAct, limit)) return met(told)
    return unsure(
      {
        fi: 'Aika {period} on pidempi kuin tositteille säädetty {statutory}. Mikä on sen peruste?',
        sv: 'Tiden {period} är längre än den för verifikat lagstadgade {statutory}. Vad är skälet?',
        en: 'The period of {period} is longer than the statutory {statutory} for vouchers. What is its reason?',
      },
      told,
    )
  },
  none: {
    fi: 'Tositteille tai laskuille ei ole kirjattu säilytysaikaa.',
    sv: 'Ingen lagringstid är angiven för verifikat eller fakturor.',
    en: 'No retention period is recorded for vouchers or invoices.',
  },
}

export const retentionTenVsSix = defineRule({
  id: 'retention-ten-vs-six',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Suomen kirjanpitolain kymmenen vuotta koskee tilinpäätöstä ja kirjanpitoa, ei tositteita.',
      sv: 'De tio åren i den finska bokföringslagen gäller bokslut och bokföring, inte verifikat.',
      en: 'The ten years of the Finnish Accounting Act are for financial statements and ledgers, not for vouchers.',
    },
  },
  cites: ['gdpr:5.1.e', 'fi:1336/1997:2.10', 'se:1999:1078:7.2'],
  statement: null,
  from: '1997-12-31',
  until: null,
  notice: ofKeptKindsInNotice(comparison),
  activity: ofKeptKinds(comparison),
  text: {
    topic: {
      fi: 'Tositteiden säilytysaika ja kirjanpitolaki',
      sv: 'Lagringstid för verifikat och bokföringslagen',
      en: 'Retention of vouchers and the Accounting Act',
    },
    titleMet: {
      fi: 'Tositteiden säilytysaika ei ylitä säädettyä, tai sille on oma peruste',
      sv: 'Lagringstiden för verifikat överstiger inte den lagstadgade eller har ett eget skäl',
      en: 'The retention of vouchers does not go past the law, or has a reason of its own',
    },
    titleGap: {
      fi: 'Tositteita säilytetään {period}, vaikka nimetty säännös vaatii {statutory} ({statute})',
      sv: 'Verifikat sparas {period} fast den angivna bestämmelsen kräver {statutory} ({statute})',
      en: 'Vouchers are kept for {period}, though the provision named asks for {statutory} ({statute})',
    },
    why: {
      fi: 'Ihmisen ostot ja maksut jäävät talteen vuosiksi ilman lain tukea.',
      sv: 'Den registrerades köp och betalningar blir kvar i åratal utan stöd i lag.',
      en: 'People’s purchases and payments stay for years without the law asking for it.',
    },
    fix: {
      fi: 'Lyhennä aika laissa säädettyyn, tai kirjaa oma peruste pidemmälle ajalle, esimerkiksi kiinteistöinvestoinnin tarkistuskausi.',
      sv: 'Förkorta tiden till den lagstadgade, eller ange ett eget skäl för en längre tid, till exempel justeringsperioden för en fastighetsinvestering.',
      en: 'Shorten the period to that of the law, or record a reason of its own for more, such as the adjustment period of an investment in real estate.',
    },
    ask: {
      fi: 'Miksi tositteita tarvitaan säädettyä pidempään?',
      sv: 'Varför behövs verifikaten längre än lagen kräver?',
      en: 'Why are the vouchers needed for longer than the law asks?',
    },
    goodEntry: {
      fi: 'Laskut: 6 vuotta sen vuoden lopusta, jonka aikana tilikausi on päättynyt (kirjanpitolaki 2:10).',
      sv: 'Fakturor: 6 år från utgången av det år då räkenskapsperioden gick ut (bokföringslagen 2:10).',
      en: 'Invoices: 6 years from the end of the year in which the financial year ended (Accounting Act 2:10).',
    },
  },
  needs: {
    fi: 'Peruste, jonka vuoksi aika on säädettyä pidempi.',
    sv: 'Skälet till att tiden är längre än den lagstadgade.',
    en: 'The reason why the period is longer than that of the law.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'A notice: invoices for six years', {
      retention: [{ span: 'Laskut: 6 vuotta kirjanpitolain mukaan', period: 'P6Y' }],
      language: 'fi',
    }),
    noticeSays('gap', 'A notice: invoices for ten years by the Accounting Act', {
      retention: [{ span: 'Laskut säilytetään kirjanpitolain nojalla 10 vuotta', period: 'P10Y' }],
      language: 'fi',
    }),
    recordSays('met', 'Six years', invoices({ period: 'P6Y', statute: 'Kirjanpitolaki 2:10' }), finnish),
    recordSays('met', 'Seven years, with the rest of the year', invoices({ period: 'P7Y', statute: 'Kirjanpitolaki 2:10' }), finnish),
    recordSays('gap', 'Ten years by the Accounting Act', invoices({ period: 'P10Y', statute: 'Kirjanpitolaki 2:10' }), finnish),
    recordSays('met', 'Thirteen years by another act', invoices({ period: 'P13Y', statute: 'Arvonlisäverolaki 209 q §' }), finnish),
    recordSays('unsure', 'Ten years and no reason', invoices({ period: 'P10Y' }), finnish),
    recordSays('not_applicable', 'No vouchers', {}, finnish),
  ],
})
