import { Migration } from '@mikro-orm/migrations'
import { protect } from './row-security.js'

/** What can be found by its words, kept in step by the database itself whoever writes. */
export class Search0007 extends Migration {
  override up(): void {
    this.addSql(`create table search_entry (
      id uuid not null,
      workspace_id uuid not null references workspace (id),
      organization_id uuid,
      kind text not null,
      title text not null,
      body text not null,
      words tsvector not null,
      primary key (id),
      constraint search_entry_kind_check check (kind in ('organization', 'activity', 'party', 'document')),
      foreign key (workspace_id, organization_id) references organization (workspace_id, id) on delete cascade
    )`)
    this.addSql('create index search_entry_workspace_index on search_entry (workspace_id, organization_id)')
    for (const statement of protect({ table: 'search_entry', organization: 'organization_id', isOrganizationOptional: true }))
      this.addSql(statement)
    this.functions()
    for (const [table, column] of feeds) this.triggers(table, column)
    this.addSql(`select seloste_index_organizations((select array_agg(id) from organization)),
      seloste_index_activities((select array_agg(id) from activity)), seloste_index_parties((select array_agg(id) from party)),
      seloste_index_documents((select array_agg(id) from source_document))`)
  }

  private functions(): void {
    this.addSql(`create function seloste_said(jsonb) returns text language sql immutable parallel safe
      as $$ select concat_ws(' ', $1 ->> 'fi', $1 ->> 'sv', $1 ->> 'en') $$`)
    // Every language of the product, and the words as they are for names and beginnings of words.
    this.addSql(`create function seloste_words(text) returns tsvector language sql immutable parallel safe as $$
      select to_tsvector('pg_catalog.finnish', $1) || to_tsvector('pg_catalog.swedish', $1) || to_tsvector('pg_catalog.english', $1)
        || to_tsvector('pg_catalog.simple', $1) $$`)
    this.addSql(`create function seloste_index(entries search_entry[]) returns void language sql as $$
      insert into search_entry select id, workspace_id, organization_id, kind, title, left(body, 100000),
        setweight(seloste_words(title), 'A') || setweight(seloste_words(left(body, 100000)), 'C') from unnest(entries)
      on conflict (id) do update set title = excluded.title, body = excluded.body, words = excluded.words
        where (search_entry.title, search_entry.body) is distinct from (excluded.title, excluded.body) $$`)
    for (const { name, of, kind, organization, title, body, where } of kinds)
      this.addSql(`create function seloste_index_${name}(ids uuid[]) returns void language plpgsql as $$ begin
        delete from search_entry s where s.id = any(ids) and s.kind = '${kind}' and not exists (select from ${of} o where o.id = s.id${where});
        perform seloste_index((select array_agg(row(o.id, o.workspace_id, ${organization}, '${kind}', ${title}, ${body}, '')::search_entry)
          from ${of} o where o.id = any(ids)${where}));
      end $$`)
  }

  /** One trigger for each event: a statement of many rows is indexed once. */
  private triggers(table: string, { key, kind }: Feed): void {
    for (const [event, rows] of [
      ['insert', 'new'],
      ['update', 'new'],
      ['delete', 'old'],
    ] as const) {
      const name = `${table}_is_found_after_${event}`
      this.addSql(`create function ${name}() returns trigger language plpgsql as $$ begin
        perform seloste_index_${kind}((select array_agg(distinct ${key}) from changed)); return null; end $$`)
      this.addSql(
        `create trigger ${name} after ${event} on ${table} referencing ${rows} table as changed for each statement execute function ${name}()`,
      )
    }
  }
}

interface Kind {
  readonly name: string
  readonly of: string
  readonly kind: string
  readonly organization: string
  readonly title: string
  readonly body: string
  readonly where: string
}

const parts = (table: string, words: string): string =>
  `(select string_agg(${words}, ' ' order by p.position) from ${table} p where p.activity_id = o.id)`

const kinds: readonly Kind[] = [
  {
    name: 'organizations',
    of: 'organization',
    kind: 'organization',
    organization: 'o.id',
    title: 'o.name',
    body: `concat_ws(' ', o.business_id, o.sector)`,
    where: '',
  },
  {
    name: 'activities',
    of: 'activity',
    kind: 'activity',
    organization: 'o.organization_id',
    title: 'seloste_said(o.title)',
    body: `concat_ws(' ', ${parts('purpose', 'seloste_said(p.text)')}, ${parts('data_subject', 'seloste_said(p.text)')},
      ${parts('data_item', 'seloste_said(p.text)')}, ${parts('recipient', 'seloste_said(p.category)')},
      (select string_agg(y.name, ' ') from recipient p join party y on y.id = p.party_id where p.activity_id = o.id),
      (select string_agg(y.name, ' ') from transfer p join party y on y.id = p.importer_id where p.activity_id = o.id))`,
    where: ' and o.deleted_at is null',
  },
  {
    name: 'parties',
    of: 'party',
    kind: 'party',
    organization: 'null',
    title: 'o.name',
    body: `concat_ws(' ', array_to_string(o.aliases, ' '), o.business_id)`,
    where: '',
  },
  {
    name: 'documents',
    of: 'source_document',
    kind: 'document',
    organization: 'o.organization_id',
    title: 'o.name',
    body: 'o.text',
    where: '',
  },
]

interface Feed {
  readonly key: string
  readonly kind: string
}

/** Tables whose change can change what is found, with the column that names the thing. */
const feeds: readonly (readonly [string, Feed])[] = [
  ['organization', { key: 'id', kind: 'organizations' }],
  ['activity', { key: 'id', kind: 'activities' }],
  ...['purpose', 'data_subject', 'data_item', 'recipient', 'transfer'].map(
    (table) => [table, { key: 'activity_id', kind: 'activities' }] as const,
  ),
  ['party', { key: 'id', kind: 'parties' }],
  ['source_document', { key: 'id', kind: 'documents' }],
]
