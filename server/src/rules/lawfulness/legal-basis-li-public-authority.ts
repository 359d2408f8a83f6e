import type { ActivityRecord, PurposeRecord } from '@seloste/schema/record'
import { field, recorded } from '../evidence.js'
import { organizationExample, purpose, recordSays } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { noBasisStated, restingOn } from './reasons.js'

const notAnAuthority = {
  fi: 'Organisaatiota ei ole merkitty viranomaiseksi.',
  sv: 'Organisationen är inte angiven som myndighet.',
  en: 'The organization is not marked as a public authority.',
}

const outsideItsTasks = {
  fi: 'Viranomainen ei voi nojata oikeutettuun etuun tehtäviensä hoitamisessa. Kuuluuko tämä käsittely niihin?',
  sv: 'En myndighet kan inte stödja sig på berättigat intresse när den fullgör sina uppgifter. Hör behandlingen till dem?',
  en: 'A public authority cannot rely on legitimate interests in the performance of its tasks. Is this processing part of them?',
}

const ofPurpose = ({ id, legalBases, provenance }: PurposeRecord): Judgement => {
  const at = `purposes.${id}`
  const evidence = [field('organization.isPublicBody', 'true'), ...recorded(`${at}.legalBases`, legalBases.join(', '), provenance)]
  // Beside a public task the record itself says that the processing serves the authority's tasks.
  return legalBases.includes('public_task') ? gap({ at, evidence }) : unsure(outsideItsTasks, { at, evidence })
}

const ofActivity = (activity: ActivityRecord, { dossier }: Bench): Judgement | readonly Judgement[] => {
  if (!dossier.organization?.isPublicBody) return notApplicable(notAnAuthority)
  const resting = restingOn(activity, 'legitimate_interests')
  if (resting.length > 0) return resting.map(ofPurpose)
  if (!activity.purposes.some(({ legalBases }) => legalBases.length > 0)) return notApplicable(noBasisStated)
  return met({ evidence: [field('organization.isPublicBody', 'true')] })
}

const city = { dossier: { organization: organizationExample({ name: 'Lumirannan kaupunki', isPublicBody: true }) } }

export const legalBasisLiPublicAuthority = defineRule({
  id: 'legal-basis-li-public-authority',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Viranomaisen tehtävien perusteesta säädetään lailla; 6 artikla sulkee oikeutetun edun niiltä pois.',
      sv: 'Grunden för en myndighets uppgifter fastställs i lag; artikel 6 utesluter berättigat intresse för dem.',
      en: 'The basis of an authority’s tasks is laid down by law; Article 6 closes legitimate interests to them.',
    },
  },
  cites: ['gdpr:6.1.sub2', 'gdpr:6.1.e', 'gdpr:6.3'],
  statement: null,
  from: '2018-05-25',
  until: null,
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Oikeutettu etu viranomaisen tehtävissä',
      sv: 'Berättigat intresse i en myndighets uppgifter',
      en: 'Legitimate interests in the tasks of a public authority',
    },
    titleMet: {
      fi: 'Viranomaisen käsittely ei perustu oikeutettuun etuun',
      sv: 'Myndighetens behandling bygger inte på berättigat intresse',
      en: 'The authority’s processing does not rest on legitimate interests',
    },
    titleGap: {
      fi: 'Viranomaisen tehtävän perusteeksi on kirjattu oikeutettu etu',
      sv: 'Berättigat intresse är angivet som grund för en myndighets uppgift',
      en: 'Legitimate interests are recorded as the ground of an authority’s task',
    },
    why: {
      fi: 'Ihminen ei voi valita viranomaista; siksi sen käsittelyn rajat kuuluvat lakiin.',
      sv: 'Man kan inte välja sin myndighet; därför ska gränserna för dess behandling finnas i lag.',
      en: 'People cannot choose their authority; that is why the limits of its processing belong in the law.',
    },
    fix: {
      fi: 'Kirjaa perusteeksi lakisääteinen velvoite tai yleistä etua koskeva tehtävä ja se säännös, josta tehtävä seuraa. Jos käsittely jää tehtävien ulkopuolelle, kirjaa syy.',
      sv: 'Ange rättslig förpliktelse eller uppgift av allmänt intresse som grund, och den bestämmelse som uppgiften följer av. Om behandlingen ligger utanför uppgifterna anges skälet.',
      en: 'Record a legal obligation or a task in the public interest as the ground, and the provision from which the task follows. If the processing lies outside the tasks, record why.',
    },
    ask: {
      fi: 'Hoitaako viranomainen tässä käsittelyssä lakisääteistä tehtäväänsä?',
      sv: 'Fullgör myndigheten en lagstadgad uppgift i denna behandling?',
      en: 'Does the authority perform a statutory task by this processing?',
    },
    goodEntry: {
      fi: 'Rakennusluvan käsittely: yleistä etua koskeva tehtävä (6 artiklan 1 kohdan e alakohta, rakentamislaki 751/2023).',
      sv: 'Handläggning av bygglov: uppgift av allmänt intresse (artikel 6.1 e, bygglagen 751/2023).',
      en: 'Handling of building permits: task in the public interest (Article 6(1)(e), Building Act 751/2023).',
    },
  },
  needs: {
    fi: 'Tieto siitä, kuuluuko käsittely viranomaisen tehtäviin.',
    sv: 'Uppgift om huruvida behandlingen hör till myndighetens uppgifter.',
    en: 'Whether the processing is part of the authority’s tasks.',
  },
  neverUnsure: null,
  examples: [
    recordSays('met', 'A public authority with a public task', { purposes: [purpose({ legalBases: ['public_task'] })] }, city),
    recordSays(
      'gap',
      'A public task and legitimate interests in one',
      { purposes: [purpose({ legalBases: ['public_task', 'legitimate_interests'] })] },
      city,
    ),
    recordSays('unsure', 'Legitimate interests alone', { purposes: [purpose({ legalBases: ['legitimate_interests'] })] }, city),
    recordSays('not_applicable', 'A public authority without a ground', { purposes: [purpose({ legalBases: [] })] }, city),
    recordSays('not_applicable', 'A company', { purposes: [purpose({ legalBases: ['legitimate_interests'] })] }),
  ],
})
