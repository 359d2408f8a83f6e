import type { ActivityRecord, EngagementRecord, RecipientRecord } from '@seloste/schema/record'
import type { Localized } from '@seloste/schema/text'

/** A processor of an activity with the contract that is recorded. */
export interface Contracted {
  readonly recipient: RecipientRecord
  readonly engagement: EngagementRecord
  readonly name: string
}

/** The processors of an activity with whom a contract is recorded; whether there is one is judged elsewhere. */
export const contractsOf = ({ recipients }: ActivityRecord): readonly Contracted[] =>
  recipients.flatMap((recipient) =>
    recipient.role === 'processor' && recipient.engagement?.hasContract
      ? [{ recipient, engagement: recipient.engagement, name: recipient.party?.name ?? recipient.engagement.party.name }]
      : [],
  )

export const noContract: Localized = {
  fi: 'Selosteeseen ei ole kirjattu sopimusta käsittelijän kanssa.',
  sv: 'Inget avtal med ett personuppgiftsbiträde är angivet.',
  en: 'No contract with a processor is recorded.',
}
