import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/** Two entries of one party become one; what was moved is remembered, so that it can be taken back. */
export class PartyMerge0011 extends Migration {
  override up(): void {
    this.addSql(`alter table party add column merged_into_id uuid,
      add foreign key (workspace_id, merged_into_id) references party (workspace_id, id)`)
    this.addSql('create index party_merged_index on party (merged_into_id)')
    this.addSql(`create table party_merge (
      id uuid not null,
      workspace_id uuid not null references workspace (id),
      kept_id uuid not null,
      gone_id uuid not null,
      moved jsonb not null,
      merged_by uuid not null,
      merged_at timestamptz(3) not null,
      undone_by uuid,
      undone_at timestamptz(3),
      primary key (id),
      foreign key (workspace_id, kept_id) references party (workspace_id, id),
      foreign key (workspace_id, gone_id) references party (workspace_id, id),
      foreign key (workspace_id, merged_by) references person (workspace_id, id),
      foreign key (workspace_id, undone_by) references person (workspace_id, id)
    )`)
    for (const statement of protect({ table: 'party_merge' })) this.addSql(statement)
  }
}
