import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/** What shows that a security measure of an organization, or of one of its activities, works: when it did and for how long that holds. */
export class MeasureEvidence0014 extends Migration {
  override up(): void {
    this.addSql(`create table measure_evidence (
      id uuid not null,
      workspace_id uuid not null,
      version int not null default 1,
      organization_id uuid not null,
      activity_id uuid,
      kind text not null,
      what text not null,
      shown_on date not null,
      term text,
      holds_until date not null,
      link text,
      document_id uuid,
      noted_by uuid not null,
      noted_at timestamptz(3) not null,
      withdrawn_by uuid,
      withdrawn_at timestamptz(3),
      primary key (id),
      constraint measure_evidence_kind_check check (kind in ('access_control', 'authentication', 'mfa', 'firewall', 'encryption_in_transit',
        'encryption_at_rest', 'physical_security', 'backup', 'confidentiality', 'logging', 'training', 'pseudonymisation',
        'malware_protection', 'locked_paper', 'updates', 'other_technical')),
      constraint measure_evidence_term_check
        check (term ~ '^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=[0-9])([0-9]+H)?([0-9]+M)?([0-9]+S)?)?$'),
      constraint measure_evidence_days_check check (holds_until >= shown_on),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade,
      foreign key (workspace_id, organization_id, activity_id) references activity (workspace_id, organization_id, id) on delete cascade,
      foreign key (workspace_id, organization_id, document_id)
        references source_document (workspace_id, organization_id, id) on delete set null (document_id),
      foreign key (workspace_id, noted_by) references person (workspace_id, id),
      foreign key (workspace_id, withdrawn_by) references person (workspace_id, id)
    )`)
    this.addSql('create index measure_evidence_kind_index on measure_evidence (organization_id, kind)')
    this.addSql('create index measure_evidence_activity_index on measure_evidence (activity_id)')
    this.addSql('create index measure_evidence_document_index on measure_evidence (document_id)')
    for (const statement of protect({ table: 'measure_evidence', organization: 'organization_id' })) this.addSql(statement)
  }
}
