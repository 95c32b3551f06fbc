-- Tệp quét, chụp của giấy tờ: nằm ngoài cơ sở dữ liệu theo <xã>/<sha256>, ở đây chỉ ghi đó là tệp gì.

create table files (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size integer not null check (size > 0),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg')),
  stored_at timestamptz not null,
  primary key (commune_id, id),
  unique (commune_id, sha256)
);
comment on table files is 'Tệp đã lưu, nhận biết theo nội dung';
comment on column files.sha256 is 'Mã băm nội dung, cũng là tên tệp trên đĩa';
comment on column files.size is 'Số byte';
comment on column files.media_type is 'Loại tệp, theo nội dung chứ không theo tên';
comment on column files.stored_at is 'Lúc lưu';

create table dossier_files (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  dossier_id bigint not null,
  paper_position smallint not null check (paper_position > 0),
  file_id bigint not null,
  name text not null check (length(name) between 1 and 200),
  attached_at timestamptz not null,
  person_id bigint,
  removed_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, dossier_id) references dossiers,
  foreign key (commune_id, file_id) references files,
  foreign key (commune_id, person_id) references people
);
create index dossier_files_by_dossier on dossier_files (commune_id, dossier_id, id);
comment on table dossier_files is 'Tệp quét, chụp kèm theo giấy tờ của hồ sơ';
comment on column dossier_files.dossier_id is 'Hồ sơ';
comment on column dossier_files.paper_position is 'Giấy tờ thứ';
comment on column dossier_files.file_id is 'Tệp';
comment on column dossier_files.name is 'Tên tệp khi gửi';
comment on column dossier_files.attached_at is 'Lúc gửi';
comment on column dossier_files.person_id is 'Người gửi';
comment on column dossier_files.removed_at is 'Gỡ lúc (gửi nhầm); tệp vẫn được giữ';
call isolate('files', 'select, insert');
call isolate('dossier_files', 'select, insert, update');
