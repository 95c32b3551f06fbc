-- Nhập danh mục thủ tục công bố trên cấp xã từ tệp, do người vận hành làm; hoàn tác được.

create table catalogue_imports (
  id bigint primary key generated always as identity,
  at timestamptz not null,
  file_name text not null check (length(file_name) between 1 and 200),
  version_ids bigint[] not null,
  undone_at timestamptz
);
comment on table catalogue_imports is 'Các lần nhập danh mục thủ tục công bố';
comment on column catalogue_imports.at is 'Lúc nhập';
comment on column catalogue_imports.file_name is 'Tên tệp';
comment on column catalogue_imports.version_ids is 'Các bản công bố đã thêm';
comment on column catalogue_imports.undone_at is 'Đã hoàn tác lúc';
