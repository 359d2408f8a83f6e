import { Migration } from '@mikro-orm/migrations'

/** Source documents, what is drawn from them, what the rules say, what people decide and what is frozen. */
export class Findings0003 extends Migration {
  override up(): void {
    this.addSql(`create table source_document (
      id uuid not null,
      workspace_id uuid not null,
      version int not null default 1,
      organization_id uuid not null,
      name text not null,
      media_type text not null,
      size int not null,
      sha256 text not null,
      language text not null,
      status text not null,
      text text not null,
      outline jsonb not null,
      reading jsonb,
      proposed_title text not null,
      added_at timestamptz(3) not null,
      added_by uuid,
      confirmed_at timestamptz(3),
      primary key (id),
      constraint source_document_organization_key unique (workspace_id, organization_id, id),
      constraint source_document_sha256_check check (sha256 ~ '^[0-9a-f]{64}$'),
      constraint source_document_language_check check (language in ('fi', 'sv', 'en')),
      constraint source_document_status_check check (status in ('reading', 'waiting', 'confirmed')),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade,
      foreign key (workspace_id, added_by) references person (workspace_id, id)
    )`)
    this.addSql('create index source_document_organization_index on source_document (organization_id, added_at, id)')
    this.addSql(`create table source_file (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      document_id uuid not null,
      content bytea not null,
      primary key (id),
      constraint source_file_document_key unique (workspace_id, document_id),
      foreign key (workspace_id, organization_id, document_id)
        references source_document (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql(`create table candidate (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      document_id uuid not null,
      number int not null,
      kind text not null,
      statement text,
      text text not null,
      code text,
      country text,
      period text,
      confidence double precision not null,
      status text not null,
      changed_text text,
      spans jsonb not null,
      duplicate_of_id uuid,
      decided_by uuid,
      decided_at timestamptz(3),
      primary key (id),
      constraint candidate_document_key unique (workspace_id, document_id, id),
      constraint candidate_number_key unique (workspace_id, document_id, number),
      
        constraint candidate_period_check check (period ~ '^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$'),
      constraint candidate_kind_check check (kind in ('controller_name', 'controller_business_id', 'controller_address',
        'controller_email', 'controller_phone', 'register_name', 'document_date', 'purpose', 'legal_basis', 'data_subject',
        'data_category', 'special_category', 'source', 'recipient', 'transfer', 'retention', 'measure')),
      constraint candidate_statement_check check (statement in ('controller', 'purposes', 'dataSubjects', 'dataCategories', 'recipients',
        'transfers', 'retention', 'measures', 'controllers', 'processing')),
      constraint candidate_status_check check (status in ('waiting', 'accepted', 'changed', 'left')),
      foreign key (workspace_id, organization_id, document_id)
        references source_document (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, document_id, duplicate_of_id) references candidate (workspace_id, document_id, id),
      foreign key (workspace_id, decided_by) references person (workspace_id, id)
    )`)
    this.addSql('create index candidate_document_index on candidate (document_id)')
    this.addSql(`create table activity_document (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      position int not null,
      provenance jsonb,
      activity_id uuid not null,
      document_id uuid not null,
      primary key (id),
      constraint activity_document_key unique (workspace_id, activity_id, document_id),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, organization_id, document_id)
        references source_document (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index activity_document_document_index on activity_document (document_id)')
    this.addSql('create index activity_document_activity_index on activity_document (activity_id)')
    this.addSql(`create table finding (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      fingerprint text not null,
      rule_id text not null,
      subject_kind text not null,
      activity_id uuid,
      document_id uuid,
      at text not null,
      verdict text not null,
      silent boolean not null,
      severity text not null,
      statement text,
      values jsonb not null,
      evidence jsonb not null,
      reason jsonb,
      failure text,
      ruleset_version text not null,
      law_version text not null,
      as_of date not null,
      first_seen timestamptz(3) not null,
      changed_at timestamptz(3) not null,
      resolved_at timestamptz(3),
      reopened_at timestamptz(3),
      primary key (id),
      constraint finding_fingerprint_key unique (workspace_id, organization_id, fingerprint),
      constraint finding_organization_key unique (workspace_id, organization_id, id),
      constraint finding_subject_check check ((subject_kind = 'organization' and activity_id is null and document_id is null)
        or (subject_kind = 'activity' and activity_id is not null and document_id is null)
        or (subject_kind = 'notice' and document_id is not null and activity_id is null)),
      constraint finding_subject_kind_check check (subject_kind in ('organization', 'activity', 'notice')),
      constraint finding_verdict_check check (verdict in ('gap', 'unsure', 'met', 'not_applicable')),
      constraint finding_severity_check check (severity in ('critical', 'high', 'medium', 'low')),
      constraint finding_statement_check check (statement in ('controller', 'purposes', 'dataSubjects', 'dataCategories', 'recipients',
        'transfers', 'retention', 'measures', 'controllers', 'processing')),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade,
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, organization_id, document_id)
        references source_document (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index finding_activity_index on finding (activity_id)')
    this.addSql('create index finding_document_index on finding (document_id)')
    this.addSql('create index finding_workspace_index on finding (workspace_id, verdict, resolved_at, id)')
    this.addSql('create index finding_rule_index on finding (workspace_id, rule_id, verdict, id)')
    this.addSql('create index finding_open_index on finding (organization_id, verdict, severity, id)')
    this.addSql(`create table statement_standing (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      activity_id uuid not null,
      statement text not null,
      letter text not null,
      state text not null,
      updated_at timestamptz(3) not null,
      primary key (id),
      constraint statement_standing_key unique (activity_id, statement),
      constraint statement_standing_statement_check check (statement in ('controller', 'purposes', 'dataSubjects', 'dataCategories',
        'recipients', 'transfers', 'retention', 'measures', 'controllers', 'processing')),
      constraint statement_standing_state_check check (state in ('gap', 'unanswered', 'unsure', 'met', 'not_applicable')),
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade
    )`)
    this.addSql('create index statement_standing_workspace_index on statement_standing (workspace_id, statement, state)')
    this.addSql('create index statement_standing_organization_index on statement_standing (organization_id, statement, state)')
    this.addSql(`create table decision (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      finding_id uuid not null,
      kind text not null,
      reason text,
      owner text,
      approved_by uuid,
      due date,
      until date,
      until_field_changes boolean not null,
      facts_hash text not null,
      decided_by uuid not null,
      decided_at timestamptz(3) not null,
      ended_at timestamptz(3),
      ended_because text,
      primary key (id),
      constraint decision_kind_check check (kind in ('planned', 'accepted', 'disputed')),
      constraint decision_ended_because_check check (ended_because in ('withdrawn', 'replaced', 'expired', 'facts_changed')),
      foreign key (workspace_id, organization_id, finding_id) references finding (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, decided_by) references person (workspace_id, id),
      foreign key (workspace_id, approved_by) references person (workspace_id, id)
    )`)
    this.addSql('create index decision_until_index on decision (workspace_id, until)')
    this.addSql('create index decision_due_index on decision (workspace_id, due)')
    this.addSql('create index decision_finding_index on decision (finding_id, decided_at)')
    this.addSql('create unique index decision_standing_key on decision (workspace_id, finding_id) where ended_at is null')
    this.addSql(`create table review (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      label text not null,
      as_of date not null,
      content text not null,
      hash text not null,
      ruleset_version text not null,
      law_version text not null,
      standing jsonb not null,
      prepared_by uuid,
      prepared_at timestamptz(3) not null,
      signed_by uuid,
      signed_at timestamptz(3),
      primary key (id),
      constraint review_organization_key unique (workspace_id, organization_id, id),
      constraint review_signature_check check ((signed_at is null) = (signed_by is null)),
      constraint review_hash_check check (hash ~ '^[0-9a-f]{64}$'),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id),
      foreign key (workspace_id, prepared_by) references person (workspace_id, id),
      foreign key (workspace_id, signed_by) references person (workspace_id, id)
    )`)
    this.addSql('create index review_organization_index on review (organization_id, as_of, id)')
    this.addSql(`create table authority_link (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      review_id uuid not null,
      hash text not null,
      until date not null,
      created_by uuid,
      created_at timestamptz(3) not null,
      revoked_at timestamptz(3),
      primary key (id),
      constraint authority_link_hash_key unique (hash),
      foreign key (workspace_id, organization_id, review_id) references review (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, created_by) references person (workspace_id, id)
    )`)
    this.addSql('create index authority_link_review_index on authority_link (review_id)')
  }
}
