-- Tiếp nhận hộ (phi địa giới hành chính): đủ thông tin để in giấy hẹn, chuyển, trả và cho người dân tra cứu.

alter table receptions
  add procedure_version_id bigint references procedure_versions,
  add subject text check (length(subject) between 1 and 1000),
  add applicant_kind text not null default 'CITIZEN' check (applicant_kind in ('CITIZEN', 'ORGANISATION')),
  add applicant_id_number text check (applicant_id_number ~ '^[0-9A-Z-]{6,20}$'),
  add applicant_born_on date,
  add applicant_phone text check (applicant_phone ~ '^\+?[0-9]{8,15}$'),
  add applicant_email text check (length(applicant_email) <= 200),
  add applicant_address text check (length(applicant_address) <= 500),
  add secret_phone text generated always as (right(applicant_phone, 4)) stored,
  add secret_id_number text generated always as (right(applicant_id_number, 4)) stored,
  add search text not null generated always as (search_text(applicant_name)) stored,
  add papers jsonb not null default '[]',
  add return_by text not null default 'COUNTER' check (return_by in ('COUNTER', 'POST', 'ONLINE')),
  add limit_value integer check (limit_value >= 0),
  add limit_unit text check (limit_unit in ('WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH', 'SAME_DAY')),
  add sent_at timestamptz,
  add result_at timestamptz,
  add returned_at timestamptz,
  add version integer not null default 1,
  drop constraint receptions_status_check,
  add constraint receptions_status_check check (status in ('received', 'sent', 'result_back', 'returned', 'withdrawn')),
  add check ((limit_value is null) = (limit_unit is null));
comment on column receptions.procedure_version_id is 'Phiên bản công bố khi tiếp nhận';
comment on column receptions.subject is 'Nội dung yêu cầu giải quyết';
comment on column receptions.applicant_kind is 'Cá nhân hay tổ chức';
comment on column receptions.applicant_id_number is 'Số định danh, căn cước hoặc mã số tổ chức';
comment on column receptions.applicant_born_on is 'Ngày sinh';
comment on column receptions.applicant_phone is 'Số điện thoại';
comment on column receptions.applicant_email is 'Thư điện tử';
comment on column receptions.applicant_address is 'Địa chỉ';
comment on column receptions.secret_phone is 'Bốn số cuối điện thoại, để tra cứu';
comment on column receptions.secret_id_number is 'Bốn số cuối định danh, để tra cứu';
comment on column receptions.search is 'Tên chủ hồ sơ không dấu để tìm';
comment on column receptions.papers is 'Thành phần hồ sơ đã nộp';
comment on column receptions.return_by is 'Cách nhận kết quả';
comment on column receptions.limit_value is 'Thời hạn ghi trên giấy hẹn';
comment on column receptions.limit_unit is 'Đơn vị của thời hạn';
comment on column receptions.sent_at is 'Chuyển cơ quan giải quyết lúc';
comment on column receptions.result_at is 'Nhận lại kết quả lúc';
comment on column receptions.returned_at is 'Trả kết quả lúc';
comment on column receptions.version is 'Lần sửa, để hai người sửa cùng lúc không mất chữ của nhau';

create index receptions_by_status on receptions (commune_id, status, received_at desc, id desc);
create index receptions_by_reception on receptions (commune_id, received_at desc, id desc);
create index receptions_by_code on receptions (code text_pattern_ops);
create index receptions_by_name on receptions using gin (commune_id, search gin_trgm_ops);
create index receptions_by_id_number on receptions (commune_id, applicant_id_number) where applicant_id_number is not null;
create index receptions_by_phone on receptions (commune_id, applicant_phone) where applicant_phone is not null;
grant usage on sequence receptions_id_seq to cchc_app;

create function search_receptions(words text, most integer) returns setof bigint
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
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
end $$;
comment on function search_receptions(text, integer) is 'Tìm hồ sơ tiếp nhận hộ theo mã, số định danh, điện thoại hoặc tên không dấu; chỉ trả mã số';

create function find_tracked_reception(reception_code text, secret text)
  returns table (commune_id integer, reception_id bigint)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select r.commune_id, r.id from receptions r
  where r.code = upper(reception_code) and secret in (r.secret_phone, r.secret_id_number);
end;
comment on function find_tracked_reception(text, text) is 'Hồ sơ tiếp nhận hộ ứng với mã và bốn số cuối điện thoại hoặc định danh';

grant select on receptions to cchc_search;
revoke execute on function search_receptions(text, integer), find_tracked_reception(text, text) from public;
grant execute on function search_receptions(text, integer), find_tracked_reception(text, text) to cchc_app;
alter function search_receptions(text, integer) owner to cchc_search;
alter function find_tracked_reception(text, text) owner to cchc_search;
