-- Đổi tên, sáp nhập, giải thể đơn vị: có quyết định, có ngày hiệu lực, giữ làm lịch sử.

create table unit_changes (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  unit_id bigint not null,
  kind text not null check (kind in ('RENAMED', 'MERGED', 'DISSOLVED')),
  effective_on date not null,
  decision text not null check (length(decision) between 1 and 300),
  name text check (length(name) between 1 and 200),
  short_name text check (length(short_name) between 1 and 60),
  symbol text check (length(symbol) between 1 and 20),
  former_name text check (length(former_name) between 1 and 200),
  former_short_name text check (length(former_short_name) between 1 and 60),
  former_symbol text check (length(former_symbol) between 1 and 20),
  into_unit_id bigint,
  person_id bigint,
  entered_at timestamptz not null,
  applied_at timestamptz,
  cancelled_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references units,
  foreign key (commune_id, into_unit_id) references units,
  foreign key (commune_id, person_id) references people,
  check ((kind = 'RENAMED') = (name is not null and short_name is not null and symbol is not null)),
  check ((kind = 'MERGED') = (into_unit_id is not null)),
  check (into_unit_id <> unit_id),
  check (applied_at is null or cancelled_at is null)
);
create index unit_changes_by_unit on unit_changes (commune_id, unit_id, effective_on);
create index unit_changes_waiting on unit_changes (commune_id, effective_on) where applied_at is null and cancelled_at is null;
comment on table unit_changes is 'Đổi tên, sáp nhập, giải thể của đơn vị; ghi trước thì có hiệu lực khi đến ngày';
comment on column unit_changes.unit_id is 'Đơn vị';
comment on column unit_changes.kind is 'Đổi tên, sáp nhập vào đơn vị khác, giải thể';
comment on column unit_changes.effective_on is 'Có hiệu lực từ ngày';
comment on column unit_changes.decision is 'Quyết định: số, ngày, cơ quan ban hành';
comment on column unit_changes.name is 'Tên đầy đủ mới';
comment on column unit_changes.short_name is 'Tên gọn mới';
comment on column unit_changes.symbol is 'Ký hiệu mới';
comment on column unit_changes.former_name is 'Tên đầy đủ trước khi đổi, ghi lúc thực hiện';
comment on column unit_changes.former_short_name is 'Tên gọn trước khi đổi';
comment on column unit_changes.former_symbol is 'Ký hiệu trước khi đổi';
comment on column unit_changes.into_unit_id is 'Đơn vị nhận sáp nhập';
comment on column unit_changes.person_id is 'Người ghi';
comment on column unit_changes.entered_at is 'Ghi lúc';
comment on column unit_changes.applied_at is 'Đã thực hiện lúc';
comment on column unit_changes.cancelled_at is 'Đã huỷ lúc';
call isolate('unit_changes', 'select, insert, update');
