-- Danh mục thủ tục hành chính: phiên bản ban hành trên cấp xã, và phần xã quyết định.

create table procedures (
  id bigint primary key generated always as identity,
  code text not null unique check (code ~ '^[0-9]\.[0-9]{6}(\.H[0-9]{2})?$'),
  field text not null check (length(field) between 1 and 200),
  is_internal boolean not null default false
);
comment on table procedures is 'Thủ tục hành chính (TTHC)';
comment on column procedures.code is 'Mã TTHC quốc gia';
comment on column procedures.field is 'Lĩnh vực';
comment on column procedures.is_internal is 'TTHC nội bộ';

create table procedure_versions (
  id bigint primary key generated always as identity,
  procedure_id bigint not null references procedures,
  name text not null check (length(name) between 1 and 1000),
  valid_from date not null,
  decision text not null check (length(decision) <= 300),
  legal_basis text not null default '' check (length(legal_basis) <= 20000),
  limit_value integer check (limit_value between 0 and 1000),
  limit_unit text check (limit_unit in ('WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH', 'SAME_DAY')),
  limit_text text not null default '' check (length(limit_text) <= 2000),
  papers jsonb not null default '[]',
  fees jsonb not null default '[]',
  fee_text text not null default '' check (length(fee_text) <= 4000),
  steps jsonb not null default '[]',
  result_name text not null default '' check (length(result_name) <= 1000),
  online_level text check (online_level in ('FULL', 'PARTIAL', 'NONE')),
  received_at_centre boolean,
  online_eligible boolean,
  online_offered boolean,
  place_independent boolean,
  is_interlinked boolean,
  has_financial_obligation boolean,
  online_payment boolean,
  search text not null generated always as (search_text(name)) stored,
  unique (procedure_id, valid_from),
  check ((limit_value is null) = (limit_unit is null))
);
comment on table procedure_versions is 'Một lần công bố của thủ tục, có hiệu lực từ một ngày';
comment on column procedure_versions.procedure_id is 'Thủ tục';
comment on column procedure_versions.name is 'Tên thủ tục';
comment on column procedure_versions.valid_from is 'Hiệu lực từ ngày';
comment on column procedure_versions.decision is 'Quyết định công bố';
comment on column procedure_versions.legal_basis is 'Căn cứ pháp lý';
comment on column procedure_versions.limit_value is 'Thời hạn giải quyết';
comment on column procedure_versions.limit_unit is 'Đơn vị của thời hạn';
comment on column procedure_versions.limit_text is 'Thời hạn như văn bản ghi';
comment on column procedure_versions.papers is 'Thành phần hồ sơ';
comment on column procedure_versions.fees is 'Phí, lệ phí';
comment on column procedure_versions.fee_text is 'Phí, lệ phí như văn bản ghi';
comment on column procedure_versions.steps is 'Các bước giải quyết, đơn vị và thời hạn từng bước';
comment on column procedure_versions.result_name is 'Kết quả';
comment on column procedure_versions.online_level is 'Mức dịch vụ công trực tuyến: toàn trình, một phần, không';
comment on column procedure_versions.received_at_centre is 'Tiếp nhận tại Trung tâm Phục vụ hành chính công';
comment on column procedure_versions.online_eligible is 'Đủ điều kiện toàn trình';
comment on column procedure_versions.online_offered is 'Đã cung cấp trên Cổng Dịch vụ công quốc gia';
comment on column procedure_versions.place_independent is 'Không phụ thuộc địa giới hành chính';
comment on column procedure_versions.is_interlinked is 'Liên thông';
comment on column procedure_versions.has_financial_obligation is 'Có nghĩa vụ tài chính';
comment on column procedure_versions.online_payment is 'Đã tích hợp thanh toán trực tuyến';
comment on column procedure_versions.search is 'Tên không dấu để tìm';

create table offered_procedures (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  procedure_id bigint not null references procedures,
  responsible_unit_id bigint not null,
  limit_value integer check (limit_value between 0 and 1000),
  limit_unit text check (limit_unit in ('WORKING_DAY', 'WORKING_HOUR', 'CALENDAR_DAY', 'MONTH', 'SAME_DAY')),
  reduction_decision text check (length(reduction_decision) <= 300),
  steps jsonb,
  values_are text not null check (values_are in ('CONFIRMED', 'DEMONSTRATION', 'UNCONFIRMED')),
  published_on date,
  closed_on date,
  primary key (commune_id, id),
  unique (commune_id, procedure_id),
  foreign key (commune_id, responsible_unit_id) references units,
  check ((limit_value is null) = (limit_unit is null))
);
comment on table offered_procedures is 'Thủ tục xã tiếp nhận: đơn vị giải quyết, thời hạn đã rút ngắn, công khai';
comment on column offered_procedures.procedure_id is 'Thủ tục';
comment on column offered_procedures.responsible_unit_id is 'Đơn vị giải quyết';
comment on column offered_procedures.limit_value is 'Thời hạn của xã (sau cắt giảm hoặc xác nhận)';
comment on column offered_procedures.limit_unit is 'Đơn vị của thời hạn';
comment on column offered_procedures.reduction_decision is 'Quyết định cắt giảm thời gian';
comment on column offered_procedures.steps is 'Quy trình nội bộ của xã; để trống thì theo bản công bố';
comment on column offered_procedures.values_are is 'Thời hạn, quy trình đã xác nhận, là giá trị trình diễn, hay chưa xác nhận';
comment on column offered_procedures.published_on is 'Ngày công khai';
comment on column offered_procedures.closed_on is 'Ngừng tiếp nhận từ ngày';

create index procedure_versions_by_procedure on procedure_versions (procedure_id, valid_from desc);
call isolate('offered_procedures', 'select, insert, update');
grant select on procedures, procedure_versions to cchc_app;
