import { serviceByAlias } from '@seloste/schema/law/services'
import type { NoticeRecord } from '@seloste/schema/record'
import { noticeWords } from '../evidence.js'
import { noticeSays, observed } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'
import { speaksOf, type Wording } from '../wording.js'

const intelligence: Wording = {
  fi: /tekoäly|koneoppi|kielimalli/i,
  sv: /artificiell intelligens|(?<!\p{L})ai(?!\p{L})|maskininlärning|språkmodell/iu,
  en: /artificial intelligence|\bai\b|machine learning|language model/i,
}

const serviceNamed = {
  fi: 'Tekstissä nimetään tekoälypalvelu. Käytetäänkö henkilötietoja sen kouluttamiseen, ja kerrotaanko siitä tarkoituksena?',
  sv: 'En AI-tjänst nämns i texten. Används personuppgifter för att träna den, och framgår det bland ändamålen?',
  en: 'The text names an AI service. Are personal data used to train it, and is that told among the purposes?',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const { purposes, onlineServices, language } = notice.reading
  const training = observedWords(notice, 'ai_training')
  const isService = onlineServices.some((name) => serviceByAlias(name)?.category === 'ai')
  if (training.length === 0 && !isService) return notApplicable(nothingOfTheKind)
  if (purposes.some((text) => speaksOf(intelligence, { [language]: text }))) return met({ evidence: noticeWords(notice, 'purposes') })
  return training.length > 0 ? gap({ evidence: training }) : unsure(serviceNamed, { evidence: noticeWords(notice, 'onlineServices') })
}

const training = observed('ai_training', 'Conversations are used to train our AI models.')

export const purposeAiTraining = defineRule({
  id: 'purpose-ai-training',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Tekoälyn kouluttaminen on oma tarkoituksensa, joka tarvitsee perusteen ja josta on kerrottava.',
      sv: 'Att träna AI är ett eget ändamål som kräver en grund och ska anges.',
      en: 'Training artificial intelligence is a purpose of its own that needs a ground and is to be told.',
    },
  },
  cites: ['gdpr:5.1.b', 'gdpr:13.1.c', 'gdpr:6.4', 'eu:2024/1689'],
  statement: null,
  from: '2024-08-01',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Tietojen käyttö tekoälyn kouluttamiseen', sv: 'Uppgifter för träning av AI', en: 'Data used to train AI' },
    titleMet: {
      fi: 'Tekoäly on mainittu käsittelyn tarkoituksissa',
      sv: 'AI nämns bland ändamålen',
      en: 'AI is among the stated purposes',
    },
    titleGap: {
      fi: 'Tietoja käytetään tekoälyn kouluttamiseen, mutta sitä ei ole tarkoitusten joukossa',
      sv: 'Uppgifterna används för att träna AI, men det finns inte bland ändamålen',
      en: 'The data are used to train AI, but that is not among the purposes',
    },
    why: {
      fi: 'Malliin kerran opetettua tietoa on vaikea ottaa pois, eikä ihminen osaa vastustaa sitä, mistä hänelle ei kerrota.',
      sv: 'Det som en modell har lärt sig är svårt att ta bort, och ingen invänder mot det som inte framgår.',
      en: 'What a model has learned is hard to take out, and nobody objects to what they are not told of.',
    },
    fix: {
      fi: 'Kirjaa kouluttaminen omaksi tarkoituksekseen perusteineen, tai estä se palvelun asetuksista ja sopimuksessa.',
      sv: 'Ange träningen som ett eget ändamål med grund, eller stäng av den i tjänstens inställningar och i avtalet.',
      en: 'State the training as a purpose of its own with its ground, or rule it out in the settings of the service and in the contract.',
    },
    ask: {
      fi: 'Mitä tietoja mallin kouluttamiseen käytetään, ja kuka kouluttaa?',
      sv: 'Vilka uppgifter används för att träna modellen, och vem tränar den?',
      en: 'Which data train the model, and who trains it?',
    },
    goodEntry: {
      fi: 'Tarkoitus: asiakaspalvelun hakumallin kouluttaminen keskusteluista, joista nimet on poistettu; oikeutettu etu, vastustettavissa lomakkeella.',
      sv: 'Ändamål: att träna kundtjänstens sökmodell med samtal utan namn; berättigat intresse, invändning via formulär.',
      en: 'Purpose: training the search model of customer service on conversations without names; legitimate interest, objection by form.',
    },
  },
  needs: {
    fi: 'Tieto siitä, koulutetaanko palvelun mallia asiakkaiden tiedoilla.',
    sv: 'Uppgift om huruvida tjänstens modell tränas med kundernas uppgifter.',
    en: 'Whether the model of the service is trained on customers’ data.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Training, among the purposes', { purposes: ['training of our AI model'], observations: [training] }),
    noticeSays('gap', 'Training, and no such purpose', { observations: [training] }),
    noticeSays('unsure', 'An AI service is named', { onlineServices: ['ChatGPT'], observations: [] }),
    noticeSays('not_applicable', 'No AI', { observations: [] }),
  ],
})
