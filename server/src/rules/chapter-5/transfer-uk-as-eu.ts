import { isThirdCountry } from '@seloste/schema/law/countries'
import type { NoticeRecord } from '@seloste/schema/record'
import { noticeSays, observed } from '../examples.js'
import { noticeWords } from '../evidence.js'
import type { Bench, Judgement } from '../rule.js'
import { observedWords } from '../observed.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const ofNotice = (notice: NoticeRecord, { asOf }: Bench): Judgement => {
  const counted = observedWords(notice, 'uk_counted_as_eu')
  if (!isThirdCountry('GB', asOf))
    return notApplicable({
      fi: 'Yhdistynyt kuningaskunta ei arviointipäivänä ollut kolmas maa.',
      sv: 'Förenade kungariket var inte ett tredjeland den dag som bedöms.',
      en: 'The United Kingdom was no third country on the day judged.',
    })
  if (counted.length > 0) return gap({ evidence: counted })
  if (notice.reading.transferCountries.includes('GB')) return met({ evidence: noticeWords(notice, 'transferCountries.GB') })
  return notApplicable({
    fi: 'Tekstissä ei puhuta Yhdistyneestä kuningaskunnasta.',
    sv: 'Texten talar inte om Förenade kungariket.',
    en: 'The text does not speak of the United Kingdom.',
  })
}

const said = { observations: [observed('uk_counted_as_eu', 'Palvelimet ovat EU-maissa, kuten Isossa-Britanniassa.')] }

export const transferUkAsEu = defineRule({
  id: 'transfer-uk-as-eu',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Siirto Yhdistyneeseen kuningaskuntaan on sallittu, mutta se nojaa päätökseen, josta on kerrottava.',
      sv: 'Överföring till Förenade kungariket är tillåten men vilar på ett beslut som ska nämnas.',
      en: 'A transfer to the United Kingdom is allowed, but it rests on a decision of which people must be told.',
    },
  },
  cites: ['gdpr:13.1.f', 'gdpr:45', 'eu:2021/1772', 'eu:2025/2574'],
  statement: null,
  from: '2021-01-01',
  until: null,
  notice: ofNotice,
  text: {
    topic: {
      fi: 'Yhdistynyt kuningaskunta kolmantena maana',
      sv: 'Förenade kungariket som tredjeland',
      en: 'The United Kingdom as a third country',
    },
    titleMet: {
      fi: 'Yhdistynyt kuningaskunta on nimetty siirron kohteeksi',
      sv: 'Förenade kungariket anges som land för överföring',
      en: 'The United Kingdom is named as a country of transfer',
    },
    titleGap: {
      fi: 'Yhdistynyt kuningaskunta luetaan EU- tai ETA-maihin',
      sv: 'Förenade kungariket räknas till EU- eller EES-länderna',
      en: 'The United Kingdom is counted among the countries of the EU or EEA',
    },
    why: {
      fi: 'Ihminen luulee tietojensa pysyvän alueella, jolla asetus on suoraan voimassa.',
      sv: 'Den registrerade tror att uppgifterna stannar där förordningen gäller direkt.',
      en: 'People believe that their data stay where the Regulation itself applies.',
    },
    fix: {
      fi: 'Kerro siirrosta Yhdistyneeseen kuningaskuntaan ja sen perusteesta: komission riittävyyspäätös (EU) 2021/1772, uusittu päätöksellä (EU) 2025/2574.',
      sv: 'Ange överföringen till Förenade kungariket och dess grund: kommissionens beslut (EU) 2021/1772, förnyat genom (EU) 2025/2574.',
      en: 'State the transfer to the United Kingdom and its ground: Commission Decision (EU) 2021/1772, renewed by (EU) 2025/2574.',
    },
    ask: {
      fi: 'Käsitelläänkö tietoja Yhdistyneessä kuningaskunnassa?',
      sv: 'Behandlas uppgifterna i Förenade kungariket?',
      en: 'Are the data handled in the United Kingdom?',
    },
    goodEntry: {
      fi: 'Tietoja siirretään Yhdistyneeseen kuningaskuntaan komission riittävyyspäätöksen (EU) 2021/1772 nojalla.',
      sv: 'Uppgifter överförs till Förenade kungariket med stöd av kommissionens beslut om adekvat skyddsnivå (EU) 2021/1772.',
      en: 'Data are transferred to the United Kingdom on the Commission’s adequacy decision (EU) 2021/1772.',
    },
  },
  needs: null,
  neverUnsure: 'It speaks only where the text itself counts the United Kingdom among those countries.',
  examples: [
    noticeSays('met', 'A transfer to the United Kingdom', {
      transferStatement: 'occurs',
      transferCountries: ['GB'],
      transferMechanisms: ['adequacy'],
    }),
    noticeSays('gap', '"EU countries such as the United Kingdom"', said),
    noticeSays('not_applicable', 'The last day of the transition', said, { asOf: '2020-12-31' }),
    noticeSays('not_applicable', 'Nothing on the United Kingdom', {}),
  ],
})
