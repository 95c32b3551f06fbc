-- Nền móng: xã đang làm việc, chữ không dấu, các bảng dùng chung trên cấp xã.

create function no_commune() returns integer language plpgsql stable parallel safe as $$
begin
  raise exception 'no commune set' using errcode = 'CC001';
end $$;
comment on function no_commune() is 'Báo lỗi khi câu lệnh chạy mà chưa gắn với xã nào';

-- Inlined by the planner, so that every policy costs one comparison and not one function call a row.
create function current_commune() returns integer language sql stable parallel safe
  return coalesce(nullif(current_setting('app.commune_id', true), '')::integer, no_commune());
comment on function current_commune() is 'Xã mà giao dịch hiện tại đã gắn vào; lỗi nếu thiếu hoặc rỗng';

create function search_text(value text) returns text language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC)));
comment on function search_text(text) is 'Chữ thường không dấu để tìm kiếm';

-- What every table of a commune gets: forced isolation, and only the rights it needs.
create procedure isolate(table_name regclass, rights text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', table_name);
  execute format('create policy commune on %s using (commune_id = current_commune()) with check (commune_id = current_commune())', table_name);
  execute format('grant %s on %s to cchc_app', rights, table_name);
end $$;
comment on procedure isolate(regclass, text) is 'Cô lập một bảng theo xã và cấp quyền tối thiểu cho máy chủ';

create table provinces (
  id integer primary key,
  agency_code text not null unique check (agency_code ~ '^[A-Z0-9]{2,8}$'),
  name text not null check (length(name) between 1 and 200)
);
comment on table provinces is 'Tỉnh, thành phố trực thuộc trung ương';
comment on column provinces.agency_code is 'Mã định danh cấp 1 (QĐ 20/2020/QĐ-TTg)';
comment on column provinces.name is 'Tên';

create table communes (
  id integer primary key generated always as identity,
  province_id integer not null references provinces,
  kind text not null check (kind in ('xa', 'phuong', 'dac_khu')),
  name text not null check (length(name) between 1 and 200),
  agency_code text not null unique check (agency_code ~ '^[A-Z0-9]{2,8}(\.[A-Z0-9]{1,8}){0,6}$'),
  founded_on date,
  is_demonstration boolean not null default false
);
comment on table communes is 'Đơn vị hành chính cấp xã: xã, phường, đặc khu';
comment on column communes.province_id is 'Tỉnh, thành phố';
comment on column communes.kind is 'Loại đơn vị hành chính';
comment on column communes.name is 'Tên đầy đủ, ví dụ “Xã Gia Phúc”';
comment on column communes.agency_code is 'Mã định danh cơ quan, phần đầu của mã hồ sơ';
comment on column communes.founded_on is 'Ngày thành lập';
comment on column communes.is_demonstration is 'Xã trình diễn, số liệu không thật';

create table installation (
  singleton boolean primary key default true check (singleton),
  is_demonstration boolean not null
);
comment on table installation is 'Một dòng duy nhất nói về cơ sở dữ liệu này';
comment on column installation.singleton is 'Luôn đúng: chỉ có một dòng';
comment on column installation.is_demonstration is 'Do lệnh demo tạo ra: số liệu trình diễn, không bắt buộc xác thực hai lớp';

create table holidays (
  day date not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('HOLIDAY', 'COMPENSATION', 'SWAP_OFF', 'SWAP_WORK')),
  basis text not null check (length(basis) between 1 and 500),
  certainty text not null check (certainty in ('FOUND', 'KNOWN', 'COMPUTED', 'UNSURE')),
  swapped_with date,
  primary key (day, name)
);
comment on table holidays is 'Ngày nghỉ lễ, nghỉ bù, hoán đổi ngày làm việc theo thông báo hằng năm';
comment on column holidays.day is 'Ngày';
comment on column holidays.name is 'Tên ngày nghỉ hoặc ngày làm bù';
comment on column holidays.kind is 'Nghỉ lễ, nghỉ bù, nghỉ hoán đổi, làm bù';
comment on column holidays.basis is 'Văn bản thông báo hoặc nguồn';
comment on column holidays.certainty is 'Có văn bản, theo thực tế, suy ra từ quy tắc, hay còn phải xác nhận';
comment on column holidays.swapped_with is 'Ngày hoán đổi tương ứng';

create table accounts (
  id bigint primary key generated always as identity,
  username text not null unique check (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
  password_hash text not null,
  must_change_password boolean not null default true,
  totp_secret text,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  is_disabled boolean not null default false,
  is_demonstration boolean not null default false,
  created_at timestamptz not null default now()
);
comment on table accounts is 'Tài khoản đăng nhập, do quản trị viên lập';
comment on column accounts.username is 'Tên đăng nhập, chữ thường';
comment on column accounts.password_hash is 'Mật khẩu băm argon2id';
comment on column accounts.must_change_password is 'Phải đổi mật khẩu ở lần đăng nhập tới';
comment on column accounts.totp_secret is 'Khoá mã xác thực hai lớp, đã mã hoá';
comment on column accounts.failed_attempts is 'Số lần sai liên tiếp';
comment on column accounts.locked_until is 'Tạm khoá đến lúc này';
comment on column accounts.is_disabled is 'Đã ngừng sử dụng';
comment on column accounts.is_demonstration is 'Tài khoản trình diễn';

create table recovery_codes (
  account_id bigint not null references accounts,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
comment on table recovery_codes is 'Mã khôi phục dùng một lần khi mất thiết bị xác thực';
comment on column recovery_codes.account_id is 'Tài khoản';
comment on column recovery_codes.code_hash is 'SHA-256 của mã';
comment on column recovery_codes.used_at is 'Đã dùng lúc';

create table sessions (
  id bigint primary key generated always as identity,
  token_hash bytea not null unique,
  account_id bigint not null references accounts,
  commune_id integer references communes,
  stage text not null check (stage in ('totp', 'new_password', 'enrol_totp', 'open')),
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  locked_at timestamptz,
  pending_totp text,
  wrong_pins smallint not null default 0,
  device text not null check (length(device) <= 300),
  address text not null
);
create index sessions_by_account on sessions (account_id, ended_at);
comment on table sessions is 'Phiên đăng nhập trên từng thiết bị';
comment on column sessions.token_hash is 'SHA-256 của mã phiên trong cookie';
comment on column sessions.account_id is 'Tài khoản';
comment on column sessions.commune_id is 'Xã đang làm việc';
comment on column sessions.stage is 'Bước còn phải làm trước khi vào: mã xác thực, đổi mật khẩu, cài xác thực hai lớp';
comment on column sessions.last_seen_at is 'Hoạt động gần nhất';
comment on column sessions.expires_at is 'Hết hạn tuyệt đối';
comment on column sessions.ended_at is 'Kết thúc lúc';
comment on column sessions.locked_at is 'Màn hình đang khoá bằng mã PIN từ lúc này';
comment on column sessions.pending_totp is 'Khoá xác thực đang cài dở, đã mã hoá';
comment on column sessions.wrong_pins is 'Số lần gõ sai mã PIN từ khi khoá';
comment on column sessions.device is 'Trình duyệt, máy';
comment on column sessions.address is 'Địa chỉ mạng';

create table sign_in_attempts (
  id bigint primary key generated always as identity,
  at timestamptz not null default now(),
  username text not null check (length(username) <= 64),
  address text not null,
  outcome text not null check (outcome in ('opened', 'wrong', 'locked', 'disabled', 'wrong_code'))
);
comment on table sign_in_attempts is 'Nhật ký đăng nhập, kể cả lần sai';
comment on column sign_in_attempts.at is 'Lúc';
comment on column sign_in_attempts.username is 'Tên đăng nhập đã gõ';
comment on column sign_in_attempts.address is 'Địa chỉ mạng';
comment on column sign_in_attempts.outcome is 'Kết quả';

grant select on provinces, communes, installation, holidays to cchc_app;
grant select, insert, update on accounts, recovery_codes, sessions to cchc_app;
grant select, insert on sign_in_attempts to cchc_app;
