-- Cách xã theo dõi việc; chưa đặt thì theo mức chung.

create table work_settings (
  commune_id integer primary key default current_commune() references communes,
  silent_days smallint not null check (silent_days between 7 and 180),
  at timestamptz not null,
  person_id bigint,
  foreign key (commune_id, person_id) references people
);
comment on table work_settings is 'Cách xã theo dõi việc';
comment on column work_settings.silent_days is 'Việc đang làm mà chừng này ngày không có tin thì là im lặng';
comment on column work_settings.at is 'Đặt lúc';
comment on column work_settings.person_id is 'Người đặt';
call isolate('work_settings', 'select, insert, update');
