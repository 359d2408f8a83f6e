import type { ActivityRecord, TransferRecord } from '@seloste/schema/record'
import { assessment, recordSays, transfer } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { decisionFor, familyOf, needsGround, place, transferEvidence, transferValues } from './ground.js'

/** Safeguards of Art. 46, which hold only as far as the law of the country lets them. */
const safeguards = ['scc', 'bcr', 'other_safeguard', 'unspecified_safeguards']

/** Module 4: clause 14 asks for it only where the processor adds data of its own from the Union. */
const returning = 4

const isCombined = {
  fi: 'Moduulissa 4 arviointi vaaditaan vain, jos käsittelijä yhdistää rekisterinpitäjän tietoihin unionissa keräämiään tietoja. Yhdistääkö se?',
  sv: 'I modul 4 krävs bedömningen bara om biträdet kombinerar den personuppgiftsansvariges uppgifter med uppgifter som det har samlat in i unionen. Gör det så?',
  en: 'In module 4 the assessment is asked for only where the processor combines the controller’s data with data that it collected in the Union. Does it?',
}
const decided = {
  fi: 'Maata koskee voimassa oleva päätös: {groundMechanism}. Jos siirto nojaa siihen, erillistä arviointia ei tarvita. Kumpaan siirto nojaa?',
  sv: 'För landet finns ett gällande beslut: {groundMechanism}. Vilar överföringen på det behövs ingen särskild bedömning. Vilken är grunden?',
  en: 'A decision in force covers the country: {groundMechanism}. If the transfer rests on it, no assessment of its own is needed. Which is the ground?',
}

const ofTransfer = (one: TransferRecord, { assessments }: ActivityRecord, bench: Bench): Judgement => {
  const { asOf } = bench
  const parts = { at: place(one), evidence: transferEvidence(one, 'assessedOn'), values: transferValues(one) }
  if (one.assessedOn && one.assessedOn <= asOf) return met(parts)
  const elsewhere = assessments.some(({ kind, status, date }) => kind === 'tia' && status === 'done' && (date === null || date <= asOf))
  if (!elsewhere) {
    const decision = decisionFor(one.country, bench)
    if (decision) return unsure(decided, { ...parts, values: { ...parts.values, groundMechanism: decision.id } })
    return one.module === returning ? unsure(isCombined, parts) : gap(parts)
  }
  return unsure(
    {
      fi: 'Käsittelytoimelle on tehty siirron vaikutustenarviointi. Koskeeko se tätä siirtoa?',
      sv: 'En konsekvensbedömning av överföring har gjorts för behandlingen. Gäller den denna överföring?',
      en: 'A transfer impact assessment has been done for the activity. Does it cover this transfer?',
    },
    parts,
  )
}

const ofActivity = (activity: ActivityRecord, bench: Bench): Judgement | readonly Judgement[] => {
  const { asOf, law } = bench
  const resting = activity.transfers.filter((one) => safeguards.includes(familyOf(one, law) ?? '') && needsGround(one, asOf))
  if (resting.length > 0) return resting.map((one) => ofTransfer(one, activity, bench))
  return notApplicable({
    fi: 'Yksikään siirto ei nojaa 46 artiklan suojatoimiin.',
    sv: 'Ingen överföring vilar på skyddsåtgärder i artikel 46.',
    en: 'No transfer rests on safeguards of Article 46.',
  })
}

export const transferNoTia = defineRule({
  id: 'transfer-no-tia',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Lausekkeet sitovat vain osapuolia; vasta arviointi kertoo, salliiko maan laki niiden noudattamisen.',
      sv: 'Klausulerna binder bara parterna; först bedömningen visar om landets lag låter dem följas.',
      en: 'Clauses bind the parties alone; only the assessment shows whether the country’s law lets them be kept.',
    },
  },
  cites: ['gdpr:46', 'cjeu:C-311/18', 'eu:2021/914', 'edpb:recommendations-1/2020'],
  statement: null,
  from: '2020-07-16',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Siirron vaikutustenarviointi', sv: 'Konsekvensbedömning av överföringen', en: 'Transfer impact assessment' },
    titleMet: {
      fi: 'Siirron vaikutustenarviointi on tehty',
      sv: 'Konsekvensbedömningen av överföringen är gjord',
      en: 'The transfer impact assessment has been done',
    },
    titleGap: {
      fi: 'Siirron vaikutustenarviointia ei ole kirjattu: {toCountry}',
      sv: 'Ingen konsekvensbedömning av överföringen är angiven: {toCountry}',
      en: 'No transfer impact assessment is recorded: {toCountry}',
    },
    why: {
      fi: 'Jos maan viranomaiset pääsevät tietoihin rajoituksetta, sopimus yksin ei suojaa ihmistä.',
      sv: 'Om landets myndigheter har obegränsad åtkomst skyddar ett avtal ensamt inte den registrerade.',
      en: 'Where a country’s authorities have free access, a contract alone does not protect people.',
    },
    fix: {
      fi: 'Arvioi maan laki ja käytäntö tämän siirron kannalta, päätä täydentävistä suojatoimista ja kirjaa arvioinnin päivä.',
      sv: 'Bedöm landets lag och praxis för denna överföring, besluta om kompletterande skyddsåtgärder och ange bedömningens datum.',
      en: 'Assess the country’s law and practice for this transfer, decide on supplementary measures, and record the day.',
    },
    ask: {
      fi: 'Onko arviointi tehty, ja missä se on?',
      sv: 'Har bedömningen gjorts, och var finns den?',
      en: 'Has the assessment been done, and where is it?',
    },
    goodEntry: {
      fi: 'Siirron vaikutustenarviointi 1.3.2024 (Yhdysvallat), seuraava arviointi 3/2027; lisäksi salaus, jonka avaimet ovat EU:ssa.',
      sv: 'Konsekvensbedömning av överföringen 1.3.2024 (USA), nästa 3/2027; dessutom kryptering med nycklar inom EU.',
      en: 'Transfer impact assessment of 1 March 2024 (United States), next in March 2027; also encryption with keys kept in the EU.',
    },
  },
  needs: {
    fi: 'Päivä, jona tämä siirto on arvioitu, tai peruste, johon se nojaa.',
    sv: 'Dagen då denna överföring har bedömts, eller grunden som den vilar på.',
    en: 'The day on which this transfer was assessed, or the ground on which it rests.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'Assessed when signed', { transferStatement: 'occurs', transfers: [transfer()] }),
    recordSays('gap', 'Clauses without an assessment', { transferStatement: 'occurs', transfers: [transfer({ assessedOn: null })] }),
    recordSays('gap', 'An assessment is only planned', {
      transferStatement: 'occurs',
      transfers: [transfer({ assessedOn: null })],
      assessments: [assessment({ kind: 'tia', status: 'planned', date: null })],
    }),
    recordSays('gap', 'A data protection impact assessment is another thing', {
      transferStatement: 'occurs',
      transfers: [transfer({ assessedOn: null })],
      assessments: [assessment({ date: '2024-01-10' })],
    }),
    recordSays(
      'gap',
      'The assessment came later',
      {
        transferStatement: 'occurs',
        transfers: [transfer({ assessedOn: null })],
        assessments: [assessment({ kind: 'tia', date: '2024-01-10' })],
      },
      { asOf: '2024-01-09' },
    ),
    recordSays(
      'met',
      'Assessed on the very day',
      { transferStatement: 'occurs', transfers: [transfer({ assessedOn: '2024-03-01' })] },
      { asOf: '2024-03-01' },
    ),
    recordSays('unsure', 'An assessment is recorded for the activity', {
      transferStatement: 'occurs',
      transfers: [transfer({ assessedOn: null })],
      assessments: [assessment({ kind: 'tia', date: '2024-01-10' })],
    }),
    recordSays(
      'gap',
      'Judged for a day before the assessment',
      { transferStatement: 'occurs', transfers: [transfer({ assessedOn: '2024-03-01' })] },
      { asOf: '2023-01-15' },
    ),
    recordSays('unsure', 'Clauses for Switzerland, which a decision covers', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'CH', assessedOn: null })],
    }),
    recordSays('unsure', 'A processor sends data back by module 4', {
      role: 'processor',
      transferStatement: 'occurs',
      transfers: [transfer({ module: 4, assessedOn: null })],
    }),
    recordSays('not_applicable', 'A transfer on an adequacy decision', {
      transferStatement: 'occurs',
      transfers: [transfer({ country: 'JP', mechanismKind: 'adequacy', mechanismId: 'adq-jp' })],
    }),
  ],
})
