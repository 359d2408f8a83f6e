import { Entity, Unique } from '@mikro-orm/decorators/legacy'
import { Text, Whole } from '../db/columns.js'
import { TenantEntity } from '../db/tenant.entity.js'

/** The head of a workspace's chain: how many events it holds and the hash of the last. Locked while one is added. */
@Entity({ tableName: 'audit_chain' })
@Unique({ name: 'audit_chain_workspace_key', properties: ['workspaceId'] })
export class AuditChainEntity extends TenantEntity {
  @Whole()
  length!: number

  @Text()
  hash!: string
}
