import { spanOf } from '../notice.js'
import type { Observer } from './observer.js'
import { titlesOf } from './titles.js'

const recordWords = /seloste käsittelytoimist|käsittelytoimien seloste|register över behandling|record of processing/iu
const noticeWords =
  /tietosuojaselost|informoin|information till|dataskyddsinformation|dataskyddsbeskrivning|integritetspolicy|privacy (?:notice|policy|statement)|information for data subjects/iu

/** `Privacy notice and record of processing activities`: one text for the authority and for the people. */
export const recordAndNotice: Observer = {
  kind: 'record_and_notice',
  read: (notice) =>
    titlesOf(notice)
      .filter(({ text }) => recordWords.test(text) && noticeWords.test(text))
      .map(({ start, end }) => ({ kind: 'record_and_notice', span: spanOf(notice, start, end), confidence: 0.85 })),
}
