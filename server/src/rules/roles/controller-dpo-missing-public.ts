import type { OrganizationRecord } from '@seloste/schema/record'
import { field } from '../evidence.js'
import { organizationSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { hasOfficer } from './officer.js'

const ofOrganization = (organization: OrganizationRecord): Judgement => {
  if (!organization.isPublicBody)
    return notApplicable({
      fi: 'Organisaatio ei ole viranomainen tai julkishallinnon elin.',
      sv: 'Organisationen är inte en myndighet eller ett offentligt organ.',
      en: 'The organisation is no public authority or body.',
    })
  return hasOfficer(organization)
    ? met({ evidence: [field('dpo', organization.dpo?.name ?? organization.dpo?.email ?? null)] })
    : gap({ evidence: [field('dpo')] })
}

const officer = { name: null, email: 'tietosuojavastaava@lumiranta.example', phone: null }

export const controllerDpoMissingPublic = defineRule({
  id: 'controller-dpo-missing-public',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Viranomaiselta ja julkishallinnon elimeltä tietosuojavastaava vaaditaan aina.',
      sv: 'En myndighet eller ett offentligt organ ska alltid ha ett dataskyddsombud.',
      en: 'A public authority or body must always have a data protection officer.',
    },
  },
  cites: ['gdpr:37.1.a', 'gdpr:37.7', 'gdpr:30.1.a'],
  statement: null,
  from: '2018-05-25',
  until: null,
  organization: ofOrganization,
  text: {
    topic: { fi: 'Viranomaisen tietosuojavastaava', sv: 'Myndighetens dataskyddsombud', en: 'Data protection officer of a public body' },
    titleMet: { fi: 'Tietosuojavastaava on nimetty', sv: 'Dataskyddsombudet är angivet', en: 'The data protection officer is named' },
    titleGap: {
      fi: 'Julkishallinnon organisaation selosteessa ei ole tietosuojavastaavaa',
      sv: 'Registret för ett offentligt organ anger inget dataskyddsombud',
      en: 'The record of a public body does not state a data protection officer',
    },
    why: {
      fi: 'Ihminen ei voi valita viranomaistaan; tietosuojavastaava on hänen yhteyshenkilönsä sen sisällä.',
      sv: 'Den enskilde kan inte välja myndighet; ombudet är kontakten inom den.',
      en: 'People cannot choose their authority; the officer is their contact inside it.',
    },
    fix: {
      fi: 'Nimitä tietosuojavastaava, julkista yhteystiedot, ilmoita ne valvontaviranomaiselle ja kirjaa ne selosteeseen. Usealla viranomaisella voi olla yhteinen tietosuojavastaava.',
      sv: 'Utnämn ett dataskyddsombud, offentliggör kontaktuppgifterna, meddela dem till tillsynsmyndigheten och ange dem i registret. Flera myndigheter kan ha ett gemensamt ombud.',
      en: 'Designate an officer, publish the contact details, communicate them to the supervisory authority and record them. Several authorities may share one.',
    },
    ask: { fi: 'Kuka on tietosuojavastaava?', sv: 'Vem är dataskyddsombud?', en: 'Who is the data protection officer?' },
    goodEntry: {
      fi: 'Tietosuojavastaava: tietosuojavastaava@lumiranta.example',
      sv: 'Dataskyddsombud: tietosuojavastaava@lumiranta.example',
      en: 'Data protection officer: tietosuojavastaava@lumiranta.example',
    },
  },
  needs: null,
  neverUnsure: 'An officer is recorded or none is.',
  examples: [
    organizationSays('met', 'A public body with an officer', { isPublicBody: true, dpo: officer }),
    organizationSays('gap', 'A public body without one', { isPublicBody: true }),
    organizationSays('gap', 'An officer of whom nothing is told', { isPublicBody: true, dpo: { name: ' ', email: null, phone: null } }),
    organizationSays('not_applicable', 'A company', {}),
  ],
})
