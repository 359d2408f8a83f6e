import type { NoticeRecord } from '@seloste/schema/record'
import { noticeSays, observed } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

/** From here on the reader is sure enough to speak of a gap. */
const sure = 0.75

const perhaps = {
  fi: 'Tekstissä on toisen organisaation nimi: {words}',
  sv: 'Texten innehåller en annan organisations namn: {words}',
  en: 'The text holds the name of another organisation: {words}',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const evidence = observedWords(notice, 'other_controller')
  if (!notice.reading.observations) return notApplicable(nothingOfTheKind)
  if (evidence.length === 0) return met()
  const isSure = (notice.reading.observations ?? []).some(({ kind, confidence }) => kind === 'other_controller' && confidence >= sure)
  const parts = {
    evidence,
    values: {
      words: evidence
        .slice(0, 3)
        .map(({ text }) => text.replace(/\s+/g, ' ').slice(0, 80))
        .join(' · '),
    },
  }
  return isSure ? gap(parts) : unsure(perhaps, parts)
}

export const documentCopiedNotice = defineRule({
  id: 'document-copied-notice',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'high',
    reason: {
      fi: 'Ihmiset ohjataan väärän organisaation puoleen, ja sisältökin voi olla toisen.',
      sv: 'De registrerade hänvisas till fel organisation, och även innehållet kan vara någon annans.',
      en: 'People are sent to the wrong organisation, and the content may be another’s too.',
    },
  },
  cites: ['gdpr:5.1.a', 'gdpr:13.1.a', 'gdpr:12.1'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Toisen organisaation teksti', sv: 'En annan organisations text', en: 'Text of another organisation' },
    titleMet: { fi: 'Teksti nimeää yhden organisaation', sv: 'Texten anger en enda organisation', en: 'The text names one organisation' },
    titleGap: {
      fi: 'Rekisterinpitäjän paikalla on myös toisen organisaation nimi: {words}',
      sv: 'På den personuppgiftsansvariges plats står också en annan organisations namn: {words}',
      en: 'In the controller’s place stands the name of another organisation too: {words}',
    },
    why: {
      fi: 'Kopioidussa tekstissä kerrotaan toisen organisaation käsittelystä, ei siitä, mitä ihmisen tiedoille täällä tapahtuu.',
      sv: 'En kopierad text beskriver någon annans behandling, inte vad som händer med uppgifterna här.',
      en: 'A copied text tells of another’s processing, not of what happens to people’s data here.',
    },
    fix: {
      fi: 'Korjaa nimi ja tarkista, että jokainen kohta vastaa omaa käsittelyä.',
      sv: 'Rätta namnet och kontrollera att varje punkt stämmer med den egna behandlingen.',
      en: 'Correct the name, and see that every point matches your own processing.',
    },
    ask: {
      fi: 'Onko toinen organisaatio yhteisrekisterinpitäjä, konserniyhtiö vai jäänne kopioinnista?',
      sv: 'Är den andra organisationen gemensamt ansvarig, ett koncernbolag eller en rest av kopiering?',
      en: 'Is the other organisation a joint controller, a company of the group or a trace of copying?',
    },
    goodEntry: {
      fi: 'Rekisterinpitäjä on koko tekstissä Lumipolun Pyörähuolto Oy.',
      sv: 'Personuppgiftsansvarig är i hela texten Lumipolun Pyörähuolto Oy.',
      en: 'The controller is Lumipolun Pyörähuolto Oy throughout the text.',
    },
  },
  needs: {
    fi: 'Tieto siitä, mikä suhde toisella organisaatiolla on käsittelyyn.',
    sv: 'Uppgift om den andra organisationens förhållande till behandlingen.',
    en: 'How the other organisation stands to the processing.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Nothing of the kind', { observations: [] }),
    noticeSays('not_applicable', 'A reading in which nobody looked for it', {}),
    noticeSays('gap', 'Another company in the controller’s place', {
      observations: [observed('other_controller', 'Havupuiston Kauppa Oy processes your data.')],
    }),
    noticeSays('unsure', 'Perhaps', { observations: [observed('other_controller', 'Havupuiston Kauppa Oy processes your data.', 0.55)] }),
  ],
})
