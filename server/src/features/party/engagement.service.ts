import { EngagementEntity } from './engagement.entity.js'
import type { PartyEntity } from './party.entity.js'
import type { OrganizationEntity } from '../organization/organization.entity.js'
import type { Work } from '../work.js'

/** The contract of Art. 28(3) as somebody gives it; what is left out stays. */
export interface EngagementGiven {
  readonly hasContract?: boolean | null
  readonly contractDate?: string | null
  readonly contractReference?: string | null
}

/** The engagements of one organization in one change: one for each processor, whoever names it first. */
export class Engagements {
  private constructor(
    private readonly work: Work,
    private readonly organization: OrganizationEntity,
    private readonly byParty: Map<PartyEntity, EngagementEntity>,
  ) {}

  static async of(work: Work, organization: OrganizationEntity): Promise<Engagements> {
    const own = await work.em.find(EngagementEntity, { organization: organization.id }, { populate: ['party', 'subProcessors.party'] })
    return new Engagements(work, organization, new Map(own.map((engagement) => [engagement.party, engagement])))
  }

  /** The engagement with this processor, changed to what is given. */
  take(party: PartyEntity, given: EngagementGiven | null | undefined): EngagementEntity | null {
    const own = this.byParty.get(party)
    if (!own && !given) return null
    const engagement = own ?? this.make(party)
    if (given?.hasContract !== undefined) engagement.hasContract = given.hasContract
    if (given?.contractDate !== undefined) engagement.contractDate = given.contractDate
    if (given?.contractReference !== undefined) engagement.contractReference = given.contractReference?.trim() || null
    return engagement
  }

  private make(party: PartyEntity): EngagementEntity {
    const engagement = this.work.em.create(EngagementEntity, { organization: this.organization, party })
    this.work.em.persist(engagement)
    this.byParty.set(party, engagement)
    return engagement
  }
}
