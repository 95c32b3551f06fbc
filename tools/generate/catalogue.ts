import pg from 'pg';

export interface Column {
  name: string;
  type: string;
  nullable: boolean;
  default: string | null;
  identity: string;
  generated: string;
  comment: string | null;
}

export interface Table {
  name: string;
  comment: string | null;
  forced: boolean;
  columns: Column[];
  constraints: string[];
  indexes: string[];
  policies: string[];
  grants: string[];
}

export interface Catalogue {
  tables: Table[];
  functions: { definition: string; owner: string; comment: string | null }[];
}

/** Everything is read from the system catalogues, so that no client program of PostgreSQL is needed. */
export async function readCatalogue(ownerUrl: string): Promise<Catalogue> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const tables = (await client.query(TABLES)).rows;
    const functions = (await client.query(FUNCTIONS)).rows;
    return { tables, functions };
  } finally {
    await client.end();
  }
}

const TABLES = `
select c.relname as name, obj_description(c.oid) as comment, c.relforcerowsecurity as forced,
  (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod),
     'nullable', not a.attnotnull, 'default', pg_get_expr(d.adbin, d.adrelid), 'identity', a.attidentity,
     'generated', a.attgenerated, 'comment', col_description(c.oid, a.attnum)) order by a.attnum)
   from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
   where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  coalesce((select json_agg(format('constraint %I %s', conname, pg_get_constraintdef(oid)) order by contype desc, conname)
   from pg_constraint where conrelid = c.oid and contype <> 'n'), '[]') as constraints,
  coalesce((select json_agg(pg_get_indexdef(i.indexrelid) order by i.indexrelid::regclass::text)
   from pg_index i where i.indrelid = c.oid
     and not exists (select from pg_constraint k where k.conindid = i.indexrelid)), '[]') as indexes,
  coalesce((select json_agg(format('policy %I%s%s using (%s)%s', polname, case when not polpermissive then ' as restrictive' end,
     case polcmd when 'd' then ' for delete' end, pg_get_expr(polqual, polrelid),
     ' with check (' || pg_get_expr(polwithcheck, polrelid) || ')') order by polname) from pg_policy where polrelid = c.oid), '[]') as policies,
  coalesce((select json_agg(line order by line) from (
     select format('grant %s to %s', string_agg(lower(privilege_type), ', ' order by privilege_type), grantee) as line
     from information_schema.role_table_grants g
     where g.table_schema = 'public' and g.table_name = c.relname and grantee <> 'cchc_owner' group by grantee) x), '[]') as grants
from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by c.relname`;

const FUNCTIONS = `
select pg_get_functiondef(p.oid) as definition, pg_get_userbyid(p.proowner) as owner, obj_description(p.oid) as comment
from pg_proc p where p.pronamespace = 'public'::regnamespace
  and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
order by p.proname`;
