-- Thành viên ban chỉ đạo, tổ công tác; thông tin của xã; ngày nghỉ, ngày làm bù riêng của xã.

create table group_members (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  unit_id bigint not null,
  person_id bigint,
  title text check (length(title) between 1 and 200),
  duty text not null check (duty in ('HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER')),
  area text check (length(area) between 1 and 500),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references units,
  foreign key (commune_id, person_id) references people,
  check ((person_id is null) <> (title is null))
);
create index group_members_by_unit on group_members (commune_id, unit_id);
comment on table group_members is 'Thành viên ban chỉ đạo, tổ công tác, đoàn kiểm tra, có thời hạn';
comment on column group_members.unit_id is 'Ban chỉ đạo, tổ công tác, đoàn kiểm tra';
comment on column group_members.person_id is 'Người của xã';
comment on column group_members.title is 'Họ tên, chức danh ghi bằng chữ khi không phải người của xã';
comment on column group_members.duty is 'Trưởng, phó, thư ký, thành viên';
comment on column group_members.area is 'Lĩnh vực phụ trách';
comment on column group_members.valid_from is 'Từ ngày';
comment on column group_members.valid_to is 'Đến trước ngày';

create table commune_profiles (
  commune_id integer not null default current_commune() references communes,
  founded_on date,
  resolution text check (length(resolution) between 1 and 300),
  primary key (commune_id)
);
comment on table commune_profiles is 'Thông tin xã tự khai về mình';
comment on column commune_profiles.founded_on is 'Ngày thành lập';
comment on column commune_profiles.resolution is 'Nghị quyết thành lập, sắp xếp đơn vị hành chính';

create table predecessor_communes (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  position smallint not null,
  name text not null check (length(name) between 1 and 200),
  is_partial boolean not null,
  primary key (commune_id, id),
  unique (commune_id, position)
);
comment on table predecessor_communes is 'Các xã, phường, thị trấn cũ hợp thành xã';
comment on column predecessor_communes.position is 'Thứ tự';
comment on column predecessor_communes.name is 'Tên cũ, kèm huyện cũ nếu cần';
comment on column predecessor_communes.is_partial is 'Chỉ nhập một phần diện tích, dân số';

create table commune_days (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  day date not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('DAY_OFF', 'SWAP_OFF', 'SWAP_WORK', 'WORKDAY')),
  decision text not null check (length(decision) between 1 and 300),
  swapped_with date,
  primary key (commune_id, id),
  unique (commune_id, day)
);
comment on table commune_days is 'Ngày nghỉ, ngày làm bù riêng của xã theo quyết định của cấp có thẩm quyền; thay cho lịch công bố của cùng ngày';
comment on column commune_days.day is 'Ngày';
comment on column commune_days.name is 'Tên ngày nghỉ hoặc ngày làm bù';
comment on column commune_days.kind is 'Nghỉ, nghỉ hoán đổi, làm bù, làm việc bình thường dù lịch công bố cho nghỉ';
comment on column commune_days.decision is 'Quyết định: số, ngày, cơ quan ban hành';
comment on column commune_days.swapped_with is 'Ngày hoán đổi tương ứng';

call isolate('group_members', 'select, insert, update, delete');
call isolate('commune_profiles', 'select, insert, update');
call isolate('predecessor_communes', 'select, insert, delete');
call isolate('commune_days', 'select, insert, delete');
