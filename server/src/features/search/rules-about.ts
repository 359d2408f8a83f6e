import { languages } from '@seloste/schema/text'
import { rules } from '../../rules/index.js'

/** What each rule is about, in every language and by its key: by these words its findings are found. */
export const ruleWords: string = JSON.stringify(
  rules.map(({ id, text }) => ({
    id,
    words: [id.replaceAll('-', ' '), ...languages.flatMap((language) => [text.topic[language], text.titleGap[language]])].join(' · '),
  })),
)

/** What a rule is about; its key where it is no longer among the rules. */
export const topicOf = (ruleId: string, language: (typeof languages)[number]): string =>
  rules.find(({ id }) => id === ruleId)?.text.topic[language] ?? ruleId

const words = /[\p{L}\p{N}]+/gu

/** Shorter words stand in too many rules to say what somebody looks for. */
const shortest = 3

/** Whether the words say enough to look for findings by them. */
export const sayEnough = (asked: string): boolean => (asked.match(words) ?? []).some((word) => word.length >= shortest)
