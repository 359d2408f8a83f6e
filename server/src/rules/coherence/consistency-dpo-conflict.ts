import type { NoticeRecord } from '@seloste/schema/record'
import { field, noticeWords } from '../evidence.js'
import { noticeExample, noticeSays } from '../examples.js'
import { hasOfficer } from '../roles/officer.js'
import type { Bench } from '../rule.js'
import { defineRule } from '../rule.js'
import type { Disagreement } from './between-notices.js'
import { comparedWithSiblings } from './between-notices.js'

const address = /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{3,100}/gu

const addressesOf = (notice: NoticeRecord): readonly string[] =>
  noticeWords(notice, 'dpo').flatMap(({ text }) => [...text.matchAll(address)].map(([found]) => found.toLowerCase().replace(/\.$/, '')))

/** Where the record names the officer, a notice that is silent is set against the record, not against the other notices. */
const compareIn =
  (bench: Bench) =>
  (notice: NoticeRecord, other: NoticeRecord): Disagreement | null => {
    if (!other.reading.dpo) return null
    if (!notice.reading.dpo && bench.dossier.organization && hasOfficer(bench.dossier.organization)) return null
    if (!notice.reading.dpo) return { evidence: [field('dpo'), ...noticeWords(other, 'dpo')] }
    const [mine, theirs] = [addressesOf(notice), addressesOf(other)]
    if (mine.length === 0 || theirs.length === 0 || mine.some((one) => theirs.includes(one))) return null
    return { evidence: [...noticeWords(notice, 'dpo'), ...noticeWords(other, 'dpo')] }
  }

const officer = (email: string, id?: string) => noticeExample({ dpo: true }, { dpo: `Data protection officer: ${email}` }, id)
const with2 = (one: NoticeRecord, email: string) => ({ dossier: { notices: [one, officer(email, 'n2')] } })

export const consistencyDpoConflict = defineRule({
  id: 'consistency-dpo-conflict',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Yksi yhteystieto vastaa yleensä kaikista teksteistä, mutta ihmisen on löydettävä se siitä tekstistä, jota hän lukee.',
      sv: 'En kontaktuppgift gäller i regel för alla texter, men den måste finnas i den text som läses.',
      en: 'One contact usually serves for all notices, but people must find it in the one they read.',
    },
  },
  cites: ['gdpr:13.1.b', 'gdpr:37.7', 'gdpr:5.1.d'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: (notice, bench) => comparedWithSiblings(notice, bench, compareIn(bench)),
  text: {
    topic: {
      fi: 'Tietosuojavastaava eri teksteissä',
      sv: 'Dataskyddsombud i olika texter',
      en: 'Data protection officer in different notices',
    },
    titleMet: {
      fi: 'Organisaation tekstit kertovat tietosuojavastaavasta yhtäpitävästi',
      sv: 'Organisationens texter är samstämmiga om dataskyddsombudet',
      en: 'The organisation’s notices agree on the data protection officer',
    },
    titleGap: {
      fi: 'Tietosuojavastaavan yhteystiedot poikkeavat organisaation toisesta tekstistä: {otherNotice}',
      sv: 'Dataskyddsombudets kontaktuppgifter avviker från en annan text: {otherNotice}',
      en: 'The contact of the data protection officer differs from another notice: {otherNotice}',
    },
    why: {
      fi: 'Ihmisen viesti voi jäädä laatikkoon, jota kukaan ei lue.',
      sv: 'Ett meddelande kan hamna i en brevlåda som ingen läser.',
      en: 'A message may end in a mailbox that nobody reads.',
    },
    fix: {
      fi: 'Kerro tietosuojavastaavan ajantasaiset yhteystiedot jokaisessa tekstissä. Tehtävän mukainen osoite kestää henkilön vaihtumisen.',
      sv: 'Ange dataskyddsombudets aktuella kontaktuppgifter i varje text. En funktionsadress håller när personen byts.',
      en: 'Give the officer’s current contact details in each notice. An address of the function outlives a change of person.',
    },
    ask: { fi: 'Mitkä yhteystiedot pitävät paikkansa?', sv: 'Vilka kontaktuppgifter stämmer?', en: 'Which contact details hold?' },
    goodEntry: {
      fi: 'Tietosuojavastaava: tietosuojavastaava@lumipolku.example',
      sv: 'Dataskyddsombud: tietosuojavastaava@lumipolku.example',
      en: 'Data protection officer: tietosuojavastaava@lumipolku.example',
    },
  },
  needs: null,
  neverUnsure: 'The officer is named in both and the addresses agree, or not.',
  examples: [
    noticeSays('gap', 'Two addresses', { dpo: true }, with2(officer('officer@lumipolku.example'), 'other@lumipolku.example')),
    noticeSays('gap', 'Only the other notice names an officer', {}, with2(noticeExample(), 'officer@lumipolku.example')),
    noticeSays('met', 'One address', { dpo: true }, with2(officer('officer@lumipolku.example'), 'officer@lumipolku.example')),
    noticeSays('not_applicable', 'There is no other notice', { dpo: true }),
  ],
})
