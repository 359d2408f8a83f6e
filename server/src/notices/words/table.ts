import type { Line, Notice } from '../notice.js'
import type { Topic } from '../sections/topic.js'

/** The cells of the columns about a topic, their headers left out. */
export const cellsAbout = (notice: Notice, topic: Topic): Line[] =>
  notice.lines.filter((line) => line.block.cell !== null && !line.isHeading && line.section.topics.has(topic))
