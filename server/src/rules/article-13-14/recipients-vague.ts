import type { ActivityRecord, NoticeRecord } from '@seloste/schema/record'
import { noticeWords, recorded } from '../evidence.js'
import { noticeSays, recipient, recordSays } from '../examples.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

/** Words that could mean anybody; whatever stands beside them, as `advertising partners in the group`, makes a category of them. */
const anybody =
  /^(?:(?:our|the|other|various|selected|external|some|certain|trusted)\s)?(?:partners?|business partners?|third part(?:y|ies)|cooperation partners|affiliates|others)$|^(?:(?:muu|muut|muille|eri|valitu[tille]+|ulkopuolis\p{L}+)\s)?(?:yhteistyökumppan\p{L}*|kumppan\p{L}*|kolmans?(?:ille|et|sille|nelle)?\s(?:osapuol\p{L}+|taho\p{L}*)|kolmannet (?:osapuolet|tahot)|sidosryhm\p{L}+|ulkopuoli\p{L}+ taho\p{L}*)$|^(?:(?:våra|andra|övriga|utvalda|externa)\s)?(?:samarbetspartner\p{L}*|partner\p{L}*|tredje part\p{L}*|utomstående)$/iu

const isVague = (name: string): boolean => anybody.test(name.trim().replace(/[.,;:]+$/u, ''))

const noRecipients = {
  fi: 'Vastaanottajia ei ole nimetty.',
  sv: 'Inga mottagare är angivna.',
  en: 'No recipients are given.',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const { recipients } = notice.reading
  if (recipients.length === 0) return notApplicable(noRecipients)
  const vague = recipients.flatMap(({ name }, index) => (isVague(name) ? [{ name, path: `recipients.${index}` }] : []))
  if (vague.length === 0) return met({ evidence: noticeWords(notice, 'recipients') })
  return gap({
    evidence: noticeWords(notice, ...vague.map(({ path }) => path)),
    values: { vague: vague.map(({ name }) => name).join(', ') },
  })
}

const ofActivity = (activity: ActivityRecord): Judgement => {
  if (activity.recipients.length === 0) return notApplicable(noRecipients)
  const vague = activity.recipients.filter(
    ({ party, category }) => !party && Object.values(category).some((words) => words && isVague(words)),
  )
  if (vague.length === 0) return met()
  return gap({
    evidence: vague.flatMap(({ id, category, provenance }) =>
      recorded(`recipients.${id}.category`, Object.values(category)[0] ?? null, provenance),
    ),
    values: { vague: vague.map(({ category }) => Object.values(category)[0] ?? '').join(', ') },
  })
}

export const recipientsVague = defineRule({
  id: 'recipients-vague',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Ryhmä riittää, mutta siitä on käytävä ilmi, keitä vastaanottajat ovat.',
      sv: 'En kategori räcker, men den måste visa vilka mottagarna är.',
      en: 'A category is enough, but it must tell who the recipients are.',
    },
  },
  cites: ['gdpr:13.1.e', 'gdpr:30.1.d', 'cjeu:C-154/21'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  activity: ofActivity,
  text: {
    topic: { fi: 'Vastaanottajien täsmällisyys', sv: 'Hur tydligt mottagarna anges', en: 'How clearly recipients are told' },
    titleMet: { fi: 'Vastaanottajat on yksilöity', sv: 'Mottagarna är preciserade', en: 'The recipients are told apart' },
    titleGap: {
      fi: 'Vastaanottajista sanotaan vain: {vague}',
      sv: 'Om mottagarna sägs bara: {vague}',
      en: 'Of recipients it says only: {vague}',
    },
    why: {
      fi: 'Ihminen ei voi arvata, kenelle hänen tietonsa päätyvät.',
      sv: 'Ingen kan gissa vart uppgifterna tar vägen.',
      en: 'Nobody can guess where their data end up.',
    },
    fix: {
      fi: 'Nimeä vastaanottajat tai kuvaa ryhmä toimialan, tehtävän ja sijainnin mukaan. Pidä selosteessa luettelo nimistä: rekisteröity voi pyytää ne.',
      sv: 'Namnge mottagarna eller beskriv kategorin efter bransch, uppgift och plats. Ha en lista med namn i registret: den registrerade kan begära dem.',
      en: 'Name the recipients, or describe the category by trade, task and place. Keep a list of names in the record: people may ask for them.',
    },
    ask: { fi: 'Ketkä ovat näitä vastaanottajia?', sv: 'Vilka är mottagarna?', en: 'Who are these recipients?' },
    goodEntry: {
      fi: 'Tilitoimisto ja uutiskirjepalvelun toimittaja, molemmat Suomessa.',
      sv: 'Bokföringsbyrån och leverantören av nyhetsbrevet, båda i Finland.',
      en: 'The accounting firm and the supplier of the newsletter, both in Finland.',
    },
  },
  needs: null,
  neverUnsure: 'The words tell, and only words that could mean anybody are taken.',
  examples: [
    noticeSays('met', 'An accounting firm', {}),
    noticeSays('gap', '"Partners"', { recipients: [{ name: 'our partners', kind: 'unclear' }] }),
    noticeSays('gap', '"Yhteistyökumppanit"', { language: 'fi', recipients: [{ name: 'yhteistyökumppaneille', kind: 'unclear' }] }),
    noticeSays('gap', '"Samarbetspartner"', { language: 'sv', recipients: [{ name: 'våra samarbetspartner', kind: 'unclear' }] }),
    noticeSays('met', 'Partners of a kind', { recipients: [{ name: 'partners who deliver bicycles', kind: 'unclear' }] }),
    noticeSays('not_applicable', 'No recipients', { recipients: [] }),
    recordSays('met', 'A named processor', {}),
    recordSays('gap', 'A category that could be anybody', {
      recipients: [recipient({ party: null, role: 'independent_controller', category: { en: 'third parties' }, engagement: null })],
    }),
    recordSays('not_applicable', 'No recipients', { recipients: [] }),
  ],
})
