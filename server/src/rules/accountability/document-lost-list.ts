import type { NoticeRecord } from '@seloste/schema/record'
import { noticeSays, observed } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

/** From here on the reader is sure enough to speak of a gap. */
const sure = 0.7

const perhaps = {
  fi: 'Otsikon tai kaksoispisteen jälkeen ei näytä olevan sisältöä: {words}',
  sv: 'Efter rubriken eller kolonet verkar inget följa: {words}',
  en: 'Nothing seems to follow the heading or the colon: {words}',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const evidence = observedWords(notice, 'lost_list')
  if (!notice.reading.observations) return notApplicable(nothingOfTheKind)
  if (evidence.length === 0) return met()
  const isSure = (notice.reading.observations ?? []).some(({ kind, confidence }) => kind === 'lost_list' && confidence >= sure)
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

export const documentLostList = defineRule({
  id: 'document-lost-list',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'low',
    reason: {
      fi: 'Luettelo on luultavasti olemassa, mutta jäänyt tekstistä pois.',
      sv: 'Listan finns troligen, men har fallit bort ur texten.',
      en: 'The list probably exists, but has dropped out of the text.',
    },
  },
  cites: ['gdpr:12.1', 'gdpr:5.1.a'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Otsikko tai luettelo ilman sisältöä', sv: 'Rubrik eller lista utan innehåll', en: 'Heading or list without content' },
    titleMet: { fi: 'Jokaisella otsikolla on sisältö', sv: 'Varje rubrik har innehåll', en: 'Every heading has content' },
    titleGap: {
      fi: 'Otsikon tai kaksoispisteen jälkeen ei ole mitään: {words}',
      sv: 'Efter rubriken eller kolonet följer ingenting: {words}',
      en: 'Nothing follows the heading or the colon: {words}',
    },
    why: {
      fi: 'Ihminen näkee, että jotain piti kertoa, mutta ei saa tietää mitä.',
      sv: 'Den registrerade ser att något skulle sägas, men inte vad.',
      en: 'People see that something was to be told, but not what.',
    },
    fix: {
      fi: 'Lisää luettelo tai poista otsikko. Luettelot katoavat helposti, kun teksti kopioidaan järjestelmästä toiseen.',
      sv: 'Lägg till listan eller stryk rubriken. Listor försvinner lätt när text kopieras mellan system.',
      en: 'Add the list or strike the heading. Lists are easily lost when a text is copied from system to system.',
    },
    ask: { fi: 'Mitä tähän kuuluu?', sv: 'Vad hör hit?', en: 'What belongs here?' },
    goodEntry: {
      fi: 'Käsittelemme seuraavia tietoja: nimi, puhelinnumero, pyörän merkki.',
      sv: 'Vi behandlar följande uppgifter: namn, telefonnummer, cykelns märke.',
      en: 'We process these data: name, telephone number, make of the bicycle.',
    },
  },
  needs: { fi: 'Tieto siitä, puuttuuko sisältöä.', sv: 'Uppgift om huruvida innehåll saknas.', en: 'Whether content is missing.' },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Nothing of the kind', { observations: [] }),
    noticeSays('not_applicable', 'A reading in which nobody looked for it', {}),
    noticeSays('gap', 'A colon and nothing after it', { observations: [observed('lost_list', 'We process these data:')] }),
    noticeSays('unsure', 'Perhaps', { observations: [observed('lost_list', 'We process these data:', 0.55)] }),
  ],
})
