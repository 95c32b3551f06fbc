-- Kế hoạch: đọc từ văn bản đã ký, kiểm tra, trình, ban hành, điều chỉnh; nhiệm vụ của kế hoạch sinh ra việc.

create table plans (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  kind text not null check (kind in ('CCHC', 'INSPECTION', 'COMMUNICATION', 'PROCEDURE_CONTROL', 'DIGITAL', 'TRAINING', 'LEGAL', 'PCI', 'ISO', 'UNIT', 'OTHER')),
  title text not null check (length(title) between 1 and 1000),
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  parent_item_id bigint,
  cloned_from_id bigint,
  unit_id bigint,
  closed_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, cloned_from_id) references plans,
  foreign key (commune_id, unit_id) references units
);
create index plans_by_period on plans (commune_id, period_from desc, id);
create index plans_by_parent on plans (commune_id, parent_item_id);
comment on table plans is 'Kế hoạch của xã; nội dung nằm trong các bản kế hoạch';
comment on column plans.kind is 'CCHC, kiểm tra, tuyên truyền, kiểm soát TTHC, chuyển đổi số, đào tạo, pháp luật, PCI, ISO, của đơn vị, khác';
comment on column plans.title is 'Tên kế hoạch';
comment on column plans.period_from is 'Kỳ kế hoạch từ ngày';
comment on column plans.period_to is 'Kỳ kế hoạch đến ngày';
comment on column plans.parent_item_id is 'Nhiệm vụ của kế hoạch khác mà sản phẩm là kế hoạch này';
comment on column plans.cloned_from_id is 'Lập từ kế hoạch';
comment on column plans.unit_id is 'Đơn vị, nếu là kế hoạch của riêng đơn vị';
comment on column plans.closed_at is 'Đóng lúc';
call isolate('plans', 'select, insert, update');

create table plan_items (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  plan_id bigint not null,
  kind text not null check (kind in ('TASK', 'REPORT')),
  primary key (commune_id, id),
  foreign key (commune_id, plan_id) references plans
);
create index plan_items_by_plan on plan_items (commune_id, plan_id, id);
comment on table plan_items is 'Nhiệm vụ, chế độ báo cáo của một kế hoạch: giữ nguyên qua các bản điều chỉnh, việc gắn với nó';
comment on column plan_items.plan_id is 'Kế hoạch';
comment on column plan_items.kind is 'Nhiệm vụ hay chế độ báo cáo';
call isolate('plan_items', 'select, insert');
alter table plans add foreign key (commune_id, parent_item_id) references plan_items;

create table plan_versions (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  plan_id bigint not null,
  number smallint not null check (number > 0),
  status text not null default 'DRAFT' check (status in ('DRAFT', 'CHECKED', 'SUBMITTED', 'ISSUED', 'REPLACED', 'DROPPED')),
  document_number text check (length(document_number) between 1 and 60),
  document_date date,
  signer text check (length(signer) between 1 and 200),
  agency text check (length(agency) between 1 and 300),
  purposes text[] not null default '{}' check (cardinality(purposes) <= 100),
  funding text check (length(funding) <= 8000),
  remarks jsonb not null default '[]',
  inspection jsonb,
  created_at timestamptz not null,
  issued_at timestamptz,
  version integer not null default 1,
  primary key (commune_id, id),
  unique (commune_id, plan_id, number),
  foreign key (commune_id, plan_id) references plans,
  check ((status in ('ISSUED', 'REPLACED')) = (issued_at is not null)),
  check (issued_at is null or (document_number is not null and document_date is not null))
);
create unique index plan_versions_in_force on plan_versions (commune_id, plan_id) where status = 'ISSUED';
create unique index plan_versions_in_preparation on plan_versions (commune_id, plan_id) where status in ('DRAFT', 'CHECKED', 'SUBMITTED');
comment on table plan_versions is 'Bản kế hoạch: bản đầu, các bản điều chỉnh';
comment on column plan_versions.plan_id is 'Kế hoạch';
comment on column plan_versions.number is 'Bản thứ';
comment on column plan_versions.status is 'Dự thảo, đã kiểm tra, đã trình, đã ban hành, đã được thay thế, bỏ';
comment on column plan_versions.document_number is 'Số, ký hiệu';
comment on column plan_versions.document_date is 'Ngày ban hành';
comment on column plan_versions.signer is 'Người ký';
comment on column plan_versions.agency is 'Cơ quan ban hành';
comment on column plan_versions.purposes is 'Mục đích, yêu cầu';
comment on column plan_versions.funding is 'Kinh phí';
comment on column plan_versions.remarks is 'Điều người đọc máy nhận thấy: đã sửa, còn thiếu, mâu thuẫn';
comment on column plan_versions.inspection is 'Của kế hoạch kiểm tra: đơn vị, nội dung, thời kỳ, hình thức, mốc thời gian, đề cương';
comment on column plan_versions.created_at is 'Lập lúc';
comment on column plan_versions.issued_at is 'Ban hành lúc (ghi vào hệ thống)';
comment on column plan_versions.version is 'Phiên bản, để hai người không ghi đè nhau';
call isolate('plan_versions', 'select, insert, update');

create table plan_sources (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  version_id bigint,
  file_id bigint not null,
  file_name text not null check (length(file_name) between 1 and 200),
  at timestamptz not null,
  person_id bigint,
  done smallint not null default 0 check (done between 0 and 100),
  lines jsonb,
  refusal jsonb,
  finished_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, version_id) references plan_versions,
  foreign key (commune_id, file_id) references files,
  foreign key (commune_id, person_id) references people
);
create index plan_sources_by_version on plan_sources (commune_id, version_id);
create index plan_sources_by_file on plan_sources (commune_id, file_id);
comment on table plan_sources is 'Tệp văn bản mà bản kế hoạch được đọc ra';
comment on column plan_sources.version_id is 'Bản kế hoạch đọc được';
comment on column plan_sources.file_id is 'Tệp';
comment on column plan_sources.file_name is 'Tên tệp khi gửi';
comment on column plan_sources.at is 'Gửi lúc';
comment on column plan_sources.person_id is 'Người gửi';
comment on column plan_sources.done is 'Đã đọc bao nhiêu phần trăm';
comment on column plan_sources.lines is 'Các dòng chữ của văn bản với vị trí trang, đoạn, bảng';
comment on column plan_sources.refusal is 'Vì sao không đọc được';
comment on column plan_sources.finished_at is 'Đọc xong lúc';
call isolate('plan_sources', 'select, insert, update');

create table plan_tasks (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  version_id bigint not null,
  item_id bigint not null,
  position integer not null,
  no text check (length(no) <= 20),
  group_no text check (length(group_no) <= 10),
  group_name text check (length(group_name) <= 300),
  text text not null check (length(text) between 1 and 4000),
  lead_text text check (length(lead_text) <= 500),
  lead_unit_id bigint,
  coordinators text[] not null default '{}' check (cardinality(coordinators) <= 60),
  coordinator_unit_ids bigint[] not null default '{}',
  time_text text check (length(time_text) <= 1000),
  schedule jsonb not null,
  rhythm text check (rhythm in ('MONTHLY', 'QUARTERLY', 'HALF_YEAR')),
  products text[] not null default '{}' check (cardinality(products) <= 60),
  is_own boolean not null default false,
  higher_task text check (length(higher_task) between 1 and 300),
  source jsonb,
  checked text[] not null default '{}' check (cardinality(checked) <= 20),
  primary key (commune_id, id),
  unique (commune_id, version_id, item_id),
  foreign key (commune_id, version_id) references plan_versions,
  foreign key (commune_id, item_id) references plan_items,
  foreign key (commune_id, lead_unit_id) references units
);
comment on table plan_tasks is 'Nhiệm vụ trong một bản kế hoạch';
comment on column plan_tasks.version_id is 'Bản kế hoạch';
comment on column plan_tasks.item_id is 'Nhiệm vụ giữ nguyên qua các bản điều chỉnh: việc gắn với mã này';
comment on column plan_tasks.position is 'Thứ tự';
comment on column plan_tasks.no is 'Số thứ tự như văn bản ghi';
comment on column plan_tasks.group_no is 'Lĩnh vực, số La Mã';
comment on column plan_tasks.group_name is 'Tên lĩnh vực';
comment on column plan_tasks.text is 'Nội dung nhiệm vụ';
comment on column plan_tasks.lead_text is 'Đơn vị chủ trì như văn bản ghi';
comment on column plan_tasks.lead_unit_id is 'Đơn vị chủ trì';
comment on column plan_tasks.coordinators is 'Đơn vị phối hợp như văn bản ghi';
comment on column plan_tasks.coordinator_unit_ids is 'Đơn vị phối hợp';
comment on column plan_tasks.time_text is 'Thời gian như văn bản ghi';
comment on column plan_tasks.schedule is 'Thời gian đã hiểu: loại, từ ngày, đến ngày, các kỳ';
comment on column plan_tasks.rhythm is 'Nhịp báo của việc thường xuyên, do điều phối chọn';
comment on column plan_tasks.products is 'Sản phẩm';
comment on column plan_tasks.is_own is 'Nhiệm vụ này chính là ban hành kế hoạch này';
comment on column plan_tasks.higher_task is 'Nhiệm vụ của kế hoạch cấp trên mà nhiệm vụ này thực hiện';
comment on column plan_tasks.source is 'Từng ô nằm ở đâu trong văn bản và chắc đến mức nào';
comment on column plan_tasks.checked is 'Những ô người kiểm tra đã xác nhận hoặc sửa';
call isolate('plan_tasks', 'select, insert, update, delete');

create table plan_targets (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  version_id bigint not null,
  position integer not null,
  no text check (length(no) <= 20),
  text text not null check (length(text) between 1 and 4000),
  metric text check (length(metric) <= 1000),
  comparator text check (length(comparator) <= 20),
  value double precision,
  value_to double precision,
  unit text check (length(unit) <= 60),
  baseline text check (length(baseline) <= 300),
  source jsonb,
  primary key (commune_id, id),
  foreign key (commune_id, version_id) references plan_versions
);
create index plan_targets_by_version on plan_targets (commune_id, version_id, position);
comment on table plan_targets is 'Chỉ tiêu của một bản kế hoạch';
comment on column plan_targets.version_id is 'Bản kế hoạch';
comment on column plan_targets.position is 'Thứ tự';
comment on column plan_targets.no is 'Số thứ tự như văn bản ghi';
comment on column plan_targets.text is 'Nội dung chỉ tiêu';
comment on column plan_targets.metric is 'Đo cái gì';
comment on column plan_targets.comparator is 'So sánh';
comment on column plan_targets.value is 'Giá trị';
comment on column plan_targets.value_to is 'Đến giá trị, khi là một khoảng';
comment on column plan_targets.unit is 'Đơn vị tính';
comment on column plan_targets.baseline is 'So với mốc';
comment on column plan_targets.source is 'Nằm ở đâu trong văn bản';
call isolate('plan_targets', 'select, insert, update, delete');

create table plan_bases (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  version_id bigint not null,
  position integer not null,
  type text check (length(type) <= 100),
  number text check (length(number) <= 100),
  date date,
  issuer text check (length(issuer) <= 300),
  title text check (length(title) <= 2000),
  primary key (commune_id, id),
  foreign key (commune_id, version_id) references plan_versions
);
create index plan_bases_by_version on plan_bases (commune_id, version_id, position);
comment on table plan_bases is 'Căn cứ pháp lý của một bản kế hoạch';
comment on column plan_bases.version_id is 'Bản kế hoạch';
comment on column plan_bases.position is 'Thứ tự';
comment on column plan_bases.type is 'Loại văn bản';
comment on column plan_bases.number is 'Số, ký hiệu';
comment on column plan_bases.date is 'Ngày ban hành';
comment on column plan_bases.issuer is 'Cơ quan ban hành';
comment on column plan_bases.title is 'Trích yếu';
call isolate('plan_bases', 'select, insert, update, delete');

create table plan_duties (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  version_id bigint not null,
  position integer not null,
  unit_text text not null check (length(unit_text) between 1 and 500),
  unit_id bigint,
  duties text[] not null check (cardinality(duties) <= 100),
  primary key (commune_id, id),
  foreign key (commune_id, version_id) references plan_versions,
  foreign key (commune_id, unit_id) references units
);
create index plan_duties_by_version on plan_duties (commune_id, version_id, position);
comment on table plan_duties is 'Trách nhiệm của từng đơn vị trong phần tổ chức thực hiện';
comment on column plan_duties.version_id is 'Bản kế hoạch';
comment on column plan_duties.position is 'Thứ tự';
comment on column plan_duties.unit_text is 'Đơn vị như văn bản ghi';
comment on column plan_duties.unit_id is 'Đơn vị';
comment on column plan_duties.duties is 'Các trách nhiệm';
call isolate('plan_duties', 'select, insert, update, delete');

create table plan_reports (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  version_id bigint not null,
  item_id bigint not null,
  position integer not null,
  who text check (length(who) <= 500),
  to_whom text check (length(to_whom) <= 500),
  cycle text check (length(cycle) <= 60),
  due_text text check (length(due_text) <= 1000),
  schedule jsonb not null,
  unit_ids bigint[] not null default '{}',
  primary key (commune_id, id),
  unique (commune_id, version_id, item_id),
  foreign key (commune_id, item_id) references plan_items,
  foreign key (commune_id, version_id) references plan_versions
);
comment on table plan_reports is 'Chế độ báo cáo nêu trong một bản kế hoạch';
comment on column plan_reports.version_id is 'Bản kế hoạch';
comment on column plan_reports.item_id is 'Chế độ báo cáo giữ nguyên qua các bản điều chỉnh';
comment on column plan_reports.position is 'Thứ tự';
comment on column plan_reports.who is 'Ai báo cáo';
comment on column plan_reports.to_whom is 'Gửi ai';
comment on column plan_reports.cycle is 'Kỳ';
comment on column plan_reports.due_text is 'Hạn như văn bản ghi';
comment on column plan_reports.schedule is 'Hạn đã hiểu';
comment on column plan_reports.unit_ids is 'Các đơn vị phải gửi';
call isolate('plan_reports', 'select, insert, update, delete');

create table plan_proposals (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  plan_id bigint not null,
  item_id bigint,
  kind text not null check (kind in ('ADD', 'CHANGE', 'DROP')),
  content jsonb,
  reason text not null check (length(reason) between 1 and 2000),
  unit_id bigint not null,
  person_id bigint,
  at timestamptz not null,
  decided_at timestamptz,
  decided_by bigint,
  is_accepted boolean,
  applied_version smallint,
  answer text check (length(answer) between 1 and 2000),
  primary key (commune_id, id),
  foreign key (commune_id, plan_id) references plans,
  foreign key (commune_id, item_id) references plan_items,
  foreign key (commune_id, unit_id) references units,
  foreign key (commune_id, person_id) references people,
  foreign key (commune_id, decided_by) references people,
  check ((kind = 'ADD') = (item_id is null)),
  check ((kind = 'DROP') = (content is null)),
  check ((decided_at is null) = (is_accepted is null))
);
create index plan_proposals_by_plan on plan_proposals (commune_id, plan_id, id);
comment on table plan_proposals is 'Đề nghị của đơn vị: thêm, sửa, bỏ nhiệm vụ của kế hoạch';
comment on column plan_proposals.plan_id is 'Kế hoạch';
comment on column plan_proposals.item_id is 'Nhiệm vụ';
comment on column plan_proposals.kind is 'Thêm, sửa, bỏ';
comment on column plan_proposals.content is 'Nội dung đề nghị';
comment on column plan_proposals.reason is 'Lý do';
comment on column plan_proposals.unit_id is 'Đơn vị đề nghị';
comment on column plan_proposals.person_id is 'Người đề nghị';
comment on column plan_proposals.at is 'Đề nghị lúc';
comment on column plan_proposals.decided_at is 'Quyết định lúc';
comment on column plan_proposals.decided_by is 'Người quyết định';
comment on column plan_proposals.is_accepted is 'Đồng ý hay không';
comment on column plan_proposals.applied_version is 'Đã đưa vào bản thứ';
comment on column plan_proposals.answer is 'Ý kiến khi quyết định';
call isolate('plan_proposals', 'select, insert, update');

create table time_phrases (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  phrase text not null check (length(phrase) between 1 and 1000),
  kind text not null check (length(kind) between 1 and 40),
  starts text check (starts ~ '^[0-9]{2}-[0-9]{2}$'),
  due text check (due ~ '^[0-9]{2}-[0-9]{2}$'),
  at timestamptz not null,
  person_id bigint,
  primary key (commune_id, id),
  unique (commune_id, phrase),
  foreign key (commune_id, person_id) references people
);
comment on table time_phrases is 'Cách ghi thời gian mà người kiểm tra đã hiểu giúp: lần sau đọc được ngay';
comment on column time_phrases.phrase is 'Cách ghi, không dấu';
comment on column time_phrases.kind is 'Loại thời gian';
comment on column time_phrases.starts is 'Từ tháng-ngày trong năm kế hoạch';
comment on column time_phrases.due is 'Đến tháng-ngày trong năm kế hoạch';
comment on column time_phrases.at is 'Ghi lúc';
comment on column time_phrases.person_id is 'Người ghi';
call isolate('time_phrases', 'select, insert, update');
