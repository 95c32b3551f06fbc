-- Cơ cấu tổ chức của xã, có hiệu lực theo thời gian.

create table units (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  key text not null check (key ~ '^[a-z0-9_]{2,40}$'),
  name text not null check (length(name) between 1 and 200),
  short_name text not null check (length(short_name) between 1 and 60),
  symbol text not null check (length(symbol) between 1 and 20),
  kind text not null check (kind in ('LEADERSHIP', 'SPECIALISED', 'OTHER_ADMINISTRATIVE', 'PUBLIC_SERVICE', 'OUTSIDE', 'GROUP')),
  founding_decision text check (length(founding_decision) <= 200),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  position integer not null default 0,
  primary key (commune_id, id)
);
create unique index units_by_key on units (commune_id, key) where valid_to is null;
comment on table units is 'Cơ quan, đơn vị, ban chỉ đạo, tổ công tác của xã';
comment on column units.key is 'Khoá ngắn ổn định trong xã';
comment on column units.name is 'Tên đầy đủ';
comment on column units.short_name is 'Tên gọn trên màn hình';
comment on column units.symbol is 'Ký hiệu viết tắt trong văn bản';
comment on column units.kind is 'Lãnh đạo, chuyên môn, hành chính khác, sự nghiệp trực thuộc, ngoài UBND, tổ chức phối hợp';
comment on column units.founding_decision is 'Quyết định thành lập';
comment on column units.valid_from is 'Có từ ngày';
comment on column units.valid_to is 'Đến trước ngày';
comment on column units.position is 'Thứ tự hiển thị';

create table unit_aliases (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  unit_id bigint not null,
  alias text not null check (length(alias) between 1 and 200),
  primary key (commune_id, id),
  unique (commune_id, unit_id, alias),
  foreign key (commune_id, unit_id) references units
);
comment on table unit_aliases is 'Các cách viết tên đơn vị gặp trong văn bản thật';
comment on column unit_aliases.unit_id is 'Đơn vị';
comment on column unit_aliases.alias is 'Cách viết';

create table people (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  account_id bigint references accounts,
  full_name text not null check (length(full_name) between 1 and 100),
  sort_key text not null,
  title text not null check (length(title) between 1 and 120),
  unit_id bigint not null,
  pin_hash text,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (commune_id, id),
  unique (commune_id, account_id),
  foreign key (commune_id, unit_id) references units
);
create index people_by_account on people (account_id);
create index people_by_name on people (commune_id, sort_key, id);
comment on table people is 'Cán bộ, công chức, viên chức, người lao động của xã';
comment on column people.account_id is 'Tài khoản đăng nhập';
comment on column people.full_name is 'Họ và tên';
comment on column people.sort_key is 'Khoá xếp theo tên kiểu Việt Nam';
comment on column people.title is 'Chức vụ, vị trí việc làm';
comment on column people.unit_id is 'Đơn vị công tác';
comment on column people.pin_hash is 'Mã PIN khoá màn hình, băm argon2id';
comment on column people.valid_from is 'Từ ngày';
comment on column people.valid_to is 'Đến trước ngày';

create table role_assignments (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  person_id bigint not null,
  unit_id bigint not null,
  role text not null check (role in ('leader', 'coordinator', 'unit_head', 'officer', 'counter_clerk', 'inspector', 'accountant',
    'administrator', 'city_viewer', 'city_appraiser', 'records_clerk', 'communications_editor', 'public_service_unit',
    'commune_police', 'council_party_office', 'supervisor', 'village_digital_team')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  covers_person_id bigint,
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references people,
  foreign key (commune_id, unit_id) references units,
  foreign key (commune_id, covers_person_id) references people
);
create index role_assignments_by_person on role_assignments (commune_id, person_id);
comment on table role_assignments is 'Vai trò của một người trong một đơn vị, có thời hạn; gồm cả uỷ quyền khi vắng mặt';
comment on column role_assignments.person_id is 'Người giữ vai trò';
comment on column role_assignments.unit_id is 'Trong đơn vị';
comment on column role_assignments.role is 'Vai trò';
comment on column role_assignments.valid_from is 'Từ ngày';
comment on column role_assignments.valid_to is 'Đến trước ngày';
comment on column role_assignments.covers_person_id is 'Làm thay người này khi vắng mặt';

create table working_sessions (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  unit_id bigint,
  weekday smallint not null check (weekday between 1 and 7),
  from_time text not null check (from_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  to_time text not null check (to_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' and to_time > from_time),
  open_for_reception boolean not null,
  counts_for_deadline boolean not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references units
);
comment on table working_sessions is 'Buổi làm việc trong tuần; chưa khai thì dùng 7:30–11:30 và 13:30–17:00, thứ Hai đến thứ Sáu';
comment on column working_sessions.unit_id is 'Riêng cho đơn vị; để trống là cả xã';
comment on column working_sessions.weekday is 'Thứ: 1 là thứ Hai, 7 là Chủ nhật';
comment on column working_sessions.from_time is 'Từ giờ';
comment on column working_sessions.to_time is 'Đến giờ';
comment on column working_sessions.open_for_reception is 'Có tiếp nhận hồ sơ';
comment on column working_sessions.counts_for_deadline is 'Có tính vào thời hạn giải quyết';
comment on column working_sessions.valid_from is 'Áp dụng từ ngày';
comment on column working_sessions.valid_to is 'Đến trước ngày';

call isolate('units', 'select, insert, update');
call isolate('unit_aliases', 'select, insert, delete');
call isolate('people', 'select, insert, update');
call isolate('role_assignments', 'select, insert, update, delete');
call isolate('working_sessions', 'select, insert, update, delete');

-- Finding the commune comes before any commune is set: one row for one secret, never a list.
create function find_session(secret_hash bytea, on_day date)
  returns table (session_id bigint, account_id bigint, commune_id integer, stage text, last_seen_at timestamptz,
    expires_at timestamptz, locked_at timestamptz, username text, commune_name text, is_demonstration boolean,
    person_id bigint, full_name text, title text, unit_id bigint, has_pin boolean, assignments jsonb)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select s.id, s.account_id, s.commune_id, s.stage, s.last_seen_at, s.expires_at, s.locked_at, a.username, c.name,
    c.is_demonstration, p.id, p.full_name, p.title, p.unit_id, p.pin_hash is not null,
    coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id) order by r.id)
      from role_assignments r
      where r.commune_id = s.commune_id and r.person_id = p.id and r.valid_from <= on_day
        and (r.valid_to is null or r.valid_to > on_day)), '[]')
  from sessions s
  join accounts a on a.id = s.account_id and not a.is_disabled
  left join communes c on c.id = s.commune_id
  left join people p on p.commune_id = s.commune_id and p.account_id = s.account_id
    and p.valid_from <= on_day and (p.valid_to is null or p.valid_to > on_day)
  where s.token_hash = secret_hash and s.ended_at is null;
end;
comment on function find_session(bytea, date) is 'Phiên, người và vai trò ứng với một mã phiên';

create function find_pin(session bigint) returns table (pin_hash text, wrong_pins smallint)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select p.pin_hash, s.wrong_pins from sessions s
  join people p on p.commune_id = s.commune_id and p.account_id = s.account_id where s.id = session;
end;
comment on function find_pin(bigint) is 'Mã PIN đã băm của người giữ một phiên';

create function communes_of_account(account bigint, on_day date)
  returns table (commune_id integer, commune_name text, is_privileged boolean)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select p.commune_id, c.name,
    exists (select from role_assignments r where r.commune_id = p.commune_id and r.person_id = p.id
      and r.role in ('administrator', 'leader') and r.valid_from <= on_day and (r.valid_to is null or r.valid_to > on_day))
  from people p join communes c on c.id = p.commune_id
  where p.account_id = account and p.valid_from <= on_day and (p.valid_to is null or p.valid_to > on_day)
  order by p.commune_id;
end;
comment on function communes_of_account(bigint, date) is 'Các xã mà chủ tài khoản đang công tác';

grant select on sessions, accounts, communes, people, role_assignments to cchc_search;
-- Rights first: once a function belongs to cchc_search, cchc_owner can neither grant nor revoke on it.
revoke execute on function find_session(bytea, date), find_pin(bigint), communes_of_account(bigint, date) from public;
grant execute on function find_session(bytea, date), find_pin(bigint), communes_of_account(bigint, date) to cchc_app;
alter function find_pin(bigint) owner to cchc_search;
alter function find_session(bytea, date) owner to cchc_search;
alter function communes_of_account(bigint, date) owner to cchc_search;

create function demonstration_accounts() returns table (username text, title text, commune text)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select a.username, p.title, c.name
  from accounts a join people p on p.account_id = a.id join communes c on c.id = p.commune_id
  where a.is_demonstration and (select is_demonstration from installation)
    and p.commune_id = (select min(id) from communes)
  order by a.id limit 12;
end;
comment on function demonstration_accounts() is 'Tài khoản dùng thử, chỉ có trong cơ sở dữ liệu trình diễn';
grant select on installation to cchc_search;
revoke execute on function demonstration_accounts() from public;
grant execute on function demonstration_accounts() to cchc_app;
alter function demonstration_accounts() owner to cchc_search;

-- An empty installation is founded once, by whoever holds the code printed at its start.
create function found_first_commune(province_code text, province_name text, commune_kind text, commune_name text, code text, on_day date)
  returns integer language plpgsql volatile security definer set search_path = pg_catalog, public as $$
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
end $$;
comment on function found_first_commune(text, text, text, text, text, date) is 'Lập xã đầu tiên của một cơ sở dữ liệu còn trống';
revoke execute on function found_first_commune(text, text, text, text, text, date) from public;
grant execute on function found_first_commune(text, text, text, text, text, date) to cchc_app;
