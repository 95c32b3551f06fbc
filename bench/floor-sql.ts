// What the product asks of the database, with the commune written in by hand.

export const SESSION = `select s.commune_id as commune, s.account_id as account, p.id as person,
    array(select r.unit_id from role_assignments r where r.commune_id = s.commune_id and r.person_id = p.id)::float8[] as units
  from sessions s join accounts a on a.id = s.account_id and not a.is_disabled
  left join communes c on c.id = s.commune_id
  left join people p on p.commune_id = s.commune_id and p.account_id = s.account_id
  where s.token_hash = $1 and s.ended_at is null`;

const LIST = `select d.id, d.code, d.status, v.name as "procedureName", d.applicant_name as "applicantName",
    d.registered_at, d.due_at, d.paused_at, d.finished_at, u.short_name, p.full_name
  from dossiers d join procedure_versions v on v.id = d.procedure_version_id
  left join units u on u.commune_id = d.commune_id and u.id = d.holder_unit_id
  left join people p on p.commune_id = d.commune_id and p.id = d.holder_person_id`;
const COUNT = 'select count(*) from (select from dossiers d';

const OPEN_OF_UNITS = 'where d.commune_id = $1 and d.finished_at is null and d.holder_unit_id = any ($2::bigint[])';
export const OF_UNITS = `${LIST} ${OPEN_OF_UNITS} order by d.due_at, d.id limit 25 offset $3`;
export const OF_UNITS_COUNT = `${COUNT} ${OPEN_OF_UNITS} limit 10001) as found`;

export const NEWEST = `${LIST} where d.commune_id = $1 order by d.registered_at desc, d.id desc limit 25 offset $2`;
export const NEWEST_COUNT = `${COUNT} where d.commune_id = $1 limit 10001) as found`;

const NAMED = 'where d.commune_id = $1 and d.search like $2';
export const FOUND = `${LIST} ${NAMED} order by d.registered_at desc, d.id desc limit 25 offset $3`;
export const FOUND_COUNT = `${COUNT} ${NAMED} limit 10001) as found`;

export const DOSSIER = `select d.*, c.code as procedure_code, v.name as procedure_name, v.result_name, u.name as unit, p.full_name,
    coalesce((select json_agg(s order by s.position) from (select s.position, s.name, su.short_name, sp.full_name, s.started_at,
      s.due_at, s.finished_at from dossier_steps s join units su on su.commune_id = s.commune_id and su.id = s.unit_id
      left join people sp on sp.commune_id = s.commune_id and sp.id = s.person_id
      where s.commune_id = d.commune_id and s.dossier_id = d.id) s), '[]') as steps,
    coalesce((select json_agg(x order by x.position) from (select position, name, form, quantity from dossier_papers x
      where x.commune_id = d.commune_id and x.dossier_id = d.id) x), '[]') as papers,
    coalesce((select json_agg(x order by x.from_at) from (select kind, from_at, to_at, content from dossier_pauses x
      where x.commune_id = d.commune_id and x.dossier_id = d.id) x), '[]') as pauses,
    (select id from units c where c.commune_id = d.commune_id and c.key = 'service_centre' and c.valid_to is null) as centre
  from dossiers d join procedure_versions v on v.id = d.procedure_version_id join procedures c on c.id = v.procedure_id
  left join units u on u.commune_id = d.commune_id and u.id = d.holder_unit_id
  left join people p on p.commune_id = d.commune_id and p.id = d.holder_person_id
  where d.commune_id = $1 and d.id = $2`;

export const HISTORY = `select e.id, e.at, e.device_at, e.verb, e.to_status, e.reason, p.full_name, e.role, u.short_name
  from events e left join people p on p.commune_id = e.commune_id and p.id = e.person_id
  left join units u on u.commune_id = e.commune_id and u.id = e.unit_id
  where e.commune_id = $1 and e.noun = 'dossier' and e.record_id = $2 order by e.id desc limit 200`;

export const AUDIT = `insert into audit (commune_id, at, action, outcome, account_id, person_id, record_ids, fields, request_id)
  values ($1, now(), 'floor', $2, $3, $4, $5, $6, $7)`;

export const OFFERED = `select v.id as version_id, v.name, coalesce(o.steps, v.steps) as steps, c.agency_code
  from offered_procedures o join communes c on c.id = o.commune_id
  join lateral (select * from procedure_versions v where v.procedure_id = o.procedure_id and v.valid_from <= current_date
    order by v.valid_from desc limit 1) v on true
  where o.commune_id = $1 and o.id = $2`;

export const NEXT_ID = "select nextval('dossiers_id_seq') as id";

export const TOLD = `with told as (
    insert into events (commune_id, noun, record_id, verb, to_status, person_id, at)
    values ($1, 'dossier', $8, 'receive', 'accepted', $4, now())
  ) insert into audit (commune_id, at, action, outcome, account_id, person_id, record_ids, fields, request_id)
  values ($1, now(), 'floor', $2, $3, $4, $5, $6, $7)`;

export const RECEIVE = `with counter as (
    insert into dossier_counters (commune_id, day, last) values ($1, current_date, 1)
    on conflict (commune_id, day) do update set last = dossier_counters.last + 1
    returning $12 || to_char(current_date, '-YYMMDD-') || lpad(last::text, greatest(4, length(last::text)), '0') as code
  ), steps as (
    insert into dossier_steps (commune_id, dossier_id, position, name, unit_id, limit_minutes)
    select $1, $2, position, name, $8, 60 from jsonb_to_recordset($10) as s (position smallint, name text)
  ), papers as (
    insert into dossier_papers (commune_id, dossier_id, position, name, form, quantity)
    select $1, $2, position, name, form, quantity
    from jsonb_to_recordset($11) as p (position smallint, name text, form text, quantity smallint)
  )
  insert into dossiers (commune_id, id, code, source, status, offered_procedure_id, procedure_version_id, subject,
    applicant_kind, applicant_name, applicant_phone, return_by, limit_value, limit_unit, registered_at, received_at,
    clock_started_at, due_at, statistical_due_at, step_position, holder_unit_id, holder_person_id, step_due_at)
  overriding system value
  select $1, $2, code, 'COUNTER', 'accepted', $3, $4, $5, 'CITIZEN', $6, $7, 'COUNTER', 3, 'WORKING_DAY', now(), now(),
    now(), now(), now(), 1, $8, $9, now() from counter returning code`;

export const REMEMBER = `insert into idempotency_keys (commune_id, key, action, account_id, input_hash, answer, at)
  values ($1, $2, 'floor', $3, '', $4, now())`;

const WORKS = `select w.id, w.version, w.title, w.period, w.origin, w.origin_label, w.field_no, w.unit_id, u.short_name as unit,
    w.person_id, p.full_name, w.starts_on, w.due_on, w.last_on, w.is_before, w.finished_on, w.status, w.blocked_reason, w.percent,
    work_state(w.status, w.finished_on, w.judged_on, w.last_on, w.starts_on, current_date) as state
  from works w join units u on u.commune_id = w.commune_id and u.id = w.unit_id
  left join people p on p.commune_id = w.commune_id and p.id = w.person_id`;
const MINE = `where w.commune_id = $1 and w.accepted_at is null and w.person_id = $2 and w.status = 'OPEN'`;
const OF_MY_UNITS = 'where w.commune_id = $1 and w.unit_id = any ($2::bigint[])';
export const INBOX = `${WORKS} ${MINE} order by w.last_on, w.id limit 25`;
export const INBOX_COUNT = `select count(*) from (select from works w ${MINE} limit 10001) as found`;
export const BOARD = `${WORKS} ${OF_MY_UNITS} order by w.last_on, w.id limit 200`;
export const BOARD_COUNT = `select count(*) from (select from works w ${OF_MY_UNITS} limit 10001) as found`;
