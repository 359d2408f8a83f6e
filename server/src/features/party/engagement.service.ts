import type { ContentText } from '@seloste/schema/text'
import type { SubProcessorApproval } from '@seloste/schema/vocabulary/accountability'
import { EngagementEntity } from './engagement.entity.js'
import type { PartyEntity } from './party.entity.js'
import type { Parties, PartyGiven } from './party.service.js'
import { SubProcessorEntity } from './sub-processor.entity.js'
import type { OrganizationEntity } from '../organization/organization.entity.js'
import type { Work } from '../work.js'

/** The contract of Art. 28(3) as somebody gives it; what is left out stays. */
export interface EngagementGiven {
  readonly hasContract?: boolean | null
  readonly contractDate?: string | null
  readonly contractReference?: string | null
  readonly endsOn?: string | null
  readonly auditedOn?: string | null
  readonly guaranteesCheckedOn?: string | null
  readonly subProcessorApproval?: SubProcessorApproval | null
  readonly scope?: ContentText | null | undefined
  readonly subProcessors?: readonly PartyGiven[] | null
  readonly remoteAccessFrom?: readonly string[] | null
}

/** The engagements of one organization in one change: one for each processor, whoever names it first. */
export class Engagements {
  private constructor(
    private readonly work: Work,
    private readonly organization: OrganizationEntity,
    private readonly parties: Parties,
    private readonly byParty: Map<PartyEntity, EngagementEntity>,
  ) {}

  static async of(work: Work, organization: OrganizationEntity, parties: Parties): Promise<Engagements> {
    const own = await work.em.find(EngagementEntity, { organization: organization.id }, { populate: ['party', 'subProcessors.party'] })
    return new Engagements(work, organization, parties, new Map(own.map((engagement) => [engagement.party, engagement])))
  }

  /** The engagement with this processor, changed to what is given. */
  take(party: PartyEntity, given: EngagementGiven | null | undefined): EngagementEntity | null {
    const own = this.byParty.get(party)
    if (!own && !given) return null
    const engagement = own ?? this.make(party)
    if (given) this.change(engagement, given)
    return engagement
  }

  private change(engagement: EngagementEntity, given: EngagementGiven): void {
    if (given.hasContract !== undefined) engagement.hasContract = given.hasContract
    if (given.contractDate !== undefined) engagement.contractDate = given.contractDate
    if (given.endsOn !== undefined) engagement.endsOn = given.endsOn
    if (given.auditedOn !== undefined) engagement.auditedOn = given.auditedOn
    if (given.guaranteesCheckedOn !== undefined) engagement.guaranteesCheckedOn = given.guaranteesCheckedOn
    if (given.subProcessorApproval !== undefined) engagement.subProcessorApproval = given.subProcessorApproval
    if (given.contractReference !== undefined) engagement.contractReference = given.contractReference?.trim() || null
    if (given.scope !== undefined) engagement.scope = given.scope ?? {}
    if (given.remoteAccessFrom !== undefined) engagement.remoteAccessFrom = given.remoteAccessFrom && [...given.remoteAccessFrom]
    if (given.subProcessors) this.engage(engagement, given.subProcessors)
  }

  /** The further processors, in the order given; one that stays keeps what is known of it. */
  private engage(engagement: EngagementEntity, given: readonly PartyGiven[]): void {
    const own = new Map(engagement.subProcessors.getItems().map((sub) => [sub.party, sub]))
    const named = [...new Set(given.map((party) => this.parties.take(party)))]
    engagement.subProcessors.set(
      named.map((party, position) => {
        const sub = own.get(party) ?? this.work.em.create(SubProcessorEntity, { engagement, party })
        sub.position = position
        return sub
      }),
    )
  }

  private make(party: PartyEntity): EngagementEntity {
    const engagement = this.work.em.create(EngagementEntity, { organization: this.organization, party })
    this.work.em.persist(engagement)
    this.byParty.set(party, engagement)
    return engagement
  }
}
