import { pick } from '@seloste/schema/text'
import { recordSays, transfer } from '../examples.js'
import { defineRule, gap, met, unanswered } from '../rule.js'
import { ofEachTransfer, restsOn } from './each-transfer.js'

const derogated = restsOn('derogation')
const compelling = (changes: Parameters<typeof transfer>[0]) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ mechanismKind: 'derogation', mechanismId: 'art49-1-sub2', module: null, ...changes })],
})

export const transferArt49Undocumented = defineRule({
  id: 'transfer-art49-undocumented',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Laki vaatii nimenomaan, että arviointi ja suojatoimet kirjataan käsittelytoimien selosteeseen.',
      sv: 'Lagen kräver uttryckligen att bedömningen och skyddsåtgärderna dokumenteras i registret.',
      en: 'The law asks outright for the assessment and the safeguards to stand in the record.',
    },
  },
  cites: ['gdpr:30.1.e', 'gdpr:30.2.c', 'gdpr:49.6', 'gdpr:49.1.sub2'],
  statement: 'transfers',
  from: '2018-05-25',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => derogated(one, bench) && one.mechanismId === 'art49-1-sub2',
    looksAt: 'assessedOn',
    judge: (one, parts, { asOf }) => {
      const assessed = one.assessedOn !== null && one.assessedOn <= asOf
      const safeguarded = pick(one.supplementaryMeasures, 'fi') !== null
      if (assessed && safeguarded) return met(parts)
      return assessed || safeguarded ? gap(parts) : unanswered(parts)
    },
    none: {
      fi: 'Yksikään siirto ei nojaa pakottaviin oikeutettuihin etuihin (49 artiklan 1 kohdan toinen alakohta).',
      sv: 'Ingen överföring vilar på tvingande berättigade intressen (artikel 49.1 andra stycket).',
      en: 'No transfer rests on compelling legitimate interests (Article 49(1), second subparagraph).',
    },
  }),
  text: {
    topic: {
      fi: 'Pakottavien etujen arviointi ja suojatoimet',
      sv: 'Bedömning och skyddsåtgärder vid tvingande intressen',
      en: 'Assessment and safeguards for compelling interests',
    },
    titleMet: {
      fi: 'Arviointi ja suojatoimet on kirjattu selosteeseen',
      sv: 'Bedömningen och skyddsåtgärderna är dokumenterade i registret',
      en: 'The assessment and the safeguards stand in the record',
    },
    titleGap: {
      fi: 'Selosteesta puuttuu pakottaviin oikeutettuihin etuihin nojaavan siirron arviointi tai suojatoimet: {toCountry}',
      sv: 'I registret saknas bedömningen eller skyddsåtgärderna för en överföring på tvingande berättigade intressen: {toCountry}',
      en: 'The record does not state the assessment or the safeguards of a transfer on compelling legitimate interests: {toCountry}',
    },
    why: {
      fi: 'Ilman kirjattua arviointia kukaan ei voi tarkistaa, punnittiinko ihmisen oikeuksia ennen siirtoa.',
      sv: 'Utan en dokumenterad bedömning kan ingen kontrollera om den registrerades rättigheter vägdes före överföringen.',
      en: 'Without the assessment on record nobody can check that people’s rights were weighed before the transfer.',
    },
    fix: {
      fi: 'Kirjaa arviointi ja suojatoimet selosteeseen, ja ilmoita siirrosta tietosuojavaltuutetulle ja rekisteröidyille.',
      sv: 'För in bedömningen och skyddsåtgärderna i registret och underrätta tillsynsmyndigheten och de registrerade om överföringen.',
      en: 'Enter the assessment and the safeguards in the record, and inform the supervisory authority and the data subjects of the transfer.',
    },
    ask: {
      fi: 'Miten pakottavat edut ja ihmisten oikeudet on punnittu, ja mitä suojatoimia on käytössä?',
      sv: 'Hur har de tvingande intressena och de registrerades rättigheter vägts, och vilka skyddsåtgärder finns?',
      en: 'How were the compelling interests and people’s rights weighed, and which safeguards are in place?',
    },
    goodEntry: {
      fi: 'Arviointi 4.5.2026: yksittäinen siirto 12 henkilön tiedoista; suojatoimet: salaus ja käyttöraja 30 päivää; ilmoitettu tietosuojavaltuutetulle 4.5.2026.',
      sv: 'Bedömning 4.5.2026: en enstaka överföring, 12 personer; skyddsåtgärder: kryptering och 30 dagars användning; tillsynsmyndigheten underrättad 4.5.2026.',
      en: 'Assessment of 4 May 2026: a single transfer, 12 people; safeguards: encryption and a limit of 30 days; authority informed on 4 May 2026.',
    },
  },
  needs: null,
  neverUnsure: 'The assessment and the safeguards stand in the record or they do not.',
  examples: [
    recordSays('met', 'Assessment and safeguards', compelling({ supplementaryMeasures: { en: 'encryption' } })),
    recordSays('gap', 'An assessment without safeguards', compelling({})),
    recordSays('gap', 'Neither', compelling({ assessedOn: null })),
    recordSays('not_applicable', 'Another derogation', {
      transferStatement: 'occurs',
      transfers: [transfer({ mechanismKind: 'derogation', mechanismId: 'art49-1-b', module: null })],
    }),
  ],
})
