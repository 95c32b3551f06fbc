-- Nhắc việc: chuông báo trước, trong và sau hạn; mỗi ngày một thư tổng hợp cho ai có hộp thư.

alter table people add column email text check (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$' and length(email) <= 200);
alter table people add column wants_digest boolean not null default true;
comment on column people.email is 'Hộp thư công vụ để nhận thư tổng hợp việc';
comment on column people.wants_digest is 'Có nhận thư tổng hợp hằng ngày';

create table mails (
  commune_id integer not null default current_commune() references communes,
  id bigint not null generated always as identity,
  person_id bigint not null,
  kind text not null check (kind in ('DIGEST')),
  day date not null,
  subject text not null check (length(subject) between 1 and 300),
  body text not null check (length(body) between 1 and 50000),
  status text not null default 'QUEUED' check (status in ('QUEUED', 'SENT', 'FAILED')),
  attempts smallint not null default 0,
  problem text check (length(problem) <= 500),
  at timestamptz not null,
  sent_at timestamptz,
  primary key (commune_id, id),
  unique (commune_id, person_id, kind, day),
  foreign key (commune_id, person_id) references people
);
comment on table mails is 'Thư điện tử đã soạn và tình trạng gửi; mỗi người mỗi ngày nhiều nhất một thư tổng hợp';
comment on column mails.person_id is 'Người nhận';
comment on column mails.kind is 'Loại thư';
comment on column mails.day is 'Của ngày';
comment on column mails.subject is 'Tiêu đề';
comment on column mails.body is 'Nội dung';
comment on column mails.status is 'Chờ gửi, đã gửi, không gửi được';
comment on column mails.attempts is 'Số lần đã thử';
comment on column mails.problem is 'Máy chủ thư trả lời';
comment on column mails.at is 'Soạn lúc';
comment on column mails.sent_at is 'Gửi lúc';
call isolate('mails', 'select, insert, update');

alter table notifications drop constraint notifications_kind_check;
alter table notifications add constraint notifications_kind_check check (kind in ('ASSIGNED', 'ARRIVED', 'SUPPLEMENTED', 'SUBMITTED',
  'RETURNED', 'ACCEPTED', 'ASKED', 'ANSWERED', 'CHASED', 'DUE', 'OVERDUE'));
comment on column notifications.kind is 'Được phân công, chuyển đến, đã bổ sung, chờ nghiệm thu, bị trả lại, đã nghiệm thu, xin gia hạn, đã trả lời, bị đôn đốc, sắp đến hạn, quá hạn';
