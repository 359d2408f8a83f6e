import type { Opt, Rel } from '@mikro-orm/core'
import { Property } from '@mikro-orm/decorators/legacy'
import type { Provenance } from '@seloste/schema/record'
import { Structure, Whole } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'
import type { ActivityEntity } from './activity.entity.js'

/** A row that belongs to one activity, in its order, with who or what said it. */
export abstract class ActivityPart extends TenantEntity {
  @Property({ type: 'uuid', onCreate: (part: ActivityPart) => part.activity.organization.id })
  organizationId!: Opt<string>

  abstract activity: Rel<ActivityEntity>

  @Whole()
  position: Opt<number> = 0

  @Structure({ nullable: true })
  provenance: Provenance | null = null
}
