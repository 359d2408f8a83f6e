import type { Line, Notice } from '../notice.js'

/** Titles stand at the top; of what follows only headings could be meant, and they head a section. */
const searched = 6

/** What a text calls itself: one of its first lines, if it is short. */
export const titlesOf = (notice: Notice): readonly Line[] => notice.lines.slice(0, searched).filter(({ text }) => text.length <= 160)
