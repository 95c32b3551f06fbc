-- Văn bản giao nhiệm vụ được đọc như kế hoạch: mỗi nhiệm vụ được giao giữ dòng chữ đã sinh ra nó.

alter table plans drop constraint plans_kind_check;
alter table plans add constraint plans_kind_check check (kind in ('CCHC', 'INSPECTION', 'COMMUNICATION', 'PROCEDURE_CONTROL',
  'DIGITAL', 'TRAINING', 'LEGAL', 'PCI', 'ISO', 'CITY_DIRECTIVE', 'COMMUNE_DIRECTIVE', 'UNIT', 'OTHER'));

alter table plan_sources add column kind text check (kind in ('CITY_DIRECTIVE', 'COMMUNE_DIRECTIVE'));
comment on column plan_sources.kind is 'Văn bản giao nhiệm vụ của ai; trống khi là kế hoạch';

-- Bản ghi đã sinh ra việc là dòng của văn bản; lần nhập tệp là chuyện khác.
alter table works add column import_id bigint;
alter table works add foreign key (commune_id, import_id) references work_imports;
comment on column works.import_id is 'Lần nhập tệp đã ghi việc';
-- Của mọi xã cùng lúc.
alter table works no force row level security;
update works set import_id = origin_id, origin_id = null where origin in ('CITY', 'COMMUNE') and origin_id is not null;
alter table works force row level security;
create index works_by_import on works (commune_id, import_id) where import_id is not null;
