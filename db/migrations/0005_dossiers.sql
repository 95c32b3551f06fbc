-- Hồ sơ thủ tục hành chính tại bộ phận một cửa.

create table dossiers (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  code text not null check (length(code) between 8 and 60),
  source text not null check (source in ('COUNTER', 'PORTAL', 'POST', 'SYNCHRONISED')),
  status text not null check (status in ('registered', 'accepted', 'refused', 'processing', 'awaiting_supplement', 'awaiting_payment',
    'withdrawn', 'stopped', 'finished', 'returned')),
  offered_procedure_id bigint not null,
  procedure_version_id bigint not null references procedure_versions,
  subject text not null check (length(subject) between 1 and 1000),
  applicant_kind text not null check (applicant_kind in ('CITIZEN', 'ORGANISATION')),
  applicant_name text not null check (length(applicant_name) between 1 and 200),
  applicant_id_number text check (applicant_id_number ~ '^[0-9A-Z-]{6,20}$'),
  applicant_born_on date,
  applicant_phone text check (applicant_phone ~ '^\+?[0-9]{8,15}$'),
  applicant_email text check (length(applicant_email) <= 200),
  applicant_address text check (length(applicant_address) <= 500),
  secret_phone text generated always as (right(applicant_phone, 4)) stored,
  secret_id_number text generated always as (right(applicant_id_number, 4)) stored,
  search text not null generated always as (search_text(applicant_name)) stored,
  return_by text not null check (return_by in ('COUNTER', 'POST', 'ONLINE')),
  limit_value integer not null check (limit_value >= 0),
  limit_unit text not null check (limit_unit in ('WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH', 'SAME_DAY')),
  registered_at timestamptz not null,
  received_at timestamptz,
  clock_started_at timestamptz,
  due_at timestamptz,
  statistical_due_at timestamptz,
  paused_at timestamptz,
  finished_at timestamptz,
  returned_at timestamptz,
  supplement_count smallint not null default 0,
  step_position smallint,
  holder_unit_id bigint,
  holder_person_id bigint,
  step_due_at timestamptz,
  version integer not null default 1,
  primary key (commune_id, id),
  unique (commune_id, code),
  foreign key (commune_id, offered_procedure_id) references offered_procedures,
  foreign key (commune_id, holder_unit_id) references units,
  foreign key (commune_id, holder_person_id) references people
);
create index dossiers_open_by_due on dossiers (commune_id, due_at, id) where finished_at is null;
create index dossiers_open_by_unit on dossiers (commune_id, holder_unit_id, due_at, id) where finished_at is null;
create index dossiers_open_by_person on dossiers (commune_id, holder_person_id, due_at, id) where finished_at is null;
create index dossiers_by_registration on dossiers (commune_id, registered_at desc, id desc);
create index dossiers_by_status on dossiers (commune_id, status, due_at, id);
create index dossiers_by_id_number on dossiers (commune_id, applicant_id_number) where applicant_id_number is not null;
create index dossiers_by_phone on dossiers (commune_id, applicant_phone) where applicant_phone is not null;
create index dossiers_by_code on dossiers (code text_pattern_ops);
create index dossiers_by_name on dossiers using gin (commune_id, search gin_trgm_ops) with (fastupdate = on);
comment on table dossiers is 'Hồ sơ thủ tục hành chính xã giải quyết';
comment on column dossiers.code is 'Mã hồ sơ <mã cơ quan>-YYMMDD-XXXX; hồ sơ đồng bộ giữ mã của nơi gửi';
comment on column dossiers.source is 'Kênh: trực tiếp, trực tuyến, bưu chính, đồng bộ';
comment on column dossiers.status is 'Trạng thái theo Cổng Dịch vụ công quốc gia (1–10)';
comment on column dossiers.offered_procedure_id is 'Thủ tục xã đang tiếp nhận';
comment on column dossiers.procedure_version_id is 'Phiên bản công bố khi tiếp nhận';
comment on column dossiers.subject is 'Nội dung yêu cầu giải quyết';
comment on column dossiers.applicant_kind is 'Cá nhân hay tổ chức';
comment on column dossiers.applicant_name is 'Chủ hồ sơ';
comment on column dossiers.applicant_id_number is 'Số định danh, căn cước hoặc mã số tổ chức';
comment on column dossiers.applicant_born_on is 'Ngày sinh';
comment on column dossiers.applicant_phone is 'Số điện thoại';
comment on column dossiers.applicant_email is 'Thư điện tử';
comment on column dossiers.applicant_address is 'Địa chỉ';
comment on column dossiers.secret_phone is 'Bốn số cuối điện thoại, để tra cứu';
comment on column dossiers.secret_id_number is 'Bốn số cuối định danh, để tra cứu';
comment on column dossiers.search is 'Tên chủ hồ sơ không dấu để tìm';
comment on column dossiers.return_by is 'Cách nhận kết quả';
comment on column dossiers.limit_value is 'Thời hạn áp dụng cho hồ sơ này';
comment on column dossiers.limit_unit is 'Đơn vị của thời hạn';
comment on column dossiers.registered_at is 'Nộp lúc';
comment on column dossiers.received_at is 'Tiếp nhận lúc (lần đầu)';
comment on column dossiers.clock_started_at is 'Đồng hồ pháp lý chạy từ lúc; chạy lại từ đầu sau khi bổ sung đủ';
comment on column dossiers.due_at is 'Hẹn trả theo đồng hồ pháp lý';
comment on column dossiers.statistical_due_at is 'Hạn thống kê theo QĐ 766: cộng thêm thời gian chờ bổ sung';
comment on column dossiers.paused_at is 'Đang dừng chờ từ lúc';
comment on column dossiers.finished_at is 'Kết thúc xử lý lúc';
comment on column dossiers.returned_at is 'Trả kết quả lúc';
comment on column dossiers.supplement_count is 'Số lần yêu cầu bổ sung';
comment on column dossiers.step_position is 'Đang ở bước';
comment on column dossiers.holder_unit_id is 'Đơn vị đang giữ';
comment on column dossiers.holder_person_id is 'Người đang giữ';
comment on column dossiers.step_due_at is 'Hạn của bước đang làm';
comment on column dossiers.version is 'Lần sửa, để hai người sửa cùng lúc không mất chữ của nhau';

create table dossier_steps (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  dossier_id bigint not null,
  position smallint not null,
  name text not null check (length(name) between 1 and 200),
  unit_id bigint not null,
  limit_minutes integer not null check (limit_minutes > 0),
  started_at timestamptz,
  due_at timestamptz,
  finished_at timestamptz,
  person_id bigint,
  primary key (commune_id, id),
  unique (commune_id, dossier_id, position),
  foreign key (commune_id, dossier_id) references dossiers deferrable initially deferred,
  foreign key (commune_id, unit_id) references units,
  foreign key (commune_id, person_id) references people
);
comment on table dossier_steps is 'Các bước giải quyết của hồ sơ, mỗi bước một đồng hồ';
comment on column dossier_steps.dossier_id is 'Hồ sơ';
comment on column dossier_steps.position is 'Thứ tự';
comment on column dossier_steps.name is 'Tên bước';
comment on column dossier_steps.unit_id is 'Đơn vị thực hiện';
comment on column dossier_steps.limit_minutes is 'Thời hạn của bước, phút làm việc; không bao giờ bằng 0';
comment on column dossier_steps.started_at is 'Bắt đầu lúc';
comment on column dossier_steps.due_at is 'Hạn của bước';
comment on column dossier_steps.finished_at is 'Xong lúc';
comment on column dossier_steps.person_id is 'Người thực hiện';

create table dossier_papers (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  dossier_id bigint not null,
  position smallint not null,
  name text not null check (length(name) between 1 and 500),
  form text not null check (form in ('ORIGINAL', 'COPY', 'ELECTRONIC', 'DIGITISED', 'MISSING')),
  quantity smallint not null check (quantity between 0 and 99),
  primary key (commune_id, id),
  unique (commune_id, dossier_id, position),
  foreign key (commune_id, dossier_id) references dossiers deferrable initially deferred
);
comment on table dossier_papers is 'Thành phần hồ sơ đã nộp';
comment on column dossier_papers.dossier_id is 'Hồ sơ';
comment on column dossier_papers.position is 'Thứ tự';
comment on column dossier_papers.name is 'Tên giấy tờ';
comment on column dossier_papers.form is 'Bản chính, bản sao, điện tử, số hoá, còn thiếu';
comment on column dossier_papers.quantity is 'Số lượng';

create table dossier_pauses (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  dossier_id bigint not null,
  kind text not null check (kind in ('SUPPLEMENT', 'PAYMENT')),
  from_at timestamptz not null,
  to_at timestamptz check (to_at >= from_at),
  content text not null check (length(content) between 1 and 4000),
  primary key (commune_id, id),
  foreign key (commune_id, dossier_id) references dossiers
);
create index dossier_pauses_by_dossier on dossier_pauses (commune_id, dossier_id, from_at);
comment on table dossier_pauses is 'Thời gian dừng chờ bổ sung hoặc chờ nghĩa vụ tài chính';
comment on column dossier_pauses.dossier_id is 'Hồ sơ';
comment on column dossier_pauses.kind is 'Chờ bổ sung giấy tờ hay chờ nghĩa vụ tài chính';
comment on column dossier_pauses.from_at is 'Từ lúc';
comment on column dossier_pauses.to_at is 'Đến lúc';
comment on column dossier_pauses.content is 'Nội dung yêu cầu';

create table dossier_counters (
  commune_id integer not null default current_commune() references communes,
  day date not null,
  last integer not null check (last between 1 and 99999),
  primary key (commune_id, day)
);
comment on table dossier_counters is 'Số thứ tự hồ sơ trong ngày, lấy ở câu lệnh cuối cùng trước khi ghi nhận';
comment on column dossier_counters.day is 'Ngày cấp số';
comment on column dossier_counters.last is 'Số đã cấp gần nhất';

create table receptions (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  code text not null check (length(code) between 8 and 60),
  resolver_name text not null check (length(resolver_name) between 1 and 200),
  resolver_agency_code text not null check (resolver_agency_code ~ '^[A-Z0-9]{2,8}(\.[A-Z0-9]{1,8}){0,6}$'),
  procedure_id bigint not null references procedures,
  applicant_name text not null check (length(applicant_name) between 1 and 200),
  status text not null check (status in ('received', 'sent', 'result_back', 'returned')),
  received_at timestamptz not null,
  due_at timestamptz,
  primary key (commune_id, id),
  unique (commune_id, code)
);
comment on table receptions is 'Hồ sơ xã tiếp nhận hộ cơ quan khác giải quyết (phi địa giới hành chính)';
comment on column receptions.code is 'Mã hồ sơ của nơi tiếp nhận';
comment on column receptions.resolver_name is 'Cơ quan giải quyết';
comment on column receptions.resolver_agency_code is 'Mã định danh cơ quan giải quyết';
comment on column receptions.procedure_id is 'Thủ tục';
comment on column receptions.applicant_name is 'Chủ hồ sơ';
comment on column receptions.status is 'Đã nhận, đã chuyển, có kết quả, đã trả';
comment on column receptions.received_at is 'Tiếp nhận lúc';
comment on column receptions.due_at is 'Hẹn trả';

call isolate('dossiers', 'select, insert, update');
call isolate('dossier_steps', 'select, insert, update');
call isolate('dossier_papers', 'select, insert, update');
call isolate('dossier_pauses', 'select, insert, update');
call isolate('dossier_counters', 'select, insert, update');
call isolate('receptions', 'select, insert, update');

grant usage on sequence dossiers_id_seq to cchc_app;

-- Under row-level security no index serves LIKE (not leakproof); these run as cchc_search with the commune written in.
create function search_dossiers(words text, most integer) returns setof bigint
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
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
end $$;
comment on function search_dossiers(text, integer) is 'Tìm hồ sơ theo mã, số định danh, điện thoại hoặc tên không dấu; chỉ trả mã số';

create function find_tracked_dossier(dossier_code text, secret text)
  returns table (commune_id integer, dossier_id bigint)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select d.commune_id, d.id from dossiers d
  where d.code = upper(dossier_code) and secret in (d.secret_phone, d.secret_id_number);
end;
comment on function find_tracked_dossier(text, text) is 'Hồ sơ ứng với mã và bốn số cuối điện thoại hoặc định danh';

grant select on dossiers to cchc_search;
revoke execute on function search_dossiers(text, integer), find_tracked_dossier(text, text) from public;
grant execute on function search_dossiers(text, integer), find_tracked_dossier(text, text) to cchc_app;
alter function search_dossiers(text, integer) owner to cchc_search;
alter function find_tracked_dossier(text, text) owner to cchc_search;
