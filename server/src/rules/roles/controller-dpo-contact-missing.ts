import type { NoticeRecord } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { noticeExample, noticeSays, organizationExample } from '../examples.js'
import type { Bench, Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'
import { hasOfficer } from './officer.js'

const ofNotice = (notice: NoticeRecord, { dossier: { organization } }: Bench): Judgement => {
  if (!organization || !hasOfficer(organization))
    return notApplicable({
      fi: 'Selosteessa ei ole tietosuojavastaavaa.',
      sv: 'Inget dataskyddsombud är angivet i registret.',
      en: 'The record names no data protection officer.',
    })
  if (notice.reading.dpo) return met({ evidence: noticeWords(notice, 'dpo') })
  return gap({ evidence: [field('dpo'), field('organization.dpo', organization.dpo?.email ?? organization.dpo?.name ?? null)] })
}

const withOfficer = (dpo: boolean) => ({
  dossier: {
    organization: organizationExample({ dpo: { name: null, email: 'tietosuojavastaava@lumipolku.example', phone: null } }),
    notices: [noticeExample({ dpo })],
  },
})

export const controllerDpoContactMissing = defineRule({
  id: 'controller-dpo-contact-missing',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Tietosuojavastaava on olemassa, mutta ihmiset eivät saa tietää hänestä.',
      sv: 'Ombudet finns, men de registrerade får inte veta det.',
      en: 'There is an officer, but people are not told.',
    },
  },
  cites: ['gdpr:13.1.b', 'gdpr:37.7'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: {
      fi: 'Tietosuojavastaavan yhteystiedot tekstissä',
      sv: 'Dataskyddsombudets kontaktuppgifter i texten',
      en: 'Contact of the data protection officer in the notice',
    },
    titleMet: {
      fi: 'Teksti kertoo tietosuojavastaavasta',
      sv: 'Texten anger dataskyddsombudet',
      en: 'The notice tells of the data protection officer',
    },
    titleGap: {
      fi: 'Tekstissä ei ole tietosuojavastaavan yhteystietoja, vaikka selosteessa on',
      sv: 'Texten anger inte dataskyddsombudets kontaktuppgifter, fast registret gör det',
      en: 'The notice does not state the contact of the data protection officer, though the record does',
    },
    why: {
      fi: 'Ihminen ei löydä häntä, jonka tehtävä on vastata hänelle.',
      sv: 'Den registrerade hittar inte den som har till uppgift att svara.',
      en: 'People do not find the one whose task it is to answer them.',
    },
    fix: {
      fi: 'Lisää tekstiin tietosuojavastaavan yhteystiedot. Nimeä ei tarvitse kertoa.',
      sv: 'Lägg till ombudets kontaktuppgifter i texten. Namnet behövs inte.',
      en: 'Add the officer’s contact details to the notice. The name is not needed.',
    },
    ask: { fi: 'Mistä tietosuojavastaavan tavoittaa?', sv: 'Hur når man dataskyddsombudet?', en: 'How is the officer reached?' },
    goodEntry: {
      fi: 'Tietosuojavastaava: tietosuojavastaava@lumipolku.example',
      sv: 'Dataskyddsombud: tietosuojavastaava@lumipolku.example',
      en: 'Data protection officer: tietosuojavastaava@lumipolku.example',
    },
  },
  needs: null,
  neverUnsure: 'The notice tells of the officer or it does not.',
  examples: [
    noticeSays('met', 'Record and notice name the officer', { dpo: true }, withOfficer(true)),
    noticeSays('gap', 'Only the record does', {}, withOfficer(false)),
    noticeSays('not_applicable', 'There is no officer', {}),
  ],
})
