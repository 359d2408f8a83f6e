import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** With so many measures of its own the old form has become a description. */
const enough = 3

const ofNotice = (notice: NoticeRecord): Judgement => {
  const form = observedWords(notice, 'security_boilerplate')
  if (form.length === 0)
    return notApplicable({
      fi: 'Suojausta ei ole jaettu vanhan lomakkeen tavoin.',
      sv: 'Skyddet är inte indelat som i det gamla formuläret.',
      en: 'Protection is not divided as on the old form.',
    })
  const measures = noticeWords(notice, 'measures')
  return notice.reading.measures.length >= enough ? met({ evidence: measures }) : gap({ evidence: [...form, ...measures] })
}

const form = { observations: [observed('security_boilerplate', 'A. Manual material')] }

export const securityBoilerplate = defineRule({
  id: 'security-boilerplate',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Vanha lomake kertoo, missä muodossa tiedot ovat, mutta ei, miten niitä suojataan.',
      sv: 'Det gamla formuläret säger i vilken form uppgifterna finns, men inte hur de skyddas.',
      en: 'The old form tells in which form the data are kept, not how they are protected.',
    },
  },
  cites: ['gdpr:32', 'gdpr:30.1.g'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Suojauksen kuvaus vanhalla lomakkeella', sv: 'Skyddet på det gamla formuläret', en: 'Protection on the old form' },
    titleMet: { fi: 'Suojaustoimia on kuvattu', sv: 'Skyddsåtgärder beskrivs', en: 'Measures are described' },
    titleGap: {
      fi: 'Suojaus kuvataan vain jaolla manuaaliseen ja ATK-aineistoon',
      sv: 'Skyddet beskrivs bara genom indelningen i manuellt och ADB-material',
      en: 'Protection is described only by the division into manual and electronic material',
    },
    why: {
      fi: 'Ihminen ei saa tietää, huolehditaanko hänen tiedoistaan.',
      sv: 'Den registrerade får inte veta om uppgifterna skyddas.',
      en: 'People do not learn whether their data are looked after.',
    },
    fix: {
      fi: 'Kuvaa yleisellä tasolla toimet, jotka ovat käytössä: käyttöoikeudet, salaus, varmuuskopiot, lokit, koulutus.',
      sv: 'Beskriv i allmänna drag de åtgärder som används: behörigheter, kryptering, säkerhetskopior, loggar, utbildning.',
      en: 'Describe in general the measures in use: access rights, encryption, backups, logs, training.',
    },
    ask: { fi: 'Mitkä suojaustoimet ovat käytössä?', sv: 'Vilka skyddsåtgärder används?', en: 'Which measures are in use?' },
    goodEntry: {
      fi: 'Käyttöoikeudet tehtävän mukaan, monivaiheinen tunnistautuminen, salatut varmuuskopiot.',
      sv: 'Behörighet efter uppgift, flerfaktorsautentisering, krypterade säkerhetskopior.',
      en: 'Access by task, multi-factor authentication, encrypted backups.',
    },
  },
  needs: null,
  neverUnsure: 'The old form is filled with measures or it is not.',
  examples: [
    noticeSays('met', 'The old form, filled with measures', { ...form, measures: ['access_control', 'backup', 'locked_paper'] }),
    noticeSays('gap', 'The old form and a password', { ...form, measures: ['authentication'] }),
    noticeSays('not_applicable', 'Another form', {}),
  ],
})
