import { adequacyFor } from '@seloste/schema/law/mechanisms'
import { recordSays, transfer } from '../examples.js'
import type { Bench } from '../rule.js'
import { defineRule, gap, met } from '../rule.js'
import { ofEachTransfer, restsOn } from './each-transfer.js'

const otherGround = restsOn('scc', 'bcr', 'other_safeguard', 'unspecified_safeguards', 'consent', 'derogation')
const decisionOn = ({ asOf, law }: Bench) => adequacyFor('BR', asOf, law.mechanisms)[0]
const toBrazil = (signedOn: string | null, reviewedOn: string | null) => ({
  transferStatement: 'occurs' as const,
  transfers: [transfer({ country: 'BR', signedOn })],
  reviewedOn,
})

export const transferBrazilUpdate = defineRule({
  id: 'transfer-brazil-update',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Aiempi peruste kelpaa edelleen, mutta kirjaus ja tietosuojaseloste eivät kerro uudesta päätöksestä.',
      sv: 'Den tidigare grunden duger fortfarande, men registret och dataskyddsbeskrivningen nämner inte det nya beslutet.',
      en: 'The earlier ground still serves, but the record and the notice do not know of the new decision.',
    },
  },
  cites: ['eu:2026/179', 'gdpr:45', 'gdpr:30.1.e'],
  statement: null,
  from: '2026-01-26',
  until: null,
  activity: ofEachTransfer({
    concerns: (one, bench) => one.country === 'BR' && otherGround(one, bench) && decisionOn(bench) !== undefined,
    looksAt: 'mechanism',
    judge: (one, parts, bench, { reviewedOn }) => {
      const since = decisionOn(bench)?.validFrom ?? ''
      const told = { ...parts, values: { ...parts.values, sinceDate: since } }
      const chosen = [one.signedOn, reviewedOn].some((day) => day !== null && day >= since && day <= bench.asOf)
      return chosen ? met(told) : gap(told)
    },
    none: {
      fi: 'Siirtoa Brasiliaan muulla perusteella kuin riittävyyspäätöksellä ei ole, tai päätös ei ole voimassa.',
      sv: 'Ingen överföring till Brasilien sker på annan grund än beslutet om adekvat skyddsnivå, eller så gäller beslutet inte.',
      en: 'There is no transfer to Brazil on another ground than the adequacy decision, or the decision is not in force.',
    },
  }),
  text: {
    topic: {
      fi: 'Brasiliaa koskeva riittävyyspäätös',
      sv: 'Beslutet om adekvat skyddsnivå för Brasilien',
      en: 'The adequacy decision for Brazil',
    },
    titleMet: {
      fi: 'Peruste on valittu tai tarkistettu riittävyyspäätöksen jälkeen ({sinceDate})',
      sv: 'Grunden är vald eller granskad efter beslutet om adekvat skyddsnivå ({sinceDate})',
      en: 'The ground was chosen or reviewed after the adequacy decision ({sinceDate})',
    },
    titleGap: {
      fi: 'Siirtoa Brasiliaan ei ole tarkistettu riittävyyspäätöksen antamisen ({sinceDate}) jälkeen',
      sv: 'Överföringen till Brasilien har inte granskats efter beslutet om adekvat skyddsnivå ({sinceDate})',
      en: 'The transfer to Brazil has not been reviewed since the adequacy decision of {sinceDate}',
    },
    why: {
      fi: 'Ihmiselle kerrotaan perusteesta, joka ei ehkä enää ole se, johon siirto nojaa.',
      sv: 'Den registrerade får veta om en grund som kanske inte längre är den som överföringen vilar på.',
      en: 'People are told of a ground that may no longer be the one on which the transfer rests.',
    },
    fix: {
      fi: 'Siirry riittävyyspäätökseen (EU) 2026/179, jos vastaanottajaan sovelletaan LGPD-lakia, tai pidä nykyinen peruste harkitusti, ja kirjaa tarkistuspäivä. Päivitä tietosuojaseloste.',
      sv: 'Gå över till beslutet (EU) 2026/179 om mottagaren omfattas av LGPD, eller behåll den nuvarande grunden medvetet, och ange granskningsdagen. Uppdatera dataskyddsbeskrivningen.',
      en: 'Move to Decision (EU) 2026/179 where the recipient is under the LGPD, or keep the present ground knowingly, and record the day of review. Update the privacy notice.',
    },
    ask: {
      fi: 'Sovelletaanko vastaanottajaan LGPD-lakia, ja kumpaan perusteeseen siirto jatkossa nojaa?',
      sv: 'Omfattas mottagaren av LGPD, och vilken grund ska överföringen vila på i fortsättningen?',
      en: 'Is the recipient under the LGPD, and on which of the two is the transfer to rest from now on?',
    },
    goodEntry: {
      fi: 'Brasilia, Ipê Suporte Ltda: komission päätös (EU) 2026/179; tarkistettu 1.3.2026.',
      sv: 'Brasilien, Ipê Suporte Ltda: kommissionens beslut (EU) 2026/179; granskat 1.3.2026.',
      en: 'Brazil, Ipê Suporte Ltda: Commission Decision (EU) 2026/179; reviewed on 1 March 2026.',
    },
  },
  needs: null,
  neverUnsure: 'The day of the decision is known, and so is whether the record was signed or reviewed after it.',
  examples: [
    recordSays('met', 'Clauses signed after the decision', toBrazil('2026-05-01', null)),
    recordSays('met', 'Old clauses, reviewed since', toBrazil('2024-03-01', '2026-03-01')),
    recordSays('gap', 'Old clauses, not reviewed since', toBrazil('2024-03-01', '2025-06-01')),
    recordSays('not_applicable', 'The day before the decision', toBrazil('2024-03-01', null), { asOf: '2026-01-25' }),
    recordSays('not_applicable', 'No transfer', {}),
  ],
})
