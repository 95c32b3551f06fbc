-- Sự kiện (chỉ thêm) và nhật ký kiểm toán, niêm phong mỗi phút.

create table events (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  noun text not null check (length(noun) <= 40),
  record_id bigint not null,
  verb text not null check (length(verb) <= 60),
  from_status text,
  to_status text,
  person_id bigint,
  role text,
  unit_id bigint,
  device_at timestamptz,
  at timestamptz not null,
  reason text check (length(reason) <= 2000),
  data jsonb not null default '{}',
  primary key (commune_id, id)
);
create index events_by_record on events (commune_id, noun, record_id, id);
comment on table events is 'Sự kiện: điều đã xảy ra với một bản ghi, chỉ thêm, không sửa, không chứa dữ liệu cá nhân';
comment on column events.noun is 'Loại bản ghi';
comment on column events.record_id is 'Bản ghi';
comment on column events.verb is 'Việc đã làm';
comment on column events.from_status is 'Trạng thái trước';
comment on column events.to_status is 'Trạng thái sau';
comment on column events.person_id is 'Người làm';
comment on column events.role is 'Với vai trò';
comment on column events.unit_id is 'Thuộc đơn vị';
comment on column events.device_at is 'Giờ của máy người làm';
comment on column events.at is 'Giờ của máy chủ';
comment on column events.reason is 'Lý do';
comment on column events.data is 'Mã số và tên trường liên quan';

create table audit (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  at timestamptz not null,
  action text not null check (length(action) <= 80),
  outcome text not null check (outcome in ('done', 'refused', 'read')),
  account_id bigint,
  person_id bigint,
  record_ids bigint[] not null default '{}',
  fields text[] not null default '{}',
  refusal text,
  request_id text not null check (length(request_id) <= 64),
  transaction_id xid8 not null default pg_current_xact_id(),
  primary key (commune_id, id)
);
create index audit_by_transaction on audit (commune_id, transaction_id, id);
comment on table audit is 'Nhật ký kiểm toán: mọi thay đổi, mọi lần từ chối, mọi lần đọc dữ liệu cá nhân; một dòng một yêu cầu';
comment on column audit.at is 'Lúc';
comment on column audit.action is 'Tên hành động hoặc lượt xem';
comment on column audit.outcome is 'Đã làm, bị từ chối, đã đọc';
comment on column audit.account_id is 'Tài khoản';
comment on column audit.person_id is 'Người';
comment on column audit.record_ids is 'Các bản ghi liên quan';
comment on column audit.fields is 'Tên các trường liên quan, không phải giá trị';
comment on column audit.refusal is 'Mã từ chối';
comment on column audit.request_id is 'Mã yêu cầu';
comment on column audit.transaction_id is 'Giao dịch đã ghi dòng này; niêm phong đi theo thứ tự giao dịch';

create table audit_seals (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  from_transaction xid8 not null,
  to_transaction xid8 not null,
  row_count integer not null check (row_count > 0),
  previous_hash bytea not null,
  hash bytea not null,
  sealed_at timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, to_transaction)
);
comment on table audit_seals is 'Niêm phong nhật ký: chuỗi băm qua các dòng đã chắc chắn hoàn tất';
comment on column audit_seals.from_transaction is 'Từ giao dịch (kể cả)';
comment on column audit_seals.to_transaction is 'Đến giao dịch (không kể)';
comment on column audit_seals.row_count is 'Số dòng';
comment on column audit_seals.previous_hash is 'Mã băm của niêm phong trước';
comment on column audit_seals.hash is 'Mã băm';
comment on column audit_seals.sealed_at is 'Lúc niêm phong';

create table idempotency_keys (
  commune_id integer not null default current_commune() references communes,
  key text not null check (length(key) between 8 and 100),
  action text not null,
  account_id bigint,
  input_hash bytea not null,
  answer jsonb not null,
  at timestamptz not null,
  primary key (commune_id, key)
);
create index idempotency_keys_by_age on idempotency_keys (commune_id, at);
comment on table idempotency_keys is 'Khoá chống ghi hai lần: cùng khoá thì trả lại câu trả lời cũ';
comment on column idempotency_keys.key is 'Khoá do nơi gửi đặt';
comment on column idempotency_keys.action is 'Hành động';
comment on column idempotency_keys.account_id is 'Tài khoản';
comment on column idempotency_keys.input_hash is 'Mã băm của dữ liệu gửi';
comment on column idempotency_keys.answer is 'Câu trả lời đã gửi, chỉ gồm mã số';
comment on column idempotency_keys.at is 'Lúc';

call isolate('events', 'select, insert');
call isolate('audit', 'select, insert');
call isolate('audit_seals', 'select, insert');
call isolate('idempotency_keys', 'select, insert, delete');
