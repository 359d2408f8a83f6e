import type { ActivityRecord } from '@seloste/schema/record'
import { noticeWords, recorded } from '../evidence.js'
import { noticeSays, purpose, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const noBasis = {
  fi: 'Oikeusperustetta ei ole kirjattu.',
  sv: 'Ingen rättslig grund är angiven.',
  en: 'No legal basis is stated.',
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const grounded = activity.purposes.filter(({ legalBases }) => legalBases.length > 0)
  if (grounded.length === 0) return notApplicable(noBasis)
  const foreign = grounded.filter(({ legalBases }) => legalBases.includes('other'))
  const place = (id: string) => `purposes.${id}`
  if (foreign.length > 0)
    return foreign.map(({ id, provenance }) => gap({ at: place(id), evidence: recorded(`${place(id)}.legalBases`, 'other', provenance) }))
  return met({
    evidence: grounded.flatMap(({ id, legalBases, provenance }) => recorded(`${place(id)}.legalBases`, legalBases.join(', '), provenance)),
  })
}

export const legalBasisPreGdpr = defineRule({
  id: 'legal-basis-pre-gdpr',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: '”Asiallinen yhteys” ja muut vanhan lain perusteet eivät ole 6 artiklan perusteita.',
      sv: '”Saklig anknytning” och andra grunder i den gamla lagen finns inte i artikel 6.',
      en: 'A “relevant connection” and other grounds of the old law are not grounds of Article 6.',
    },
  },
  cites: ['gdpr:6.1', 'fi:1050/2018:38'],
  statement: null,
  from: '2019-01-01',
  until: null,
  notice: (notice) => {
    const { legalBases } = notice.reading
    if (legalBases.length === 0) return notApplicable(noBasis)
    return legalBases.includes('other')
      ? gap({ evidence: noticeWords(notice, 'legalBases.other') })
      : met({ evidence: noticeWords(notice, 'legalBases') })
  },
  activity: ofActivity,
  text: {
    topic: { fi: 'Peruste, jota asetus ei tunne', sv: 'Grund som förordningen inte känner till', en: 'Ground unknown to the Regulation' },
    titleMet: { fi: 'Perusteet ovat 6 artiklan perusteita', sv: 'Grunderna finns i artikel 6', en: 'The grounds are those of Article 6' },
    titleGap: {
      fi: 'Käsittelyn perusteeksi on ilmoitettu peruste, jota asetus ei tunne',
      sv: 'Den angivna grunden finns inte i förordningen',
      en: 'The stated ground is one that the Regulation does not know',
    },
    why: {
      fi: 'Ihminen ei voi arvioida oikeuksiaan perusteesta, jota voimassa olevassa laissa ei ole.',
      sv: 'Den registrerade kan inte bedöma sina rättigheter utifrån en grund som inte finns i gällande rätt.',
      en: 'People cannot work out their rights from a ground that the law in force does not have.',
    },
    fix: {
      fi: 'Arvioi käsittely uudelleen ja kirjaa 6 artiklan 1 kohdan peruste: asiakas- tai jäsensuhteessa useimmiten sopimus tai oikeutettu etu tasapainotesteineen.',
      sv: 'Bedöm behandlingen på nytt och ange en grund i artikel 6.1: i kund- och medlemsrelationer oftast avtal eller berättigat intresse med intresseavvägning.',
      en: 'Assess the processing anew and record a ground of Article 6(1): for customers and members mostly contract, or legitimate interests with a balancing test.',
    },
    ask: {
      fi: 'Mitä 6 artiklan perustetta sanamuodolla tarkoitetaan?',
      sv: 'Vilken grund i artikel 6 avses?',
      en: 'Which ground of Article 6 is meant?',
    },
    goodEntry: {
      fi: 'Asiakassuhteen hoitaminen: sopimus (6 artiklan 1 kohdan b alakohta).',
      sv: 'Skötsel av kundrelationen: avtal (artikel 6.1 b).',
      en: 'Managing the customer relationship: contract (Article 6(1)(b)).',
    },
  },
  needs: null,
  neverUnsure: 'A stated ground is one of the six of Article 6(1) or it is not.',
  examples: [
    noticeSays('met', 'The notice names the contract', {}),
    noticeSays(
      'gap',
      'The notice names a factual connection',
      { legalBases: ['other'] },
      { words: { 'legalBases.other': 'a factual connection based on membership' } },
    ),
    noticeSays('not_applicable', 'The notice names no ground', { legalBases: [] }),
    recordSays('met', 'The purpose rests on a contract', {}),
    recordSays('gap', 'The purpose rests on a factual connection', { purposes: [purpose({ legalBases: ['other'] })] }),
    recordSays('not_applicable', 'No ground is recorded', { purposes: [purpose({ legalBases: [] })] }),
  ],
})
