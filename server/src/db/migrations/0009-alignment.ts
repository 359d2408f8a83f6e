import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/** What a person said of two activities of different organizations: the same processing, or not. */
export class Alignment0009 extends Migration {
  override up(): void {
    this.addSql(`create table alignment (
      id uuid not null,
      workspace_id uuid not null references workspace (id),
      one_organization_id uuid not null,
      one uuid not null,
      other_organization_id uuid not null,
      other uuid not null,
      is_same boolean not null,
      said_by uuid not null,
      said_at timestamptz(3) not null,
      primary key (id),
      constraint alignment_key unique (workspace_id, one, other),
      constraint alignment_order_check check (one < other),
      foreign key (workspace_id, one_organization_id, one) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, other_organization_id, other) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, said_by) references person (workspace_id, id)
    )`)
    for (const statement of protect({ table: 'alignment', organization: 'one_organization_id' })) this.addSql(statement)
  }
}
