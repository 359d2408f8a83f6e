import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/**
 * What a controller can show beside the statements of Art. 30: who answers, the screening for an impact assessment,
 * joint controllers of an activity, and what is known of an instrument, a contract and an assessment.
 */
export class Accountability0005 extends Migration {
  override up(): void {
    this.organization()
    this.activity()
    this.parts()
    this.jointControllers()
  }

  private organization(): void {
    this.addSql(`alter table organization
      add column officer_duty text,
      add column large_scale_core boolean,
      add column keeps_breach_log boolean,
      add constraint organization_officer_duty_check check (officer_duty in ('none', 'top_management', 'head_of_it',
        'head_of_marketing', 'head_of_hr', 'other'))`)
  }

  private activity(): void {
    this.addSql(`alter table activity
      add column owner text,
      add column started_on date,
      add column next_review_on date,
      add column risk_criteria text[],
      add column automated_decisions text,
      add column automated_logic jsonb not null default '{}',
      add column consent_proof jsonb not null default '{}',
      add column offered_to_children boolean,
      add column child_age_limit int,
      add column has_joint_arrangement boolean,
      add constraint activity_risk_criteria_check check (risk_criteria <@ array['evaluation', 'automated_decision',
        'systematic_monitoring', 'sensitive_data', 'large_scale', 'matching', 'vulnerable_subjects', 'innovative_use',
        'prevents_right']),
      add constraint activity_automated_decisions_check check (automated_decisions in ('none', 'profiling', 'decisions')),
      add constraint activity_child_age_limit_check check (child_age_limit >= 13 and child_age_limit <= 16)`)
    this.addSql('alter table activity alter column automated_logic drop default, alter column consent_proof drop default')
  }

  private parts(): void {
    this.addSql(`alter table transfer
      add column list_checked_on date,
      add column covers_staff_data boolean,
      add column is_repeated boolean,
      add column importer_under_gdpr boolean`)
    this.addSql(`alter table engagement
      add column guarantees_checked_on date,
      add column sub_processor_approval text,
      add column remote_access_from text[],
      add constraint engagement_sub_processor_approval_check check (sub_processor_approval in ('specific', 'general', 'forbidden')),
      add constraint engagement_remote_access_check check (array_to_string(remote_access_from, ',') ~ '^([A-Z]{2}(,[A-Z]{2})*)?$')`)
    this.addSql(`alter table assessment
      add column officer_consulted boolean,
      add column residual_risk text,
      add column authority_consulted_on date,
      add constraint assessment_residual_risk_check check (residual_risk in ('low', 'medium', 'high'))`)
  }

  /** Two may decide together on one activity of a register and not on another: what stood on the register goes to each of them. */
  private jointControllers(): void {
    this.addSql(`create table activity_joint_controller (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      party_id uuid not null,
      primary key (id),
      constraint activity_joint_controller_key unique (workspace_id, activity_id, party_id),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, party_id) references party (workspace_id, id)
    )`)
    this.addSql('create index activity_joint_controller_party_index on activity_joint_controller (party_id)')
    this.addSql('create index activity_joint_controller_activity_index on activity_joint_controller (activity_id)')
    for (const statement of protect({ table: 'activity_joint_controller', organization: 'organization_id' })) this.addSql(statement)
    this.addSql(`insert into activity_joint_controller (id, workspace_id, organization_id, position, activity_id, party_id)
      select gen_random_uuid(), a.workspace_id, a.organization_id, row_number() over (partition by a.id order by j.id) - 1, a.id, j.party_id
      from joint_controller j join activity a on a.register_id = j.register_id`)
    this.addSql(`update activity a set has_joint_arrangement = true
      where exists (select from joint_controller j where j.register_id = a.register_id and j.arrangement <> '{}')`)
    this.addSql('drop table joint_controller')
  }
}
