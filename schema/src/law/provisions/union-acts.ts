import type { Localized } from '../../text.js'
import type { Confidence } from '../book.js'
import { celexLink } from '../link.js'
import { mechanisms } from '../mechanisms.js'
import type { Provision } from './provision.js'
import { keyed } from './provision.js'

interface Act {
  readonly celex: string
  readonly short: Localized
  readonly title: Localized
  readonly confidence: Confidence
}

/** Commission decisions, each with the instrument that it made, whose name and confidence it takes. */
const decisions = {
  '2000/518': 'adq-ch',
  '2000/519': 'adq-hu',
  '2000/520': 'adq-us-safe-harbor',
  '2001/497': 'scc-2001-497',
  '2002/2': 'adq-ca',
  '2002/16': 'scc-2002-16',
  '2003/490': 'adq-ar',
  '2003/821': 'adq-gg',
  '2004/411': 'adq-im',
  '2004/535': 'adq-us-pnr-cbp',
  '2004/915': 'scc-2004-915',
  '2006/253': 'adq-ca-pnr-cbsa',
  '2008/393': 'adq-je',
  '2010/87': 'scc-2010-87',
  '2010/146': 'adq-fo',
  '2010/625': 'adq-ad',
  '2011/61': 'adq-il',
  '2012/484': 'adq-uy',
  '2013/65': 'adq-nz',
  '2016/1250': 'adq-us-privacy-shield',
  '2019/419': 'adq-jp',
  '2021/914': 'scc-2021-914',
  '2021/915': 'scc-2021-915',
  '2021/1772': 'adq-gb',
  '2021/1773': 'adq-gb-led',
  '2022/254': 'adq-kr',
  '2023/1795': 'adq-us-dpf',
  '2025/1382': 'adq-epo',
  '2026/179': 'adq-br',
} as const

function decision(id: string): Provision {
  const mechanism = mechanisms.find((one) => one.id === id)
  if (!mechanism?.celex || !mechanism.decisionNumber) throw new Error(`No decision made ${id}`)
  const number = mechanism.decisionNumber.split(',')[0] ?? mechanism.decisionNumber
  const short = {
    fi: `päätös ${number.replace('/EC', '/EY')}`,
    sv: `beslut ${number.replace('/EC', '/EG')}`,
    en: `Decision ${number}`,
  }
  return { title: mechanism.name, short, force: 'shall', url: celexLink(mechanism.celex), confidence: mechanism.confidence }
}

const acts = {
  '1995/46': {
    celex: '31995L0046',
    short: { fi: 'direktiivi 95/46/EY', sv: 'direktiv 95/46/EG', en: 'Directive 95/46/EC' },
    title: {
      fi: 'henkilötietodirektiivi (kumottu 25.5.2018)',
      sv: 'dataskyddsdirektivet (upphävt den 25 maj 2018)',
      en: 'Data Protection Directive (repealed on 25 May 2018)',
    },
    confidence: 'known',
  },
  '2002/58:5.3': {
    celex: '32002L0058',
    short: { fi: 'direktiivi 2002/58/EY 5 art. 3 k.', sv: 'direktiv 2002/58/EG art. 5.3', en: 'Directive 2002/58/EC Art. 5(3)' },
    title: {
      fi: 'tietojen tallentaminen käyttäjän päätelaitteelle ja niiden lukeminen',
      sv: 'lagring av och tillgång till uppgifter i användarens terminalutrustning',
      en: 'storing and reading information in the user’s terminal equipment',
    },
    confidence: 'known',
  },
  '2002/58:13': {
    celex: '32002L0058',
    short: { fi: 'direktiivi 2002/58/EY 13 art.', sv: 'direktiv 2002/58/EG art. 13', en: 'Directive 2002/58/EC Art. 13' },
    title: { fi: 'pyytämättä tapahtuva viestintä', sv: 'icke begärd kommunikation', en: 'unsolicited communications' },
    confidence: 'known',
  },
  '2021/914:4': {
    celex: '32021D0914',
    short: { fi: 'päätös (EU) 2021/914 4 art.', sv: 'beslut (EU) 2021/914 art. 4', en: 'Decision (EU) 2021/914 Art. 4' },
    title: {
      fi: 'aiempien vakiosopimuslausekkeiden kumoaminen ja siirtymäaika',
      sv: 'upphävande av tidigare standardavtalsklausuler och övergångstid',
      en: 'repeal of the earlier clauses and transition',
    },
    confidence: 'verified',
  },
  '2021/914:recital-7': {
    celex: '32021D0914',
    short: {
      fi: 'päätös (EU) 2021/914 johdanto-osan 7 kappale',
      sv: 'beslut (EU) 2021/914 skäl 7',
      en: 'Decision (EU) 2021/914 recital 7',
    },
    title: {
      fi: 'lausekkeita ei ole tehty asetuksen alaiselle tietojen tuojalle',
      sv: 'klausulerna är inte avsedda för en uppgiftsinförare som omfattas av förordningen',
      en: 'the clauses are not made for an importer that is itself under the Regulation',
    },
    confidence: 'verified',
  },
  '2021/914:clause-14': {
    celex: '32021D0914',
    short: { fi: 'vakiosopimuslausekkeiden 14 lauseke', sv: 'standardavtalsklausulerna, klausul 14', en: 'SCC clause 14' },
    title: {
      fi: 'kolmannen maan lainsäädännön ja käytäntöjen arviointi',
      sv: 'bedömning av tredjelandets lagstiftning och praxis',
      en: 'assessment of the law and practice of the third country',
    },
    confidence: 'verified',
  },
  '2024/1624': {
    celex: '32024R1624',
    short: { fi: 'asetus (EU) 2024/1624', sv: 'förordning (EU) 2024/1624', en: 'Regulation (EU) 2024/1624' },
    title: {
      fi: 'rahanpesun estämistä koskeva asetus, sovelletaan 10.7.2027 alkaen',
      sv: 'förordningen mot penningtvätt, tillämpas från den 10 juli 2027',
      en: 'Anti-Money Laundering Regulation, applies from 10 July 2027',
    },
    confidence: 'known',
  },
  '2024/1689': {
    celex: '32024R1689',
    short: { fi: 'asetus (EU) 2024/1689', sv: 'förordning (EU) 2024/1689', en: 'Regulation (EU) 2024/1689' },
    title: { fi: 'tekoälysäädös', sv: 'AI-förordningen', en: 'Artificial Intelligence Act' },
    confidence: 'known',
  },
  '2025/2518': {
    celex: '32025R2518',
    short: { fi: 'asetus (EU) 2025/2518', sv: 'förordning (EU) 2025/2518', en: 'Regulation (EU) 2025/2518' },
    title: {
      fi: 'tietosuoja-asetuksen menettelysäännöt, sovelletaan 2.4.2027 alkaen',
      sv: 'förfaranderegler för dataskyddsförordningen, tillämpas från den 2 april 2027',
      en: 'procedural rules for the GDPR, applies from 2 April 2027',
    },
    confidence: 'verified',
  },
  '2025/2574': {
    celex: '32025D2574',
    short: { fi: 'päätös (EU) 2025/2574', sv: 'beslut (EU) 2025/2574', en: 'Decision (EU) 2025/2574' },
    title: {
      fi: 'Yhdistynyttä kuningaskuntaa koskevan riittävyyspäätöksen uusiminen 27.12.2031 saakka',
      sv: 'förnyelse av beslutet om adekvat skyddsnivå för Förenade kungariket till den 27 december 2031',
      en: 'renewal of the adequacy decision for the United Kingdom until 27 December 2031',
    },
    confidence: 'verified',
  },
  'COM(2025)501': {
    celex: '52025PC0501',
    short: { fi: 'ehdotus COM(2025) 501', sv: 'förslag COM(2025) 501', en: 'proposal COM(2025) 501' },
    title: {
      fi: 'ehdotus selosteen poikkeuksen laajentamisesta alle 750 työntekijän organisaatioihin (ei voimassa)',
      sv: 'förslag att utvidga undantaget för register till organisationer med färre än 750 anställda (gäller inte)',
      en: 'proposal to widen the record exemption to organisations under 750 persons (not law)',
    },
    confidence: 'verified',
  },
  'COM(2025)837': {
    celex: '52025PC0837',
    short: { fi: 'ehdotus COM(2025) 837', sv: 'förslag COM(2025) 837', en: 'proposal COM(2025) 837' },
    title: {
      fi: 'digitaalinen kokoomaehdotus (ei voimassa)',
      sv: 'det digitala omnibusförslaget (gäller inte)',
      en: 'Digital Omnibus proposal (not law)',
    },
    confidence: 'verified',
  },
} as const satisfies Readonly<Record<string, Act>>

/** Commission decisions and other acts of the Union, keyed `eu:2021/914`. */
export const unionActs = {
  ...keyed('eu', decisions, (_number: keyof typeof decisions, id: string): Provision => decision(id)),
  ...keyed('eu', acts, (_number: keyof typeof acts, { celex, ...act }: Act): Provision => ({
    ...act,
    force: 'shall',
    url: celexLink(celex),
  })),
}
