-- Nhập danh mục thủ tục của xã từ tệp, xem trước và hoàn tác được.

create table procedure_imports (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  at timestamptz not null,
  person_id bigint,
  file_name text not null check (length(file_name) between 1 and 200),
  changes jsonb not null,
  undone_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references people
);
comment on table procedure_imports is 'Các lần nhập danh mục thủ tục từ tệp';
comment on column procedure_imports.at is 'Lúc nhập';
comment on column procedure_imports.person_id is 'Người nhập';
comment on column procedure_imports.file_name is 'Tên tệp';
comment on column procedure_imports.changes is 'Giá trị trước và sau của từng thủ tục, để hoàn tác';
comment on column procedure_imports.undone_at is 'Đã hoàn tác lúc';
call isolate('procedure_imports', 'select, insert, update');
