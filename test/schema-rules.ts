/** Named here and nowhere else: what is known before, or above, any commune. */
export const WITHOUT_COMMUNE = [
  'accounts',
  'catalogue_imports',
  'communes',
  'holidays',
  'installation',
  'migrations',
  'procedure_versions',
  'procedures',
  'provinces',
  'recovery_codes',
  'sessions',
  'sign_in_attempts',
];

/** Read before a commune is known: a tracking code and a signed-in account find theirs. */
const INDEXES_ACROSS_COMMUNES = ['dossiers_by_code', 'receptions_by_code', 'people_by_account'];

/** All that the server can do to the queue. */
const QUEUE_FUNCTIONS = ['enqueue', 'dead_jobs', 'retry_job', 'drop_job'];

const list = (names: string[]) => names.map((name) => `'${name}'`).join(', ');
const TABLES = `(select oid, relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p'))`;
const COMMUNE_TABLES = `(select * from ${TABLES} t where relname not in (${list(WITHOUT_COMMUNE)}))`;
const OURS = `(select * from pg_roles where rolname like 'cchc\\_%')`;
/** The number of commune_id in the table whose oid is written. */
const communeOf = (oid: string) =>
  `(select attnum from pg_attribute where attrelid = ${oid} and attname = 'commune_id' and not attisdropped)`;

export interface Rule {
  name: string;
  /** Answers what breaks the rule, one name a row: nothing, when all is well. */
  offenders: string;
}

export const KEY_RULES: Rule[] = [
  {
    name: 'commune_id is an integer, never null, filled by current_commune(), and points to communes',
    offenders: `select relname from ${COMMUNE_TABLES} t where not exists (
      select from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      join pg_constraint k on k.conrelid = a.attrelid and k.conkey = array[a.attnum] and k.confrelid = 'communes'::regclass
      where a.attrelid = t.oid and a.attname = 'commune_id' and a.attnotnull and a.atttypid = 'integer'::regtype
        and pg_get_expr(d.adbin, d.adrelid) = 'current_commune()')`,
  },
  {
    name: 'the primary key begins with commune_id',
    offenders: `select relname from ${COMMUNE_TABLES} t where not exists (
      select from pg_constraint where conrelid = t.oid and contype = 'p' and conkey[1] = ${communeOf('t.oid')})`,
  },
  {
    name: 'every unique key begins with commune_id',
    offenders: `select indexrelid::regclass::text from pg_index i join ${COMMUNE_TABLES} t on t.oid = i.indrelid
      where indisunique and indkey[0] is distinct from ${communeOf('t.oid')}`,
  },
  {
    name: 'every other index begins with commune_id, but those that find a commune',
    offenders: `select indexrelid::regclass::text from pg_index i join ${COMMUNE_TABLES} t on t.oid = i.indrelid
      where indkey[0] is distinct from ${communeOf('t.oid')}
        and indexrelid::regclass::text not in (${list(INDEXES_ACROSS_COMMUNES)})`,
  },
  {
    name: 'every foreign key to a table of a commune begins with commune_id on both sides',
    offenders: `select conrelid::regclass || '.' || conname from pg_constraint k join ${COMMUNE_TABLES} t on t.oid = k.confrelid
      where contype = 'f' and (conkey[1] is distinct from ${communeOf('k.conrelid')}
        or confkey[1] is distinct from ${communeOf('k.confrelid')})`,
  },
  {
    name: 'nothing keeps a table from being distributed: no triggers, no exclusion constraints, identities are bigint',
    offenders: `select t.relname || ': ' || g.tgname from pg_trigger g join ${TABLES} t on t.oid = g.tgrelid where not tgisinternal
      union all select t.relname || ': ' || conname from pg_constraint k join ${COMMUNE_TABLES} t on t.oid = k.conrelid where contype = 'x'
      union all select t.relname || '.' || attname from pg_attribute a join ${COMMUNE_TABLES} t on t.oid = a.attrelid
        where attidentity <> '' and atttypid <> 'bigint'::regtype
      union all select t.relname || '.' || attname from pg_attribute a join ${TABLES} t on t.oid = a.attrelid
        join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum where pg_get_expr(d.adbin, d.adrelid) like 'nextval%'`,
  },
];

export const ISOLATION_RULES: Rule[] = [
  {
    name: 'row-level security is on and forced',
    offenders: `select t.relname from ${COMMUNE_TABLES} t join pg_class c on c.oid = t.oid
      where not (relrowsecurity and relforcerowsecurity)`,
  },
  {
    name: 'one policy, for every command and role, compares with current_commune() on reading and on writing',
    offenders: `select relname from ${COMMUNE_TABLES} t where 1 <> (select count(*) from pg_policy where polrelid = t.oid)
      or not exists (select from pg_policy where polrelid = t.oid and polcmd = '*' and polpermissive and polroles = '{0}'
        and pg_get_expr(polqual, polrelid) = '(commune_id = current_commune())'
        and pg_get_expr(polwithcheck, polrelid) = '(commune_id = current_commune())')`,
  },
  {
    name: 'events, audit and seals can only be added to',
    offenders: `select t || ' ' || privilege from unnest(array['events', 'audit', 'audit_seals']) t,
        unnest(array['update', 'delete', 'truncate']) privilege
      where has_table_privilege('cchc_app', t, privilege)
        or (privilege = 'update' and has_any_column_privilege('cchc_app', t, privilege))`,
  },
  {
    name: 'the server has no rights over tables but reading and writing rows',
    offenders: `select relname || ' ' || privilege from ${TABLES} t, unnest(array['truncate', 'references', 'trigger', 'maintain']) privilege
      where has_table_privilege('cchc_app', t.oid, privilege)`,
  },
  {
    name: 'search only reads; queue and city reach no table of a commune',
    offenders: `select rolname || ' ' || relname from ${TABLES} t, ${OURS} r
      where (rolname = 'cchc_search' and has_table_privilege(rolname, t.oid, 'insert, update, delete, truncate'))
        or (rolname in ('cchc_jobs', 'cchc_city')
          and has_table_privilege(rolname, t.oid, 'select, insert, update, delete, truncate'))`,
  },
];

export const ROLE_RULES: Rule[] = [
  {
    name: 'the roles are ours and no other',
    offenders: `select name from unnest(array['cchc_owner', 'cchc_app', 'cchc_jobs', 'cchc_city', 'cchc_search']) name
        where not exists (select from ${OURS} r where rolname = name)
      union all select rolname from ${OURS} r
        where rolname not in ('cchc_owner', 'cchc_app', 'cchc_jobs', 'cchc_city', 'cchc_search')`,
  },
  {
    name: 'no role is superuser, makes roles or databases, or replicates; only owner and search see past policies',
    offenders: `select rolname from ${OURS} r where rolsuper or rolcreaterole or rolcreatedb or rolreplication
      or (rolbypassrls and rolname not in ('cchc_owner', 'cchc_search')) or (rolname = 'cchc_search' and rolcanlogin)`,
  },
  {
    name: 'nobody creates in public but owner and search, and nobody but jobs reaches the tables of the queue',
    offenders: `select rolname || ' creates' from ${OURS} r where rolname not in ('cchc_owner', 'cchc_search')
        and has_schema_privilege(oid, 'public', 'create')
      union all select r.rolname || ' ' || c.relname from ${OURS} r, pg_class c
        where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind = 'r' and r.rolname <> 'cchc_jobs'
          and (has_schema_privilege(r.oid, c.relnamespace, 'usage')
            or has_table_privilege(r.oid, c.oid, 'select, insert, update, delete'))`,
  },
  {
    name: 'the server owns nothing, is a member of nothing, and makes nothing, temporary tables neither',
    offenders: `select 'owns ' || pg_describe_object(classid, objid, objsubid) from pg_shdepend
        where refclassid = 'pg_authid'::regclass and refobjid = 'cchc_app'::regrole and deptype = 'o'
      union all select 'member of ' || roleid::regrole from pg_auth_members where member = 'cchc_app'::regrole
      union all select 'creates in public' where has_schema_privilege('cchc_app', 'public', 'create')
      union all select 'makes ' || privilege from unnest(array['temporary', 'create']) privilege
        where has_database_privilege('cchc_app', current_database(), privilege)`,
  },
  {
    // The queue belongs to jobs: only its owner can lend a hand to it, and only for the commune that is set. Founding is
    // the owner's: it makes a commune where there is none, and search only reads.
    name: 'every security-definer function belongs to search (the queue to jobs, founding to the owner), fixes its search_path, and is not for everyone',
    offenders: `select oid::regprocedure::text from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
      and (proowner <> (case when proname in (${list(QUEUE_FUNCTIONS)}) then 'cchc_jobs'
          when proname = 'found_first_commune' then 'cchc_owner' else 'cchc_search' end)::regrole
        or has_function_privilege('public', oid, 'execute')
        or not coalesce(proconfig, '{}') @> array['search_path=pg_catalog, public'])`,
  },
  {
    name: 'search lends its sight by security-definer functions only, and to the server only',
    offenders: `select p.oid::regprocedure || ' for ' || r.rolname from pg_proc p, ${OURS} r
      where p.prosecdef and p.pronamespace = 'public'::regnamespace and r.rolname in ('cchc_jobs', 'cchc_city')
        and p.proowner <> r.oid and has_function_privilege(r.oid, p.oid, 'execute')
      union all select oid::regprocedure::text from pg_proc where proowner = 'cchc_search'::regrole and not prosecdef`,
  },
];

export const WORD_RULES: Rule[] = [
  {
    name: 'every table says in Vietnamese what it holds',
    offenders: `select relname from ${TABLES} t where coalesce(obj_description(oid, 'pg_class'), '') = ''`,
  },
  {
    name: 'every column says what it holds, but commune_id, id and created_at',
    offenders: `select relname || '.' || attname from ${TABLES} t join pg_attribute a on a.attrelid = t.oid
      where attnum > 0 and not attisdropped and attname not in ('commune_id', 'id', 'created_at')
        and coalesce(col_description(t.oid, attnum), '') = ''`,
  },
];

/** Text without a length, pattern or list of values; computed columns follow their source. */
export const UNLIMITED_TEXT = `select relname || '.' || attname from ${TABLES} t join pg_attribute a on a.attrelid = t.oid
  where attnum > 0 and not attisdropped and atttypid in ('text'::regtype, 'text[]'::regtype) and attgenerated = ''
    and not exists (select from pg_constraint k where conrelid = t.oid and contype = 'c' and attnum = any (conkey))`;
