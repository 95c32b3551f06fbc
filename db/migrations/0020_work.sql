-- Việc: điều một đơn vị phải làm xong trước một ngày, có sản phẩm làm chứng. Kế hoạch, báo cáo, việc thành phố giao đều sinh ra việc.

create table works (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  origin text not null check (origin in ('PLAN', 'REPORT', 'CITY', 'COMMUNE', 'CHASE', 'DIFFICULTY')),
  origin_id bigint,
  origin_label text not null check (length(origin_label) between 1 and 200),
  field_no text check (length(field_no) <= 10),
  title text not null check (length(title) between 1 and 4000),
  period text check (length(period) between 1 and 100),
  manner text not null check (manner in ('ONCE', 'CHECK_IN', 'EVENT', 'OPEN')),
  is_conditional boolean not null default false,
  unit_id bigint not null,
  person_id bigint,
  starts_on date,
  due_on date,
  is_before boolean not null default false,
  last_on date generated always as (due_on - is_before::integer) stored,
  judged_on date,
  status text not null default 'OPEN' check (status in ('OPEN', 'SUBMITTED', 'DONE', 'NOT_ARISEN', 'CANCELLED')),
  finished_on date,
  not_arisen_reason text check (length(not_arisen_reason) between 1 and 2000),
  submitted_by bigint,
  submitted_at timestamptz,
  accepted_at timestamptz,
  blocked_reason text check (length(blocked_reason) between 1 and 2000),
  percent smallint not null default 0 check (percent between 0 and 100),
  touched_at timestamptz not null,
  version integer not null default 1,
  search text not null generated always as (search_text(title)) stored,
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references units,
  foreign key (commune_id, person_id) references people,
  foreign key (commune_id, submitted_by) references people,
  check (manner <> 'CHECK_IN' or due_on is not null),
  check ((due_on is null) = (judged_on is null)),
  check (status not in ('SUBMITTED', 'DONE') or finished_on is not null),
  check ((status in ('DONE', 'NOT_ARISEN')) = (accepted_at is not null))
);
create index works_by_unit on works (commune_id, unit_id, last_on, id) where accepted_at is null;
create index works_by_person on works (commune_id, person_id, last_on, id) where accepted_at is null;
create index works_by_due on works (commune_id, last_on, id);
create index works_by_origin on works (commune_id, origin, origin_id);
create index works_by_title on works using gin (commune_id, search gin_trgm_ops) with (fastupdate = on, gin_pending_list_limit = 128);
comment on table works is 'Việc: một đơn vị phải làm xong trước một ngày, có sản phẩm làm chứng';
comment on column works.origin is 'Từ đâu: kế hoạch, kỳ báo cáo, thành phố giao, xã giao, đôn đốc, khó khăn vướng mắc';
comment on column works.origin_id is 'Bản ghi đã sinh ra việc';
comment on column works.origin_label is 'Tên gọi của nơi sinh ra việc, để người đọc nhận ra';
comment on column works.field_no is 'Lĩnh vực I–VII';
comment on column works.title is 'Nội dung việc';
comment on column works.period is 'Kỳ, ví dụ Tháng 3/2026';
comment on column works.manner is 'Làm một lần, báo nhịp của việc thường xuyên, chờ sự kiện, không ghi hạn';
comment on column works.is_conditional is '"Nếu có", "theo yêu cầu": được đóng "không phát sinh"';
comment on column works.unit_id is 'Đơn vị chủ trì';
comment on column works.person_id is 'Người được phân công';
comment on column works.starts_on is 'Bắt đầu từ ngày';
comment on column works.due_on is 'Hạn đang áp dụng, như văn bản ghi';
comment on column works.is_before is '"Trước ngày": chính ngày đó đã là muộn';
comment on column works.last_on is 'Ngày cuối cùng còn trong hạn';
comment on column works.judged_on is 'Ngày cuối cùng được coi là đúng hạn: gia hạn sau khi đã quá hạn không làm thay đổi';
comment on column works.status is 'Đang mở, đã báo xong, đã nghiệm thu, không phát sinh, không làm nữa';
comment on column works.finished_on is 'Ngày hoàn thành: ngày có hiệu lực của sản phẩm, không phải ngày tải lên';
comment on column works.not_arisen_reason is 'Không phát sinh vì';
comment on column works.submitted_by is 'Người báo xong';
comment on column works.submitted_at is 'Báo xong lúc';
comment on column works.accepted_at is 'Nghiệm thu lúc';
comment on column works.blocked_reason is 'Đang vướng vì';
comment on column works.percent is 'Tiến độ do người làm ghi';
comment on column works.touched_at is 'Lần cuối có ghi chép, minh chứng hoặc báo nhịp';
comment on column works.version is 'Phiên bản, để hai người không ghi đè nhau';
comment on column works.search is 'Nội dung không dấu để tìm';
call isolate('works', 'select, insert, update');
-- Works are made many at a time, with their units and products in the same statement.
grant usage on sequence works_id_seq to cchc_app;

-- The one place that knows what state a work is in; nobody ever types one.
create function work_state(status text, finished_on date, judged_on date, last_on date, starts_on date, today date)
  returns text language sql immutable parallel safe
return case
  when status = 'NOT_ARISEN' then 'not_arisen'
  when status = 'CANCELLED' then 'cancelled'
  when status = 'DONE' then case when finished_on > judged_on then 'done_late' else 'done_on_time' end
  when last_on < today and not (status = 'SUBMITTED' and finished_on <= last_on) then 'overdue'
  when starts_on > today then 'not_yet'
  else 'running' end;
comment on function work_state(text, date, date, date, date, date) is 'Trạng thái của việc vào một ngày: luôn được tính, không ai gõ vào';
grant execute on function work_state(text, date, date, date, date, date) to cchc_app;

create table work_units (
  commune_id integer not null default current_commune() references communes,
  work_id bigint not null,
  unit_id bigint not null,
  part text not null check (part in ('COORDINATES', 'WATCHES')),
  primary key (commune_id, work_id, unit_id),
  foreign key (commune_id, work_id) references works,
  foreign key (commune_id, unit_id) references units
);
create index work_units_by_unit on work_units (commune_id, unit_id, work_id);
comment on table work_units is 'Đơn vị phối hợp, theo dõi của việc';
comment on column work_units.work_id is 'Việc';
comment on column work_units.unit_id is 'Đơn vị';
comment on column work_units.part is 'Phối hợp hay theo dõi';
call isolate('work_units', 'select, insert, update, delete');

create table work_notes (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  work_id bigint not null,
  at timestamptz not null,
  person_id bigint,
  text text not null check (length(text) between 1 and 4000),
  percent smallint check (percent between 0 and 100),
  primary key (commune_id, id),
  foreign key (commune_id, work_id) references works,
  foreign key (commune_id, person_id) references people
);
create index work_notes_by_work on work_notes (commune_id, work_id, id);
comment on table work_notes is 'Ghi chép tiến độ của việc';
comment on column work_notes.work_id is 'Việc';
comment on column work_notes.at is 'Ghi lúc';
comment on column work_notes.person_id is 'Người ghi';
comment on column work_notes.text is 'Nội dung';
comment on column work_notes.percent is 'Tiến độ lúc ấy';
call isolate('work_notes', 'select, insert');

create table work_steps (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  work_id bigint not null,
  text text not null check (length(text) between 1 and 500),
  person_id bigint,
  due_on date,
  done_at timestamptz,
  done_by bigint,
  removed_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, work_id) references works,
  foreign key (commune_id, person_id) references people,
  foreign key (commune_id, done_by) references people
);
create index work_steps_by_work on work_steps (commune_id, work_id, id);
comment on table work_steps is 'Việc nhỏ, danh mục kiểm của việc';
comment on column work_steps.work_id is 'Việc';
comment on column work_steps.text is 'Nội dung';
comment on column work_steps.person_id is 'Người làm';
comment on column work_steps.due_on is 'Hạn riêng';
comment on column work_steps.done_at is 'Xong lúc';
comment on column work_steps.done_by is 'Người đánh dấu xong';
comment on column work_steps.removed_at is 'Bỏ lúc';
call isolate('work_steps', 'select, insert, update');

create table work_products (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  work_id bigint not null,
  position smallint not null,
  name text not null check (length(name) between 1 and 1000),
  explanation text check (length(explanation) between 1 and 2000),
  primary key (commune_id, id),
  unique (commune_id, work_id, position),
  foreign key (commune_id, work_id) references works
);
comment on table work_products is 'Sản phẩm đã hứa của việc: có minh chứng hoặc có giải trình';
comment on column work_products.work_id is 'Việc';
comment on column work_products.position is 'Thứ tự';
comment on column work_products.name is 'Tên sản phẩm như kế hoạch ghi';
comment on column work_products.explanation is 'Giải trình khi không có minh chứng';
call isolate('work_products', 'select, insert, update');

alter table files drop constraint files_media_type_check;
alter table files add constraint files_media_type_check check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'text/plain',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'));

create table proofs (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  kind text not null check (kind in ('DOCUMENT', 'EVENT', 'MEDIUM', 'SYSTEM', 'SECTION')),
  title text not null check (length(title) between 1 and 1000),
  number text check (length(number) between 1 and 60),
  effective_on date not null,
  place text check (length(place) between 1 and 300),
  present smallint check (present between 1 and 32000),
  link text check (link ~ '^https?://' and length(link) <= 2000),
  file_id bigint,
  file_name text check (length(file_name) between 1 and 200),
  at timestamptz not null,
  person_id bigint,
  primary key (commune_id, id),
  foreign key (commune_id, file_id) references files,
  foreign key (commune_id, person_id) references people,
  check ((file_id is null) = (file_name is null))
);
comment on table proofs is 'Minh chứng: văn bản, sự kiện, sản phẩm truyền thông, trạng thái trên hệ thống khác, phần của báo cáo khác';
comment on column proofs.kind is 'Loại minh chứng';
comment on column proofs.title is 'Trích yếu, tên';
comment on column proofs.number is 'Số, ký hiệu';
comment on column proofs.effective_on is 'Ngày ban hành, ngày diễn ra: ngày dùng để xét đúng hạn, không phải ngày tải lên';
comment on column proofs.place is 'Địa điểm';
comment on column proofs.present is 'Số người dự';
comment on column proofs.link is 'Đường dẫn';
comment on column proofs.file_id is 'Tệp';
comment on column proofs.file_name is 'Tên tệp khi gửi';
comment on column proofs.at is 'Ghi lúc';
comment on column proofs.person_id is 'Người ghi';
call isolate('proofs', 'select, insert, update');

create table work_proofs (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  work_id bigint not null,
  product_id bigint,
  proof_id bigint not null,
  at timestamptz not null,
  person_id bigint,
  removed_at timestamptz,
  primary key (commune_id, id),
  foreign key (commune_id, work_id) references works,
  foreign key (commune_id, product_id) references work_products,
  foreign key (commune_id, proof_id) references proofs,
  foreign key (commune_id, person_id) references people
);
create index work_proofs_by_work on work_proofs (commune_id, work_id, id);
create index work_proofs_by_proof on work_proofs (commune_id, proof_id);
comment on table work_proofs is 'Minh chứng dùng cho việc nào, sản phẩm nào; một minh chứng dùng được cho nhiều việc';
comment on column work_proofs.work_id is 'Việc';
comment on column work_proofs.product_id is 'Sản phẩm';
comment on column work_proofs.proof_id is 'Minh chứng';
comment on column work_proofs.at is 'Gắn lúc';
comment on column work_proofs.person_id is 'Người gắn';
comment on column work_proofs.removed_at is 'Gỡ lúc';
call isolate('work_proofs', 'select, insert, update');

create table work_extensions (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  work_id bigint not null,
  asked_at timestamptz not null,
  asked_by bigint,
  from_due_on date not null,
  from_is_before boolean not null,
  to_due_on date not null,
  reason text not null check (length(reason) between 1 and 2000),
  decided_at timestamptz,
  decided_by bigint,
  is_granted boolean,
  answer text check (length(answer) between 1 and 2000),
  primary key (commune_id, id),
  foreign key (commune_id, work_id) references works,
  foreign key (commune_id, asked_by) references people,
  foreign key (commune_id, decided_by) references people,
  check ((decided_at is null) = (is_granted is null))
);
create unique index work_extensions_waiting on work_extensions (commune_id, work_id) where decided_at is null;
create index work_extensions_by_work on work_extensions (commune_id, work_id, id);
comment on table work_extensions is 'Xin gia hạn: lý do, người quyết định; hạn cũ được giữ';
comment on column work_extensions.work_id is 'Việc';
comment on column work_extensions.asked_at is 'Xin lúc';
comment on column work_extensions.asked_by is 'Người xin';
comment on column work_extensions.from_due_on is 'Hạn lúc xin';
comment on column work_extensions.from_is_before is 'Hạn lúc xin là "trước ngày"';
comment on column work_extensions.to_due_on is 'Xin đến hết ngày';
comment on column work_extensions.reason is 'Lý do';
comment on column work_extensions.decided_at is 'Quyết định lúc';
comment on column work_extensions.decided_by is 'Người quyết định';
comment on column work_extensions.is_granted is 'Đồng ý hay không';
comment on column work_extensions.answer is 'Ý kiến khi quyết định';
call isolate('work_extensions', 'select, insert, update');

create table chases (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  unit_id bigint not null,
  letter text not null check (length(letter) between 1 and 20000),
  document_number text check (length(document_number) between 1 and 60),
  at timestamptz not null,
  person_id bigint,
  primary key (commune_id, id),
  foreign key (commune_id, unit_id) references units,
  foreign key (commune_id, person_id) references people
);
create index chases_by_unit on chases (commune_id, unit_id, id);
comment on table chases is 'Văn bản đôn đốc đã gửi một đơn vị';
comment on column chases.unit_id is 'Đơn vị được đôn đốc';
comment on column chases.letter is 'Nội dung văn bản';
comment on column chases.document_number is 'Số, ký hiệu';
comment on column chases.at is 'Gửi lúc';
comment on column chases.person_id is 'Người gửi';
call isolate('chases', 'select, insert');

create table chased_works (
  commune_id integer not null default current_commune() references communes,
  chase_id bigint not null,
  work_id bigint not null,
  primary key (commune_id, chase_id, work_id),
  foreign key (commune_id, chase_id) references chases,
  foreign key (commune_id, work_id) references works
);
create index chased_works_by_work on chased_works (commune_id, work_id);
comment on table chased_works is 'Việc được nêu trong văn bản đôn đốc';
comment on column chased_works.chase_id is 'Văn bản đôn đốc';
comment on column chased_works.work_id is 'Việc';
call isolate('chased_works', 'select, insert');

-- News of works joins that of dossiers in the bell.
alter table notifications drop constraint notifications_kind_check;
alter table notifications add constraint notifications_kind_check check (kind in ('ASSIGNED', 'ARRIVED', 'SUPPLEMENTED', 'SUBMITTED',
  'RETURNED', 'ACCEPTED', 'ASKED', 'ANSWERED', 'CHASED'));
comment on column notifications.kind is 'Được phân công, chuyển đến, đã bổ sung, chờ nghiệm thu, bị trả lại, đã nghiệm thu, xin gia hạn, đã trả lời, bị đôn đốc';

create function search_works(words text, most integer) returns setof bigint
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  folded text := search_text(words);
begin
  return query select w.id from works w where w.commune_id = current_commune()
    and w.search like '%' || replace(replace(replace(folded, '\', '\\'), '%', '\%'), '_', '\_') || '%'
    order by w.id desc limit most;
end $$;
comment on function search_works(text, integer) is 'Tìm việc theo nội dung không dấu; chỉ trả mã số';
grant select on works to cchc_search;
revoke execute on function search_works(text, integer) from public;
grant execute on function search_works(text, integer) to cchc_app;
alter function search_works(text, integer) owner to cchc_search;
