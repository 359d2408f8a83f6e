import type { Observation } from '@seloste/schema/notice'
import type { Language } from '@seloste/schema/text'
import { spanOf, type Notice } from '../notice.js'

/** The months within which something is done, in the first group where a number is given. */
const withinMonths: Readonly<Record<Language, RegExp>> = {
  fi: /(?:(\d+|yhden|kahden|kolmen|neljän|kuuden)\s+(?:\(\d+\)\s+)?)?kuukauden\s+(?:kuluessa|sisällä|aikana)/iu,
  sv: /inom\s+(\d+|en|två|tre|fyra|sex)\s+(?:\(\d+\)\s+)?månad(?:er)?/iu,
  en: /within\s+(\d+|a|one|two|three|four|six)\s+(?:\(\d+\)\s+)?(?:calendar\s+)?months?/iu,
}

const answering: Readonly<Record<Language, RegExp>> = {
  fi: /pyynn|pyynt|pyytäj|vastaamme/iu,
  sv: /begäran|förfrågan|ansökan|vi (?:be)?svarar/iu,
  en: /request|we (?:will |shall )?(?:answer|reply|respond)/iu,
}

/** A longer time that Art. 12(3) allows, or the time of something else: a breach, a complaint, an authority. */
const otherwise: Readonly<Record<Language, RegExp>> = {
  fi: /jatk|piden|lisäa|monimutkai|valitu|kantel|viranomai|valtuutet|loukkau/iu,
  sv: /förläng|ytterligare|komplicera|klagomål|myndighet|ombudsman|incident/iu,
  en: /exten|further|complex|complain|authorit|ombudsman|breach/iu,
}

const single = new Set([undefined, '1', 'yhden', 'en', 'a', 'one'])

/** The sentences that say within how many months a request is answered. */
export function answerTimes(notice: Notice, kind: 'answer_in_time' | 'answer_late'): readonly Observation[] {
  const { language } = notice
  return notice.lines
    .flatMap((line) => line.sentences)
    .filter(({ text }) => {
      const match = withinMonths[language].exec(text)
      if (!match || !answering[language].test(text) || otherwise[language].test(text)) return false
      return single.has(match[1]?.toLowerCase()) === (kind === 'answer_in_time')
    })
    .map(({ start, end }) => ({ kind, span: spanOf(notice, start, end), confidence: 0.85 }))
}
