import { addDays } from '@seloste/schema/law/day'
import { validityOn } from '@seloste/schema/law/mechanisms'
import { recordSays, transfer } from '../examples.js'
import { defineRule, gap, met, unsure } from '../rule.js'
import { ofEachTransfer, restsOn } from './each-transfer.js'
import { instrument } from './ground.js'

const framework = restsOn('dpf')
/** A certification is renewed each year. */
const yearly = 366
const checked = (listCheckedOn: string | null) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf', module: null, listCheckedOn })],
})

export const transferDpfNoCheckDate = defineRule({
  id: 'transfer-dpf-no-check-date',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Sertifiointi uusitaan vuosittain: vanha tarkistus ei osoita, että merkintä on yhä voimassa.',
      sv: 'Certifieringen förnyas varje år: en gammal kontroll visar inte att posten ännu gäller.',
      en: 'Certification is renewed each year: an old check does not show that the entry still stands.',
    },
  },
  cites: ['eu:2023/1795', 'gdpr:5.2', 'guidance:dpf-list'],
  statement: null,
  from: '2023-07-10',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => framework(one, bench) && validityOn(instrument(bench.law, 'adq-us-dpf'), bench.asOf).valid,
    looksAt: 'listCheckedOn',
    judge: (one, parts, { asOf, law }) => {
      const day = one.listCheckedOn
      // A day before the framework is that of another list.
      if (day === null || day > asOf || day < (instrument(law, 'adq-us-dpf').validFrom ?? day))
        return unsure(
          {
            fi: 'Tarkistuspäivää ei ole kirjattu. Milloin vastaanottajan merkintä on viimeksi katsottu DPF-luettelosta?',
            sv: 'Ingen kontrolldag är angiven. När kontrollerades mottagarens post i DPF-förteckningen senast?',
            en: 'No day of checking is recorded. When was the recipient’s entry last looked up on the DPF List?',
          },
          parts,
        )
      const told = { ...parts, values: { ...parts.values, checkedDate: day } }
      return day >= addDays(asOf, -yearly) ? met(told) : gap(told)
    },
    none: {
      fi: 'Yksikään siirto ei nojaa EU:n ja Yhdysvaltojen tietosuojakehykseen, joka olisi voimassa.',
      sv: 'Ingen överföring vilar på ramen för dataskydd mellan EU och USA, om den gäller.',
      en: 'No transfer rests on the EU–US Data Privacy Framework, in force on the day judged.',
    },
  }),
  text: {
    topic: { fi: 'DPF-luettelon tarkistuspäivä', sv: 'Kontrolldag för DPF-förteckningen', en: 'Day of checking the DPF List' },
    titleMet: {
      fi: 'DPF-luettelo on tarkistettu vuoden sisällä',
      sv: 'DPF-förteckningen är kontrollerad inom ett år',
      en: 'The DPF List was checked within a year',
    },
    titleGap: {
      fi: 'DPF-luettelo on tarkistettu viimeksi {checkedDate}, yli vuosi sitten',
      sv: 'DPF-förteckningen kontrollerades senast {checkedDate}, för mer än ett år sedan',
      en: 'The DPF List was last checked on {checkedDate}, more than a year ago',
    },
    why: {
      fi: 'Yritys voi poistua luettelosta, ja silloin ihmisen tiedot ovat Yhdysvalloissa ilman tätä perustetta.',
      sv: 'Ett företag kan lämna förteckningen, och då finns uppgifterna i USA utan denna grund.',
      en: 'A company can leave the list, and people’s data are then in the United States without this ground.',
    },
    fix: {
      fi: 'Hae yritys osoitteesta dataprivacyframework.gov, tallenna merkintä ja kirjaa tarkistuspäivä. Toista vuosittain.',
      sv: 'Sök företaget på dataprivacyframework.gov, spara posten och ange kontrolldagen. Upprepa varje år.',
      en: 'Look the company up at dataprivacyframework.gov, keep the entry and record the day. Repeat each year.',
    },
    ask: {
      fi: 'Onko vastaanottajalla tänään voimassa oleva merkintä DPF-luettelossa?',
      sv: 'Har mottagaren i dag en gällande post i DPF-förteckningen?',
      en: 'Has the recipient an active entry on the DPF List today?',
    },
    goodEntry: {
      fi: 'DPF-luettelo tarkistettu 1.9.2026: merkintä voimassa 14.5.2027 asti.',
      sv: 'DPF-förteckningen kontrollerad 1.9.2026: posten gäller till 14.5.2027.',
      en: 'DPF List checked on 1 September 2026: entry active until 14 May 2027.',
    },
  },
  needs: {
    fi: 'Päivä, jona merkintä on viimeksi tarkistettu.',
    sv: 'Dagen då posten senast kontrollerades.',
    en: 'The day on which the entry was last checked.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Checked this year', checked('2026-08-03')),
    recordSays('gap', 'Checked in 2024', checked('2024-01-10')),
    recordSays('unsure', 'Nobody has recorded a check', checked(null)),
    recordSays('unsure', 'The list of the former framework was checked', checked('2019-05-01')),
    recordSays('not_applicable', 'A transfer on clauses', { transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays('not_applicable', 'The framework has fallen', checked(null), { falls: [{ mechanismId: 'adq-us-dpf', from: '2026-10-01' }] }),
  ],
})
