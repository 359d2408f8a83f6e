import { officerDuties } from '@seloste/schema/vocabulary/accountability'
import type { NoticeRecord, OrganizationRecord } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { noticeSays, observed, organizationSays } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

const nothingSaid = {
  fi: 'Tietosuojavastaavan muista tehtävistä ei ole tietoa.',
  sv: 'Det finns ingen uppgift om ombudets övriga uppgifter.',
  en: 'Nothing is said of other duties of a data protection officer.',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const evidence = observedWords(notice, 'officer_conflict')
  if (evidence.length > 0) return gap({ evidence })
  return notice.reading.dpo ? met({ evidence: noticeWords(notice, 'dpo') }) : notApplicable(nothingSaid)
}

const ofOrganization = ({ officerDuty }: OrganizationRecord): Judgement => {
  if (officerDuty === null) return notApplicable(nothingSaid)
  const evidence = [field('officerDuty', officerDuty)]
  if (officerDuty === 'none') return met({ evidence })
  if (officerDuty !== 'other') return gap({ evidence })
  return unsure(
    {
      fi: 'Tietosuojavastaavalla on muita tehtäviä. Päättääkö hän niissä käsittelyn tarkoituksista tai keinoista?',
      sv: 'Dataskyddsombudet har andra uppgifter. Bestämmer ombudet i dem över behandlingens ändamål eller medel?',
      en: 'The data protection officer has other duties. Do they decide on purposes or means of processing?',
    },
    { evidence, values: { duty: officerDuties[officerDuty] } },
  )
}

const conflicting = { dpo: true, observations: [observed('officer_conflict', 'The data protection officer is our CEO.')] }

export const controllerDpoConflict = defineRule({
  id: 'controller-dpo-conflict',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Joka päättää käsittelystä, ei voi riippumattomasti valvoa sitä.',
      sv: 'Den som bestämmer över behandlingen kan inte övervaka den oberoende.',
      en: 'Whoever decides on the processing cannot watch over it independently.',
    },
  },
  cites: ['gdpr:38.6', 'cjeu:C-453/21'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  organization: ofOrganization,
  text: {
    topic: {
      fi: 'Tietosuojavastaavan riippumattomuus',
      sv: 'Dataskyddsombudets oberoende',
      en: 'Independence of the data protection officer',
    },
    titleMet: {
      fi: 'Tietosuojavastaavalla ei ole ristiriitaista tehtävää',
      sv: 'Dataskyddsombudet har ingen uppgift i konflikt',
      en: 'The data protection officer holds no conflicting duty',
    },
    titleGap: {
      fi: 'Tietosuojavastaavalla on johtotehtävä, jossa päätetään käsittelystä',
      sv: 'Dataskyddsombudet har en ledande befattning där behandlingen bestäms',
      en: 'The data protection officer holds a managing position that decides on processing',
    },
    why: {
      fi: 'Ihmisen huoli päätyy sen käsiin, jonka päätöstä se koskee.',
      sv: 'En oro hamnar hos den vars beslut den gäller.',
      en: 'A worry ends with the person whose decision it concerns.',
    },
    fix: {
      fi: 'Nimitä tietosuojavastaavaksi henkilö, joka ei päätä käsittelyn tarkoituksista ja keinoista, tai hanki palvelu ulkoa.',
      sv: 'Utnämn någon som inte bestämmer över behandlingens ändamål och medel, eller anlita en utomstående.',
      en: 'Designate somebody who does not decide on purposes and means, or engage an outside officer.',
    },
    ask: {
      fi: 'Päättääkö tietosuojavastaava muissa tehtävissään, miksi tai miten tietoja käsitellään?',
      sv: 'Bestämmer ombudet i sina andra uppgifter varför eller hur uppgifter behandlas?',
      en: 'Does the officer, in other duties, decide why or how data are processed?',
    },
    goodEntry: {
      fi: 'Tietosuojavastaava: laatupäällikkö, ei päätä käsittelystä.',
      sv: 'Dataskyddsombud: kvalitetschefen, som inte bestämmer över behandlingen.',
      en: 'Data protection officer: the quality manager, who does not decide on processing.',
    },
  },
  needs: {
    fi: 'Tieto siitä, päättääkö tietosuojavastaava käsittelyn tarkoituksista ja keinoista.',
    sv: 'Uppgift om huruvida ombudet bestämmer över ändamål och medel.',
    en: 'Whether the officer decides on purposes and means of processing.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'An officer, and no conflicting duty', { dpo: true }),
    noticeSays('gap', 'The officer is the managing director', conflicting),
    noticeSays('not_applicable', 'No officer', {}),
    organizationSays('met', 'No other duties', { officerDuty: 'none' }),
    organizationSays('gap', 'Head of IT', { officerDuty: 'head_of_it' }),
    organizationSays('unsure', 'Other duties', { officerDuty: 'other' }),
    organizationSays('not_applicable', 'Nobody answered', {}),
  ],
})
