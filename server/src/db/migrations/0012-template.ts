import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/** Activities to begin from, kept by the workspace, and the activities that began from them. */
export class Template0012 extends Migration {
  override up(): void {
    this.addSql(`create table template (
      id uuid not null,
      workspace_id uuid not null references workspace (id),
      version int not null default 1,
      title jsonb not null,
      content jsonb not null,
      starter text,
      changed_by uuid not null,
      changed_at timestamptz(3) not null,
      deleted_at timestamptz(3),
      primary key (id),
      constraint template_workspace_key unique (workspace_id, id),
      foreign key (workspace_id, changed_by) references person (workspace_id, id)
    )`)
    for (const statement of protect({ table: 'template' })) this.addSql(statement)
    this.addSql(`create table template_use (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      template_id uuid not null,
      activity_id uuid not null,
      template_version int not null,
      primary key (id),
      constraint template_use_key unique (workspace_id, activity_id),
      foreign key (workspace_id, template_id) references template (workspace_id, id) on delete cascade,
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index template_use_template_index on template_use (template_id)')
    for (const statement of protect({ table: 'template_use', organization: 'organization_id' })) this.addSql(statement)
  }
}
