import { randomUUIDv7 } from 'node:crypto'
import type { EntityManager, Opt } from '@mikro-orm/core'
import { Filter, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { tenantFilter, workspaceOf } from './tenant.js'

/** What every row of a workspace has: an id that sorts by its making, and the workspace that owns it. */
@Filter(tenantFilter)
export abstract class TenantEntity {
  @PrimaryKey({ type: 'uuid', onCreate: () => randomUUIDv7() })
  id!: Opt<string>

  @Property({ type: 'uuid', onCreate: (_row: unknown, em: EntityManager) => workspaceOf(em) })
  workspaceId!: Opt<string>
}
