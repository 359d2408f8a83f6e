import type { ActivityRecord, PurposeRecord } from '@seloste/schema/record'
import { recorded } from '../evidence.js'
import { purpose, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, met, notApplicable, unanswered, unsure } from '../rule.js'
import { restingOn } from './reasons.js'

const noDutyOfLaw = {
  fi: 'Mikään tarkoitus ei perustu lakisääteiseen velvoitteeseen eikä yleistä etua koskevaan tehtävään.',
  sv: 'Inget ändamål bygger på en rättslig förpliktelse eller en uppgift av allmänt intresse.',
  en: 'No purpose rests on a legal obligation or on a task in the public interest.',
}

const withoutPlace = {
  fi: 'Säädös on nimetty ilman numeroa ja pykälää. Mistä säännöksestä velvoite tai tehtävä seuraa?',
  sv: 'Författningen är nämnd utan nummer och paragraf. Vilken bestämmelse följer förpliktelsen eller uppgiften av?',
  en: 'The act is named without number or section. From which provision does the obligation or task follow?',
}

const ofPurpose = ({ id, text, statute, provenance }: PurposeRecord): Judgement => {
  const at = `purposes.${id}`
  const parts = { at, evidence: recorded(`${at}.statute`, statute, provenance), values: { place: text } }
  if (!statute?.trim()) return unanswered(parts)
  return /\d/.test(statute) ? met(parts) : unsure(withoutPlace, parts)
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  const resting = new Set([...restingOn(activity, 'legal_obligation'), ...restingOn(activity, 'public_task')])
  return resting.size > 0 ? [...resting].map(ofPurpose) : notApplicable(noDutyOfLaw)
}

export const legalBasisPublicTaskNoLaw = defineRule({
  id: 'legal-basis-public-task-no-law',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Lakisääteinen velvoite ja yleistä etua koskeva tehtävä kantavat vain, jos niistä säädetään laissa.',
      sv: 'Rättslig förpliktelse och uppgift av allmänt intresse håller bara om de är fastställda i lag.',
      en: 'A legal obligation and a task in the public interest hold only where the law lays them down.',
    },
  },
  cites: ['gdpr:6.3', 'gdpr:6.1.c', 'gdpr:6.1.e', 'fi:1050/2018:4'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: { fi: 'Perusteena oleva säädös', sv: 'Författning bakom grunden', en: 'Law behind the ground' },
    titleMet: {
      fi: 'Perusteena oleva säädös on kirjattu',
      sv: 'Författningen bakom grunden är angiven',
      en: 'The law behind the ground is recorded',
    },
    titleGap: {
      fi: 'Peruste on laissa säädetty, mutta säädöstä ei ole kirjattu',
      sv: 'Grunden vilar på lag, men författningen är inte angiven',
      en: 'The ground rests on the law, but the act is not recorded',
    },
    why: {
      fi: 'Ilman säädöstä ihminen ei voi tarkistaa, mihin hänen tietojensa käsittely perustuu ja missä sen raja on.',
      sv: 'Utan författningen kan den registrerade inte kontrollera vad behandlingen bygger på och var dess gräns går.',
      en: 'Without the act people cannot check what the processing of their data rests on and where its limit lies.',
    },
    fix: {
      fi: 'Kirjaa säädöksen nimi, numero ja pykälä, josta velvoite tai tehtävä seuraa.',
      sv: 'Ange författningens namn, nummer och den paragraf som förpliktelsen eller uppgiften följer av.',
      en: 'Record the name and number of the act and the section from which the obligation or task follows.',
    },
    ask: {
      fi: 'Mikä säännös velvoittaa käsittelyyn tai antaa tehtävän?',
      sv: 'Vilken bestämmelse kräver behandlingen eller ger uppgiften?',
      en: 'Which provision demands the processing or gives the task?',
    },
    goodEntry: {
      fi: 'Laskujen säilyttäminen: kirjanpitolaki 1336/1997, 2 luvun 10 §.',
      sv: 'Arkivering av fakturor: bokföringslagen 1336/1997, 2 kap. 10 §.',
      en: 'Keeping of invoices: Accounting Act 1336/1997, chapter 2, section 10.',
    },
  },
  needs: {
    fi: 'Säädöksen numero ja pykälä.',
    sv: 'Författningens nummer och paragraf.',
    en: 'Number and section of the act.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'An obligation with its section', {
      purposes: [purpose({ legalBases: ['legal_obligation'], statute: 'Kirjanpitolaki 1336/1997, 2 luvun 10 §' })],
    }),
    recordSays('gap', 'A public task without an act', { purposes: [purpose({ legalBases: ['public_task'] })] }),
    recordSays('unsure', 'An act by its name alone', {
      purposes: [purpose({ legalBases: ['legal_obligation'], statute: 'Kirjanpitolaki' })],
    }),
    recordSays('not_applicable', 'The purpose rests on a contract', {}),
  ],
})
