import { Migration } from '@mikro-orm/migrations'

/** Registers and their activities, with everything that Art. 30 asks of one. */
export class Register0002 extends Migration {
  override up(): void {
    this.addSql(`create table register (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      role text not null,
      title jsonb not null,
      created_at timestamptz(3) not null,
      primary key (id),
      constraint register_organization_key unique (workspace_id, organization_id, id, role),
      constraint register_role_check check (role in ('controller', 'processor')),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade
    )`)
    this.addSql('create index register_organization_index on register (organization_id, role)')
    this.addSql(`create table joint_controller (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      register_id uuid not null,
      register_role text not null,
      party_id uuid not null,
      arrangement jsonb not null,
      primary key (id),
      constraint joint_controller_key unique (workspace_id, register_id, party_id),
      constraint joint_controller_register_role_check check (register_role in ('controller')),
      foreign key (workspace_id, organization_id, register_id, register_role)
        references register (workspace_id, organization_id, id, role) on delete cascade,
      foreign key (workspace_id, party_id) references party (workspace_id, id)
    )`)
    this.addSql('create index joint_controller_party_index on joint_controller (party_id)')
    this.addSql(`create table activity (
      id uuid not null,
      workspace_id uuid not null,
      version int not null default 1,
      organization_id uuid not null,
      register_id uuid not null,
      role text not null,
      title jsonb not null,
      transfer_statement text not null,
      service_ids text[] not null,
      reviewed_on date,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      updated_by uuid,
      deleted_at timestamptz(3),
      primary key (id),
      constraint activity_organization_key unique (workspace_id, organization_id, id),
      constraint activity_role_check check (role in ('controller', 'processor')),
      constraint activity_transfer_statement_check check (transfer_statement in ('none', 'occurs', 'possible', 'absent')),
      foreign key (workspace_id, organization_id, register_id, role)
        references register (workspace_id, organization_id, id, role) on delete cascade,
      foreign key (workspace_id, updated_by) references person (workspace_id, id)
    )`)
    this.addSql('create index activity_register_index on activity (register_id)')
    this.addSql('create index activity_organization_index on activity (organization_id, role, id)')
    this.addSql(`create table answer (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      statement text not null,
      state text not null,
      reason text,
      primary key (id),
      constraint answer_key unique (activity_id, statement),
      constraint answer_reason_check check (reason is null or length(reason) > 0),
      constraint answer_statement_check check (statement in ('controller', 'purposes', 'dataSubjects', 'dataCategories', 'recipients',
        'transfers', 'retention', 'measures', 'controllers', 'processing')),
      constraint answer_state_check check (state in ('answered', 'none', 'not_applicable', 'unknown', 'unanswered')),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql(`create table purpose (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      text jsonb not null,
      legal_bases text[] not null,
      statute text,
      interest jsonb not null,
      primary key (id),
      constraint purpose_legal_bases_check check (legal_bases <@ array['consent', 'contract', 'legal_obligation', 'vital_interests',
        'public_task', 'legitimate_interests', 'other']),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index purpose_activity_index on purpose (activity_id)')
    this.addSql(`create table data_subject (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      text jsonb not null,
      primary key (id),
      constraint data_subject_activity_key unique (workspace_id, activity_id, id),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index data_subject_activity_index on data_subject (activity_id)')
    this.addSql(`create table data_item (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      text jsonb not null,
      special_category text,
      special_condition text,
      retention_period text,
      retention_start_event text,
      retention_criterion jsonb not null,
      retention_statute text,
      retention_end_action text,
      primary key (id),
      constraint data_item_activity_key unique (workspace_id, activity_id, id),
      
        constraint data_item_retention_period_check check (retention_period ~ '^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$'),
      constraint data_item_special_category_check check (special_category in ('health', 'ethnic', 'political', 'religion', 'union',
        'genetic', 'biometric', 'sex_life', 'criminal')),
      constraint data_item_retention_start_event_check check (retention_start_event in ('collection', 'end_of_contract',
        'end_of_relationship', 'end_of_employment', 'end_of_financial_year', 'end_of_calendar_year', 'last_activity',
        'withdrawal_of_consent', 'birth', 'death', 'decision', 'end_of_recruitment', 'other')),
      constraint data_item_retention_end_action_check check (retention_end_action in ('erase', 'anonymise', 'archive', 'review')),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index data_item_activity_index on data_item (activity_id)')
    this.addSql(`create table data_item_subject (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      activity_id uuid not null,
      data_item_id uuid not null,
      subject_id uuid not null,
      primary key (id),
      constraint data_item_subject_key unique (workspace_id, data_item_id, subject_id),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, activity_id, data_item_id) references data_item (workspace_id, activity_id, id) on delete cascade,
      foreign key (workspace_id, activity_id, subject_id) references data_subject (workspace_id, activity_id, id) on delete cascade
    )`)
    this.addSql('create index data_item_subject_subject_index on data_item_subject (subject_id)')
    this.addSql('create index data_item_subject_item_index on data_item_subject (data_item_id)')
    this.addSql(`create table data_source (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      text jsonb not null,
      primary key (id),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index data_source_activity_index on data_source (activity_id)')
    this.addSql(`create table recipient (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      party_id uuid,
      category jsonb not null,
      role text not null,
      engagement_id uuid,
      primary key (id),
      constraint recipient_role_check check (role in ('processor', 'joint_controller', 'independent_controller', 'authority', 'unclear')),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, party_id) references party (workspace_id, id),
      foreign key (workspace_id, organization_id, engagement_id) references engagement (workspace_id, organization_id, id)
    )`)
    this.addSql('create index recipient_party_index on recipient (party_id)')
    this.addSql('create index recipient_engagement_index on recipient (engagement_id)')
    this.addSql('create index recipient_activity_index on recipient (activity_id)')
    this.addSql(`create table transfer (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      importer_id uuid,
      importer_text jsonb not null,
      engagement_id uuid,
      country text,
      mechanism_kind text,
      mechanism_id text,
      module int,
      signed_on date,
      assessed_on date,
      supplementary_measures jsonb not null,
      primary key (id),
      constraint transfer_module_check check (module >= 1 and module <= 4),
      constraint transfer_country_check check (country ~ '^[A-Z]{2}$'),
      constraint transfer_mechanism_kind_check check (mechanism_kind in ('adequacy', 'privacy_shield', 'dpf', 'safe_harbor', 'scc',
        'bcr', 'consent', 'derogation', 'unspecified_safeguards')),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, importer_id) references party (workspace_id, id),
      foreign key (workspace_id, organization_id, engagement_id) references engagement (workspace_id, organization_id, id)
    )`)
    this.addSql('create index transfer_importer_index on transfer (importer_id)')
    this.addSql('create index transfer_engagement_index on transfer (engagement_id)')
    this.addSql('create index transfer_country_index on transfer (workspace_id, country, mechanism_kind)')
    this.addSql('create index transfer_mechanism_index on transfer (workspace_id, mechanism_id, country)')
    this.addSql('create index transfer_activity_index on transfer (activity_id)')
    this.addSql(`create table measure (
      id uuid not null,
      workspace_id uuid not null,
      kind text not null,
      limb text not null,
      text jsonb not null,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      primary key (id),
      constraint measure_workspace_key unique (workspace_id, id),
      constraint measure_kind_check check (kind in ('access_control', 'authentication', 'mfa', 'firewall', 'encryption_in_transit',
        'encryption_at_rest', 'physical_security', 'backup', 'confidentiality', 'logging', 'training', 'pseudonymisation',
        'malware_protection', 'locked_paper', 'updates', 'other_technical')),
      constraint measure_limb_check check (limb in ('a', 'b', 'c', 'd')),
      foreign key (workspace_id) references workspace (id) on delete cascade
    )`)
    this.addSql('create index measure_kind_index on measure (workspace_id, kind)')
    this.addSql(`create table activity_measure (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      measure_id uuid,
      kind text not null,
      limb text not null,
      text jsonb not null,
      evidenced_on date,
      primary key (id),
      constraint activity_measure_kind_check check (kind in ('access_control', 'authentication', 'mfa', 'firewall',
        'encryption_in_transit', 'encryption_at_rest', 'physical_security', 'backup', 'confidentiality', 'logging', 'training',
        'pseudonymisation', 'malware_protection', 'locked_paper', 'updates', 'other_technical')),
      constraint activity_measure_limb_check check (limb in ('a', 'b', 'c', 'd')),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, measure_id) references measure (workspace_id, id)
    )`)
    this.addSql('create index activity_measure_measure_index on activity_measure (measure_id)')
    this.addSql('create index activity_measure_activity_index on activity_measure (activity_id)')
    this.addSql(`create table activity_controller (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      party_id uuid not null,
      primary key (id),
      constraint activity_controller_key unique (workspace_id, activity_id, party_id),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, party_id) references party (workspace_id, id)
    )`)
    this.addSql('create index activity_controller_party_index on activity_controller (party_id)')
    this.addSql('create index activity_controller_activity_index on activity_controller (activity_id)')
    this.addSql(`create table assessment (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      kind text not null,
      status text not null,
      date date,
      outcome jsonb not null,
      next_review date,
      primary key (id),
      constraint assessment_kind_check check (kind in ('dpia', 'tia', 'lia')),
      constraint assessment_status_check check (status in ('not_needed', 'planned', 'ongoing', 'done')),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index assessment_activity_index on assessment (activity_id)')
  }
}
