import { Migration } from '@mikro-orm/migrations'
import { type Protection, programRole, protect } from './row-security.js'

const ofWorkspace = ['person', 'api_token', 'party', 'measure']

const ofOrganization = [
  'organization_assignment',
  'engagement',
  'sub_processor',
  'register',
  'joint_controller',
  'activity',
  'answer',
  'purpose',
  'data_subject',
  'data_item',
  'data_item_subject',
  'data_source',
  'recipient',
  'transfer',
  'activity_measure',
  'activity_controller',
  'assessment',
  'source_document',
  'source_file',
  'candidate',
  'activity_document',
  'finding',
  'statement_standing',
  'decision',
  'review',
  'authority_link',
]

const tables: readonly Protection[] = [
  { table: 'workspace', workspace: 'id', grants: ['select', 'insert', 'update'] },
  { table: 'organization', organization: 'id' },
  ...ofWorkspace.map((table) => ({ table })),
  ...ofOrganization.map((table) => ({ table, organization: 'organization_id' })),
  { table: 'audit_event', organization: 'organization_id', isOrganizationOptional: true, grants: ['select', 'insert'] },
  { table: 'audit_chain', grants: ['select', 'insert', 'update'] },
]

/** Row security on every table of a workspace, an audit log that only grows, signed reviews that stay as they are. */
export class RowSecurity0004 extends Migration {
  override up(): void {
    this.settings()
    for (const table of tables) for (const statement of protect(table)) this.addSql(statement)
    this.addSql(`create function seloste_refuse() returns trigger language plpgsql as $$
      begin raise exception '% of % is refused', tg_op, tg_table_name using errcode = 'restrict_violation'; end $$`)
    this.addSql(
      'create trigger audit_event_only_grows before update or delete on audit_event for each row execute function seloste_refuse()',
    )
    this.addSql('create trigger audit_event_is_not_emptied before truncate on audit_event execute function seloste_refuse()')
    this.addSql(`create trigger review_is_frozen before update or delete on review
      for each row when (old.signed_at is not null) execute function seloste_refuse()`)
  }

  /** The settings of a transaction, read once a statement; where they are missing nothing matches. */
  private settings(): void {
    this.addSql(`create function seloste_workspace() returns uuid language sql stable as
      $$ select nullif(current_setting('app.workspace', true), '')::uuid $$`)
    this.addSql(`create function seloste_sees_all_organizations() returns boolean language sql stable as
      $$ select coalesce(current_setting('app.organizations', true) = '*', false) $$`)
    this.addSql(`create function seloste_organizations() returns uuid[] language sql stable as $$
      select case when seloste_sees_all_organizations() then '{}'
                  else string_to_array(nullif(current_setting('app.organizations', true), ''), ',')::uuid[] end $$`)
    this.addSql(`grant usage on schema public to ${programRole}`)
    this.addSql(`grant execute on function seloste_workspace, seloste_sees_all_organizations, seloste_organizations to ${programRole}`)
  }
}
