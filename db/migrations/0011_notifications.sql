-- Chuông báo trong ứng dụng: mỗi người, mỗi bản ghi một dòng; có tin mới thì dòng ấy sáng lại.

create table notifications (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  person_id bigint not null,
  noun text not null check (length(noun) <= 40),
  record_id bigint not null,
  label text not null check (length(label) between 1 and 100),
  kind text not null check (kind in ('ASSIGNED', 'ARRIVED', 'SUPPLEMENTED')),
  at timestamptz not null,
  seen_at timestamptz,
  primary key (commune_id, id),
  unique (commune_id, person_id, noun, record_id),
  foreign key (commune_id, person_id) references people
);
create index notifications_by_person on notifications (commune_id, person_id, at desc);
comment on table notifications is 'Tin báo trong ứng dụng cho từng người';
comment on column notifications.person_id is 'Người nhận';
comment on column notifications.noun is 'Loại bản ghi';
comment on column notifications.record_id is 'Bản ghi';
comment on column notifications.label is 'Mã hiển thị, không phải dữ liệu cá nhân';
comment on column notifications.kind is 'Được phân công, chuyển đến đơn vị, đã bổ sung';
comment on column notifications.at is 'Lúc';
comment on column notifications.seen_at is 'Đã xem lúc';
call isolate('notifications', 'select, insert, update');
