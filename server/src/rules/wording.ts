import type { ContentText, Language } from '@seloste/schema/text'
import { languages } from '@seloste/schema/text'

/** Words of one matter in each language, as they stand in texts that people wrote. */
export type Wording = Readonly<Record<Language, RegExp>>

/** Whether a content text speaks of the matter in any of the languages that it has. */
export const speaksOf = (wording: Wording, text: ContentText): boolean =>
  languages.some((language) => wording[language].test(text[language] ?? ''))

/** People who work or apply for work. Swedish `personal` is staff, English `personal` is not. */
export const staff: Wording = {
  fi: /työntekij|henkilöstö|henkilökun|palkansaaj|viranhaltij|toimihenkil|työsuhte|työnhakij/i,
  sv: /anställd|arbetstagar|medarbetar|tjänstem[aä]n|arbetssökande|\bpersonal(?:en|ens)?\b/i,
  en: /\bemployees?\b|\bworkers?\b|\bstaff\b|\bpersonnel\b|\bjob applicants?\b/i,
}
