-- Đặc điểm của thủ tục do xã ghi, có hiệu lực từ ngày: nền của các tỷ lệ TTHC trong đề cương kiểm tra.

create table procedure_flags (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  procedure_id bigint not null references procedures,
  flag text not null check (flag in ('received_at_centre', 'online_eligible', 'online_offered', 'place_independent',
    'is_interlinked', 'has_financial_obligation', 'online_payment')),
  value boolean not null,
  valid_from date not null,
  decision text check (length(decision) <= 300),
  primary key (commune_id, id),
  unique (commune_id, procedure_id, flag, valid_from)
);
comment on table procedure_flags is 'Đặc điểm thủ tục tại xã theo ngày, thay cho giá trị công bố chung';
comment on column procedure_flags.procedure_id is 'Thủ tục';
comment on column procedure_flags.flag is 'Đặc điểm: tiếp nhận tại Trung tâm, đủ điều kiện và đã cung cấp toàn trình, phi địa giới, liên thông, nghĩa vụ tài chính, thanh toán trực tuyến';
comment on column procedure_flags.value is 'Có hay không';
comment on column procedure_flags.valid_from is 'Từ ngày';
comment on column procedure_flags.decision is 'Căn cứ';
call isolate('procedure_flags', 'select, insert, update');
