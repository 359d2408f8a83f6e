import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/**
 * A template may be a set of measures, offered to activities that began from anything; what each edition of a template held is kept,
 * so that a later one is offered as what changed, and an answer tells which edition it answered.
 */
export class MeasureSet0017 extends Migration {
  override up(): void {
    this.addSql(`alter table template add column form text not null default 'activity',
      add column edition int not null default 1,
      add constraint template_form_check check (form in ('activity', 'measures'))`)
    this.addSql('update template set edition = version')
    this.addSql('alter table template alter column form drop default, alter column edition drop default')
    this.addSql(`create table template_edition (
      id uuid not null,
      workspace_id uuid not null,
      template_id uuid not null,
      number int not null,
      content jsonb not null,
      primary key (id),
      constraint template_edition_key unique (workspace_id, template_id, number),
      foreign key (workspace_id, template_id) references template (workspace_id, id) on delete cascade
    )`)
    this.addSql(`insert into template_edition (id, workspace_id, template_id, number, content)
      select gen_random_uuid(), workspace_id, id, edition, content from template`)
    for (const statement of protect({ table: 'template_edition' })) this.addSql(statement)
    this.addSql('alter table template_use rename column template_version to edition')
    this.addSql(`alter table template_use add column answer text,
      add constraint template_use_answer_check check (answer in ('taken', 'declined')),
      drop constraint template_use_key,
      add constraint template_use_key unique (workspace_id, activity_id, template_id)`)
    this.addSql('create index template_use_organization_index on template_use (organization_id)')
  }
}
