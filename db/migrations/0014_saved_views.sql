-- Lọc danh sách, danh sách đã lưu, cột của từng người; bỏ hẳn một việc chạy ngầm đã dừng.

-- Counting what a procedure or a unit has read the whole register of the commune. Nobody holds most of it: the second is small.
create index dossiers_by_procedure on dossiers (commune_id, offered_procedure_id, registered_at desc, id desc);
create index dossiers_held_by_unit on dossiers (commune_id, holder_unit_id, id) where holder_unit_id is not null;

create table saved_views (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  list text not null check (length(list) between 2 and 40),
  name text not null check (length(name) between 1 and 80),
  person_id bigint not null,
  is_shared boolean not null,
  settings jsonb not null check (length(settings::text) <= 8000),
  deleted_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references people
);
create index saved_views_by_person on saved_views (commune_id, person_id, id) where deleted_at is null;
create index saved_views_shared on saved_views (commune_id, id) where is_shared and deleted_at is null;
comment on table saved_views is 'Danh sách đã lưu: bộ lọc, cách xếp và cột dưới một tên, của riêng hoặc dùng chung cả xã';
comment on column saved_views.list is 'Danh sách nào, ví dụ hồ sơ một cửa';
comment on column saved_views.name is 'Tên do người lưu đặt';
comment on column saved_views.person_id is 'Người lưu';
comment on column saved_views.is_shared is 'Dùng chung cả xã';
comment on column saved_views.settings is 'Bộ lọc, cách xếp, cột; không bao giờ chứa từ tìm kiếm';
comment on column saved_views.deleted_at is 'Đã xoá lúc; hoàn tác thì hiện lại';
call isolate('saved_views', 'select, insert, update');

create table list_preferences (
  commune_id integer not null default current_commune() references communes,
  person_id bigint not null,
  list text not null check (length(list) between 2 and 40),
  columns jsonb check (length(columns::text) <= 2000),
  default_view_id bigint,
  primary key (commune_id, person_id, list),
  foreign key (commune_id, person_id) references people,
  foreign key (commune_id, default_view_id) references saved_views
);
comment on table list_preferences is 'Cách mỗi người muốn thấy một danh sách';
comment on column list_preferences.person_id is 'Người';
comment on column list_preferences.list is 'Danh sách';
comment on column list_preferences.columns is 'Các cột theo thứ tự; trống là các cột mặc định';
comment on column list_preferences.default_view_id is 'Danh sách đã lưu mở ra đầu tiên';
call isolate('list_preferences', 'select, insert, update');

create function drop_job(job bigint) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform from graphile_worker._private_jobs j where j.id = job and j.attempts >= j.max_attempts and j.locked_at is null
    and (j.payload ->> 'communeId')::integer = current_commune() for update;
  if not found then
    return false;
  end if;
  perform graphile_worker.complete_jobs(array[job]);
  return true;
end $$;
comment on function drop_job(bigint) is 'Bỏ hẳn một việc đã dừng, không chạy nữa';
revoke execute on function drop_job(bigint) from public;
grant execute on function drop_job(bigint) to cchc_app;
grant create on schema public to cchc_jobs;
alter function drop_job(bigint) owner to cchc_jobs;
revoke create on schema public from cchc_jobs;
