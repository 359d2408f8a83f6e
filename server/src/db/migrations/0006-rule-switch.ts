import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/** Rules that somebody switched off for an organization, with the reason that every report shows. */
export class RuleSwitch0006 extends Migration {
  override up(): void {
    this.addSql(`create table rule_switch (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      rule_id text not null,
      reason text not null,
      off_by uuid not null,
      off_at timestamptz(3) not null,
      on_by uuid,
      on_at timestamptz(3),
      primary key (id),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade,
      foreign key (workspace_id, off_by) references person (workspace_id, id),
      foreign key (workspace_id, on_by) references person (workspace_id, id)
    )`)
    this.addSql('create unique index rule_switch_standing_key on rule_switch (workspace_id, organization_id, rule_id) where on_at is null')
    for (const statement of protect({ table: 'rule_switch', organization: 'organization_id' })) this.addSql(statement)
  }
}
