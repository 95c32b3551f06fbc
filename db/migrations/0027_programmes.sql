-- Kế hoạch cấp trên và chương trình nhiều năm: nhiệm vụ của chúng thuộc năm nào, và nhiệm vụ nào của xã thực hiện.

alter table plans drop constraint plans_kind_check;
alter table plans add constraint plans_kind_check check (kind in ('CCHC', 'INSPECTION', 'COMMUNICATION', 'PROCEDURE_CONTROL',
  'DIGITAL', 'TRAINING', 'LEGAL', 'PCI', 'ISO', 'CITY_DIRECTIVE', 'COMMUNE_DIRECTIVE', 'CITY_PLAN', 'NATIONAL_PROGRAMME',
  'UNIT', 'OTHER'));
alter table plans add column is_programme boolean not null default false;
comment on column plans.is_programme is 'Chương trình nhiều năm của xã: thực hiện bằng kế hoạch từng năm, không tự sinh việc';

alter table plan_sources drop constraint plan_sources_kind_check;
alter table plan_sources add constraint plan_sources_kind_check
  check (kind in ('CITY_DIRECTIVE', 'COMMUNE_DIRECTIVE', 'CITY_PLAN', 'NATIONAL_PROGRAMME'));
comment on column plan_sources.kind is 'Văn bản giao nhiệm vụ, kế hoạch cấp trên của ai; trống khi là kế hoạch của xã';

create table plan_item_links (
  commune_id integer not null default current_commune() references communes,
  item_id bigint not null,
  carries_out_item_id bigint not null,
  status text not null check (status in ('PROPOSED', 'LINKED', 'REFUSED')),
  made text not null check (made in ('PERSON', 'LIKENESS', 'CLONE')),
  at timestamptz not null,
  person_id bigint,
  primary key (commune_id, item_id, carries_out_item_id),
  foreign key (commune_id, item_id) references plan_items,
  foreign key (commune_id, carries_out_item_id) references plan_items,
  foreign key (commune_id, person_id) references people,
  check (item_id <> carries_out_item_id)
);
create index plan_item_links_by_upper on plan_item_links (commune_id, carries_out_item_id);
comment on table plan_item_links is 'Nhiệm vụ của xã thực hiện nhiệm vụ nào của kế hoạch cấp trên, của chương trình nhiều năm';
comment on column plan_item_links.item_id is 'Nhiệm vụ thực hiện';
comment on column plan_item_links.carries_out_item_id is 'Nhiệm vụ được thực hiện';
comment on column plan_item_links.status is 'Đề xuất, đã gắn, không gắn (máy không đề xuất lại)';
comment on column plan_item_links.made is 'Người gắn, máy thấy giống chữ, hay theo kế hoạch kỳ trước';
comment on column plan_item_links.at is 'Ghi lúc';
comment on column plan_item_links.person_id is 'Người ghi';
call isolate('plan_item_links', 'select, insert, update, delete');

create table plan_item_years (
  commune_id integer not null default current_commune() references communes,
  item_id bigint not null,
  year integer not null check (year between 2000 and 2200),
  is_in boolean not null,
  at timestamptz not null,
  person_id bigint,
  primary key (commune_id, item_id, year),
  foreign key (commune_id, item_id) references plan_items,
  foreign key (commune_id, person_id) references people
);
comment on table plan_item_years is 'Nhiệm vụ thuộc hay không thuộc một năm, khi người sửa khác với cách máy hiểu thời gian';
comment on column plan_item_years.item_id is 'Nhiệm vụ';
comment on column plan_item_years.year is 'Năm';
comment on column plan_item_years.is_in is 'Thuộc năm ấy';
comment on column plan_item_years.at is 'Ghi lúc';
comment on column plan_item_years.person_id is 'Người ghi';
call isolate('plan_item_years', 'select, insert, update');

alter table plan_proposals add column carries_out_item_id bigint;
alter table plan_proposals add foreign key (commune_id, carries_out_item_id) references plan_items;
comment on column plan_proposals.carries_out_item_id is 'Nhiệm vụ cấp trên mà nhiệm vụ đề nghị thêm sẽ thực hiện';
