import type { Observation } from '@seloste/schema/notice'
import { spanOf, type Line, type Notice } from '../notice.js'
import type { Observer } from './observer.js'
import { titlesOf } from './titles.js'

const legacy = /rekisteriselost|registerbeskrivning|description of (?:the )?file\b/iu
const ownAct =
  /henkilötietolain? \(?523\/1999\)?[^.]{0,20}10\s?§|personuppgiftslagen \(?523\/1999\)?[^.]{0,20}10\s?§|Personal Data Act[^.]{0,30}section 10\b/iu
/** A joint title says that the text is more than the old description. */
const joined = /tietosuojaselost|informoin|dataskyddsbeskrivning|integritetspolicy|privacy/iu

/** `Rekisteriseloste`: the description of file of the repealed Personal Data Act, by its title or by the section that it cites. */
export const legacyTitle: Observer = {
  kind: 'legacy_title',
  read: (notice) =>
    [
      ...titlesOf(notice)
        .filter(({ text }) => legacy.test(text) && !joined.test(text))
        .slice(0, 1)
        .map((line) => seen(notice, line, 0.9)),
      ...notice.lines.filter(({ text }) => ownAct.test(text.slice(0, 600))).map((line) => seen(notice, line, 0.85)),
    ].filter(({ span }, index, all) => all.findIndex((other) => other.span.start === span.start) === index),
}

const seen = (notice: Notice, line: Line, confidence: number): Observation => ({
  kind: 'legacy_title',
  span: spanOf(notice, line.start, line.end),
  confidence,
})
