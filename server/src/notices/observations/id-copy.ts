import { compileSet, has } from '../words/phrase.js'
import { byLanguage } from '../words/by-language.js'
import type { Observer } from './observer.js'
import { toldInASentence } from './observer.js'

/** Customer due diligence may ask for copies of identity documents; a notice that speaks of it is not remarked on. */
const dueDiligence = byLanguage((language) =>
  compileSet({ fi: ['*rahanpesu*'], sv: ['*penningtvätt*'], en: ['money laundering', 'anti money'] }[language]),
)

const copies = toldInASentence({
  kind: 'id_copy',
  confidence: 0.8,
  phrases: {
    fi: [
      'kopio* .. henkilöllisyystodistu*|henkilökort*|henkilötodistu*|passista|passi|passin|ajokort*',
      'henkilöllisyystodistu*|henkilökort*|henkilötodistu*|passista|passin|ajokort* .. *kopio*|valokopio*',
      'passikopio*',
      'henkilökorttikopio*',
    ],
    sv: [
      'kopi* .. id handling*|kort*',
      'kopi* .. pass|passet|körkort*|legitimation*|identitetshandling*|identitetskort*',
      'passkopia*',
      'körkortskopia*',
      'legitimationskopia*',
    ],
    en: [
      'cop*|scan* .. passport*|identity|identification document*|card*',
      'cop*|scan* .. passport*',
      'cop*|scan* .. driving|driver|drivers licen*',
      'cop*|scan* .. id card*|document*',
      'cop*|scan* .. photo id',
    ],
  },
})

/** A copy of an identity document is asked for: seldom necessary, Art. 5(1)(c). */
export const idCopy: Observer = {
  kind: 'id_copy',
  read: (notice, facts) => {
    const isDueDiligence = notice.lines.some((line) => line.sentences.some(({ tokens }) => has(dueDiligence[notice.language], tokens)))
    return isDueDiligence ? [] : copies.read(notice, facts)
  },
}
