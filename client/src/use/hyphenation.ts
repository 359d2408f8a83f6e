import type { Language } from '@seloste/schema/text'

/** Words below this length fit every column. */
const longWord = /\p{L}{13,}/gu
const vowel = /[aeiouyåäö]/i
const letter = /\p{L}/u
/** Letters that stay together at either end of a word. */
const least = 3

/** Where the second part of a compound begins with a vowel, the consonant before it stays with the first: vakuutus-yhtiö. */
const joint =
  /^(?:yhti|yhdist|yhtey|oikeu|asiak|asioi|osoit|osast|ohjelm|ohjei|arvio|ilmoit|ehdo|ehto|eläk|elinkein|opisk|opett|eväst|urak)/i

/** A Finnish syllable begins with the consonant before a vowel: sa-las-sa-pi-to-vel-vol-li-suus. */
function syllables(word: string): string {
  let out = ''
  let hasVowel = false
  for (let at = 0; at < word.length; at += 1) {
    const [own = '', next = ''] = [word[at], word[at + 1]]
    const isJoint = !vowel.test(word[at - 1] ?? '') && joint.test(word.slice(at))
    const begins = letter.test(own) && !vowel.test(own) && vowel.test(next) && !joint.test(word.slice(at + 1))
    if (hasVowel && (begins || isJoint) && at >= least && word.length - at >= least) out += '\u00AD'
    hasVowel ||= vowel.test(own)
    out += own
  }
  return out
}

/** Long Finnish words with soft hyphens, for narrow columns: browsers bring no Finnish hyphenation of their own. */
export function hyphenated(text: string, language: Language): string {
  return language === 'fi' ? text.replace(longWord, syllables) : text
}
