-- Written by npm run generate from the migrated database. Do not edit.

-- Các xã mà chủ tài khoản đang công tác
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.communes_of_account(account bigint, on_day date)
 RETURNS TABLE(commune_id integer, commune_name text, is_privileged boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT p.commune_id,
     c.name,
     (EXISTS ( SELECT
            FROM role_assignments r
           WHERE ((r.commune_id = p.commune_id) AND (r.person_id = p.id) AND (r.role = ANY (ARRAY['administrator'::text, 'leader'::text])) AND (r.valid_from <= communes_of_account.on_day) AND ((r.valid_to IS NULL) OR (r.valid_to > communes_of_account.on_day))))) AS "exists"
    FROM (people p
      JOIN communes c ON ((c.id = p.commune_id)))
   WHERE ((p.account_id = communes_of_account.account) AND (p.valid_from <= communes_of_account.on_day) AND ((p.valid_to IS NULL) OR (p.valid_to > communes_of_account.on_day)))
   ORDER BY p.commune_id;
END;

-- Xã mà giao dịch hiện tại đã gắn vào; lỗi nếu thiếu hoặc rỗng
-- owner: cchc_owner
CREATE OR REPLACE FUNCTION public.current_commune()
 RETURNS integer
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((NULLIF(current_setting('app.commune_id'::text, true), ''::text))::integer, no_commune());

-- Các việc của xã đã thử hết số lần mà không xong
-- owner: cchc_jobs
CREATE OR REPLACE FUNCTION public.dead_jobs(most integer)
 RETURNS TABLE(id bigint, task text, attempts smallint, error text, failed_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  -- The moment of failing is kept only as the next run put off by the back-off: the queue's own formula, turned round.
  return query select j.id, t.identifier, j.attempts, left(j.last_error, 500),
      j.run_at - exp(least(j.attempts, 10)) * interval '1 second'
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts >= j.max_attempts and j.locked_at is null and (j.payload ->> 'communeId')::integer = current_commune()
    order by j.id desc limit most;
end $function$;

-- Tài khoản dùng thử, chỉ có trong cơ sở dữ liệu trình diễn
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.demonstration_accounts()
 RETURNS TABLE(username text, title text, commune text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT a.username,
     p.title,
     c.name
    FROM ((accounts a
      JOIN people p ON ((p.account_id = a.id)))
      JOIN communes c ON ((c.id = p.commune_id)))
   WHERE (a.is_demonstration AND ( SELECT installation.is_demonstration
            FROM installation) AND (p.commune_id = ( SELECT min(communes.id) AS min
            FROM communes)))
   ORDER BY a.id
  LIMIT 12;
END;

-- Bỏ hẳn một việc đã dừng, không chạy nữa
-- owner: cchc_jobs
CREATE OR REPLACE FUNCTION public.drop_job(job bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform from graphile_worker._private_jobs j where j.id = job and j.attempts >= j.max_attempts and j.locked_at is null
    and (j.payload ->> 'communeId')::integer = current_commune() for update;
  if not found then
    return false;
  end if;
  perform graphile_worker.complete_jobs(array[job]);
  return true;
end $function$;

-- Xếp một việc của xã vào hàng đợi, trong cùng giao dịch
-- owner: cchc_jobs
CREATE OR REPLACE FUNCTION public.enqueue(task text, ids jsonb, once text DEFAULT NULL::text, at timestamp with time zone DEFAULT NULL::timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  own_key text := task || ':' || current_commune() || ':' || once;
begin
  if jsonb_typeof(ids) <> 'object' or exists (select from jsonb_each(ids) where jsonb_typeof(value) <> 'number') then
    raise exception 'a job holds ids only' using errcode = 'CC003';
  end if;
  -- One that waits will do it; one that has died waits for an administrator. One that is running may have begun too early.
  if exists (select from graphile_worker._private_jobs j where j.key = own_key and j.locked_at is null) then
    return;
  end if;
  perform graphile_worker.add_job(task, (ids || jsonb_build_object('communeId', current_commune()))::json,
    run_at := at, max_attempts := 10, job_key := own_key);
end $function$;

-- Mã PIN đã băm của người giữ một phiên
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.find_pin(session bigint)
 RETURNS TABLE(pin_hash text, wrong_pins smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT p.pin_hash,
     s.wrong_pins
    FROM (sessions s
      JOIN people p ON (((p.commune_id = s.commune_id) AND (p.account_id = s.account_id))))
   WHERE (s.id = find_pin.session);
END;

-- Phiên, người và vai trò ứng với một mã phiên
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.find_session(secret_hash bytea, on_day date)
 RETURNS TABLE(session_id bigint, account_id bigint, commune_id integer, stage text, last_seen_at timestamp with time zone, expires_at timestamp with time zone, locked_at timestamp with time zone, username text, commune_name text, is_demonstration boolean, person_id bigint, full_name text, title text, unit_id bigint, has_pin boolean, assignments jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT s.id,
     s.account_id,
     s.commune_id,
     s.stage,
     s.last_seen_at,
     s.expires_at,
     s.locked_at,
     a.username,
     c.name,
     c.is_demonstration,
     p.id,
     p.full_name,
     p.title,
     p.unit_id,
     (p.pin_hash IS NOT NULL),
     COALESCE(( SELECT jsonb_agg((jsonb_build_object('role', r.role, 'unitId', r.unit_id) ||
                 CASE
                     WHEN (v.id IS NULL) THEN '{}'::jsonb
                     ELSE jsonb_build_object('covers', jsonb_build_object('personId', v.id, 'name', v.full_name))
                 END) ORDER BY r.id) AS jsonb_agg
            FROM (role_assignments r
              LEFT JOIN people v ON (((v.commune_id = r.commune_id) AND (v.id = r.covers_person_id))))
           WHERE ((r.commune_id = s.commune_id) AND (r.person_id = p.id) AND (r.valid_from <= find_session.on_day) AND ((r.valid_to IS NULL) OR (r.valid_to > find_session.on_day)) AND ((r.covers_person_id IS NULL) OR (EXISTS ( SELECT
                    FROM role_assignments h
                   WHERE ((h.commune_id = r.commune_id) AND (h.person_id = r.covers_person_id) AND (h.role = r.role) AND (h.unit_id = r.unit_id) AND (h.covers_person_id IS NULL) AND (h.valid_from <= find_session.on_day) AND ((h.valid_to IS NULL) OR (h.valid_to > find_session.on_day)))))))), '[]'::jsonb) AS "coalesce"
    FROM (((sessions s
      JOIN accounts a ON (((a.id = s.account_id) AND (NOT a.is_disabled))))
      LEFT JOIN communes c ON ((c.id = s.commune_id)))
      LEFT JOIN people p ON (((p.commune_id = s.commune_id) AND (p.account_id = s.account_id) AND (p.valid_from <= find_session.on_day) AND ((p.valid_to IS NULL) OR (p.valid_to > find_session.on_day)))))
   WHERE ((s.token_hash = find_session.secret_hash) AND (s.ended_at IS NULL));
END;

-- Hồ sơ ứng với mã và bốn số cuối điện thoại hoặc định danh
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.find_tracked_dossier(dossier_code text, secret text)
 RETURNS TABLE(commune_id integer, dossier_id bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT d.commune_id,
     d.id
    FROM dossiers d
   WHERE ((d.code = upper(find_tracked_dossier.dossier_code)) AND ((find_tracked_dossier.secret = d.secret_phone) OR (find_tracked_dossier.secret = d.secret_id_number)));
END;

-- Hồ sơ tiếp nhận hộ ứng với mã và bốn số cuối điện thoại hoặc định danh
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.find_tracked_reception(reception_code text, secret text)
 RETURNS TABLE(commune_id integer, reception_id bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
BEGIN ATOMIC
 SELECT r.commune_id,
     r.id
    FROM receptions r
   WHERE ((r.code = upper(find_tracked_reception.reception_code)) AND ((find_tracked_reception.secret = r.secret_phone) OR (find_tracked_reception.secret = r.secret_id_number)));
END;

-- Lập xã đầu tiên của một cơ sở dữ liệu còn trống
-- owner: cchc_owner
CREATE OR REPLACE FUNCTION public.found_first_commune(province_code text, province_name text, commune_kind text, commune_name text, code text, on_day date)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  province integer;
  founded integer;
begin
  perform pg_advisory_xact_lock(7460213);
  if exists (select from communes) then
    raise exception 'already founded' using errcode = 'CC002';
  end if;
  insert into provinces (id, agency_code, name) values ((select coalesce(max(id), 0) + 1 from provinces), province_code, province_name)
    on conflict (agency_code) do nothing;
  select id into province from provinces where agency_code = province_code;
  insert into communes (province_id, kind, name, agency_code, founded_on)
    values (province, commune_kind, commune_name, code, on_day) returning id into founded;
  return founded;
end $function$;

-- Cô lập một bảng theo xã và cấp quyền tối thiểu cho máy chủ
-- owner: cchc_owner
CREATE OR REPLACE PROCEDURE public.isolate(IN table_name regclass, IN rights text)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security, force row level security', table_name);
  execute format('create policy commune on %s using (commune_id = current_commune()) with check (commune_id = current_commune())', table_name);
  execute format('grant %s on %s to cchc_app', rights, table_name);
end $procedure$;

-- Báo lỗi khi câu lệnh chạy mà chưa gắn với xã nào
-- owner: cchc_owner
CREATE OR REPLACE FUNCTION public.no_commune()
 RETURNS integer
 LANGUAGE plpgsql
 STABLE PARALLEL SAFE
AS $function$
begin
  raise exception 'no commune set' using errcode = 'CC001';
end $function$;

-- Cho một việc đã dừng hẳn chạy lại từ đầu
-- owner: cchc_jobs
CREATE OR REPLACE FUNCTION public.retry_job(job bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
begin
  perform from graphile_worker._private_jobs j where j.id = job and j.attempts >= j.max_attempts and j.locked_at is null
    and (j.payload ->> 'communeId')::integer = current_commune() for update;
  if not found then
    return false;
  end if;
  perform graphile_worker.reschedule_jobs(array[job], run_at := now(), attempts := 0);
  perform pg_notify('jobs:insert', '{"count":1}');
  return true;
end $function$;

-- Tìm hồ sơ theo mã, số định danh, điện thoại hoặc tên không dấu; chỉ trả mã số
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.search_dossiers(words text, most integer)
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  folded text := search_text(words);
  bare text := upper(replace(replace(words, ' ', ''), '.', ''));
begin
  if bare ~ '^[0-9]{8,15}$' then
    return query select d.id from dossiers d where d.commune_id = current_commune()
      and (d.applicant_id_number = bare or d.applicant_phone = bare) order by d.id desc limit most;
  elsif bare ~ '^[A-Z][0-9]{1,3}[.0-9]*-[0-9]{6}-[0-9]*$' or upper(words) ~ '^[A-Z][0-9]{1,3}\.[A-Z0-9.]*(-[0-9]*){0,2}$' then
    return query select d.id from dossiers d where d.commune_id = current_commune()
      and d.code like upper(replace(words, ' ', '')) || '%' order by d.code desc limit most;
  else
    return query select d.id from dossiers d where d.commune_id = current_commune()
      and d.search like '%' || replace(replace(replace(folded, '\', '\\'), '%', '\%'), '_', '\_') || '%'
      order by d.registered_at desc limit most;
  end if;
end $function$;

-- Tìm minh chứng theo số, ký hiệu, trích yếu không dấu; chỉ trả mã số
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.search_proofs(words text, most integer)
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  folded text := search_text(words);
begin
  return query select f.id from proofs f where f.commune_id = current_commune()
    and f.search like '%' || replace(replace(replace(folded, '\', '\\'), '%', '\%'), '_', '\_') || '%'
    order by f.effective_on desc, f.id desc limit most;
end $function$;

-- Tìm hồ sơ tiếp nhận hộ theo mã, số định danh, điện thoại hoặc tên không dấu; chỉ trả mã số
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.search_receptions(words text, most integer)
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  bare text := upper(replace(replace(words, ' ', ''), '.', ''));
begin
  if bare ~ '^[0-9]{8,15}$' then
    return query select r.id from receptions r where r.commune_id = current_commune()
      and (r.applicant_id_number = bare or r.applicant_phone = bare) order by r.id desc limit most;
  elsif upper(words) ~ '^[A-Z][0-9]{1,3}\.[A-Z0-9.]*(-[0-9]*){0,2}$' then
    return query select r.id from receptions r where r.commune_id = current_commune()
      and r.code like upper(replace(words, ' ', '')) || '%' order by r.code desc limit most;
  else
    return query select r.id from receptions r where r.commune_id = current_commune()
      and r.search like '%' || replace(replace(replace(search_text(words), '\', '\\'), '%', '\%'), '_', '\_') || '%'
      order by r.received_at desc limit most;
  end if;
end $function$;

-- Chữ thường không dấu để tìm kiếm
-- owner: cchc_owner
CREATE OR REPLACE FUNCTION public.search_text(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, NORMALIZE(value, NFC)));

-- Tìm việc theo nội dung không dấu; chỉ trả mã số
-- owner: cchc_search
CREATE OR REPLACE FUNCTION public.search_works(words text, most integer)
 RETURNS SETOF bigint
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'public'
AS $function$
declare
  folded text := search_text(words);
begin
  return query select w.id from works w where w.commune_id = current_commune()
    and w.search like '%' || replace(replace(replace(folded, '\', '\\'), '%', '\%'), '_', '\_') || '%'
    order by w.id desc limit most;
end $function$;

-- Trạng thái của việc vào một ngày: luôn được tính, không ai gõ vào
-- owner: cchc_owner
CREATE OR REPLACE FUNCTION public.work_state(status text, finished_on date, judged_on date, last_on date, starts_on date, today date)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN (status = 'NOT_ARISEN'::text) THEN 'not_arisen'::text WHEN (status = 'CANCELLED'::text) THEN 'cancelled'::text WHEN (status = 'DONE'::text) THEN CASE WHEN (finished_on > judged_on) THEN 'done_late'::text ELSE 'done_on_time'::text END WHEN ((last_on < today) AND (NOT ((status = 'SUBMITTED'::text) AND (finished_on <= last_on)))) THEN 'overdue'::text WHEN (starts_on > today) THEN 'not_yet'::text ELSE 'running'::text END;

-- Tài khoản đăng nhập, do quản trị viên lập
create table accounts (
  id bigint not null generated always as identity,
  username text not null,                                     -- Tên đăng nhập, chữ thường
  password_hash text not null,                                -- Mật khẩu băm argon2id
  must_change_password boolean not null default true,         -- Phải đổi mật khẩu ở lần đăng nhập tới
  totp_secret text,                                           -- Khoá mã xác thực hai lớp, đã mã hoá
  failed_attempts integer not null default 0,                 -- Số lần sai liên tiếp
  locked_until timestamp with time zone,                      -- Tạm khoá đến lúc này
  is_disabled boolean not null default false,                 -- Đã ngừng sử dụng
  is_demonstration boolean not null default false,            -- Tài khoản trình diễn
  created_at timestamp with time zone not null default now(),
  constraint accounts_username_key UNIQUE (username),
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_username_check CHECK ((username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'::text)),
);
-- grant insert, select, update to cchc_app
-- grant select to cchc_search

-- Nhật ký kiểm toán: mọi thay đổi, mọi lần từ chối, mọi lần đọc dữ liệu cá nhân; một dòng một yêu cầu
create table audit (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  at timestamp with time zone not null,                      -- Lúc
  action text not null,                                      -- Tên hành động hoặc lượt xem
  outcome text not null,                                     -- Đã làm, bị từ chối, đã đọc
  account_id bigint,                                         -- Tài khoản
  person_id bigint,                                          -- Người
  record_ids bigint[] not null default '{}'::bigint[],       -- Các bản ghi liên quan
  fields text[] not null default '{}'::text[],               -- Tên các trường liên quan, không phải giá trị
  refusal text,                                              -- Mã từ chối
  request_id text not null,                                  -- Mã yêu cầu
  transaction_id xid8 not null default pg_current_xact_id(), -- Giao dịch đã ghi dòng này; niêm phong đi theo thứ tự giao dịch
  constraint audit_pkey PRIMARY KEY (commune_id, id),
  constraint audit_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint audit_action_check CHECK ((length(action) <= 80)),
  constraint audit_outcome_check CHECK ((outcome = ANY (ARRAY['done'::text, 'refused'::text, 'read'::text]))),
  constraint audit_request_id_check CHECK ((length(request_id) <= 64)),
);
CREATE INDEX audit_by_time ON public.audit USING btree (commune_id, at, id);
CREATE INDEX audit_by_transaction ON public.audit USING btree (commune_id, transaction_id, id);
alter table audit enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select to cchc_app

-- Niêm phong nhật ký: chuỗi băm qua các dòng đã chắc chắn hoàn tất
create table audit_seals (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  from_transaction xid8 not null,                        -- Từ giao dịch (kể cả)
  to_transaction xid8 not null,                          -- Đến giao dịch (không kể)
  row_count integer not null,                            -- Số dòng
  previous_hash bytea not null,                          -- Mã băm của niêm phong trước
  hash bytea not null,                                   -- Mã băm
  sealed_at timestamp with time zone not null,           -- Lúc niêm phong
  row_marks bytea not null,                              -- Mỗi dòng 16 byte: mã số và 8 byte đầu của mã băm dòng ấy, theo thứ tự niêm phong
  constraint audit_seals_commune_id_previous_hash_key UNIQUE (commune_id, previous_hash),
  constraint audit_seals_commune_id_to_transaction_key UNIQUE (commune_id, to_transaction),
  constraint audit_seals_pkey PRIMARY KEY (commune_id, id),
  constraint audit_seals_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint audit_seals_row_count_check CHECK ((row_count > 0)),
);
alter table audit_seals enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select to cchc_app

-- Các lần nhập danh mục thủ tục công bố
create table catalogue_imports (
  id bigint not null generated always as identity,
  at timestamp with time zone not null,            -- Lúc nhập
  file_name text not null,                         -- Tên tệp
  version_ids bigint[] not null,                   -- Các bản công bố đã thêm
  undone_at timestamp with time zone,              -- Đã hoàn tác lúc
  constraint catalogue_imports_pkey PRIMARY KEY (id),
  constraint catalogue_imports_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200))),
);

-- Việc được nêu trong văn bản đôn đốc
create table chased_works (
  commune_id integer not null default current_commune(),
  chase_id bigint not null,                              -- Văn bản đôn đốc
  work_id bigint not null,                               -- Việc
  constraint chased_works_pkey PRIMARY KEY (commune_id, chase_id, work_id),
  constraint chased_works_commune_id_chase_id_fkey FOREIGN KEY (commune_id, chase_id) REFERENCES chases(commune_id, id),
  constraint chased_works_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint chased_works_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
);
CREATE INDEX chased_works_by_work ON public.chased_works USING btree (commune_id, work_id);
alter table chased_works enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select to cchc_app

-- Văn bản đôn đốc đã gửi một đơn vị
create table chases (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  unit_id bigint not null,                               -- Đơn vị được đôn đốc
  letter text not null,                                  -- Nội dung văn bản
  document_number text,                                  -- Số, ký hiệu
  at timestamp with time zone not null,                  -- Gửi lúc
  person_id bigint,                                      -- Người gửi
  constraint chases_pkey PRIMARY KEY (commune_id, id),
  constraint chases_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint chases_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint chases_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint chases_document_number_check CHECK (((length(document_number) >= 1) AND (length(document_number) <= 60))),
  constraint chases_letter_check CHECK (((length(letter) >= 1) AND (length(letter) <= 20000))),
);
CREATE INDEX chases_by_unit ON public.chases USING btree (commune_id, unit_id, id);
alter table chases enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select to cchc_app

-- Dòng của danh mục thành phố, như thành phố ghi
create table city_list_rows (
  commune_id integer not null default current_commune(),
  list_id bigint not null,                                                   -- Danh mục
  line integer not null,                                                     -- Dòng trong tệp
  number text,                                                               -- Số, ký hiệu văn bản giao
  title text not null,                                                       -- Nội dung nhiệm vụ
  unit_text text,                                                            -- Đơn vị như thành phố ghi
  due_text text,                                                             -- Hạn như thành phố ghi
  due_on date,                                                               -- Hạn theo thành phố
  is_before boolean not null default false,                                  -- "Trước ngày": chính ngày đó đã là muộn
  last_on date generated always as ((due_on - (is_before)::integer)) stored, -- Ngày cuối cùng còn trong hạn, theo thành phố
  state_text text,                                                           -- Tình trạng như thành phố ghi
  state text,                                                                -- Tình trạng hiểu từ chữ của thành phố; trống khi không hiểu
  work_id bigint,                                                            -- Việc trong sổ của xã
  constraint city_list_rows_pkey PRIMARY KEY (commune_id, list_id, line),
  constraint city_list_rows_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint city_list_rows_commune_id_list_id_fkey FOREIGN KEY (commune_id, list_id) REFERENCES city_lists(commune_id, id),
  constraint city_list_rows_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint city_list_rows_due_text_check CHECK (((length(due_text) >= 1) AND (length(due_text) <= 100))),
  constraint city_list_rows_line_check CHECK ((line > 0)),
  constraint city_list_rows_number_check CHECK (((length(number) >= 1) AND (length(number) <= 150))),
  constraint city_list_rows_state_check CHECK ((state = ANY (ARRAY['DONE'::text, 'DONE_ON_TIME'::text, 'DONE_LATE'::text, 'OVERDUE'::text, 'RUNNING'::text, 'NOT_ARISEN'::text]))),
  constraint city_list_rows_state_text_check CHECK (((length(state_text) >= 1) AND (length(state_text) <= 200))),
  constraint city_list_rows_title_check CHECK (((length(title) >= 1) AND (length(title) <= 4000))),
  constraint city_list_rows_unit_text_check CHECK (((length(unit_text) >= 1) AND (length(unit_text) <= 500))),
);
CREATE INDEX city_list_rows_by_work ON public.city_list_rows USING btree (commune_id, work_id);
alter table city_list_rows enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Danh mục theo dõi nhiệm vụ của thành phố, mỗi kỳ gửi một bản
create table city_lists (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  at timestamp with time zone not null,                  -- Nhập lúc
  person_id bigint,                                      -- Người nhập
  file_name text not null,                               -- Tên tệp
  content_hash bytea not null,                           -- Băm SHA-256 của tệp, để một tệp không vào hai lần
  as_of date not null,                                   -- Số liệu đến ngày
  removed_at timestamp with time zone,                   -- Bỏ lúc, khi nhập nhầm
  constraint city_lists_pkey PRIMARY KEY (commune_id, id),
  constraint city_lists_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint city_lists_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint city_lists_content_hash_check CHECK ((length(content_hash) = 32)),
  constraint city_lists_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200))),
);
CREATE UNIQUE INDEX city_lists_once ON public.city_lists USING btree (commune_id, content_hash, as_of) WHERE (removed_at IS NULL);
alter table city_lists enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Chỗ khác mà xã giữ theo sổ của mình, có lý do; gửi thành phố điều chỉnh
create table city_settlements (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  list_id bigint not null,                               -- Danh mục
  line integer,                                          -- Dòng của danh mục; trống khi việc của xã không có trong danh mục
  work_id bigint,                                        -- Việc của xã không có trong danh mục
  decision text not null,                                -- Giữ theo sổ của xã, hay không phải việc của xã
  reason text not null,                                  -- Lý do
  at timestamp with time zone not null,                  -- Lúc xử lý
  person_id bigint,                                      -- Người xử lý
  withdrawn_at timestamp with time zone,                 -- Rút lại lúc
  constraint city_settlements_pkey PRIMARY KEY (commune_id, id),
  constraint city_settlements_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint city_settlements_commune_id_list_id_fkey FOREIGN KEY (commune_id, list_id) REFERENCES city_lists(commune_id, id),
  constraint city_settlements_commune_id_list_id_line_fkey FOREIGN KEY (commune_id, list_id, line) REFERENCES city_list_rows(commune_id, list_id, line),
  constraint city_settlements_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint city_settlements_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint city_settlements_check CHECK (((line IS NULL) <> (work_id IS NULL))),
  constraint city_settlements_decision_check CHECK ((decision = ANY (ARRAY['KEEP'::text, 'NOT_OURS'::text]))),
  constraint city_settlements_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 1000))),
);
CREATE UNIQUE INDEX city_settlements_of_line ON public.city_settlements USING btree (commune_id, list_id, line) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX city_settlements_of_work ON public.city_settlements USING btree (commune_id, list_id, work_id) WHERE (withdrawn_at IS NULL);
alter table city_settlements enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Ngày nghỉ, ngày làm bù riêng của xã theo quyết định của cấp có thẩm quyền; thay cho lịch công bố của cùng ngày
create table commune_days (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  day date not null,                                     -- Ngày
  name text not null,                                    -- Tên ngày nghỉ hoặc ngày làm bù
  kind text not null,                                    -- Nghỉ, nghỉ hoán đổi, làm bù, làm việc bình thường dù lịch công bố cho nghỉ
  decision text not null,                                -- Quyết định: số, ngày, cơ quan ban hành
  swapped_with date,                                     -- Ngày hoán đổi tương ứng
  constraint commune_days_commune_id_day_key UNIQUE (commune_id, day),
  constraint commune_days_pkey PRIMARY KEY (commune_id, id),
  constraint commune_days_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint commune_days_decision_check CHECK (((length(decision) >= 1) AND (length(decision) <= 300))),
  constraint commune_days_kind_check CHECK ((kind = ANY (ARRAY['DAY_OFF'::text, 'SWAP_OFF'::text, 'SWAP_WORK'::text, 'WORKDAY'::text]))),
  constraint commune_days_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
);
alter table commune_days enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select to cchc_app

-- Thông tin xã tự khai về mình
create table commune_profiles (
  commune_id integer not null default current_commune(),
  founded_on date,                                       -- Ngày thành lập
  resolution text,                                       -- Nghị quyết thành lập, sắp xếp đơn vị hành chính
  constraint commune_profiles_pkey PRIMARY KEY (commune_id),
  constraint commune_profiles_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint commune_profiles_resolution_check CHECK (((length(resolution) >= 1) AND (length(resolution) <= 300))),
);
alter table commune_profiles enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Đơn vị hành chính cấp xã: xã, phường, đặc khu
create table communes (
  id integer not null generated always as identity,
  province_id integer not null,                     -- Tỉnh, thành phố
  kind text not null,                               -- Loại đơn vị hành chính
  name text not null,                               -- Tên đầy đủ, ví dụ “Xã Gia Phúc”
  agency_code text not null,                        -- Mã định danh cơ quan, phần đầu của mã hồ sơ
  founded_on date,                                  -- Ngày thành lập
  is_demonstration boolean not null default false,  -- Xã trình diễn, số liệu không thật
  constraint communes_agency_code_key UNIQUE (agency_code),
  constraint communes_pkey PRIMARY KEY (id),
  constraint communes_province_id_fkey FOREIGN KEY (province_id) REFERENCES provinces(id),
  constraint communes_agency_code_check CHECK ((agency_code ~ '^[A-Z0-9]{2,8}(\.[A-Z0-9]{1,8}){0,6}$'::text)),
  constraint communes_kind_check CHECK ((kind = ANY (ARRAY['xa'::text, 'phuong'::text, 'dac_khu'::text]))),
  constraint communes_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
);
-- grant select to cchc_app
-- grant select to cchc_search

-- Số thứ tự hồ sơ trong ngày, lấy ở câu lệnh cuối cùng trước khi ghi nhận
create table dossier_counters (
  commune_id integer not null default current_commune(),
  day date not null,                                     -- Ngày cấp số
  last integer not null,                                 -- Số đã cấp gần nhất
  constraint dossier_counters_pkey PRIMARY KEY (commune_id, day),
  constraint dossier_counters_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint dossier_counters_last_check CHECK (((last >= 1) AND (last <= 99999))),
);
alter table dossier_counters enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Tệp quét, chụp kèm theo giấy tờ của hồ sơ
create table dossier_files (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  dossier_id bigint not null,                            -- Hồ sơ
  paper_position smallint not null,                      -- Giấy tờ thứ
  file_id bigint not null,                               -- Tệp
  name text not null,                                    -- Tên tệp khi gửi
  attached_at timestamp with time zone not null,         -- Lúc gửi
  person_id bigint,                                      -- Người gửi
  removed_at timestamp with time zone,                   -- Gỡ lúc (gửi nhầm); tệp vẫn được giữ
  constraint dossier_files_pkey PRIMARY KEY (commune_id, id),
  constraint dossier_files_commune_id_dossier_id_fkey FOREIGN KEY (commune_id, dossier_id) REFERENCES dossiers(commune_id, id),
  constraint dossier_files_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES files(commune_id, id),
  constraint dossier_files_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint dossier_files_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint dossier_files_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint dossier_files_paper_position_check CHECK ((paper_position > 0)),
);
CREATE INDEX dossier_files_by_dossier ON public.dossier_files USING btree (commune_id, dossier_id, id);
alter table dossier_files enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Thành phần hồ sơ đã nộp
create table dossier_papers (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  dossier_id bigint not null,                            -- Hồ sơ
  position smallint not null,                            -- Thứ tự
  name text not null,                                    -- Tên giấy tờ
  form text not null,                                    -- Bản chính, bản sao, điện tử, số hoá, còn thiếu
  quantity smallint not null,                            -- Số lượng
  constraint dossier_papers_commune_id_dossier_id_position_key UNIQUE (commune_id, dossier_id, "position"),
  constraint dossier_papers_pkey PRIMARY KEY (commune_id, id),
  constraint dossier_papers_commune_id_dossier_id_fkey FOREIGN KEY (commune_id, dossier_id) REFERENCES dossiers(commune_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint dossier_papers_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint dossier_papers_form_check CHECK ((form = ANY (ARRAY['ORIGINAL'::text, 'COPY'::text, 'ELECTRONIC'::text, 'DIGITISED'::text, 'MISSING'::text]))),
  constraint dossier_papers_name_check CHECK (((length(name) >= 1) AND (length(name) <= 500))),
  constraint dossier_papers_quantity_check CHECK (((quantity >= 0) AND (quantity <= 99))),
);
alter table dossier_papers enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Thời gian dừng chờ bổ sung hoặc chờ nghĩa vụ tài chính
create table dossier_pauses (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  dossier_id bigint not null,                            -- Hồ sơ
  kind text not null,                                    -- Chờ bổ sung giấy tờ hay chờ nghĩa vụ tài chính
  from_at timestamp with time zone not null,             -- Từ lúc
  to_at timestamp with time zone,                        -- Đến lúc
  content text not null,                                 -- Nội dung yêu cầu
  constraint dossier_pauses_pkey PRIMARY KEY (commune_id, id),
  constraint dossier_pauses_commune_id_dossier_id_fkey FOREIGN KEY (commune_id, dossier_id) REFERENCES dossiers(commune_id, id),
  constraint dossier_pauses_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint dossier_pauses_check CHECK ((to_at >= from_at)),
  constraint dossier_pauses_content_check CHECK (((length(content) >= 1) AND (length(content) <= 4000))),
  constraint dossier_pauses_kind_check CHECK ((kind = ANY (ARRAY['SUPPLEMENT'::text, 'PAYMENT'::text]))),
);
CREATE INDEX dossier_pauses_by_dossier ON public.dossier_pauses USING btree (commune_id, dossier_id, from_at);
alter table dossier_pauses enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Các bước giải quyết của hồ sơ, mỗi bước một đồng hồ
create table dossier_steps (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  dossier_id bigint not null,                            -- Hồ sơ
  position smallint not null,                            -- Thứ tự
  name text not null,                                    -- Tên bước
  unit_id bigint not null,                               -- Đơn vị thực hiện
  limit_minutes integer not null,                        -- Thời hạn của bước, phút làm việc; không bao giờ bằng 0
  started_at timestamp with time zone,                   -- Bắt đầu lúc
  due_at timestamp with time zone,                       -- Hạn của bước
  finished_at timestamp with time zone,                  -- Xong lúc
  person_id bigint,                                      -- Người thực hiện
  constraint dossier_steps_commune_id_dossier_id_position_key UNIQUE (commune_id, dossier_id, "position"),
  constraint dossier_steps_pkey PRIMARY KEY (commune_id, id),
  constraint dossier_steps_commune_id_dossier_id_fkey FOREIGN KEY (commune_id, dossier_id) REFERENCES dossiers(commune_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint dossier_steps_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint dossier_steps_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint dossier_steps_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint dossier_steps_limit_minutes_check CHECK ((limit_minutes > 0)),
  constraint dossier_steps_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
);
alter table dossier_steps enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Hồ sơ thủ tục hành chính xã giải quyết
create table dossiers (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  code text not null,                                                                 -- Mã hồ sơ <mã cơ quan>-YYMMDD-XXXX; hồ sơ đồng bộ giữ mã của nơi gửi
  source text not null,                                                               -- Kênh: trực tiếp, trực tuyến, bưu chính, đồng bộ
  status text not null,                                                               -- Trạng thái theo Cổng Dịch vụ công quốc gia (1–10)
  offered_procedure_id bigint not null,                                               -- Thủ tục xã đang tiếp nhận
  procedure_version_id bigint not null,                                               -- Phiên bản công bố khi tiếp nhận
  subject text not null,                                                              -- Nội dung yêu cầu giải quyết
  applicant_kind text not null,                                                       -- Cá nhân hay tổ chức
  applicant_name text not null,                                                       -- Chủ hồ sơ
  applicant_id_number text,                                                           -- Số định danh, căn cước hoặc mã số tổ chức
  applicant_born_on date,                                                             -- Ngày sinh
  applicant_phone text,                                                               -- Số điện thoại
  applicant_email text,                                                               -- Thư điện tử
  applicant_address text,                                                             -- Địa chỉ
  secret_phone text generated always as ("right"(applicant_phone, 4)) stored,         -- Bốn số cuối điện thoại, để tra cứu
  secret_id_number text generated always as ("right"(applicant_id_number, 4)) stored, -- Bốn số cuối định danh, để tra cứu
  search text not null generated always as (search_text(applicant_name)) stored,      -- Tên chủ hồ sơ không dấu để tìm
  return_by text not null,                                                            -- Cách nhận kết quả
  limit_value integer not null,                                                       -- Thời hạn áp dụng cho hồ sơ này
  limit_unit text not null,                                                           -- Đơn vị của thời hạn
  registered_at timestamp with time zone not null,                                    -- Nộp lúc
  received_at timestamp with time zone,                                               -- Tiếp nhận lúc (lần đầu)
  clock_started_at timestamp with time zone,                                          -- Đồng hồ pháp lý chạy từ lúc; chạy lại từ đầu sau khi bổ sung đủ
  due_at timestamp with time zone,                                                    -- Hẹn trả theo đồng hồ pháp lý
  statistical_due_at timestamp with time zone,                                        -- Hạn thống kê theo QĐ 766: cộng thêm thời gian chờ bổ sung
  paused_at timestamp with time zone,                                                 -- Đang dừng chờ từ lúc
  finished_at timestamp with time zone,                                               -- Kết thúc xử lý lúc
  returned_at timestamp with time zone,                                               -- Trả kết quả lúc
  supplement_count smallint not null default 0,                                       -- Số lần yêu cầu bổ sung
  step_position smallint,                                                             -- Đang ở bước
  holder_unit_id bigint,                                                              -- Đơn vị đang giữ
  holder_person_id bigint,                                                            -- Người đang giữ
  step_due_at timestamp with time zone,                                               -- Hạn của bước đang làm
  version integer not null default 1,                                                 -- Lần sửa, để hai người sửa cùng lúc không mất chữ của nhau
  constraint dossiers_commune_id_code_key UNIQUE (commune_id, code),
  constraint dossiers_pkey PRIMARY KEY (commune_id, id),
  constraint dossiers_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint dossiers_commune_id_holder_person_id_fkey FOREIGN KEY (commune_id, holder_person_id) REFERENCES people(commune_id, id),
  constraint dossiers_commune_id_holder_unit_id_fkey FOREIGN KEY (commune_id, holder_unit_id) REFERENCES units(commune_id, id),
  constraint dossiers_commune_id_offered_procedure_id_fkey FOREIGN KEY (commune_id, offered_procedure_id) REFERENCES offered_procedures(commune_id, id),
  constraint dossiers_procedure_version_id_fkey FOREIGN KEY (procedure_version_id) REFERENCES procedure_versions(id),
  constraint dossiers_applicant_address_check CHECK ((length(applicant_address) <= 500)),
  constraint dossiers_applicant_email_check CHECK ((length(applicant_email) <= 200)),
  constraint dossiers_applicant_id_number_check CHECK ((applicant_id_number ~ '^[0-9A-Z-]{6,20}$'::text)),
  constraint dossiers_applicant_kind_check CHECK ((applicant_kind = ANY (ARRAY['CITIZEN'::text, 'ORGANISATION'::text]))),
  constraint dossiers_applicant_name_check CHECK (((length(applicant_name) >= 1) AND (length(applicant_name) <= 200))),
  constraint dossiers_applicant_phone_check CHECK ((applicant_phone ~ '^\+?[0-9]{8,15}$'::text)),
  constraint dossiers_code_check CHECK (((length(code) >= 8) AND (length(code) <= 60))),
  constraint dossiers_limit_unit_check CHECK ((limit_unit = ANY (ARRAY['WORKING_DAY'::text, 'WORKING_HOUR'::text, 'CALENDAR_DAY'::text, 'MONTH'::text, 'SAME_DAY'::text]))),
  constraint dossiers_limit_value_check CHECK ((limit_value >= 0)),
  constraint dossiers_return_by_check CHECK ((return_by = ANY (ARRAY['COUNTER'::text, 'POST'::text, 'ONLINE'::text]))),
  constraint dossiers_source_check CHECK ((source = ANY (ARRAY['COUNTER'::text, 'PORTAL'::text, 'POST'::text, 'SYNCHRONISED'::text]))),
  constraint dossiers_status_check CHECK ((status = ANY (ARRAY['registered'::text, 'accepted'::text, 'refused'::text, 'processing'::text, 'awaiting_supplement'::text, 'awaiting_payment'::text, 'withdrawn'::text, 'stopped'::text, 'finished'::text, 'returned'::text]))),
  constraint dossiers_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 1000))),
);
CREATE INDEX dossiers_by_code ON public.dossiers USING btree (code text_pattern_ops);
CREATE INDEX dossiers_by_due ON public.dossiers USING btree (commune_id, due_at, id);
CREATE INDEX dossiers_by_id_number ON public.dossiers USING btree (commune_id, applicant_id_number) WHERE (applicant_id_number IS NOT NULL);
CREATE INDEX dossiers_by_name ON public.dossiers USING gin (commune_id, search gin_trgm_ops) WITH (fastupdate='on', gin_pending_list_limit='128');
CREATE INDEX dossiers_by_phone ON public.dossiers USING btree (commune_id, applicant_phone) WHERE (applicant_phone IS NOT NULL);
CREATE INDEX dossiers_by_procedure ON public.dossiers USING btree (commune_id, offered_procedure_id, registered_at DESC, id DESC);
CREATE INDEX dossiers_by_registration ON public.dossiers USING btree (commune_id, registered_at DESC, id DESC);
CREATE INDEX dossiers_by_status ON public.dossiers USING btree (commune_id, status, due_at, id);
CREATE INDEX dossiers_held_by_unit ON public.dossiers USING btree (commune_id, holder_unit_id, id) WHERE (holder_unit_id IS NOT NULL);
CREATE INDEX dossiers_open_by_due ON public.dossiers USING btree (commune_id, due_at, id) WHERE (finished_at IS NULL);
CREATE INDEX dossiers_open_by_person ON public.dossiers USING btree (commune_id, holder_person_id, due_at, id) WHERE (finished_at IS NULL);
CREATE INDEX dossiers_open_by_unit ON public.dossiers USING btree (commune_id, holder_unit_id, due_at, id) WHERE (finished_at IS NULL);
alter table dossiers enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app
-- grant select to cchc_search

-- Sự kiện: điều đã xảy ra với một bản ghi, chỉ thêm, không sửa, không chứa dữ liệu cá nhân
create table events (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  noun text not null,                                    -- Loại bản ghi
  record_id bigint not null,                             -- Bản ghi
  verb text not null,                                    -- Việc đã làm
  from_status text,                                      -- Trạng thái trước
  to_status text,                                        -- Trạng thái sau
  person_id bigint,                                      -- Người làm
  role text,                                             -- Với vai trò
  unit_id bigint,                                        -- Thuộc đơn vị
  device_at timestamp with time zone,                    -- Giờ của máy người làm
  at timestamp with time zone not null,                  -- Giờ của máy chủ
  reason text,                                           -- Lý do
  data jsonb not null default '{}'::jsonb,               -- Mã số và tên trường liên quan
  constraint events_pkey PRIMARY KEY (commune_id, id),
  constraint events_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint events_noun_check CHECK ((length(noun) <= 40)),
  constraint events_reason_check CHECK ((length(reason) <= 2000)),
  constraint events_verb_check CHECK ((length(verb) <= 60)),
);
CREATE INDEX events_by_record ON public.events USING btree (commune_id, noun, record_id, id);
alter table events enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select to cchc_app

-- Tệp đã lưu, nhận biết theo nội dung
create table files (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  sha256 text not null,                                  -- Mã băm nội dung, cũng là tên tệp trên đĩa
  size integer not null,                                 -- Số byte
  media_type text not null,                              -- Loại tệp, theo nội dung chứ không theo tên
  stored_at timestamp with time zone not null,           -- Lúc lưu
  constraint files_commune_id_sha256_key UNIQUE (commune_id, sha256),
  constraint files_pkey PRIMARY KEY (commune_id, id),
  constraint files_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint files_media_type_check CHECK ((media_type = ANY (ARRAY['application/pdf'::text, 'image/png'::text, 'image/jpeg'::text, 'text/plain'::text, 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'::text, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'::text]))),
  constraint files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint files_size_check CHECK ((size > 0)),
);
alter table files enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select to cchc_app

-- Thành viên ban chỉ đạo, tổ công tác, đoàn kiểm tra, có thời hạn
create table group_members (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  unit_id bigint not null,                               -- Ban chỉ đạo, tổ công tác, đoàn kiểm tra
  person_id bigint,                                      -- Người của xã
  title text,                                            -- Họ tên, chức danh ghi bằng chữ khi không phải người của xã
  duty text not null,                                    -- Trưởng, phó, thư ký, thành viên
  area text,                                             -- Lĩnh vực phụ trách
  valid_from date not null,                              -- Từ ngày
  valid_to date,                                         -- Đến trước ngày
  constraint group_members_pkey PRIMARY KEY (commune_id, id),
  constraint group_members_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint group_members_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint group_members_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint group_members_area_check CHECK (((length(area) >= 1) AND (length(area) <= 500))),
  constraint group_members_check CHECK ((valid_to > valid_from)),
  constraint group_members_check1 CHECK (((person_id IS NULL) <> (title IS NULL))),
  constraint group_members_duty_check CHECK ((duty = ANY (ARRAY['HEAD'::text, 'DEPUTY'::text, 'SECRETARY'::text, 'MEMBER'::text]))),
  constraint group_members_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
);
CREATE INDEX group_members_by_unit ON public.group_members USING btree (commune_id, unit_id);
alter table group_members enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Ngày nghỉ lễ, nghỉ bù, hoán đổi ngày làm việc theo thông báo hằng năm
create table holidays (
  day date not null,       -- Ngày
  name text not null,      -- Tên ngày nghỉ hoặc ngày làm bù
  kind text not null,      -- Nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù
  basis text not null,     -- Văn bản thông báo hoặc nguồn
  certainty text not null, -- Có văn bản, theo thực tế, suy ra từ quy tắc, hay còn phải xác nhận
  swapped_with date,       -- Ngày hoán đổi tương ứng
  constraint holidays_pkey PRIMARY KEY (day, name),
  constraint holidays_basis_check CHECK (((length(basis) >= 1) AND (length(basis) <= 500))),
  constraint holidays_certainty_check CHECK ((certainty = ANY (ARRAY['FOUND'::text, 'KNOWN'::text, 'COMPUTED'::text, 'UNSURE'::text]))),
  constraint holidays_kind_check CHECK ((kind = ANY (ARRAY['HOLIDAY'::text, 'COMPENSATION'::text, 'SWAP_OFF'::text, 'SWAP_WORK'::text]))),
  constraint holidays_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
);
-- grant select to cchc_app

-- Khoá chống ghi hai lần: cùng khoá thì trả lại câu trả lời cũ
create table idempotency_keys (
  commune_id integer not null default current_commune(),
  key text not null,                                     -- Khoá do nơi gửi đặt
  action text not null,                                  -- Hành động
  account_id bigint,                                     -- Tài khoản
  input_hash bytea not null,                             -- Mã băm của dữ liệu gửi
  answer jsonb not null,                                 -- Câu trả lời đã gửi, chỉ gồm mã số
  at timestamp with time zone not null,                  -- Lúc
  constraint idempotency_keys_pkey PRIMARY KEY (commune_id, key),
  constraint idempotency_keys_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint idempotency_keys_key_check CHECK (((length(key) >= 8) AND (length(key) <= 100))),
);
CREATE INDEX idempotency_keys_by_age ON public.idempotency_keys USING btree (commune_id, at);
alter table idempotency_keys enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select to cchc_app

-- Một dòng duy nhất nói về cơ sở dữ liệu này
create table installation (
  singleton boolean not null default true, -- Luôn đúng: chỉ có một dòng
  is_demonstration boolean not null,       -- Do lệnh demo tạo ra: số liệu trình diễn, không bắt buộc xác thực hai lớp
  constraint installation_pkey PRIMARY KEY (singleton),
  constraint installation_singleton_check CHECK (singleton),
);
-- grant select to cchc_app
-- grant select to cchc_search

-- Cách mỗi người muốn thấy một danh sách
create table list_preferences (
  commune_id integer not null default current_commune(),
  person_id bigint not null,                             -- Người
  list text not null,                                    -- Danh sách
  columns jsonb,                                         -- Các cột theo thứ tự; trống là các cột mặc định
  default_view_id bigint,                                -- Danh sách đã lưu mở ra đầu tiên
  constraint list_preferences_pkey PRIMARY KEY (commune_id, person_id, list),
  constraint list_preferences_commune_id_default_view_id_fkey FOREIGN KEY (commune_id, default_view_id) REFERENCES saved_views(commune_id, id),
  constraint list_preferences_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint list_preferences_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint list_preferences_columns_check CHECK ((length((columns)::text) <= 2000)),
  constraint list_preferences_list_check CHECK (((length(list) >= 2) AND (length(list) <= 40))),
);
alter table list_preferences enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Thư điện tử đã soạn và tình trạng gửi; mỗi người mỗi ngày nhiều nhất một thư tổng hợp
create table mails (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  person_id bigint not null,                             -- Người nhận
  kind text not null,                                    -- Loại thư
  day date not null,                                     -- Của ngày
  subject text not null,                                 -- Tiêu đề
  body text not null,                                    -- Nội dung
  status text not null default 'QUEUED'::text,           -- Chờ gửi, đã gửi, không gửi được
  attempts smallint not null default 0,                  -- Số lần đã thử
  problem text,                                          -- Máy chủ thư trả lời
  at timestamp with time zone not null,                  -- Soạn lúc
  sent_at timestamp with time zone,                      -- Gửi lúc
  constraint mails_commune_id_person_id_kind_day_key UNIQUE (commune_id, person_id, kind, day),
  constraint mails_pkey PRIMARY KEY (commune_id, id),
  constraint mails_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint mails_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint mails_body_check CHECK (((length(body) >= 1) AND (length(body) <= 50000))),
  constraint mails_kind_check CHECK ((kind = 'DIGEST'::text)),
  constraint mails_problem_check CHECK ((length(problem) <= 500)),
  constraint mails_status_check CHECK ((status = ANY (ARRAY['QUEUED'::text, 'SENT'::text, 'FAILED'::text]))),
  constraint mails_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 300))),
);
alter table mails enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Các bước thay đổi cấu trúc đã chạy
create table migrations (
  name text not null,                                         -- Tên tệp
  hash text not null,                                         -- Mã băm nội dung
  applied_at timestamp with time zone not null default now(), -- Chạy lúc
  constraint migrations_pkey PRIMARY KEY (name),
);

-- Mỗi người nhận từng loại tin bằng đường nào; không có dòng thì theo mặc định
create table notice_choices (
  commune_id integer not null default current_commune(),
  person_id bigint not null,                             -- Người nhận
  kind text not null,                                    -- Loại tin
  channel text not null,                                 -- Trong ứng dụng và thư tổng hợp, chỉ trong ứng dụng, không báo; tin giao việc thì luôn có trong ứng dụng
  constraint notice_choices_pkey PRIMARY KEY (commune_id, person_id, kind),
  constraint notice_choices_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint notice_choices_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint notice_choices_channel_check CHECK ((channel = ANY (ARRAY['APP_AND_MAIL'::text, 'APP'::text, 'NONE'::text]))),
  constraint notice_choices_check CHECK (((channel <> 'NONE'::text) OR (kind <> ALL (ARRAY['ASSIGNED'::text, 'ARRIVED'::text, 'RETURNED'::text, 'CHASED'::text])))),
  constraint notice_choices_kind_check CHECK ((kind = ANY (ARRAY['ASSIGNED'::text, 'ARRIVED'::text, 'SUPPLEMENTED'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'ACCEPTED'::text, 'ASKED'::text, 'ANSWERED'::text, 'CHASED'::text, 'DUE'::text, 'OVERDUE'::text]))),
);
alter table notice_choices enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Tin báo trong ứng dụng cho từng người
create table notifications (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  person_id bigint not null,                             -- Người nhận
  noun text not null,                                    -- Loại bản ghi
  record_id bigint not null,                             -- Bản ghi
  label text not null,                                   -- Mã hiển thị, không phải dữ liệu cá nhân
  kind text not null,                                    -- Được phân công, chuyển đến, đã bổ sung, chờ nghiệm thu, bị trả lại, đã nghiệm thu, xin gia hạn, đã trả lời, bị đôn đốc, sắp đến hạn, quá hạn
  at timestamp with time zone not null,                  -- Lúc
  seen_at timestamp with time zone,                      -- Đã xem lúc
  constraint notifications_commune_id_person_id_noun_record_id_key UNIQUE (commune_id, person_id, noun, record_id),
  constraint notifications_pkey PRIMARY KEY (commune_id, id),
  constraint notifications_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint notifications_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint notifications_kind_check CHECK ((kind = ANY (ARRAY['ASSIGNED'::text, 'ARRIVED'::text, 'SUPPLEMENTED'::text, 'SUBMITTED'::text, 'RETURNED'::text, 'ACCEPTED'::text, 'ASKED'::text, 'ANSWERED'::text, 'CHASED'::text, 'DUE'::text, 'OVERDUE'::text]))),
  constraint notifications_label_check CHECK (((length(label) >= 1) AND (length(label) <= 100))),
  constraint notifications_noun_check CHECK ((length(noun) <= 40)),
);
CREATE INDEX notifications_by_person ON public.notifications USING btree (commune_id, person_id, at DESC);
alter table notifications enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Thủ tục xã tiếp nhận: đơn vị giải quyết, thời hạn đã rút ngắn, công khai
create table offered_procedures (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  procedure_id bigint not null,                          -- Thủ tục
  responsible_unit_id bigint not null,                   -- Đơn vị giải quyết
  limit_value integer,                                   -- Thời hạn của xã (sau cắt giảm hoặc xác nhận)
  limit_unit text,                                       -- Đơn vị của thời hạn
  reduction_decision text,                               -- Quyết định cắt giảm thời gian
  steps jsonb,                                           -- Quy trình nội bộ của xã; để trống thì theo bản công bố
  values_are text not null,                              -- Thời hạn, quy trình đã xác nhận, là giá trị trình diễn, hay chưa xác nhận
  published_on date,                                     -- Ngày công khai
  closed_on date,                                        -- Ngừng tiếp nhận từ ngày
  constraint offered_procedures_commune_id_procedure_id_key UNIQUE (commune_id, procedure_id),
  constraint offered_procedures_pkey PRIMARY KEY (commune_id, id),
  constraint offered_procedures_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint offered_procedures_commune_id_responsible_unit_id_fkey FOREIGN KEY (commune_id, responsible_unit_id) REFERENCES units(commune_id, id),
  constraint offered_procedures_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedures(id),
  constraint offered_procedures_check CHECK (((limit_value IS NULL) = (limit_unit IS NULL))),
  constraint offered_procedures_limit_unit_check CHECK ((limit_unit = ANY (ARRAY['WORKING_DAY'::text, 'WORKING_HOUR'::text, 'CALENDAR_DAY'::text, 'MONTH'::text, 'SAME_DAY'::text]))),
  constraint offered_procedures_limit_value_check CHECK (((limit_value >= 0) AND (limit_value <= 1000))),
  constraint offered_procedures_reduction_decision_check CHECK ((length(reduction_decision) <= 300)),
  constraint offered_procedures_values_are_check CHECK ((values_are = ANY (ARRAY['CONFIRMED'::text, 'DEMONSTRATION'::text, 'UNCONFIRMED'::text]))),
);
alter table offered_procedures enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Cán bộ, công chức, viên chức, người lao động của xã
create table people (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  account_id bigint,                                     -- Tài khoản đăng nhập
  full_name text not null,                               -- Họ và tên
  sort_key text not null,                                -- Khoá xếp theo tên kiểu Việt Nam
  title text not null,                                   -- Chức vụ, vị trí việc làm
  unit_id bigint not null,                               -- Đơn vị công tác
  pin_hash text,                                         -- Mã PIN khoá màn hình, băm argon2id
  valid_from date not null,                              -- Từ ngày
  valid_to date,                                         -- Đến trước ngày
  email text,                                            -- Hộp thư công vụ để nhận thư tổng hợp việc
  wants_digest boolean not null default true,            -- Có nhận thư tổng hợp hằng ngày
  constraint people_commune_id_account_id_key UNIQUE (commune_id, account_id),
  constraint people_pkey PRIMARY KEY (commune_id, id),
  constraint people_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint people_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint people_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint people_check CHECK ((valid_to > valid_from)),
  constraint people_email_check CHECK (((email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'::text) AND (length(email) <= 200))),
  constraint people_full_name_check CHECK (((length(full_name) >= 1) AND (length(full_name) <= 100))),
  constraint people_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
);
CREATE INDEX people_by_account ON public.people USING btree (account_id);
CREATE INDEX people_by_name ON public.people USING btree (commune_id, sort_key, id);
alter table people enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app
-- grant select to cchc_search

-- Kế hoạch một người ghim lên đầu trang tổng quan
create table pinned_plans (
  commune_id integer not null default current_commune(),
  person_id bigint not null,                             -- Người ghim
  plan_id bigint not null,                               -- Kế hoạch
  at timestamp with time zone not null,                  -- Ghim lúc
  constraint pinned_plans_pkey PRIMARY KEY (commune_id, person_id, plan_id),
  constraint pinned_plans_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint pinned_plans_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint pinned_plans_commune_id_plan_id_fkey FOREIGN KEY (commune_id, plan_id) REFERENCES plans(commune_id, id),
);
alter table pinned_plans enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select to cchc_app

-- Căn cứ pháp lý của một bản kế hoạch
create table plan_bases (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  version_id bigint not null,                            -- Bản kế hoạch
  position integer not null,                             -- Thứ tự
  type text,                                             -- Loại văn bản
  number text,                                           -- Số, ký hiệu
  date date,                                             -- Ngày ban hành
  issuer text,                                           -- Cơ quan ban hành
  title text,                                            -- Trích yếu
  constraint plan_bases_pkey PRIMARY KEY (commune_id, id),
  constraint plan_bases_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_bases_commune_id_version_id_fkey FOREIGN KEY (commune_id, version_id) REFERENCES plan_versions(commune_id, id),
  constraint plan_bases_issuer_check CHECK ((length(issuer) <= 300)),
  constraint plan_bases_number_check CHECK ((length(number) <= 100)),
  constraint plan_bases_title_check CHECK ((length(title) <= 2000)),
  constraint plan_bases_type_check CHECK ((length(type) <= 100)),
);
CREATE INDEX plan_bases_by_version ON public.plan_bases USING btree (commune_id, version_id, "position");
alter table plan_bases enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Trách nhiệm của từng đơn vị trong phần tổ chức thực hiện
create table plan_duties (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  version_id bigint not null,                            -- Bản kế hoạch
  position integer not null,                             -- Thứ tự
  unit_text text not null,                               -- Đơn vị như văn bản ghi
  unit_id bigint,                                        -- Đơn vị
  duties text[] not null,                                -- Các trách nhiệm
  constraint plan_duties_pkey PRIMARY KEY (commune_id, id),
  constraint plan_duties_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_duties_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint plan_duties_commune_id_version_id_fkey FOREIGN KEY (commune_id, version_id) REFERENCES plan_versions(commune_id, id),
  constraint plan_duties_duties_check CHECK ((cardinality(duties) <= 100)),
  constraint plan_duties_unit_text_check CHECK (((length(unit_text) >= 1) AND (length(unit_text) <= 500))),
);
CREATE INDEX plan_duties_by_version ON public.plan_duties USING btree (commune_id, version_id, "position");
alter table plan_duties enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Nhiệm vụ của xã thực hiện nhiệm vụ nào của kế hoạch cấp trên, của chương trình nhiều năm
create table plan_item_links (
  commune_id integer not null default current_commune(),
  item_id bigint not null,                               -- Nhiệm vụ thực hiện
  carries_out_item_id bigint not null,                   -- Nhiệm vụ được thực hiện
  status text not null,                                  -- Đề xuất, đã gắn, không gắn (máy không đề xuất lại)
  made text not null,                                    -- Người gắn, máy thấy giống chữ, hay theo kế hoạch kỳ trước
  at timestamp with time zone not null,                  -- Ghi lúc
  person_id bigint,                                      -- Người ghi
  constraint plan_item_links_pkey PRIMARY KEY (commune_id, item_id, carries_out_item_id),
  constraint plan_item_links_commune_id_carries_out_item_id_fkey FOREIGN KEY (commune_id, carries_out_item_id) REFERENCES plan_items(commune_id, id),
  constraint plan_item_links_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_item_links_commune_id_item_id_fkey FOREIGN KEY (commune_id, item_id) REFERENCES plan_items(commune_id, id),
  constraint plan_item_links_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint plan_item_links_check CHECK ((item_id <> carries_out_item_id)),
  constraint plan_item_links_made_check CHECK ((made = ANY (ARRAY['PERSON'::text, 'LIKENESS'::text, 'CLONE'::text]))),
  constraint plan_item_links_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'LINKED'::text, 'REFUSED'::text]))),
);
CREATE INDEX plan_item_links_by_upper ON public.plan_item_links USING btree (commune_id, carries_out_item_id);
alter table plan_item_links enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Nhiệm vụ thuộc hay không thuộc một năm, khi người sửa khác với cách máy hiểu thời gian
create table plan_item_years (
  commune_id integer not null default current_commune(),
  item_id bigint not null,                               -- Nhiệm vụ
  year integer not null,                                 -- Năm
  is_in boolean not null,                                -- Thuộc năm ấy
  at timestamp with time zone not null,                  -- Ghi lúc
  person_id bigint,                                      -- Người ghi
  constraint plan_item_years_pkey PRIMARY KEY (commune_id, item_id, year),
  constraint plan_item_years_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_item_years_commune_id_item_id_fkey FOREIGN KEY (commune_id, item_id) REFERENCES plan_items(commune_id, id),
  constraint plan_item_years_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint plan_item_years_year_check CHECK (((year >= 2000) AND (year <= 2200))),
);
alter table plan_item_years enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Nhiệm vụ, chế độ báo cáo của một kế hoạch: giữ nguyên qua các bản điều chỉnh, việc gắn với nó
create table plan_items (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  plan_id bigint not null,                               -- Kế hoạch
  kind text not null,                                    -- Nhiệm vụ hay chế độ báo cáo
  constraint plan_items_pkey PRIMARY KEY (commune_id, id),
  constraint plan_items_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_items_commune_id_plan_id_fkey FOREIGN KEY (commune_id, plan_id) REFERENCES plans(commune_id, id),
  constraint plan_items_kind_check CHECK ((kind = ANY (ARRAY['TASK'::text, 'REPORT'::text]))),
);
CREATE INDEX plan_items_by_plan ON public.plan_items USING btree (commune_id, plan_id, id);
alter table plan_items enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select to cchc_app

-- Đề nghị của đơn vị: thêm, sửa, bỏ nhiệm vụ của kế hoạch
create table plan_proposals (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  plan_id bigint not null,                               -- Kế hoạch
  item_id bigint,                                        -- Nhiệm vụ
  kind text not null,                                    -- Thêm, sửa, bỏ
  content jsonb,                                         -- Nội dung đề nghị
  reason text not null,                                  -- Lý do
  unit_id bigint not null,                               -- Đơn vị đề nghị
  person_id bigint,                                      -- Người đề nghị
  at timestamp with time zone not null,                  -- Đề nghị lúc
  decided_at timestamp with time zone,                   -- Quyết định lúc
  decided_by bigint,                                     -- Người quyết định
  is_accepted boolean,                                   -- Đồng ý hay không
  applied_version smallint,                              -- Đã đưa vào bản thứ
  answer text,                                           -- Ý kiến khi quyết định
  carries_out_item_id bigint,                            -- Nhiệm vụ cấp trên mà nhiệm vụ đề nghị thêm sẽ thực hiện
  constraint plan_proposals_pkey PRIMARY KEY (commune_id, id),
  constraint plan_proposals_commune_id_carries_out_item_id_fkey FOREIGN KEY (commune_id, carries_out_item_id) REFERENCES plan_items(commune_id, id),
  constraint plan_proposals_commune_id_decided_by_fkey FOREIGN KEY (commune_id, decided_by) REFERENCES people(commune_id, id),
  constraint plan_proposals_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_proposals_commune_id_item_id_fkey FOREIGN KEY (commune_id, item_id) REFERENCES plan_items(commune_id, id),
  constraint plan_proposals_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint plan_proposals_commune_id_plan_id_fkey FOREIGN KEY (commune_id, plan_id) REFERENCES plans(commune_id, id),
  constraint plan_proposals_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint plan_proposals_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 2000))),
  constraint plan_proposals_check CHECK (((kind = 'ADD'::text) = (item_id IS NULL))),
  constraint plan_proposals_check1 CHECK (((kind = 'DROP'::text) = (content IS NULL))),
  constraint plan_proposals_check2 CHECK (((decided_at IS NULL) = (is_accepted IS NULL))),
  constraint plan_proposals_kind_check CHECK ((kind = ANY (ARRAY['ADD'::text, 'CHANGE'::text, 'DROP'::text]))),
  constraint plan_proposals_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000))),
);
CREATE INDEX plan_proposals_by_plan ON public.plan_proposals USING btree (commune_id, plan_id, id);
alter table plan_proposals enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Chế độ báo cáo nêu trong một bản kế hoạch
create table plan_reports (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  version_id bigint not null,                            -- Bản kế hoạch
  item_id bigint not null,                               -- Chế độ báo cáo giữ nguyên qua các bản điều chỉnh
  position integer not null,                             -- Thứ tự
  who text,                                              -- Ai báo cáo
  to_whom text,                                          -- Gửi ai
  cycle text,                                            -- Kỳ
  due_text text,                                         -- Hạn như văn bản ghi
  schedule jsonb not null,                               -- Hạn đã hiểu
  unit_ids bigint[] not null default '{}'::bigint[],     -- Các đơn vị phải gửi
  constraint plan_reports_commune_id_version_id_item_id_key UNIQUE (commune_id, version_id, item_id),
  constraint plan_reports_pkey PRIMARY KEY (commune_id, id),
  constraint plan_reports_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_reports_commune_id_item_id_fkey FOREIGN KEY (commune_id, item_id) REFERENCES plan_items(commune_id, id),
  constraint plan_reports_commune_id_version_id_fkey FOREIGN KEY (commune_id, version_id) REFERENCES plan_versions(commune_id, id),
  constraint plan_reports_cycle_check CHECK ((length(cycle) <= 60)),
  constraint plan_reports_due_text_check CHECK ((length(due_text) <= 1000)),
  constraint plan_reports_to_whom_check CHECK ((length(to_whom) <= 500)),
  constraint plan_reports_who_check CHECK ((length(who) <= 500)),
);
alter table plan_reports enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Tệp văn bản mà bản kế hoạch được đọc ra
create table plan_sources (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  version_id bigint,                                     -- Bản kế hoạch đọc được
  file_id bigint not null,                               -- Tệp
  file_name text not null,                               -- Tên tệp khi gửi
  at timestamp with time zone not null,                  -- Gửi lúc
  person_id bigint,                                      -- Người gửi
  done smallint not null default 0,                      -- Đã đọc bao nhiêu phần trăm
  lines jsonb,                                           -- Các dòng chữ của văn bản với vị trí trang, đoạn, bảng
  refusal jsonb,                                         -- Vì sao không đọc được
  finished_at timestamp with time zone,                  -- Đọc xong lúc
  kind text,                                             -- Văn bản giao nhiệm vụ, kế hoạch cấp trên của ai; trống khi là kế hoạch của xã
  constraint plan_sources_pkey PRIMARY KEY (commune_id, id),
  constraint plan_sources_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES files(commune_id, id),
  constraint plan_sources_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_sources_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint plan_sources_commune_id_version_id_fkey FOREIGN KEY (commune_id, version_id) REFERENCES plan_versions(commune_id, id),
  constraint plan_sources_done_check CHECK (((done >= 0) AND (done <= 100))),
  constraint plan_sources_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200))),
  constraint plan_sources_kind_check CHECK ((kind = ANY (ARRAY['CITY_DIRECTIVE'::text, 'COMMUNE_DIRECTIVE'::text, 'CITY_PLAN'::text, 'NATIONAL_PROGRAMME'::text]))),
);
CREATE INDEX plan_sources_by_file ON public.plan_sources USING btree (commune_id, file_id);
CREATE INDEX plan_sources_by_version ON public.plan_sources USING btree (commune_id, version_id);
alter table plan_sources enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Chỉ tiêu của một bản kế hoạch
create table plan_targets (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  version_id bigint not null,                            -- Bản kế hoạch
  position integer not null,                             -- Thứ tự
  no text,                                               -- Số thứ tự như văn bản ghi
  text text not null,                                    -- Nội dung chỉ tiêu
  metric text,                                           -- Đo cái gì
  comparator text,                                       -- So sánh
  value double precision,                                -- Giá trị
  value_to double precision,                             -- Đến giá trị, khi là một khoảng
  unit text,                                             -- Đơn vị tính
  baseline text,                                         -- So với mốc
  source jsonb,                                          -- Nằm ở đâu trong văn bản
  constraint plan_targets_pkey PRIMARY KEY (commune_id, id),
  constraint plan_targets_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_targets_commune_id_version_id_fkey FOREIGN KEY (commune_id, version_id) REFERENCES plan_versions(commune_id, id),
  constraint plan_targets_baseline_check CHECK ((length(baseline) <= 300)),
  constraint plan_targets_comparator_check CHECK ((length(comparator) <= 20)),
  constraint plan_targets_metric_check CHECK ((length(metric) <= 1000)),
  constraint plan_targets_no_check CHECK ((length(no) <= 20)),
  constraint plan_targets_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint plan_targets_unit_check CHECK ((length(unit) <= 60)),
);
CREATE INDEX plan_targets_by_version ON public.plan_targets USING btree (commune_id, version_id, "position");
alter table plan_targets enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Nhiệm vụ trong một bản kế hoạch
create table plan_tasks (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  version_id bigint not null,                                    -- Bản kế hoạch
  item_id bigint not null,                                       -- Nhiệm vụ giữ nguyên qua các bản điều chỉnh: việc gắn với mã này
  position integer not null,                                     -- Thứ tự
  no text,                                                       -- Số thứ tự như văn bản ghi
  group_no text,                                                 -- Lĩnh vực, số La Mã
  group_name text,                                               -- Tên lĩnh vực
  text text not null,                                            -- Nội dung nhiệm vụ
  lead_text text,                                                -- Đơn vị chủ trì như văn bản ghi
  lead_unit_id bigint,                                           -- Đơn vị chủ trì
  coordinators text[] not null default '{}'::text[],             -- Đơn vị phối hợp như văn bản ghi
  coordinator_unit_ids bigint[] not null default '{}'::bigint[], -- Đơn vị phối hợp
  time_text text,                                                -- Thời gian như văn bản ghi
  schedule jsonb not null,                                       -- Thời gian đã hiểu: loại, từ ngày, đến ngày, các kỳ
  rhythm text,                                                   -- Nhịp báo của việc thường xuyên, do điều phối chọn
  products text[] not null default '{}'::text[],                 -- Sản phẩm
  is_own boolean not null default false,                         -- Nhiệm vụ này chính là ban hành kế hoạch này
  higher_task text,                                              -- Nhiệm vụ của kế hoạch cấp trên mà nhiệm vụ này thực hiện
  source jsonb,                                                  -- Từng ô nằm ở đâu trong văn bản và chắc đến mức nào
  checked text[] not null default '{}'::text[],                  -- Những ô người kiểm tra đã xác nhận hoặc sửa
  constraint plan_tasks_commune_id_version_id_item_id_key UNIQUE (commune_id, version_id, item_id),
  constraint plan_tasks_pkey PRIMARY KEY (commune_id, id),
  constraint plan_tasks_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_tasks_commune_id_item_id_fkey FOREIGN KEY (commune_id, item_id) REFERENCES plan_items(commune_id, id),
  constraint plan_tasks_commune_id_lead_unit_id_fkey FOREIGN KEY (commune_id, lead_unit_id) REFERENCES units(commune_id, id),
  constraint plan_tasks_commune_id_version_id_fkey FOREIGN KEY (commune_id, version_id) REFERENCES plan_versions(commune_id, id),
  constraint plan_tasks_checked_check CHECK ((cardinality(checked) <= 20)),
  constraint plan_tasks_coordinators_check CHECK ((cardinality(coordinators) <= 60)),
  constraint plan_tasks_group_name_check CHECK ((length(group_name) <= 300)),
  constraint plan_tasks_group_no_check CHECK ((length(group_no) <= 10)),
  constraint plan_tasks_higher_task_check CHECK (((length(higher_task) >= 1) AND (length(higher_task) <= 300))),
  constraint plan_tasks_lead_text_check CHECK ((length(lead_text) <= 500)),
  constraint plan_tasks_no_check CHECK ((length(no) <= 20)),
  constraint plan_tasks_products_check CHECK ((cardinality(products) <= 60)),
  constraint plan_tasks_rhythm_check CHECK ((rhythm = ANY (ARRAY['MONTHLY'::text, 'QUARTERLY'::text, 'HALF_YEAR'::text]))),
  constraint plan_tasks_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint plan_tasks_time_text_check CHECK ((length(time_text) <= 1000)),
);
alter table plan_tasks enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Bản kế hoạch: bản đầu, các bản điều chỉnh
create table plan_versions (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  plan_id bigint not null,                               -- Kế hoạch
  number smallint not null,                              -- Bản thứ
  status text not null default 'DRAFT'::text,            -- Dự thảo, đã kiểm tra, đã trình, đã ban hành, đã được thay thế, bỏ
  document_number text,                                  -- Số, ký hiệu
  document_date date,                                    -- Ngày ban hành
  signer text,                                           -- Người ký
  agency text,                                           -- Cơ quan ban hành
  purposes text[] not null default '{}'::text[],         -- Mục đích, yêu cầu
  funding text,                                          -- Kinh phí
  remarks jsonb not null default '[]'::jsonb,            -- Điều người đọc máy nhận thấy: đã sửa, còn thiếu, mâu thuẫn
  inspection jsonb,                                      -- Của kế hoạch kiểm tra: đơn vị, nội dung, thời kỳ, hình thức, mốc thời gian, đề cương
  created_at timestamp with time zone not null,          -- Lập lúc
  issued_at timestamp with time zone,                    -- Ban hành lúc (ghi vào hệ thống)
  version integer not null default 1,                    -- Phiên bản, để hai người không ghi đè nhau
  constraint plan_versions_commune_id_plan_id_number_key UNIQUE (commune_id, plan_id, number),
  constraint plan_versions_pkey PRIMARY KEY (commune_id, id),
  constraint plan_versions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plan_versions_commune_id_plan_id_fkey FOREIGN KEY (commune_id, plan_id) REFERENCES plans(commune_id, id),
  constraint plan_versions_agency_check CHECK (((length(agency) >= 1) AND (length(agency) <= 300))),
  constraint plan_versions_check CHECK (((status = ANY (ARRAY['ISSUED'::text, 'REPLACED'::text])) = (issued_at IS NOT NULL))),
  constraint plan_versions_check1 CHECK (((issued_at IS NULL) OR ((document_number IS NOT NULL) AND (document_date IS NOT NULL)))),
  constraint plan_versions_document_number_check CHECK (((length(document_number) >= 1) AND (length(document_number) <= 60))),
  constraint plan_versions_funding_check CHECK ((length(funding) <= 8000)),
  constraint plan_versions_number_check CHECK ((number > 0)),
  constraint plan_versions_purposes_check CHECK ((cardinality(purposes) <= 100)),
  constraint plan_versions_signer_check CHECK (((length(signer) >= 1) AND (length(signer) <= 200))),
  constraint plan_versions_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'CHECKED'::text, 'SUBMITTED'::text, 'ISSUED'::text, 'REPLACED'::text, 'DROPPED'::text]))),
);
CREATE UNIQUE INDEX plan_versions_in_force ON public.plan_versions USING btree (commune_id, plan_id) WHERE (status = 'ISSUED'::text);
CREATE UNIQUE INDEX plan_versions_in_preparation ON public.plan_versions USING btree (commune_id, plan_id) WHERE (status = ANY (ARRAY['DRAFT'::text, 'CHECKED'::text, 'SUBMITTED'::text]));
alter table plan_versions enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Kế hoạch của xã; nội dung nằm trong các bản kế hoạch
create table plans (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  kind text not null,                                    -- CCHC, kiểm tra, tuyên truyền, kiểm soát TTHC, chuyển đổi số, đào tạo, pháp luật, PCI, ISO, của đơn vị, khác
  title text not null,                                   -- Tên kế hoạch
  period_from date not null,                             -- Kỳ kế hoạch từ ngày
  period_to date not null,                               -- Kỳ kế hoạch đến ngày
  parent_item_id bigint,                                 -- Nhiệm vụ của kế hoạch khác mà sản phẩm là kế hoạch này
  cloned_from_id bigint,                                 -- Lập từ kế hoạch
  unit_id bigint,                                        -- Đơn vị, nếu là kế hoạch của riêng đơn vị
  closed_at timestamp with time zone,                    -- Đóng lúc
  is_programme boolean not null default false,           -- Chương trình nhiều năm của xã: thực hiện bằng kế hoạch từng năm, không tự sinh việc
  constraint plans_pkey PRIMARY KEY (commune_id, id),
  constraint plans_commune_id_cloned_from_id_fkey FOREIGN KEY (commune_id, cloned_from_id) REFERENCES plans(commune_id, id),
  constraint plans_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint plans_commune_id_parent_item_id_fkey FOREIGN KEY (commune_id, parent_item_id) REFERENCES plan_items(commune_id, id),
  constraint plans_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint plans_check CHECK ((period_to >= period_from)),
  constraint plans_kind_check CHECK ((kind = ANY (ARRAY['CCHC'::text, 'INSPECTION'::text, 'COMMUNICATION'::text, 'PROCEDURE_CONTROL'::text, 'DIGITAL'::text, 'TRAINING'::text, 'LEGAL'::text, 'PCI'::text, 'ISO'::text, 'CITY_DIRECTIVE'::text, 'COMMUNE_DIRECTIVE'::text, 'CITY_PLAN'::text, 'NATIONAL_PROGRAMME'::text, 'UNIT'::text, 'OTHER'::text]))),
  constraint plans_title_check CHECK (((length(title) >= 1) AND (length(title) <= 1000))),
);
CREATE INDEX plans_by_parent ON public.plans USING btree (commune_id, parent_item_id);
CREATE INDEX plans_by_period ON public.plans USING btree (commune_id, period_from DESC, id);
alter table plans enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Quá trình công tác: ai giữ chức danh, vị trí nào ở đơn vị nào, từ ngày nào
create table posts (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  person_id bigint not null,                             -- Người giữ
  unit_id bigint not null,                               -- Đơn vị
  title text not null,                                   -- Chức vụ, vị trí việc làm
  valid_from date not null,                              -- Từ ngày
  valid_to date,                                         -- Đến trước ngày
  decision text,                                         -- Quyết định bổ nhiệm, điều động, phân công
  constraint posts_pkey PRIMARY KEY (commune_id, id),
  constraint posts_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint posts_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint posts_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint posts_check CHECK ((valid_to > valid_from)),
  constraint posts_decision_check CHECK ((length(decision) <= 300)),
  constraint posts_title_check CHECK (((length(title) >= 1) AND (length(title) <= 120))),
);
CREATE INDEX posts_by_unit ON public.posts USING btree (commune_id, unit_id, valid_from);
CREATE UNIQUE INDEX posts_held_now ON public.posts USING btree (commune_id, person_id) WHERE (valid_to IS NULL);
alter table posts enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Các xã, phường, thị trấn cũ hợp thành xã
create table predecessor_communes (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  position smallint not null,                            -- Thứ tự
  name text not null,                                    -- Tên cũ, kèm huyện cũ nếu cần
  is_partial boolean not null,                           -- Chỉ nhập một phần diện tích, dân số
  constraint predecessor_communes_commune_id_position_key UNIQUE (commune_id, "position"),
  constraint predecessor_communes_pkey PRIMARY KEY (commune_id, id),
  constraint predecessor_communes_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint predecessor_communes_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
);
alter table predecessor_communes enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select to cchc_app

-- Đặc điểm thủ tục tại xã theo ngày, thay cho giá trị công bố chung
create table procedure_flags (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  procedure_id bigint not null,                          -- Thủ tục
  flag text not null,                                    -- Đặc điểm: tiếp nhận tại Trung tâm, đủ điều kiện và đã cung cấp toàn trình, phi địa giới, liên thông, nghĩa vụ tài chính, thanh toán trực tuyến
  value boolean not null,                                -- Có hay không
  valid_from date not null,                              -- Từ ngày
  decision text,                                         -- Căn cứ
  constraint procedure_flags_commune_id_procedure_id_flag_valid_from_key UNIQUE (commune_id, procedure_id, flag, valid_from),
  constraint procedure_flags_pkey PRIMARY KEY (commune_id, id),
  constraint procedure_flags_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint procedure_flags_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedures(id),
  constraint procedure_flags_decision_check CHECK ((length(decision) <= 300)),
  constraint procedure_flags_flag_check CHECK ((flag = ANY (ARRAY['received_at_centre'::text, 'online_eligible'::text, 'online_offered'::text, 'place_independent'::text, 'is_interlinked'::text, 'has_financial_obligation'::text, 'online_payment'::text]))),
);
alter table procedure_flags enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Các lần nhập danh mục thủ tục từ tệp
create table procedure_imports (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  at timestamp with time zone not null,                  -- Lúc nhập
  person_id bigint,                                      -- Người nhập
  file_name text not null,                               -- Tên tệp
  changes jsonb not null,                                -- Giá trị trước và sau của từng thủ tục, để hoàn tác
  undone_at timestamp with time zone,                    -- Đã hoàn tác lúc
  constraint procedure_imports_pkey PRIMARY KEY (commune_id, id),
  constraint procedure_imports_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint procedure_imports_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint procedure_imports_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200))),
);
alter table procedure_imports enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Một lần công bố của thủ tục, có hiệu lực từ một ngày
create table procedure_versions (
  id bigint not null generated always as identity,
  procedure_id bigint not null,                                        -- Thủ tục
  name text not null,                                                  -- Tên thủ tục
  valid_from date not null,                                            -- Hiệu lực từ ngày
  decision text not null,                                              -- Quyết định công bố
  legal_basis text not null default ''::text,                          -- Căn cứ pháp lý
  limit_value integer,                                                 -- Thời hạn giải quyết
  limit_unit text,                                                     -- Đơn vị của thời hạn
  limit_text text not null default ''::text,                           -- Thời hạn như văn bản ghi
  papers jsonb not null default '[]'::jsonb,                           -- Thành phần hồ sơ
  fees jsonb not null default '[]'::jsonb,                             -- Phí, lệ phí
  fee_text text not null default ''::text,                             -- Phí, lệ phí như văn bản ghi
  steps jsonb not null default '[]'::jsonb,                            -- Các bước giải quyết, đơn vị và thời hạn từng bước
  result_name text not null default ''::text,                          -- Kết quả
  online_level text,                                                   -- Mức dịch vụ công trực tuyến: toàn trình, một phần, không
  received_at_centre boolean,                                          -- Tiếp nhận tại Trung tâm Phục vụ hành chính công
  online_eligible boolean,                                             -- Đủ điều kiện toàn trình
  online_offered boolean,                                              -- Đã cung cấp trên Cổng Dịch vụ công quốc gia
  place_independent boolean,                                           -- Không phụ thuộc địa giới hành chính
  is_interlinked boolean,                                              -- Liên thông
  has_financial_obligation boolean,                                    -- Có nghĩa vụ tài chính
  online_payment boolean,                                              -- Đã tích hợp thanh toán trực tuyến
  search text not null generated always as (search_text(name)) stored, -- Tên không dấu để tìm
  constraint procedure_versions_procedure_id_valid_from_key UNIQUE (procedure_id, valid_from),
  constraint procedure_versions_pkey PRIMARY KEY (id),
  constraint procedure_versions_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedures(id),
  constraint procedure_versions_check CHECK (((limit_value IS NULL) = (limit_unit IS NULL))),
  constraint procedure_versions_decision_check CHECK ((length(decision) <= 300)),
  constraint procedure_versions_fee_text_check CHECK ((length(fee_text) <= 4000)),
  constraint procedure_versions_legal_basis_check CHECK ((length(legal_basis) <= 20000)),
  constraint procedure_versions_limit_text_check CHECK ((length(limit_text) <= 2000)),
  constraint procedure_versions_limit_unit_check CHECK ((limit_unit = ANY (ARRAY['WORKING_DAY'::text, 'WORKING_HOUR'::text, 'CALENDAR_DAY'::text, 'MONTH'::text, 'SAME_DAY'::text]))),
  constraint procedure_versions_limit_value_check CHECK (((limit_value >= 0) AND (limit_value <= 1000))),
  constraint procedure_versions_name_check CHECK (((length(name) >= 1) AND (length(name) <= 1000))),
  constraint procedure_versions_online_level_check CHECK ((online_level = ANY (ARRAY['FULL'::text, 'PARTIAL'::text, 'NONE'::text]))),
  constraint procedure_versions_result_name_check CHECK ((length(result_name) <= 1000)),
);
CREATE INDEX procedure_versions_by_procedure ON public.procedure_versions USING btree (procedure_id, valid_from DESC);
-- grant select to cchc_app

-- Thủ tục hành chính (TTHC)
create table procedures (
  id bigint not null generated always as identity,
  code text not null,                              -- Mã TTHC quốc gia
  field text not null,                             -- Lĩnh vực
  is_internal boolean not null default false,      -- TTHC nội bộ
  constraint procedures_code_key UNIQUE (code),
  constraint procedures_pkey PRIMARY KEY (id),
  constraint procedures_code_check CHECK ((code ~ '^[0-9]\.[0-9]{6}(\.H[0-9]{2})?$'::text)),
  constraint procedures_field_check CHECK (((length(field) >= 1) AND (length(field) <= 200))),
);
-- grant select to cchc_app

-- Minh chứng: văn bản, sự kiện, sản phẩm truyền thông, trạng thái trên hệ thống khác, phần của báo cáo khác
create table proofs (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  kind text not null,                                                                        -- Loại minh chứng
  title text not null,                                                                       -- Trích yếu, tên
  number text,                                                                               -- Số, ký hiệu
  effective_on date not null,                                                                -- Ngày ban hành, ngày diễn ra: ngày dùng để xét đúng hạn, không phải ngày tải lên
  place text,                                                                                -- Địa điểm
  present smallint,                                                                          -- Số người dự
  link text,                                                                                 -- Đường dẫn
  file_id bigint,                                                                            -- Tệp
  file_name text,                                                                            -- Tên tệp khi gửi
  at timestamp with time zone not null,                                                      -- Ghi lúc
  person_id bigint,                                                                          -- Người ghi
  number_key text generated always as (regexp_replace(search_text(number), '\s'::text, ''::text, 'g'::text)) stored, -- Số, ký hiệu không dấu, không khoảng trắng, để nhận ra cùng một văn bản
  search text not null generated always as (search_text((COALESCE((number || ' '::text), ''::text) || title))) stored, -- Số, ký hiệu và trích yếu không dấu để tìm
  constraint proofs_pkey PRIMARY KEY (commune_id, id),
  constraint proofs_commune_id_file_id_fkey FOREIGN KEY (commune_id, file_id) REFERENCES files(commune_id, id),
  constraint proofs_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint proofs_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint proofs_check CHECK (((file_id IS NULL) = (file_name IS NULL))),
  constraint proofs_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200))),
  constraint proofs_kind_check CHECK ((kind = ANY (ARRAY['DOCUMENT'::text, 'EVENT'::text, 'MEDIUM'::text, 'SYSTEM'::text, 'SECTION'::text]))),
  constraint proofs_link_check CHECK (((link ~ '^https?://'::text) AND (length(link) <= 2000))),
  constraint proofs_number_check CHECK (((length(number) >= 1) AND (length(number) <= 60))),
  constraint proofs_place_check CHECK (((length(place) >= 1) AND (length(place) <= 300))),
  constraint proofs_present_check CHECK (((present >= 1) AND (present <= 32000))),
  constraint proofs_title_check CHECK (((length(title) >= 1) AND (length(title) <= 1000))),
);
CREATE INDEX proofs_by_day ON public.proofs USING btree (commune_id, effective_on, number_key);
CREATE INDEX proofs_by_search ON public.proofs USING gin (commune_id, search gin_trgm_ops) WITH (fastupdate='on', gin_pending_list_limit='128');
alter table proofs enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app
-- grant select to cchc_search

-- Tỉnh, thành phố trực thuộc trung ương
create table provinces (
  id integer not null,
  agency_code text not null, -- Mã định danh cấp 1 (QĐ 20/2020/QĐ-TTg)
  name text not null,        -- Tên
  constraint provinces_agency_code_key UNIQUE (agency_code),
  constraint provinces_pkey PRIMARY KEY (id),
  constraint provinces_agency_code_check CHECK ((agency_code ~ '^[A-Z0-9]{2,8}$'::text)),
  constraint provinces_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
);
-- grant select to cchc_app

-- Hồ sơ xã tiếp nhận hộ cơ quan khác giải quyết (phi địa giới hành chính)
create table receptions (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  code text not null,                                                                 -- Mã hồ sơ của nơi tiếp nhận
  resolver_name text not null,                                                        -- Cơ quan giải quyết
  resolver_agency_code text not null,                                                 -- Mã định danh cơ quan giải quyết
  procedure_id bigint not null,                                                       -- Thủ tục
  applicant_name text not null,                                                       -- Chủ hồ sơ
  status text not null,                                                               -- Đã nhận, đã chuyển, có kết quả, đã trả
  received_at timestamp with time zone not null,                                      -- Tiếp nhận lúc
  due_at timestamp with time zone,                                                    -- Hẹn trả
  procedure_version_id bigint,                                                        -- Phiên bản công bố khi tiếp nhận
  subject text,                                                                       -- Nội dung yêu cầu giải quyết
  applicant_kind text not null default 'CITIZEN'::text,                               -- Cá nhân hay tổ chức
  applicant_id_number text,                                                           -- Số định danh, căn cước hoặc mã số tổ chức
  applicant_born_on date,                                                             -- Ngày sinh
  applicant_phone text,                                                               -- Số điện thoại
  applicant_email text,                                                               -- Thư điện tử
  applicant_address text,                                                             -- Địa chỉ
  secret_phone text generated always as ("right"(applicant_phone, 4)) stored,         -- Bốn số cuối điện thoại, để tra cứu
  secret_id_number text generated always as ("right"(applicant_id_number, 4)) stored, -- Bốn số cuối định danh, để tra cứu
  search text not null generated always as (search_text(applicant_name)) stored,      -- Tên chủ hồ sơ không dấu để tìm
  papers jsonb not null default '[]'::jsonb,                                          -- Thành phần hồ sơ đã nộp
  return_by text not null default 'COUNTER'::text,                                    -- Cách nhận kết quả
  limit_value integer,                                                                -- Thời hạn ghi trên giấy hẹn
  limit_unit text,                                                                    -- Đơn vị của thời hạn
  sent_at timestamp with time zone,                                                   -- Chuyển cơ quan giải quyết lúc
  result_at timestamp with time zone,                                                 -- Nhận lại kết quả lúc
  returned_at timestamp with time zone,                                               -- Trả kết quả lúc
  version integer not null default 1,                                                 -- Lần sửa, để hai người sửa cùng lúc không mất chữ của nhau
  constraint receptions_commune_id_code_key UNIQUE (commune_id, code),
  constraint receptions_pkey PRIMARY KEY (commune_id, id),
  constraint receptions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint receptions_procedure_id_fkey FOREIGN KEY (procedure_id) REFERENCES procedures(id),
  constraint receptions_procedure_version_id_fkey FOREIGN KEY (procedure_version_id) REFERENCES procedure_versions(id),
  constraint receptions_applicant_address_check CHECK ((length(applicant_address) <= 500)),
  constraint receptions_applicant_email_check CHECK ((length(applicant_email) <= 200)),
  constraint receptions_applicant_id_number_check CHECK ((applicant_id_number ~ '^[0-9A-Z-]{6,20}$'::text)),
  constraint receptions_applicant_kind_check CHECK ((applicant_kind = ANY (ARRAY['CITIZEN'::text, 'ORGANISATION'::text]))),
  constraint receptions_applicant_name_check CHECK (((length(applicant_name) >= 1) AND (length(applicant_name) <= 200))),
  constraint receptions_applicant_phone_check CHECK ((applicant_phone ~ '^\+?[0-9]{8,15}$'::text)),
  constraint receptions_check CHECK (((limit_value IS NULL) = (limit_unit IS NULL))),
  constraint receptions_code_check CHECK (((length(code) >= 8) AND (length(code) <= 60))),
  constraint receptions_limit_unit_check CHECK ((limit_unit = ANY (ARRAY['WORKING_DAY'::text, 'WORKING_HOUR'::text, 'CALENDAR_DAY'::text, 'MONTH'::text, 'SAME_DAY'::text]))),
  constraint receptions_limit_value_check CHECK ((limit_value >= 0)),
  constraint receptions_resolver_agency_code_check CHECK ((resolver_agency_code ~ '^[A-Z0-9]{2,8}(\.[A-Z0-9]{1,8}){0,6}$'::text)),
  constraint receptions_resolver_name_check CHECK (((length(resolver_name) >= 1) AND (length(resolver_name) <= 200))),
  constraint receptions_return_by_check CHECK ((return_by = ANY (ARRAY['COUNTER'::text, 'POST'::text, 'ONLINE'::text]))),
  constraint receptions_status_check CHECK ((status = ANY (ARRAY['received'::text, 'sent'::text, 'result_back'::text, 'returned'::text, 'withdrawn'::text]))),
  constraint receptions_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 1000))),
);
CREATE INDEX receptions_by_code ON public.receptions USING btree (code text_pattern_ops);
CREATE INDEX receptions_by_id_number ON public.receptions USING btree (commune_id, applicant_id_number) WHERE (applicant_id_number IS NOT NULL);
CREATE INDEX receptions_by_name ON public.receptions USING gin (commune_id, search gin_trgm_ops);
CREATE INDEX receptions_by_phone ON public.receptions USING btree (commune_id, applicant_phone) WHERE (applicant_phone IS NOT NULL);
CREATE INDEX receptions_by_reception ON public.receptions USING btree (commune_id, received_at DESC, id DESC);
CREATE INDEX receptions_by_status ON public.receptions USING btree (commune_id, status, received_at DESC, id DESC);
alter table receptions enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app
-- grant select to cchc_search

-- Mã khôi phục dùng một lần khi mất thiết bị xác thực
create table recovery_codes (
  account_id bigint not null,       -- Tài khoản
  code_hash bytea not null,         -- SHA-256 của mã
  used_at timestamp with time zone, -- Đã dùng lúc
  constraint recovery_codes_pkey PRIMARY KEY (account_id, code_hash),
  constraint recovery_codes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
);
-- grant insert, select, update to cchc_app

-- Vai trò của một người trong một đơn vị, có thời hạn; gồm cả uỷ quyền khi vắng mặt
create table role_assignments (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  person_id bigint not null,                             -- Người giữ vai trò
  unit_id bigint not null,                               -- Trong đơn vị
  role text not null,                                    -- Vai trò
  valid_from date not null,                              -- Từ ngày
  valid_to date,                                         -- Đến trước ngày
  covers_person_id bigint,                               -- Làm thay người này khi vắng mặt
  constraint role_assignments_pkey PRIMARY KEY (commune_id, id),
  constraint role_assignments_commune_id_covers_person_id_fkey FOREIGN KEY (commune_id, covers_person_id) REFERENCES people(commune_id, id),
  constraint role_assignments_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint role_assignments_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint role_assignments_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint role_assignments_check CHECK ((valid_to > valid_from)),
  constraint role_assignments_role_check CHECK ((role = ANY (ARRAY['leader'::text, 'coordinator'::text, 'unit_head'::text, 'officer'::text, 'counter_clerk'::text, 'inspector'::text, 'accountant'::text, 'administrator'::text, 'city_viewer'::text, 'city_appraiser'::text, 'records_clerk'::text, 'communications_editor'::text, 'public_service_unit'::text, 'commune_police'::text, 'council_party_office'::text, 'supervisor'::text, 'village_digital_team'::text]))),
);
CREATE INDEX role_assignments_by_person ON public.role_assignments USING btree (commune_id, person_id);
alter table role_assignments enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app
-- grant select to cchc_search

-- Danh sách đã lưu: bộ lọc, cách xếp và cột dưới một tên, của riêng hoặc dùng chung cả xã
create table saved_views (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  list text not null,                                    -- Danh sách nào, ví dụ hồ sơ một cửa
  name text not null,                                    -- Tên do người lưu đặt
  person_id bigint not null,                             -- Người lưu
  is_shared boolean not null,                            -- Dùng chung cả xã
  settings jsonb not null,                               -- Bộ lọc, cách xếp, cột; không bao giờ chứa từ tìm kiếm
  deleted_at timestamp with time zone,                   -- Đã xoá lúc; hoàn tác thì hiện lại
  constraint saved_views_pkey PRIMARY KEY (commune_id, id),
  constraint saved_views_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint saved_views_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint saved_views_list_check CHECK (((length(list) >= 2) AND (length(list) <= 40))),
  constraint saved_views_name_check CHECK (((length(name) >= 1) AND (length(name) <= 80))),
  constraint saved_views_settings_check CHECK ((length((settings)::text) <= 8000)),
);
CREATE INDEX saved_views_by_person ON public.saved_views USING btree (commune_id, person_id, id) WHERE (deleted_at IS NULL);
CREATE INDEX saved_views_shared ON public.saved_views USING btree (commune_id, id) WHERE (is_shared AND (deleted_at IS NULL));
alter table saved_views enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Phiên đăng nhập trên từng thiết bị
create table sessions (
  id bigint not null generated always as identity,
  token_hash bytea not null,                                  -- SHA-256 của mã phiên trong cookie
  account_id bigint not null,                                 -- Tài khoản
  commune_id integer,                                         -- Xã đang làm việc
  stage text not null,                                        -- Bước còn phải làm trước khi vào: mã xác thực, đổi mật khẩu, cài xác thực hai lớp
  created_at timestamp with time zone not null default now(),
  last_seen_at timestamp with time zone not null,             -- Hoạt động gần nhất
  expires_at timestamp with time zone not null,               -- Hết hạn tuyệt đối
  ended_at timestamp with time zone,                          -- Kết thúc lúc
  locked_at timestamp with time zone,                         -- Màn hình đang khoá bằng mã PIN từ lúc này
  pending_totp text,                                          -- Khoá xác thực đang cài dở, đã mã hoá
  wrong_pins smallint not null default 0,                     -- Số lần gõ sai mã PIN từ khi khoá
  device text not null,                                       -- Trình duyệt, máy
  address text not null,                                      -- Địa chỉ mạng
  constraint sessions_token_hash_key UNIQUE (token_hash),
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint sessions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint sessions_device_check CHECK ((length(device) <= 300)),
  constraint sessions_stage_check CHECK ((stage = ANY (ARRAY['totp'::text, 'new_password'::text, 'enrol_totp'::text, 'open'::text]))),
);
CREATE INDEX sessions_by_account ON public.sessions USING btree (account_id, ended_at);
-- policy everyone using (true) with check (true)
-- policy old_only as restrictive for delete using ((COALESCE(ended_at, expires_at) < (now() - '90 days'::interval)))
-- grant delete, insert, select, update to cchc_app
-- grant select to cchc_search

-- Nhật ký đăng nhập, kể cả lần sai
create table sign_in_attempts (
  id bigint not null generated always as identity,
  at timestamp with time zone not null default now(), -- Lúc
  username text not null,                             -- Tên đăng nhập đã gõ
  address text not null,                              -- Địa chỉ mạng
  outcome text not null,                              -- Kết quả
  constraint sign_in_attempts_pkey PRIMARY KEY (id),
  constraint sign_in_attempts_outcome_check CHECK ((outcome = ANY (ARRAY['opened'::text, 'wrong'::text, 'locked'::text, 'disabled'::text, 'wrong_code'::text]))),
  constraint sign_in_attempts_username_check CHECK ((length(username) <= 64)),
);
CREATE INDEX sign_in_attempts_by_age ON public.sign_in_attempts USING btree (at);
-- policy everyone using (true) with check (true)
-- policy old_only as restrictive for delete using ((at < (now() - '1 year'::interval)))
-- grant delete, insert, select to cchc_app

-- Cách ghi thời gian mà người kiểm tra đã hiểu giúp: lần sau đọc được ngay
create table time_phrases (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  phrase text not null,                                  -- Cách ghi, không dấu
  kind text not null,                                    -- Loại thời gian
  starts text,                                           -- Từ tháng-ngày trong năm kế hoạch
  due text,                                              -- Đến tháng-ngày trong năm kế hoạch
  at timestamp with time zone not null,                  -- Ghi lúc
  person_id bigint,                                      -- Người ghi
  constraint time_phrases_commune_id_phrase_key UNIQUE (commune_id, phrase),
  constraint time_phrases_pkey PRIMARY KEY (commune_id, id),
  constraint time_phrases_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint time_phrases_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint time_phrases_due_check CHECK ((due ~ '^[0-9]{2}-[0-9]{2}$'::text)),
  constraint time_phrases_kind_check CHECK (((length(kind) >= 1) AND (length(kind) <= 40))),
  constraint time_phrases_phrase_check CHECK (((length(phrase) >= 1) AND (length(phrase) <= 1000))),
  constraint time_phrases_starts_check CHECK ((starts ~ '^[0-9]{2}-[0-9]{2}$'::text)),
);
alter table time_phrases enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Các cách viết tên đơn vị gặp trong văn bản thật
create table unit_aliases (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  unit_id bigint not null,                               -- Đơn vị
  alias text not null,                                   -- Cách viết
  constraint unit_aliases_commune_id_unit_id_alias_key UNIQUE (commune_id, unit_id, alias),
  constraint unit_aliases_pkey PRIMARY KEY (commune_id, id),
  constraint unit_aliases_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint unit_aliases_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint unit_aliases_alias_check CHECK (((length(alias) >= 1) AND (length(alias) <= 200))),
);
alter table unit_aliases enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select to cchc_app

-- Đổi tên, sáp nhập, giải thể của đơn vị; ghi trước thì có hiệu lực khi đến ngày
create table unit_changes (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  unit_id bigint not null,                               -- Đơn vị
  kind text not null,                                    -- Đổi tên, sáp nhập vào đơn vị khác, giải thể
  effective_on date not null,                            -- Có hiệu lực từ ngày
  decision text not null,                                -- Quyết định: số, ngày, cơ quan ban hành
  name text,                                             -- Tên đầy đủ mới
  short_name text,                                       -- Tên gọn mới
  symbol text,                                           -- Ký hiệu mới
  former_name text,                                      -- Tên đầy đủ trước khi đổi, ghi lúc thực hiện
  former_short_name text,                                -- Tên gọn trước khi đổi
  former_symbol text,                                    -- Ký hiệu trước khi đổi
  into_unit_id bigint,                                   -- Đơn vị nhận sáp nhập
  person_id bigint,                                      -- Người ghi
  entered_at timestamp with time zone not null,          -- Ghi lúc
  applied_at timestamp with time zone,                   -- Đã thực hiện lúc
  cancelled_at timestamp with time zone,                 -- Đã huỷ lúc
  constraint unit_changes_pkey PRIMARY KEY (commune_id, id),
  constraint unit_changes_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint unit_changes_commune_id_into_unit_id_fkey FOREIGN KEY (commune_id, into_unit_id) REFERENCES units(commune_id, id),
  constraint unit_changes_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint unit_changes_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint unit_changes_check CHECK (((kind = 'RENAMED'::text) = ((name IS NOT NULL) AND (short_name IS NOT NULL) AND (symbol IS NOT NULL)))),
  constraint unit_changes_check1 CHECK (((kind = 'MERGED'::text) = (into_unit_id IS NOT NULL))),
  constraint unit_changes_check2 CHECK ((into_unit_id <> unit_id)),
  constraint unit_changes_check3 CHECK (((applied_at IS NULL) OR (cancelled_at IS NULL))),
  constraint unit_changes_decision_check CHECK (((length(decision) >= 1) AND (length(decision) <= 300))),
  constraint unit_changes_former_name_check CHECK (((length(former_name) >= 1) AND (length(former_name) <= 200))),
  constraint unit_changes_former_short_name_check CHECK (((length(former_short_name) >= 1) AND (length(former_short_name) <= 60))),
  constraint unit_changes_former_symbol_check CHECK (((length(former_symbol) >= 1) AND (length(former_symbol) <= 20))),
  constraint unit_changes_kind_check CHECK ((kind = ANY (ARRAY['RENAMED'::text, 'MERGED'::text, 'DISSOLVED'::text]))),
  constraint unit_changes_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint unit_changes_short_name_check CHECK (((length(short_name) >= 1) AND (length(short_name) <= 60))),
  constraint unit_changes_symbol_check CHECK (((length(symbol) >= 1) AND (length(symbol) <= 20))),
);
CREATE INDEX unit_changes_by_unit ON public.unit_changes USING btree (commune_id, unit_id, effective_on);
CREATE INDEX unit_changes_waiting ON public.unit_changes USING btree (commune_id, effective_on) WHERE ((applied_at IS NULL) AND (cancelled_at IS NULL));
alter table unit_changes enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Cơ quan, đơn vị, ban chỉ đạo, tổ công tác của xã
create table units (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  key text not null,                                     -- Khoá ngắn ổn định trong xã
  name text not null,                                    -- Tên đầy đủ
  short_name text not null,                              -- Tên gọn trên màn hình
  symbol text not null,                                  -- Ký hiệu viết tắt trong văn bản
  kind text not null,                                    -- Lãnh đạo, chuyên môn, hành chính khác, sự nghiệp trực thuộc, ngoài UBND, tổ chức phối hợp
  founding_decision text,                                -- Quyết định thành lập
  valid_from date not null,                              -- Có từ ngày
  valid_to date,                                         -- Đến trước ngày
  position integer not null default 0,                   -- Thứ tự hiển thị
  constraint units_pkey PRIMARY KEY (commune_id, id),
  constraint units_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint units_check CHECK ((valid_to > valid_from)),
  constraint units_founding_decision_check CHECK ((length(founding_decision) <= 200)),
  constraint units_key_check CHECK ((key ~ '^[a-z0-9_]{2,40}$'::text)),
  constraint units_kind_check CHECK ((kind = ANY (ARRAY['LEADERSHIP'::text, 'SPECIALISED'::text, 'OTHER_ADMINISTRATIVE'::text, 'PUBLIC_SERVICE'::text, 'OUTSIDE'::text, 'GROUP'::text]))),
  constraint units_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint units_short_name_check CHECK (((length(short_name) >= 1) AND (length(short_name) <= 60))),
  constraint units_symbol_check CHECK (((length(symbol) >= 1) AND (length(symbol) <= 20))),
);
CREATE UNIQUE INDEX units_by_key ON public.units USING btree (commune_id, key) WHERE (valid_to IS NULL);
alter table units enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Việc chờ việc khác xong trước
create table work_dependencies (
  commune_id integer not null default current_commune(),
  work_id bigint not null,                               -- Việc phải chờ
  waits_for_id bigint not null,                          -- Việc phải xong trước
  at timestamp with time zone not null,                  -- Ghi lúc
  person_id bigint,                                      -- Người ghi
  constraint work_dependencies_pkey PRIMARY KEY (commune_id, work_id, waits_for_id),
  constraint work_dependencies_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_dependencies_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint work_dependencies_commune_id_waits_for_id_fkey FOREIGN KEY (commune_id, waits_for_id) REFERENCES works(commune_id, id),
  constraint work_dependencies_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint work_dependencies_check CHECK ((work_id <> waits_for_id)),
);
CREATE INDEX work_dependencies_by_awaited ON public.work_dependencies USING btree (commune_id, waits_for_id, work_id);
alter table work_dependencies enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select to cchc_app

-- Khó khăn, vướng mắc đơn vị nêu khi làm việc
create table work_difficulties (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  work_id bigint not null,                                                                   -- Việc
  at timestamp with time zone not null,                                                      -- Nêu lúc
  person_id bigint,                                                                          -- Người nêu
  hindrance text not null,                                                                   -- Điều đang cản
  proposal text not null,                                                                    -- Đề xuất, kiến nghị
  addressed_to text not null,                                                                -- Gửi Chủ tịch, Ủy ban nhân dân hay kiến nghị cấp trên
  answer_work_id bigint,                                                                     -- Việc giao cho lãnh đạo để trả lời
  answered_at timestamp with time zone,                                                      -- Trả lời lúc
  answered_by bigint,                                                                        -- Người trả lời
  answer text,                                                                               -- Ý kiến giải quyết
  search text not null generated always as (search_text(((hindrance || ' '::text) || proposal))) stored, -- Điều đang cản và đề xuất, không dấu để tìm
  constraint work_difficulties_pkey PRIMARY KEY (commune_id, id),
  constraint work_difficulties_commune_id_answer_work_id_fkey FOREIGN KEY (commune_id, answer_work_id) REFERENCES works(commune_id, id),
  constraint work_difficulties_commune_id_answered_by_fkey FOREIGN KEY (commune_id, answered_by) REFERENCES people(commune_id, id),
  constraint work_difficulties_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_difficulties_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint work_difficulties_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint work_difficulties_addressed_to_check CHECK ((addressed_to = ANY (ARRAY['CHAIRMAN'::text, 'COMMITTEE'::text, 'HIGHER'::text]))),
  constraint work_difficulties_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 2000))),
  constraint work_difficulties_check CHECK (((answered_at IS NULL) = (answer IS NULL))),
  constraint work_difficulties_hindrance_check CHECK (((length(hindrance) >= 1) AND (length(hindrance) <= 2000))),
  constraint work_difficulties_proposal_check CHECK (((length(proposal) >= 1) AND (length(proposal) <= 2000))),
);
CREATE INDEX work_difficulties_by_answer ON public.work_difficulties USING btree (commune_id, answer_work_id);
CREATE INDEX work_difficulties_by_time ON public.work_difficulties USING btree (commune_id, at);
CREATE INDEX work_difficulties_by_work ON public.work_difficulties USING btree (commune_id, work_id, id);
alter table work_difficulties enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Xin gia hạn: lý do, người quyết định; hạn cũ được giữ
create table work_extensions (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  work_id bigint not null,                               -- Việc
  asked_at timestamp with time zone not null,            -- Xin lúc
  asked_by bigint,                                       -- Người xin
  from_due_on date not null,                             -- Hạn lúc xin
  from_is_before boolean not null,                       -- Hạn lúc xin là "trước ngày"
  to_due_on date not null,                               -- Xin đến hết ngày
  reason text not null,                                  -- Lý do
  decided_at timestamp with time zone,                   -- Quyết định lúc
  decided_by bigint,                                     -- Người quyết định
  is_granted boolean,                                    -- Đồng ý hay không
  answer text,                                           -- Ý kiến khi quyết định
  constraint work_extensions_pkey PRIMARY KEY (commune_id, id),
  constraint work_extensions_commune_id_asked_by_fkey FOREIGN KEY (commune_id, asked_by) REFERENCES people(commune_id, id),
  constraint work_extensions_commune_id_decided_by_fkey FOREIGN KEY (commune_id, decided_by) REFERENCES people(commune_id, id),
  constraint work_extensions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_extensions_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint work_extensions_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 2000))),
  constraint work_extensions_check CHECK (((decided_at IS NULL) = (is_granted IS NULL))),
  constraint work_extensions_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000))),
);
CREATE INDEX work_extensions_by_work ON public.work_extensions USING btree (commune_id, work_id, id);
CREATE UNIQUE INDEX work_extensions_waiting ON public.work_extensions USING btree (commune_id, work_id) WHERE (decided_at IS NULL);
alter table work_extensions enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Các lần nhập việc được giao từ tệp; việc sinh ra trỏ về đây
create table work_imports (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  at timestamp with time zone not null,                  -- Lúc nhập
  person_id bigint,                                      -- Người nhập
  file_name text not null,                               -- Tên tệp
  origin text not null,                                  -- Thành phố giao hay xã giao
  undone_at timestamp with time zone,                    -- Đã hoàn tác lúc
  constraint work_imports_pkey PRIMARY KEY (commune_id, id),
  constraint work_imports_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_imports_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint work_imports_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 200))),
  constraint work_imports_origin_check CHECK ((origin = ANY (ARRAY['CITY'::text, 'COMMUNE'::text]))),
);
alter table work_imports enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Ghi chép tiến độ của việc
create table work_notes (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  work_id bigint not null,                               -- Việc
  at timestamp with time zone not null,                  -- Ghi lúc
  person_id bigint,                                      -- Người ghi
  text text not null,                                    -- Nội dung
  percent smallint,                                      -- Tiến độ lúc ấy
  constraint work_notes_pkey PRIMARY KEY (commune_id, id),
  constraint work_notes_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_notes_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint work_notes_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint work_notes_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint work_notes_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
);
CREATE INDEX work_notes_by_work ON public.work_notes USING btree (commune_id, work_id, id);
alter table work_notes enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select to cchc_app

-- Sản phẩm đã hứa của việc: có minh chứng hoặc có giải trình
create table work_products (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  work_id bigint not null,                               -- Việc
  position smallint not null,                            -- Thứ tự
  name text not null,                                    -- Tên sản phẩm như kế hoạch ghi
  explanation text,                                      -- Giải trình khi không có minh chứng
  constraint work_products_commune_id_work_id_position_key UNIQUE (commune_id, work_id, "position"),
  constraint work_products_pkey PRIMARY KEY (commune_id, id),
  constraint work_products_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_products_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint work_products_explanation_check CHECK (((length(explanation) >= 1) AND (length(explanation) <= 2000))),
  constraint work_products_name_check CHECK (((length(name) >= 1) AND (length(name) <= 1000))),
);
alter table work_products enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Minh chứng dùng cho việc nào, sản phẩm nào; một minh chứng dùng được cho nhiều việc
create table work_proofs (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  work_id bigint not null,                               -- Việc
  product_id bigint,                                     -- Sản phẩm
  proof_id bigint not null,                              -- Minh chứng
  at timestamp with time zone not null,                  -- Gắn lúc
  person_id bigint,                                      -- Người gắn
  removed_at timestamp with time zone,                   -- Gỡ lúc
  constraint work_proofs_pkey PRIMARY KEY (commune_id, id),
  constraint work_proofs_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_proofs_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint work_proofs_commune_id_product_id_fkey FOREIGN KEY (commune_id, product_id) REFERENCES work_products(commune_id, id),
  constraint work_proofs_commune_id_proof_id_fkey FOREIGN KEY (commune_id, proof_id) REFERENCES proofs(commune_id, id),
  constraint work_proofs_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
);
CREATE INDEX work_proofs_by_proof ON public.work_proofs USING btree (commune_id, proof_id);
CREATE INDEX work_proofs_by_work ON public.work_proofs USING btree (commune_id, work_id, id);
alter table work_proofs enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Cách xã theo dõi việc
create table work_settings (
  commune_id integer not null default current_commune(),
  silent_days smallint not null,                         -- Việc đang làm mà chừng này ngày không có tin thì là im lặng
  at timestamp with time zone not null,                  -- Đặt lúc
  person_id bigint,                                      -- Người đặt
  constraint work_settings_pkey PRIMARY KEY (commune_id),
  constraint work_settings_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_settings_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint work_settings_silent_days_check CHECK (((silent_days >= 7) AND (silent_days <= 180))),
);
alter table work_settings enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Việc nhỏ, danh mục kiểm của việc
create table work_steps (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  work_id bigint not null,                               -- Việc
  text text not null,                                    -- Nội dung
  person_id bigint,                                      -- Người làm
  due_on date,                                           -- Hạn riêng
  done_at timestamp with time zone,                      -- Xong lúc
  done_by bigint,                                        -- Người đánh dấu xong
  removed_at timestamp with time zone,                   -- Bỏ lúc
  constraint work_steps_pkey PRIMARY KEY (commune_id, id),
  constraint work_steps_commune_id_done_by_fkey FOREIGN KEY (commune_id, done_by) REFERENCES people(commune_id, id),
  constraint work_steps_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_steps_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint work_steps_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint work_steps_text_check CHECK (((length(text) >= 1) AND (length(text) <= 500))),
);
CREATE INDEX work_steps_by_work ON public.work_steps USING btree (commune_id, work_id, id);
alter table work_steps enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app

-- Đơn vị phối hợp, theo dõi của việc
create table work_units (
  commune_id integer not null default current_commune(),
  work_id bigint not null,                               -- Việc
  unit_id bigint not null,                               -- Đơn vị
  part text not null,                                    -- Phối hợp hay theo dõi
  constraint work_units_pkey PRIMARY KEY (commune_id, work_id, unit_id),
  constraint work_units_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint work_units_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint work_units_commune_id_work_id_fkey FOREIGN KEY (commune_id, work_id) REFERENCES works(commune_id, id),
  constraint work_units_part_check CHECK ((part = ANY (ARRAY['COORDINATES'::text, 'WATCHES'::text]))),
);
CREATE INDEX work_units_by_unit ON public.work_units USING btree (commune_id, unit_id, work_id);
alter table work_units enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Buổi làm việc trong tuần; chưa khai thì dùng 7:30–11:30 và 13:30–17:00, thứ Hai đến thứ Sáu
create table working_sessions (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  unit_id bigint,                                        -- Riêng cho đơn vị; để trống là cả xã
  weekday smallint not null,                             -- Thứ: 1 là thứ Hai, 7 là Chủ nhật
  from_time text not null,                               -- Từ giờ
  to_time text not null,                                 -- Đến giờ
  open_for_reception boolean not null,                   -- Có tiếp nhận hồ sơ
  counts_for_deadline boolean not null,                  -- Có tính vào thời hạn giải quyết
  valid_from date not null,                              -- Áp dụng từ ngày
  valid_to date,                                         -- Đến trước ngày
  constraint working_sessions_pkey PRIMARY KEY (commune_id, id),
  constraint working_sessions_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint working_sessions_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint working_sessions_check CHECK (((to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text) AND (to_time > from_time))),
  constraint working_sessions_check1 CHECK ((valid_to > valid_from)),
  constraint working_sessions_from_time_check CHECK ((from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  constraint working_sessions_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7))),
);
alter table working_sessions enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant delete, insert, select, update to cchc_app

-- Việc: một đơn vị phải làm xong trước một ngày, có sản phẩm làm chứng
create table works (
  commune_id integer not null default current_commune(),
  id bigint not null generated always as identity,
  origin text not null,                                                      -- Từ đâu: kế hoạch, kỳ báo cáo, thành phố giao, xã giao, đôn đốc, khó khăn vướng mắc
  origin_id bigint,                                                          -- Bản ghi đã sinh ra việc
  origin_label text not null,                                                -- Tên gọi của nơi sinh ra việc, để người đọc nhận ra
  field_no text,                                                             -- Lĩnh vực I–VII
  title text not null,                                                       -- Nội dung việc
  period text,                                                               -- Kỳ, ví dụ Tháng 3/2026
  manner text not null,                                                      -- Làm một lần, báo nhịp của việc thường xuyên, chờ sự kiện, không ghi hạn
  is_conditional boolean not null default false,                             -- "Nếu có", "theo yêu cầu": được đóng "không phát sinh"
  unit_id bigint not null,                                                   -- Đơn vị chủ trì
  person_id bigint,                                                          -- Người được phân công
  starts_on date,                                                            -- Bắt đầu từ ngày
  due_on date,                                                               -- Hạn đang áp dụng, như văn bản ghi
  is_before boolean not null default false,                                  -- "Trước ngày": chính ngày đó đã là muộn
  last_on date generated always as ((due_on - (is_before)::integer)) stored, -- Ngày cuối cùng còn trong hạn
  judged_on date,                                                            -- Ngày cuối cùng được coi là đúng hạn: gia hạn sau khi đã quá hạn không làm thay đổi
  status text not null default 'OPEN'::text,                                 -- Đang mở, đã báo xong, đã nghiệm thu, không phát sinh, không làm nữa
  finished_on date,                                                          -- Ngày hoàn thành: ngày có hiệu lực của sản phẩm, không phải ngày tải lên
  not_arisen_reason text,                                                    -- Không phát sinh vì
  submitted_by bigint,                                                       -- Người báo xong
  submitted_at timestamp with time zone,                                     -- Báo xong lúc
  accepted_at timestamp with time zone,                                      -- Nghiệm thu lúc
  blocked_reason text,                                                       -- Đang vướng vì
  percent smallint not null default 0,                                       -- Tiến độ do người làm ghi
  touched_at timestamp with time zone not null,                              -- Lần cuối có ghi chép, minh chứng hoặc báo nhịp
  version integer not null default 1,                                        -- Phiên bản, để hai người không ghi đè nhau
  search text not null generated always as (search_text(title)) stored,      -- Nội dung không dấu để tìm
  import_id bigint,                                                          -- Lần nhập tệp đã ghi việc
  constraint works_pkey PRIMARY KEY (commune_id, id),
  constraint works_commune_id_fkey FOREIGN KEY (commune_id) REFERENCES communes(id),
  constraint works_commune_id_import_id_fkey FOREIGN KEY (commune_id, import_id) REFERENCES work_imports(commune_id, id),
  constraint works_commune_id_person_id_fkey FOREIGN KEY (commune_id, person_id) REFERENCES people(commune_id, id),
  constraint works_commune_id_submitted_by_fkey FOREIGN KEY (commune_id, submitted_by) REFERENCES people(commune_id, id),
  constraint works_commune_id_unit_id_fkey FOREIGN KEY (commune_id, unit_id) REFERENCES units(commune_id, id),
  constraint works_blocked_reason_check CHECK (((length(blocked_reason) >= 1) AND (length(blocked_reason) <= 2000))),
  constraint works_check CHECK (((manner <> 'CHECK_IN'::text) OR (due_on IS NOT NULL))),
  constraint works_check1 CHECK (((due_on IS NULL) = (judged_on IS NULL))),
  constraint works_check2 CHECK (((status <> ALL (ARRAY['SUBMITTED'::text, 'DONE'::text])) OR (finished_on IS NOT NULL))),
  constraint works_check3 CHECK (((status = ANY (ARRAY['DONE'::text, 'NOT_ARISEN'::text])) = (accepted_at IS NOT NULL))),
  constraint works_field_no_check CHECK ((length(field_no) <= 10)),
  constraint works_manner_check CHECK ((manner = ANY (ARRAY['ONCE'::text, 'CHECK_IN'::text, 'EVENT'::text, 'OPEN'::text]))),
  constraint works_not_arisen_reason_check CHECK (((length(not_arisen_reason) >= 1) AND (length(not_arisen_reason) <= 2000))),
  constraint works_origin_check CHECK ((origin = ANY (ARRAY['PLAN'::text, 'REPORT'::text, 'CITY'::text, 'COMMUNE'::text, 'CHASE'::text, 'DIFFICULTY'::text]))),
  constraint works_origin_label_check CHECK (((length(origin_label) >= 1) AND (length(origin_label) <= 200))),
  constraint works_percent_check CHECK (((percent >= 0) AND (percent <= 100))),
  constraint works_period_check CHECK (((length(period) >= 1) AND (length(period) <= 100))),
  constraint works_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'SUBMITTED'::text, 'DONE'::text, 'NOT_ARISEN'::text, 'CANCELLED'::text]))),
  constraint works_title_check CHECK (((length(title) >= 1) AND (length(title) <= 4000))),
);
CREATE INDEX works_by_due ON public.works USING btree (commune_id, last_on, id);
CREATE INDEX works_by_import ON public.works USING btree (commune_id, import_id) WHERE (import_id IS NOT NULL);
CREATE INDEX works_by_origin ON public.works USING btree (commune_id, origin, origin_id);
CREATE INDEX works_by_person ON public.works USING btree (commune_id, person_id, last_on, id) WHERE (accepted_at IS NULL);
CREATE INDEX works_by_title ON public.works USING gin (commune_id, search gin_trgm_ops) WITH (fastupdate='on', gin_pending_list_limit='128');
CREATE INDEX works_by_unit ON public.works USING btree (commune_id, unit_id, last_on, id) WHERE (accepted_at IS NULL);
alter table works enable row level security, force row level security;
-- policy commune using ((commune_id = current_commune())) with check ((commune_id = current_commune()))
-- grant insert, select, update to cchc_app
-- grant select to cchc_search
