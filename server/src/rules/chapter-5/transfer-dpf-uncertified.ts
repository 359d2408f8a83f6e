import { addDays } from '@seloste/schema/law/day'
import { validityOn } from '@seloste/schema/law/mechanisms'
import { recordSays, transfer } from '../examples.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { isAboutStaff, ofEachTransfer, restsOn } from './each-transfer.js'
import { instrument } from './ground.js'

const framework = restsOn('dpf')
/** A certification is renewed each year: what an older check found may have ended. */
const yearly = 366
const onFramework = (changes: Parameters<typeof transfer>[0] = {}) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf', module: null, ...changes })],
})
const staff = { subjects: [{ id: 's1', text: { fi: 'työntekijät', en: 'employees' }, provenance: null }] }

export const transferDpfUncertified = defineRule({
  id: 'transfer-dpf-uncertified',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Päätös koskee vain luettelossa olevaa yritystä ja vain niitä tietoja, jotka sen merkintä kattaa.',
      sv: 'Beslutet gäller bara ett företag i förteckningen och bara de uppgifter som dess post omfattar.',
      en: 'The decision is only for a company on the list, and only for the data that its entry covers.',
    },
  },
  cites: ['eu:2023/1795', 'gdpr:45', 'guidance:dpf-list'],
  statement: null,
  from: '2023-07-10',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => framework(one, bench) && validityOn(instrument(bench.law, 'adq-us-dpf'), bench.asOf).valid,
    looksAt: 'coversStaffData',
    judge: (one, parts, { asOf }, activity) => {
      if (!one.importer)
        return unsure(
          {
            fi: 'Vastaanottajaa ei ole nimetty. Merkintä luettelossa on aina tietyn yrityksen: minkä?',
            sv: 'Mottagaren är inte namngiven. En post i förteckningen gäller alltid ett visst företag: vilket?',
            en: 'The recipient is not named. An entry on the list is always that of one company: which?',
          },
          parts,
        )
      if (isAboutStaff(activity) && one.coversStaffData === false) return gap(parts)
      if (isAboutStaff(activity) && one.coversStaffData === null)
        return unsure(
          {
            fi: 'Siirto koskee henkilöstöä. Kattaako yrityksen merkintä henkilöstötiedot (HR data)?',
            sv: 'Överföringen gäller personalen. Omfattar företagets post personaluppgifter (HR data)?',
            en: 'The transfer is about staff. Does the company’s entry cover HR data?',
          },
          parts,
        )
      if (one.listCheckedOn && one.listCheckedOn <= asOf && one.listCheckedOn >= addDays(asOf, -yearly)) return met(parts)
      return notApplicable({
        fi: 'Luettelomerkinnän tarkistusta kysytään erikseen.',
        sv: 'Kontrollen av posten i förteckningen frågas särskilt.',
        en: 'Whether the entry on the list was looked up is asked separately.',
      })
    },
    none: {
      fi: 'Yksikään siirto ei nojaa voimassa olevaan EU:n ja Yhdysvaltojen tietosuojakehykseen.',
      sv: 'Ingen överföring vilar på en gällande ram för dataskydd mellan EU och USA.',
      en: 'No transfer rests on an EU–US Data Privacy Framework in force.',
    },
  }),
  text: {
    topic: {
      fi: 'Vastaanottajan merkintä DPF-luettelossa',
      sv: 'Mottagarens post i DPF-förteckningen',
      en: 'The recipient’s entry on the DPF List',
    },
    titleMet: {
      fi: 'Vastaanottajan merkintä DPF-luettelossa kattaa siirron',
      sv: 'Mottagarens post i DPF-förteckningen omfattar överföringen',
      en: 'The recipient’s entry on the DPF List covers the transfer',
    },
    titleGap: {
      fi: 'Vastaanottajan merkintä DPF-luettelossa ei kata henkilöstötietoja',
      sv: 'Mottagarens post i DPF-förteckningen omfattar inte personaluppgifter',
      en: 'The recipient’s entry on the DPF List does not cover staff data',
    },
    why: {
      fi: 'Työntekijä ei saa kehyksen oikeussuojakeinoja, jos merkintä ei koske hänen tietojaan.',
      sv: 'Den anställda får inte ramens rättsmedel om posten inte gäller hans eller hennes uppgifter.',
      en: 'Employees have none of the framework’s remedies where the entry does not cover their data.',
    },
    fix: {
      fi: 'Tarkista merkintä DPF-luettelosta. Jos yritys tai tietoryhmä puuttuu, sovi vakiosopimuslausekkeista (EU) 2021/914 ja tee siirron vaikutustenarviointi.',
      sv: 'Kontrollera posten i DPF-förteckningen. Om företaget eller uppgifterna saknas, avtala om standardavtalsklausulerna (EU) 2021/914 och gör en konsekvensbedömning av överföringen.',
      en: 'Check the entry on the DPF List. Where the company or the kind of data is missing, agree on the standard contractual clauses (EU) 2021/914 and do a transfer impact assessment.',
    },
    ask: {
      fi: 'Mikä yritys tiedot saa, ja kattaako sen merkintä henkilöstötiedot?',
      sv: 'Vilket företag får uppgifterna, och omfattar dess post personaluppgifter?',
      en: 'Which company receives the data, and does its entry cover HR data?',
    },
    goodEntry: {
      fi: 'Hillside Letters LLC: voimassa oleva merkintä DPF-luettelossa, kattaa henkilöstötiedot; tarkistettu 1.9.2026.',
      sv: 'Hillside Letters LLC: gällande post i DPF-förteckningen, omfattar personaluppgifter; kontrollerad 1.9.2026.',
      en: 'Hillside Letters LLC: active entry on the DPF List, HR data covered; checked on 1 September 2026.',
    },
  },
  needs: {
    fi: 'Vastaanottajan nimi ja merkinnän kattamat tiedot.',
    sv: 'Mottagarens namn och vilka uppgifter posten omfattar.',
    en: 'The recipient’s name, and the data that its entry covers.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'An entry that was looked up', onFramework()),
    recordSays('met', 'Staff, and an entry that covers them', { ...onFramework(), ...staff }),
    recordSays('gap', 'Staff, and an entry that does not cover them', { ...onFramework({ coversStaffData: false }), ...staff }),
    recordSays('unsure', 'Staff, and nobody has looked', { ...onFramework({ coversStaffData: null }), ...staff }),
    recordSays('unsure', 'No importer', onFramework({ importer: null })),
    recordSays('not_applicable', 'An entry that was looked up two years ago', onFramework({ listCheckedOn: '2024-08-03' })),
    recordSays('not_applicable', 'No transfer on the framework', {}),
  ],
})
