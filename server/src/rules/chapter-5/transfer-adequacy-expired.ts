import { adequacyFor, invalidFrom, serves, validityOn } from '@seloste/schema/law/mechanisms'
import { isThirdCountry } from '@seloste/schema/law/countries'
import type { ActivityRecord, NoticeRecord, TransferRecord } from '@seloste/schema/record'
import type { Mechanism } from '@seloste/schema/law/mechanisms'
import { noticeWords } from '../evidence.js'
import { noticeSays, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { familyOf, place, transferEvidence, transferValues } from './ground.js'

const noDecision = {
  fi: 'Siirto ei nojaa riittävyyspäätökseen, jota tämä sääntö koskee.',
  sv: 'Överföringen vilar inte på ett sådant beslut om adekvat skyddsnivå som regeln gäller.',
  en: 'The transfer does not rest on an adequacy decision to which this rule applies.',
}
const whichCountry = {
  fi: 'Riittävyyspäätökseen vedotaan, mutta maata ei nimetä. Mitä maata se koskee?',
  sv: 'Ett beslut om adekvat skyddsnivå åberopas, men landet anges inte. Vilket land gäller det?',
  en: 'An adequacy decision is relied on, but no country is named. Which country is it for?',
}
const listedOnly = {
  fi: 'Päätös koskee vain luetteloon merkittyjä vastaanottajia: {toCountry}. Onko vastaanottaja luettelossa?',
  sv: 'Beslutet gäller bara mottagare som finns i en förteckning: {toCountry}. Finns mottagaren där?',
  en: 'The decision covers only listed recipients: {toCountry}. Is the recipient on the list?',
}

const severalGrounds = {
  fi: 'Maalle ei ole riittävyyspäätöstä ({toCountry}), mutta tekstissä nimetään muitakin perusteita. Mikä niistä koskee tätä maata?',
  sv: 'För landet finns inget beslut om adekvat skyddsnivå ({toCountry}), men texten nämner också andra grunder. Vilken gäller landet?',
  en: 'There is no adequacy decision for the country ({toCountry}), but the text names other grounds too. Which of them is for this country?',
}

/** Frameworks that a court annulled have rules of their own. */
const isDecision = (transfer: TransferRecord, { law }: Bench): boolean => {
  const family = familyOf(transfer, law)
  return family === 'adequacy' || family === 'dpf'
}

/** Whether another decision, or the bridge to one, held for every recipient of the country before this one was adopted. */
const hadAnother = (decision: Mechanism, country: string, { asOf, law }: Bench): boolean =>
  validityOn(decision, asOf).reason === 'not_yet' && adequacyFor(country, asOf, law.mechanisms).some(({ importer }) => importer === 'any')

const ofDecision = (decision: Mechanism, country: string | null, bench: Bench, parts: Partial<Judgement>): Judgement => {
  const { asOf } = bench
  const ended = invalidFrom(decision)
  const values = { ...parts.values, groundMechanism: decision.id, endedDate: ended ?? '' }
  if (country !== null && (!isThirdCountry(country, asOf) || hadAnother(decision, country, bench))) return met({ ...parts, values })
  const covers = country === null || serves(decision, country)
  return validityOn(decision, asOf).valid && covers ? met({ ...parts, values }) : gap({ ...parts, values })
}

const ofCountry = (country: string | null, { asOf, law }: Bench, parts: Partial<Judgement>): Judgement => {
  if (country === null) return unsure(whichCountry, parts)
  if (!isThirdCountry(country, asOf)) return met(parts)
  const decisions = adequacyFor(country, asOf, law.mechanisms)
  if (decisions.length === 0) return gap(parts)
  return decisions.every(({ importer }) => importer === 'listed_participant') ? unsure(listedOnly, parts) : met(parts)
}

const ofTransfer = (one: TransferRecord, bench: Bench): Judgement => {
  const parts = { at: place(one), evidence: transferEvidence(one, 'mechanism'), values: { ...transferValues(one), endedDate: '–' } }
  const decision = bench.law.mechanism(one.mechanismId ?? (one.mechanismKind === 'dpf' ? 'adq-us-dpf' : ''))
  return decision ? ofDecision(decision, one.country, bench, parts) : ofCountry(one.country, bench, parts)
}

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement | readonly Judgement[] => {
  const resting = activity.transfers.filter((one) => isDecision(one, bench))
  return resting.length > 0 ? resting.map((one) => ofTransfer(one, bench)) : notApplicable(noDecision)
}

const severest = ['gap', 'unsure', 'met'] as const

/** Of several countries the one that stands worst speaks; where another ground is named too, a person must tell which serves which. */
const ofNotice = (notice: NoticeRecord, bench: Bench): Judgement => {
  const { transferMechanisms: named, transferCountries: countries } = notice.reading
  const evidence = noticeWords(notice, 'transferMechanisms.adequacy', 'transferMechanisms.dpf', 'transferCountries')
  const parts = (country: string) => ({ evidence, values: { importer: '–', toCountry: country, endedDate: '–' } })
  if (named.includes('adequacy')) {
    const judged =
      countries.length > 0 ? countries.map((country) => ofCountry(country, bench, parts(country))) : [ofCountry(null, bench, parts('–'))]
    const worst =
      severest.map((verdict) => judged.find((one) => one.verdict === verdict)).find((one) => one !== undefined) ?? met({ evidence })
    return worst.verdict === 'gap' && named.length > 1 ? { ...worst, verdict: 'unsure', reason: severalGrounds } : worst
  }
  const framework = named.includes('dpf') ? bench.law.mechanism('adq-us-dpf') : undefined
  return framework ? ofDecision(framework, 'US', bench, parts('US')) : notApplicable(noDecision)
}

export const transferAdequacyExpired = defineRule({
  id: 'transfer-adequacy-expired',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Päätös, joka ei ole voimassa tai ei koske maata, ei ole siirtoperuste.',
      sv: 'Ett beslut som inte gäller, eller inte gäller landet, är ingen överföringsgrund.',
      en: 'A decision that is not in force, or not for the country, is no ground for a transfer.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:45', 'gdpr:44'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Riittävyyspäätöksen voimassaolo',
      sv: 'Giltigheten av beslutet om adekvat skyddsnivå',
      en: 'Standing of the adequacy decision',
    },
    titleMet: { fi: 'Riittävyyspäätös on voimassa', sv: 'Beslutet om adekvat skyddsnivå gäller', en: 'The adequacy decision is in force' },
    titleGap: {
      fi: 'Siirto nojaa riittävyyspäätökseen, joka ei kata sitä arviointipäivänä: {toCountry}',
      sv: 'Överföringen vilar på ett beslut om adekvat skyddsnivå som inte omfattar den på bedömningsdagen: {toCountry}',
      en: 'The transfer rests on an adequacy decision that does not cover it on the day judged: {toCountry}',
    },
    why: {
      fi: 'Mikään voimassa oleva päätös ei vahvista, että ihmisen tiedoilla on siinä maassa riittävä suoja.',
      sv: 'Inget gällande beslut bekräftar att uppgifterna har ett adekvat skydd i det landet.',
      en: 'No decision in force confirms that people’s data are adequately protected in that country.',
    },
    fix: {
      fi: 'Tarkista, onko maalle voimassa oleva päätös ja kuuluuko vastaanottaja sen piiriin. Muuten valitse 46 artiklan suojatoimi.',
      sv: 'Kontrollera om det finns ett gällande beslut för landet och om mottagaren omfattas. Välj annars en skyddsåtgärd i artikel 46.',
      en: 'Check whether a decision is in force for the country and covers the recipient. Otherwise choose a safeguard of Article 46.',
    },
    ask: {
      fi: 'Mihin päätökseen siirto nojaa, ja kattaako se vastaanottajan?',
      sv: 'Vilket beslut vilar överföringen på, och omfattar det mottagaren?',
      en: 'On which decision does the transfer rest, and does it cover the recipient?',
    },
    goodEntry: {
      fi: 'Japani, Hillside Letters KK: komission päätös (EU) 2019/419.',
      sv: 'Japan, Hillside Letters KK: kommissionens beslut (EU) 2019/419.',
      en: 'Japan, Hillside Letters KK: Commission Decision (EU) 2019/419.',
    },
  },
  needs: {
    fi: 'Maa ja päätös, johon siirto nojaa.',
    sv: 'Landet och beslutet som överföringen vilar på.',
    en: 'The country, and the decision on which the transfer rests.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Adequacy for Japan', { transferStatement: 'occurs', transferCountries: ['JP'], transferMechanisms: ['adequacy'] }),
    noticeSays('gap', 'Adequacy for India', { transferStatement: 'occurs', transferCountries: ['IN'], transferMechanisms: ['adequacy'] }),
    noticeSays('gap', 'Adequacy for Japan and India', {
      transferStatement: 'occurs',
      transferCountries: ['JP', 'IN'],
      transferMechanisms: ['adequacy'],
    }),
    noticeSays('met', 'Adequacy for Norway, which needs none', {
      transferStatement: 'occurs',
      transferCountries: ['NO'],
      transferMechanisms: ['adequacy'],
    }),
    noticeSays('unsure', 'Adequacy without a country', { transferStatement: 'possible', transferMechanisms: ['adequacy'] }),
    noticeSays('unsure', 'Adequacy and clauses for India', {
      transferStatement: 'occurs',
      transferCountries: ['IN'],
      transferMechanisms: ['adequacy', 'scc'],
    }),
    noticeSays('not_applicable', 'No transfer', {}),
    recordSays(
      'met',
      'The framework the day after its adoption',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' })] },
      { asOf: '2023-07-11' },
    ),
    recordSays(
      'gap',
      'The framework before its adoption',
      { transferStatement: 'occurs', transfers: [transfer({ mechanismKind: 'dpf', mechanismId: 'adq-us-dpf' })] },
      { asOf: '2023-07-09' },
    ),
    recordSays(
      'gap',
      'The decision for the United Kingdom after its last day',
      { transferStatement: 'occurs', transfers: [transfer({ country: 'GB', mechanismKind: 'adequacy', mechanismId: 'adq-gb' })] },
      { asOf: '2031-12-28' },
    ),
    recordSays(
      'met',
      'The United Kingdom while it was no third country',
      { transferStatement: 'occurs', transfers: [transfer({ country: 'GB', mechanismKind: 'adequacy', mechanismId: 'adq-gb' })] },
      { asOf: '2020-07-15' },
    ),
    recordSays(
      'met',
      'The United Kingdom on the bridge to the decision',
      { transferStatement: 'occurs', transfers: [transfer({ country: 'GB', mechanismKind: 'adequacy', mechanismId: 'adq-gb' })] },
      { asOf: '2021-03-01' },
    ),
    recordSays('unsure', 'Adequacy for the United States, without saying which', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: 'adequacy', mechanismId: null })],
    }),
    recordSays('gap', 'The decision for Japan, and data that go to India', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'IN', mechanismKind: 'adequacy', mechanismId: 'adq-jp' })],
    }),
    recordSays('not_applicable', 'A transfer on clauses', { transferStatement: 'occurs', transfers: [transfer()] }),
  ],
})
