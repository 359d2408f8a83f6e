import type { ActivityRecord, DataItemRecord } from '@seloste/schema/record'
import { noticeWords, recorded } from '../evidence.js'
import { dataItem, noticeSays, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const noneSpecial = {
  fi: 'Erityisiin henkilötietoryhmiin kuuluvia tietoja ei ole kirjattu.',
  sv: 'Inga särskilda kategorier av personuppgifter är angivna.',
  en: 'No special categories of personal data are recorded.',
}

const ofItem = ({ id, specialCategory, specialCondition, provenance }: DataItemRecord): Judgement => {
  const at = `dataItems.${id}`
  const parts = {
    at,
    evidence: recorded(`${at}.specialCondition`, specialCondition, provenance),
    values: { dataCategories: specialCategory ?? '' },
  }
  if (!specialCondition?.trim()) return gap(parts)
  // Art. 10 asks for authorisation by law, not for a letter of Art. 9(2).
  if (specialCategory === 'criminal' || /^[a-j]$/i.test(specialCondition.trim())) return met(parts)
  return unsure(
    {
      fi: 'Edellytys on kirjattu sanoin. Mitä 9 artiklan 2 kohdan alakohtaa se tarkoittaa?',
      sv: 'Villkoret är angivet i ord. Vilket led i artikel 9.2 avses?',
      en: 'The condition is recorded in words. Which point of Article 9(2) is meant?',
    },
    parts,
  )
}

const conditionIsTheControllers = {
  fi: 'Edellytyksestä vastaa rekisterinpitäjä, jonka lukuun tietoja käsitellään.',
  sv: 'Villkoret svarar den personuppgiftsansvarige för, för vars räkning uppgifterna behandlas.',
  en: 'The condition is the controller’s, on whose behalf the data are processed.',
}

const ofActivity = (activity: ActivityRecord): Judgement | readonly Judgement[] => {
  if (activity.role === 'processor') return notApplicable(conditionIsTheControllers)
  const special = activity.dataItems.filter(({ specialCategory }) => specialCategory !== null)
  return special.length > 0 ? special.map(ofItem) : notApplicable(noneSpecial)
}

export const dataSpecialNoCondition = defineRule({
  id: 'data-special-no-condition',
  since: '2026.1',
  aliases: [],
  severity: {
    level: 'critical',
    reason: {
      fi: 'Erityisiä henkilötietoryhmiä saa käsitellä vain, jos jokin poikkeus kieltoon täyttyy.',
      sv: 'Särskilda kategorier av personuppgifter får bara behandlas om ett undantag från förbudet är uppfyllt.',
      en: 'Special categories may be processed only where an exception to the prohibition is met.',
    },
  },
  cites: ['gdpr:9.1', 'gdpr:9.2', 'gdpr:10'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice) => {
    const { specialCategories } = notice.reading
    if (specialCategories.length === 0) return notApplicable(noneSpecial)
    return unsure(
      {
        fi: 'Tekstin mukaan käsitellään: {dataCategories}. Käsittelyn edellytys on tarkistettava.',
        sv: 'Enligt texten behandlas: {dataCategories}. Villkoret för behandlingen behöver kontrolleras.',
        en: 'The text says that these are processed: {dataCategories}. The condition for it has to be checked.',
      },
      { evidence: noticeWords(notice, 'specialCategories'), values: { dataCategories: specialCategories.join(',') } },
    )
  },
  activity: ofActivity,
  text: {
    topic: {
      fi: 'Erityisten henkilötietoryhmien käsittelyn edellytys',
      sv: 'Villkor för särskilda kategorier av personuppgifter',
      en: 'Condition for special categories of personal data',
    },
    titleMet: {
      fi: 'Erityisten henkilötietoryhmien käsittelylle on kirjattu edellytys',
      sv: 'Ett villkor för behandlingen av särskilda kategorier är angivet',
      en: 'A condition for processing special categories is recorded',
    },
    titleGap: {
      fi: 'Käsittelyn edellytys puuttuu: {dataCategories}',
      sv: 'Villkor för behandlingen saknas: {dataCategories}',
      en: 'No condition is recorded for processing: {dataCategories}',
    },
    why: {
      fi: 'Nämä tiedot voivat väärissä käsissä johtaa syrjintään; siksi niiden käsittely on lähtökohtaisesti kielletty.',
      sv: 'I fel händer kan uppgifterna leda till diskriminering; därför är behandlingen som huvudregel förbjuden.',
      en: 'In the wrong hands these data can lead to discrimination; that is why their processing is forbidden as a rule.',
    },
    fix: {
      fi: 'Kirjaa 9 artiklan 2 kohdan alakohta ja sen taustalla oleva laki. Rikostietoihin kirjataan laki, joka käsittelyn sallii.',
      sv: 'Ange led i artikel 9.2 och den lag som det vilar på. För uppgifter om lagöverträdelser anges den lag som tillåter behandlingen.',
      en: 'Record the point of Article 9(2) and the law behind it. For data on offences record the law that allows the processing.',
    },
    ask: {
      fi: 'Mihin 9 artiklan 2 kohdan alakohtaan käsittely perustuu?',
      sv: 'Vilket led i artikel 9.2 bygger behandlingen på?',
      en: 'On which point of Article 9(2) does the processing rest?',
    },
    goodEntry: {
      fi: 'Sairauspoissaolot: 9 artiklan 2 kohdan b alakohta, yksityisyyden suojasta työelämässä annetun lain (759/2004) 5 §.',
      sv: 'Sjukfrånvaro: artikel 9.2 b, 5 § i lagen om integritetsskydd i arbetslivet (759/2004).',
      en: 'Sick leave: Article 9(2)(b), Act on the Protection of Privacy in Working Life (759/2004), section 5.',
    },
  },
  needs: {
    fi: 'Alakohta 9 artiklan 2 kohdasta tai laki, joka sallii käsittelyn.',
    sv: 'Led i artikel 9.2 eller den lag som tillåter behandlingen.',
    en: 'The point of Article 9(2), or the law that allows the processing.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('unsure', 'The notice speaks of health data', { specialCategories: ['health'] }),
    noticeSays('not_applicable', 'The notice names no special category', {}),
    recordSays('met', 'Health data with their condition', { dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'b' })] }),
    recordSays('met', 'Criminal records with the law that allows them', {
      dataItems: [
        dataItem({ specialCategory: 'criminal', specialCondition: 'Laki lasten kanssa työskentelevien rikostaustan selvittämisestä' }),
      ],
    }),
    recordSays('gap', 'Health data without a condition', { dataItems: [dataItem({ specialCategory: 'health' })] }),
    recordSays('unsure', 'A condition in words', {
      dataItems: [dataItem({ specialCategory: 'health', specialCondition: 'occupational health care' })],
    }),
    recordSays('not_applicable', 'Health data in a processor’s record', {
      role: 'processor',
      dataItems: [dataItem({ specialCategory: 'health' })],
    }),
    recordSays('not_applicable', 'No special category', {}),
  ],
})
