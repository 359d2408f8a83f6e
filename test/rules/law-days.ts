import { addDays } from '@seloste/schema/law/day'
import { lastDay, mechanisms } from '@seloste/schema/law/mechanisms'

/** Each ended or ending instrument that a rule judges by its own last day, as the law book has it. */
export const instrumentDays = mechanisms
  .filter(({ kind, validUntil, validFrom }) => validUntil && validFrom && (kind === 'privacy_shield' || kind === 'safe_harbor'))
  .map((mechanism) => {
    const day = lastDay(mechanism) ?? ''
    return {
      id: mechanism.id,
      ruleId: mechanism.kind === 'safe_harbor' ? 'transfer-safe-harbor' : 'transfer-privacy-shield',
      lastDay: day,
      firstDayAfter: addDays(day, 1),
    }
  })
