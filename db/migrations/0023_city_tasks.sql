-- Khó khăn, vướng mắc của việc: điều gì cản, đề nghị gì, gửi ai; được trả lời bằng một ý kiến và ở lại trong lịch sử của việc.

create table work_difficulties (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  work_id bigint not null,
  at timestamptz not null,
  person_id bigint,
  hindrance text not null check (length(hindrance) between 1 and 2000),
  proposal text not null check (length(proposal) between 1 and 2000),
  addressed_to text not null check (addressed_to in ('CHAIRMAN', 'COMMITTEE')),
  answer_work_id bigint,
  answered_at timestamptz,
  answered_by bigint,
  answer text check (length(answer) between 1 and 2000),
  search text not null generated always as (search_text(hindrance || ' ' || proposal)) stored,
  primary key (commune_id, id),
  foreign key (commune_id, work_id) references works,
  foreign key (commune_id, person_id) references people,
  foreign key (commune_id, answer_work_id) references works,
  foreign key (commune_id, answered_by) references people,
  check ((answered_at is null) = (answer is null))
);
create index work_difficulties_by_work on work_difficulties (commune_id, work_id, id);
create index work_difficulties_by_answer on work_difficulties (commune_id, answer_work_id);
comment on table work_difficulties is 'Khó khăn, vướng mắc đơn vị nêu khi làm việc';
comment on column work_difficulties.work_id is 'Việc';
comment on column work_difficulties.at is 'Nêu lúc';
comment on column work_difficulties.person_id is 'Người nêu';
comment on column work_difficulties.hindrance is 'Điều đang cản';
comment on column work_difficulties.proposal is 'Đề xuất, kiến nghị';
comment on column work_difficulties.addressed_to is 'Gửi Chủ tịch hay Ủy ban nhân dân';
comment on column work_difficulties.answer_work_id is 'Việc giao cho lãnh đạo để trả lời';
comment on column work_difficulties.answered_at is 'Trả lời lúc';
comment on column work_difficulties.answered_by is 'Người trả lời';
comment on column work_difficulties.answer is 'Ý kiến giải quyết';
comment on column work_difficulties.search is 'Điều đang cản và đề xuất, không dấu để tìm';
call isolate('work_difficulties', 'select, insert, update');

create table work_dependencies (
  commune_id integer not null default current_commune() references communes,
  work_id bigint not null,
  waits_for_id bigint not null,
  at timestamptz not null,
  person_id bigint,
  primary key (commune_id, work_id, waits_for_id),
  foreign key (commune_id, work_id) references works,
  foreign key (commune_id, waits_for_id) references works,
  foreign key (commune_id, person_id) references people,
  check (work_id <> waits_for_id)
);
create index work_dependencies_by_awaited on work_dependencies (commune_id, waits_for_id, work_id);
comment on table work_dependencies is 'Việc chờ việc khác xong trước';
comment on column work_dependencies.work_id is 'Việc phải chờ';
comment on column work_dependencies.waits_for_id is 'Việc phải xong trước';
comment on column work_dependencies.at is 'Ghi lúc';
comment on column work_dependencies.person_id is 'Người ghi';
call isolate('work_dependencies', 'select, insert, delete');

create table work_imports (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  at timestamptz not null,
  person_id bigint,
  file_name text not null check (length(file_name) between 1 and 200),
  origin text not null check (origin in ('CITY', 'COMMUNE')),
  undone_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, person_id) references people
);
comment on table work_imports is 'Các lần nhập việc được giao từ tệp; việc sinh ra trỏ về đây';
comment on column work_imports.at is 'Lúc nhập';
comment on column work_imports.person_id is 'Người nhập';
comment on column work_imports.file_name is 'Tên tệp';
comment on column work_imports.origin is 'Thành phố giao hay xã giao';
comment on column work_imports.undone_at is 'Đã hoàn tác lúc';
call isolate('work_imports', 'select, insert, update');
