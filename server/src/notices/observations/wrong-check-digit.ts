import { spanOf } from '../notice.js'
import { checkDigitOf, finnishNumbersIn } from '../words/company-number.js'
import type { Observer } from './observer.js'

/** The controller's company number, or one labelled as a Y-tunnus, whose check digit does not fit: nobody bears such a number. */
export const wrongCheckDigit: Observer = {
  kind: 'wrong_check_digit',
  read(notice, { controller: { businessId } }) {
    const line = businessId === null ? undefined : notice.lines.find(({ text }) => text.includes(businessId))
    const own =
      line && businessId !== null && checkDigitOf(businessId) === false
        ? [{ start: line.start + line.text.indexOf(businessId), end: line.start + line.text.indexOf(businessId) + businessId.length }]
        : []
    const labelled = notice.lines.flatMap((each) =>
      /y-?\s?tunnus|business id|fo-nummer/iu.test(each.text.slice(0, 2000))
        ? finnishNumbersIn(each.text.slice(0, 2000), each.start).filter(({ text }) => checkDigitOf(text) === false)
        : [],
    )
    return [...own, ...labelled.filter(({ start }) => start !== own[0]?.start)].map(({ start, end }) => ({
      kind: 'wrong_check_digit',
      span: spanOf(notice, start, end),
      confidence: 0.9,
    }))
  },
}
