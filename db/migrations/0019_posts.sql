-- Chức danh, vị trí mỗi người đã giữ ở từng đơn vị, có hiệu lực theo thời gian.

create table posts (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  person_id bigint not null,
  unit_id bigint not null,
  title text not null check (length(title) between 1 and 120),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  decision text check (length(decision) <= 300),
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references people,
  foreign key (commune_id, unit_id) references units
);
create unique index posts_held_now on posts (commune_id, person_id) where valid_to is null;
create index posts_by_unit on posts (commune_id, unit_id, valid_from);
comment on table posts is 'Quá trình công tác: ai giữ chức danh, vị trí nào ở đơn vị nào, từ ngày nào';
comment on column posts.person_id is 'Người giữ';
comment on column posts.unit_id is 'Đơn vị';
comment on column posts.title is 'Chức vụ, vị trí việc làm';
comment on column posts.valid_from is 'Từ ngày';
comment on column posts.valid_to is 'Đến trước ngày';
comment on column posts.decision is 'Quyết định bổ nhiệm, điều động, phân công';
insert into posts (commune_id, person_id, unit_id, title, valid_from, valid_to)
  select commune_id, id, unit_id, title, valid_from, valid_to from people;
call isolate('posts', 'select, insert, update, delete');
