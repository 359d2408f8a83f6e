import { Migration } from '@mikro-orm/migrations'

const parts = (table: string, words: string): string =>
  `(select string_agg(${words}, ' · ' order by p.position) from ${table} p where p.activity_id = o.id)`

const body = `concat_ws(' · ', ${parts('purpose', 'seloste_said(p.text)')}, ${parts('data_subject', 'seloste_said(p.text)')},
  ${parts('data_item', 'seloste_said(p.text)')}, ${parts('recipient', 'seloste_said(p.category)')},
  (select string_agg(y.name, ' · ') from recipient p join party y on y.id = p.party_id where p.activity_id = o.id),
  (select string_agg(y.name, ' · ') from transfer p join party y on y.id = p.importer_id where p.activity_id = o.id))`

/** Parts of an activity stand apart in what is found of it: run together they would read as a sentence that nobody wrote. */
export class SearchParts0019 extends Migration {
  override up(): void {
    this.addSql(`create or replace function seloste_said(jsonb) returns text language sql immutable parallel safe
      as $$ select concat_ws(' · ', nullif($1 ->> 'fi', ''), nullif($1 ->> 'sv', ''), nullif($1 ->> 'en', '')) $$`)
    this.addSql(`create or replace function seloste_index_activities(ids uuid[]) returns void language plpgsql as $$ begin
        delete from search_entry s where s.id = any(ids) and s.kind = 'activity'
          and not exists (select from activity o where o.id = s.id and o.deleted_at is null);
        perform seloste_index((select array_agg(row(o.id, o.workspace_id, o.organization_id, 'activity', seloste_said(o.title), ${body}, '')::search_entry)
          from activity o where o.id = any(ids) and o.deleted_at is null));
      end $$`)
    this.addSql('select seloste_index_activities((select array_agg(id) from activity))')
  }
}
