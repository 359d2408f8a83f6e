import { randomUUIDv7 } from 'node:crypto'
import type { Opt } from '@mikro-orm/core'
import { Entity, Filter, PrimaryKey } from '@mikro-orm/decorators/legacy'
import { CreationMoment, Flag, Structure, Text } from '../../db/columns.js'
import { type TenantParameters, tenantFilter } from '../../db/tenant.js'

/** An account: a consultancy, a group or one organization; owns its people, its parties and its settings. */
@Entity({ tableName: 'workspace' })
@Filter({ ...tenantFilter, cond: ({ workspaceId }: TenantParameters) => ({ id: workspaceId }) })
export class WorkspaceEntity {
  @PrimaryKey({ type: 'uuid', onCreate: () => randomUUIDv7() })
  id!: Opt<string>

  @Text()
  name!: string

  @Flag()
  isDemo: Opt<boolean> = false

  @Structure()
  settings: Opt<Readonly<Record<string, unknown>>> = {}

  @CreationMoment()
  createdAt!: Opt<Date>
}
