import type { NoticeRecord } from '@seloste/schema/record'
import { noticeSays, observed } from '../examples.js'
import { observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable } from '../rule.js'

const noTime = {
  fi: 'Vastausaikaa ei kerrota. Sitä ei ole pakko kertoa selosteessa, mutta menettelyn on pysyttävä kuukaudessa.',
  sv: 'Ingen svarstid anges. Den måste inte anges i texten, men rutinen ska hålla sig inom en månad.',
  en: 'No time of answer is told. A notice need not tell it, but the procedure has to keep within a month.',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const late = observedWords(notice, 'answer_late')
  if (late.length > 0) return gap({ evidence: late })
  const inTime = observedWords(notice, 'answer_in_time')
  return inTime.length > 0 ? met({ evidence: inTime }) : notApplicable(noTime)
}

export const rightsNoDeadline = defineRule({
  id: 'rights-no-deadline',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Laki ratkaisee määräajan joka tapauksessa, mutta teksti ohjaa odottamaan kauemmin.',
      sv: 'Lagens tidsfrist gäller ändå, men texten får folk att vänta längre.',
      en: 'The time limit of the law applies in any case, but the text makes people wait longer.',
    },
  },
  cites: ['gdpr:12.3'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Pyyntöön vastaamisen määräaika', sv: 'Tidsfrist för att besvara en begäran', en: 'Time limit for answering a request' },
    titleMet: {
      fi: 'Pyyntöihin luvataan vastata kuukauden kuluessa',
      sv: 'Begäran uppges besvaras inom en månad',
      en: 'Requests are said to be answered within a month',
    },
    titleGap: {
      fi: 'Pyyntöihin luvataan vastata vasta yli kuukauden kuluessa',
      sv: 'Begäran uppges besvaras först inom mer än en månad',
      en: 'Requests are said to be answered within more than a month',
    },
    why: {
      fi: 'Ihminen odottaa vastausta, jonka hänen olisi jo pitänyt saada.',
      sv: 'Den registrerade väntar på ett svar som redan borde ha kommit.',
      en: 'People wait for an answer that they should already have had.',
    },
    fix: {
      fi: 'Kirjaa menettely, jossa vastataan ilman aiheetonta viivytystä ja viimeistään kuukauden kuluessa. Jatkoaika on poikkeus, josta ilmoitetaan ensimmäisen kuukauden aikana.',
      sv: 'Inför en rutin med svar utan onödigt dröjsmål och senast inom en månad. Förlängning är ett undantag som meddelas inom den första månaden.',
      en: 'Set up a procedure that answers without undue delay and within a month at the latest. An extension is an exception, to be told within the first month.',
    },
    ask: {
      fi: 'Missä ajassa pyyntöihin todella vastataan?',
      sv: 'Inom vilken tid besvaras en begäran i praktiken?',
      en: 'Within what time are requests answered in practice?',
    },
    goodEntry: {
      fi: 'Vastaamme pyyntöön viimeistään kuukauden kuluessa sen saapumisesta.',
      sv: 'Vi besvarar din begäran senast inom en månad från det att den kom in.',
      en: 'We answer your request within one month of receipt at the latest.',
    },
  },
  needs: null,
  neverUnsure: 'A time of answer is told or it is not.',
  examples: [
    noticeSays('met', 'Within a month', { observations: [observed('answer_in_time', 'We answer your request within one month.')] }),
    noticeSays('gap', 'Within three months', { observations: [observed('answer_late', 'We answer your request within three months.')] }),
    noticeSays('not_applicable', 'No time is told', { observations: [] }),
  ],
})
