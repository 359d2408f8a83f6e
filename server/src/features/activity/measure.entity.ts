import type { Opt } from '@mikro-orm/core'
import { Entity, Index, Unique } from '@mikro-orm/decorators/legacy'
import type { ContentText } from '@seloste/schema/text'
import { type Measure, type MeasureLimb, measureLimbs, measures } from '@seloste/schema/vocabulary/measure'
import { ChangeMoment, Content, CreationMoment, Term } from '../../db/columns.js'
import { TenantEntity } from '../../db/tenant.entity.js'

/** A security measure in the catalogue of the workspace, after Art. 32(1)(a)–(d). */
@Entity({ tableName: 'measure' })
@Unique({ name: 'measure_workspace_key', properties: ['workspaceId', 'id'] })
@Index({ name: 'measure_kind_index', properties: ['workspaceId', 'kind'] })
export class MeasureEntity extends TenantEntity {
  @Term(measures)
  kind!: Measure

  @Term(measureLimbs)
  limb!: MeasureLimb

  @Content()
  text!: ContentText

  @CreationMoment()
  createdAt!: Opt<Date>

  @ChangeMoment()
  updatedAt!: Opt<Date>
}
