import type { NoticeRecord } from '@seloste/schema/record'
import { noticeSays, observed } from '../examples.js'
import { nothingOfTheKind, observedWords } from '../observed.js'
import type { Judgement } from '../rule.js'
import { defineRule, gap, met, notApplicable, unsure } from '../rule.js'

/** From here on the reader is sure enough to speak of a gap. */
const sure = 0.7

const perhaps = {
  fi: 'Kohta näyttää mallipohjan tekstiltä: {words}',
  sv: 'Stället ser ut som text från en mall: {words}',
  en: 'This looks like the text of a template: {words}',
}

const ofNotice = (notice: NoticeRecord): Judgement => {
  const evidence = observedWords(notice, 'placeholder')
  if (!notice.reading.observations) return notApplicable(nothingOfTheKind)
  if (evidence.length === 0) return met()
  const isSure = (notice.reading.observations ?? []).some(({ kind, confidence }) => kind === 'placeholder' && confidence >= sure)
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

export const documentTemplateText = defineRule({
  id: 'document-template-text',
  since: '2026.2',
  aliases: [],
  severity: {
    level: 'medium',
    reason: {
      fi: 'Täyttämätön kohta osoittaa, ettei tekstiä ole sovitettu tähän käsittelyyn.',
      sv: 'Ett tomt fält visar att texten inte har anpassats till behandlingen.',
      en: 'A field left open shows that the text was not fitted to this processing.',
    },
  },
  cites: ['gdpr:5.1.a', 'gdpr:12.1', 'gdpr:5.1.d'],
  statement: null,
  from: '2018-05-25',
  until: null,
  notice: ofNotice,
  text: {
    topic: { fi: 'Mallipohjan tekstiä', sv: 'Text från en mall', en: 'Text of a template' },
    titleMet: { fi: 'Mallipohjan kohdat on täytetty', sv: 'Mallens fält är ifyllda', en: 'The fields of the template are filled in' },
    titleGap: {
      fi: 'Tekstissä on mallipohjan täyttämätön kohta: {words}',
      sv: 'I texten finns ett fält från mallen som inte är ifyllt: {words}',
      en: 'The text holds a field of a template that is not filled in: {words}',
    },
    why: {
      fi: 'Ihminen jää ilman tietoa juuri siinä kohdassa.',
      sv: 'Just den uppgiften får den registrerade inte.',
      en: 'Just that piece of information is not given to people.',
    },
    fix: {
      fi: 'Täytä kohta todellisella tiedolla tai poista se, ja lue koko teksti läpi samalla.',
      sv: 'Fyll i fältet med den verkliga uppgiften eller stryk det, och läs igenom hela texten.',
      en: 'Fill in the field or strike it, and read the whole text through at once.',
    },
    ask: { fi: 'Mikä tieto tähän kuuluu?', sv: 'Vilken uppgift hör hit?', en: 'What belongs here?' },
    goodEntry: {
      fi: 'Rekisterinpitäjä: Lumipolun Pyörähuolto Oy.',
      sv: 'Personuppgiftsansvarig: Lumipolun Pyörähuolto Oy.',
      en: 'Controller: Lumipolun Pyörähuolto Oy.',
    },
  },
  needs: {
    fi: 'Tieto siitä, onko kohta jäänyt täyttämättä.',
    sv: 'Uppgift om huruvida fältet har lämnats tomt.',
    en: 'Whether the field was left open.',
  },
  neverUnsure: null,
  examples: [
    noticeSays('met', 'Nothing of the kind', { observations: [] }),
    noticeSays('not_applicable', 'A reading in which nobody looked for it', {}),
    noticeSays('gap', 'A field in brackets', { observations: [observed('placeholder', '[name of the company]')] }),
    noticeSays('unsure', 'Perhaps', { observations: [observed('placeholder', '[name of the company]', 0.55)] }),
  ],
})
