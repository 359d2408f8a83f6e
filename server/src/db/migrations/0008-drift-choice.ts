import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/** What a person said of a difference between a notice and the register, so that it is not asked again. */
export class DriftChoice0008 extends Migration {
  override up(): void {
    this.addSql(`create table drift_choice (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      document_id uuid not null,
      activity_id uuid not null,
      key text not null,
      side text not null,
      chosen_by uuid not null,
      chosen_at timestamptz(3) not null,
      primary key (id),
      constraint drift_choice_side_check check (side in ('notice', 'register')),
      foreign key (workspace_id, organization_id, document_id) references source_document (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, chosen_by) references person (workspace_id, id)
    )`)
    this.addSql('create unique index drift_choice_key on drift_choice (workspace_id, document_id, activity_id, md5(key))')
    for (const statement of protect({ table: 'drift_choice', organization: 'organization_id' })) this.addSql(statement)
  }
}
