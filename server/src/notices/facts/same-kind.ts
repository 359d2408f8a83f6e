import type { Language } from '@seloste/schema/text'

/** Whose data they are, and how many: no part of what kind they are. */
const DETERMINERS: ReadonlySet<string> = new Set(
  (
    'your our the a an any their his her its my full own same ditt din dina er ert era ens hans hennes deras ett en samma ' +
    'sinun teidän hänen heidän oma omat mahdollinen mahdolliset sama samat'
  ).split(' '),
)
/** Endings by which the same noun differs: number, case, owner, article. */
const ENDINGS: Readonly<Record<Language, readonly RegExp[]>> = {
  fi: [
    /(?:nsa|nsä|mme|nne|si)$/u,
    /(?:ista|istä|sta|stä|issa|issä|ssa|ssä|illa|illä|lla|llä|ilta|iltä|lta|ltä|lle|ksi|iden|ien|jen|oita|öitä|oja|öjä|ja|jä|ia|iä|ita|itä|ta|tä|een|en|in|an|än|un|yn|on|ön|n|a|ä|t)$/u,
    /[aeiouyäö]+$/u,
  ],
  sv: [/s$/u, /(?:erna|arna|orna|na|en|et|er|ar|or|n|t)$/u, /[ae]$/u],
  en: [/(?:ies|es|s|y)$/u, /e$/u],
}

const stemOf = (word: string, language: Language): string =>
  ENDINGS[language].reduce((stem, ending) => (stem.length > 4 ? stem.replace(ending, '') : stem), word)

/** What kind of data a span names, whatever its case, number, article or owner: `your names` is `name`. */
export const kindOf = (text: string, language: Language): string =>
  (
    text
      .toLowerCase()
      .replaceAll(/(?<=\p{L})-(?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .filter((word) => !DETERMINERS.has(word))
    .map((word) => stemOf(word, language))
    .join(' ')
