-- Danh mục nhiệm vụ thành phố theo dõi: thành phố chấm theo danh mục của mình, nên mỗi chỗ khác với sổ của xã phải được nêu và xử lý.

create table city_lists (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  at timestamptz not null,
  person_id bigint,
  file_name text not null check (length(file_name) between 1 and 200),
  content_hash bytea not null check (length(content_hash) = 32),
  as_of date not null,
  removed_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references people
);
create unique index city_lists_once on city_lists (commune_id, content_hash, as_of) where removed_at is null;
comment on table city_lists is 'Danh mục theo dõi nhiệm vụ của thành phố, mỗi kỳ gửi một bản';
comment on column city_lists.at is 'Nhập lúc';
comment on column city_lists.person_id is 'Người nhập';
comment on column city_lists.file_name is 'Tên tệp';
comment on column city_lists.content_hash is 'Băm SHA-256 của tệp, để một tệp không vào hai lần';
comment on column city_lists.as_of is 'Số liệu đến ngày';
comment on column city_lists.removed_at is 'Bỏ lúc, khi nhập nhầm';
call isolate('city_lists', 'select, insert, update');

create table city_list_rows (
  commune_id integer not null default current_commune() references communes,
  list_id bigint not null,
  line integer not null check (line > 0),
  number text check (length(number) between 1 and 150),
  title text not null check (length(title) between 1 and 4000),
  unit_text text check (length(unit_text) between 1 and 500),
  due_text text check (length(due_text) between 1 and 100),
  due_on date,
  is_before boolean not null default false,
  last_on date generated always as (due_on - is_before::integer) stored,
  state_text text check (length(state_text) between 1 and 200),
  state text check (state in ('DONE', 'DONE_ON_TIME', 'DONE_LATE', 'OVERDUE', 'RUNNING', 'NOT_ARISEN')),
  work_id bigint,
  primary key (commune_id, list_id, line),
  foreign key (commune_id, list_id) references city_lists,
  foreign key (commune_id, work_id) references works
);
create index city_list_rows_by_work on city_list_rows (commune_id, work_id);
comment on table city_list_rows is 'Dòng của danh mục thành phố, như thành phố ghi';
comment on column city_list_rows.list_id is 'Danh mục';
comment on column city_list_rows.line is 'Dòng trong tệp';
comment on column city_list_rows.number is 'Số, ký hiệu văn bản giao';
comment on column city_list_rows.title is 'Nội dung nhiệm vụ';
comment on column city_list_rows.unit_text is 'Đơn vị như thành phố ghi';
comment on column city_list_rows.due_text is 'Hạn như thành phố ghi';
comment on column city_list_rows.due_on is 'Hạn theo thành phố';
comment on column city_list_rows.is_before is '"Trước ngày": chính ngày đó đã là muộn';
comment on column city_list_rows.last_on is 'Ngày cuối cùng còn trong hạn, theo thành phố';
comment on column city_list_rows.state_text is 'Tình trạng như thành phố ghi';
comment on column city_list_rows.state is 'Tình trạng hiểu từ chữ của thành phố; trống khi không hiểu';
comment on column city_list_rows.work_id is 'Việc trong sổ của xã';
call isolate('city_list_rows', 'select, insert, update');

create table city_settlements (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  list_id bigint not null,
  line integer,
  work_id bigint,
  decision text not null check (decision in ('KEEP', 'NOT_OURS')),
  reason text not null check (length(reason) between 1 and 1000),
  at timestamptz not null,
  person_id bigint,
  withdrawn_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, list_id) references city_lists,
  foreign key (commune_id, list_id, line) references city_list_rows,
  foreign key (commune_id, work_id) references works,
  foreign key (commune_id, person_id) references people,
  check ((line is null) <> (work_id is null))
);
create unique index city_settlements_of_line on city_settlements (commune_id, list_id, line) where withdrawn_at is null;
create unique index city_settlements_of_work on city_settlements (commune_id, list_id, work_id) where withdrawn_at is null;
comment on table city_settlements is 'Chỗ khác mà xã giữ theo sổ của mình, có lý do; gửi thành phố điều chỉnh';
comment on column city_settlements.list_id is 'Danh mục';
comment on column city_settlements.line is 'Dòng của danh mục; trống khi việc của xã không có trong danh mục';
comment on column city_settlements.work_id is 'Việc của xã không có trong danh mục';
comment on column city_settlements.decision is 'Giữ theo sổ của xã, hay không phải việc của xã';
comment on column city_settlements.reason is 'Lý do';
comment on column city_settlements.at is 'Lúc xử lý';
comment on column city_settlements.person_id is 'Người xử lý';
comment on column city_settlements.withdrawn_at is 'Rút lại lúc';
call isolate('city_settlements', 'select, insert, update');
