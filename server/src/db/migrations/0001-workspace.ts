import { Migration } from '@mikro-orm/migrations'

/** The account, its people, its organizations and the parties that all of them share. */
export class Workspace0001 extends Migration {
  override up(): void {
    this.addSql(`create table workspace (
      id uuid not null,
      name text not null,
      is_demo boolean not null,
      settings jsonb not null,
      created_at timestamptz(3) not null,
      primary key (id)
    )`)
    this.addSql(`create table person (
      id uuid not null,
      workspace_id uuid not null,
      name text not null,
      email text not null,
      role text not null,
      language text not null,
      sees_all_organizations boolean not null,
      account_id text,
      last_visit_at timestamptz(3),
      disabled_at timestamptz(3),
      created_at timestamptz(3) not null,
      primary key (id),
      constraint person_account_key unique (account_id),
      constraint person_email_key unique (workspace_id, email),
      constraint person_workspace_key unique (workspace_id, id),
      constraint person_role_check check (role in ('admin', 'consultant', 'dpo', 'editor', 'viewer')),
      constraint person_language_check check (language in ('fi', 'sv', 'en')),
      foreign key (workspace_id) references workspace (id) on delete cascade
    )`)
    this.addSql(`create table organization (
      id uuid not null,
      workspace_id uuid not null,
      version int not null default 1,
      name text not null,
      business_id text,
      country text not null,
      sector text,
      is_public_body boolean not null,
      headcount int,
      languages text[] not null,
      address text,
      email text,
      phone text,
      representative text,
      contact_point text,
      dpo_name text,
      dpo_email text,
      dpo_phone text,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      updated_by uuid,
      primary key (id),
      constraint organization_workspace_key unique (workspace_id, id),
      constraint organization_headcount_check check (headcount >= 0),
      constraint organization_languages_check check (languages <@ array['fi', 'sv', 'en']),
      constraint organization_country_check check (country ~ '^[A-Z]{2}$'),
      foreign key (workspace_id) references workspace (id) on delete cascade,
      foreign key (workspace_id, updated_by) references person (workspace_id, id)
    )`)
    this.addSql('create index organization_name_index on organization (workspace_id, name, id)')
    this.addSql(`create table organization_assignment (
      id uuid not null,
      workspace_id uuid not null,
      person_id uuid not null,
      organization_id uuid not null,
      created_at timestamptz(3) not null,
      primary key (id),
      constraint organization_assignment_key unique (workspace_id, person_id, organization_id),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade,
      foreign key (workspace_id, person_id) references person (workspace_id, id) on delete cascade
    )`)
    this.addSql(`create table api_token (
      id uuid not null,
      workspace_id uuid not null,
      person_id uuid not null,
      name text not null,
      hash text not null,
      scopes text[] not null,
      expires_at timestamptz(3) not null,
      last_used_at timestamptz(3),
      revoked_at timestamptz(3),
      created_at timestamptz(3) not null,
      primary key (id),
      constraint api_token_hash_key unique (hash),
      foreign key (workspace_id, person_id) references person (workspace_id, id) on delete cascade
    )`)
    this.addSql('create index api_token_person_index on api_token (person_id)')
    this.addSql(`create table party (
      id uuid not null,
      workspace_id uuid not null,
      name text not null,
      aliases text[] not null,
      country text,
      business_id text,
      service_id text,
      certifications jsonb not null,
      parent_id uuid,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      primary key (id),
      constraint party_workspace_key unique (workspace_id, id),
      constraint party_country_check check (country ~ '^[A-Z]{2}$'),
      foreign key (workspace_id) references workspace (id) on delete cascade,
      foreign key (workspace_id, parent_id) references party (workspace_id, id)
    )`)
    this.addSql('create index party_parent_index on party (parent_id)')
    this.addSql('create index party_service_index on party (workspace_id, service_id)')
    this.addSql('create unique index party_name_key on party (workspace_id, lower(name))')
    this.addSql(`create table engagement (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      party_id uuid not null,
      has_contract boolean,
      contract_date date,
      ends_on date,
      contract_reference text,
      scope jsonb not null,
      audited_on date,
      created_at timestamptz(3) not null,
      updated_at timestamptz(3) not null,
      primary key (id),
      constraint engagement_party_key unique (workspace_id, organization_id, party_id),
      constraint engagement_organization_key unique (workspace_id, organization_id, id),
      constraint engagement_days_check check (ends_on >= contract_date),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade,
      foreign key (workspace_id, party_id) references party (workspace_id, id)
    )`)
    this.addSql('create index engagement_party_index on engagement (party_id)')
    this.addSql(`create table sub_processor (
      id uuid not null,
      workspace_id uuid not null,
      organization_id uuid not null,
      engagement_id uuid not null,
      party_id uuid not null,
      authorised_on date,
      position int not null,
      primary key (id),
      constraint sub_processor_key unique (workspace_id, engagement_id, party_id),
      foreign key (workspace_id, organization_id, engagement_id)
        references engagement (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, party_id) references party (workspace_id, id)
    )`)
    this.addSql('create index sub_processor_party_index on sub_processor (party_id)')
    this.addSql(`create table audit_chain (
      id uuid not null,
      workspace_id uuid not null,
      length int not null,
      hash text not null,
      primary key (id),
      constraint audit_chain_workspace_key unique (workspace_id),
      foreign key (workspace_id) references workspace (id)
    )`)
    this.addSql(`create table audit_event (
      id uuid not null,
      workspace_id uuid not null,
      sequence int not null,
      at timestamptz(3) not null,
      actor_id uuid,
      actor text not null,
      verb text not null,
      subject_kind text not null,
      subject_id uuid not null,
      subject_title text,
      organization_id uuid,
      changes jsonb not null,
      previous_hash text not null,
      hash text not null,
      primary key (id),
      constraint audit_event_sequence_key unique (workspace_id, sequence),
      foreign key (workspace_id) references workspace (id)
    )`)
    this.addSql('create index audit_event_organization_index on audit_event (organization_id, sequence)')
    this.addSql('create index audit_event_subject_index on audit_event (subject_id, sequence)')
  }
}
