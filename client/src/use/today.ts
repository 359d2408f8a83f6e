import { dayOf, type Day } from '@seloste/schema/law/day'

/** Today, as the server counts it. */
export const today = (): Day => dayOf(new Date())
