-- Một văn bản làm minh chứng cho nhiều việc: tìm lại theo số, trích yếu, ngày.

alter table proofs
  add column number_key text generated always as (regexp_replace(search_text(number), '\s', '', 'g')) stored,
  add column search text not null generated always as (search_text(coalesce(number || ' ', '') || title)) stored;
create index proofs_by_day on proofs (commune_id, effective_on, number_key);
create index proofs_by_search on proofs using gin (commune_id, search gin_trgm_ops) with (fastupdate = on, gin_pending_list_limit = 128);
comment on column proofs.number_key is 'Số, ký hiệu không dấu, không khoảng trắng, để nhận ra cùng một văn bản';
comment on column proofs.search is 'Số, ký hiệu và trích yếu không dấu để tìm';

create function search_proofs(words text, most integer) returns setof bigint
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
declare
  folded text := search_text(words);
begin
  return query select f.id from proofs f where f.commune_id = current_commune()
    and f.search like '%' || replace(replace(replace(folded, '\', '\\'), '%', '\%'), '_', '\_') || '%'
    order by f.effective_on desc, f.id desc limit most;
end $$;
comment on function search_proofs(text, integer) is 'Tìm minh chứng theo số, ký hiệu, trích yếu không dấu; chỉ trả mã số';
grant select on proofs to cchc_search;
revoke execute on function search_proofs(text, integer) from public;
grant execute on function search_proofs(text, integer) to cchc_app;
alter function search_proofs(text, integer) owner to cchc_search;

-- Làm thay khi vắng mặt: ai làm thay giữ đúng những vai trò người vắng mặt đang giữ vào ngày ấy, không hơn, và nói rõ thay ai.
set role cchc_search;
create or replace function find_session(secret_hash bytea, on_day date)
  returns table (session_id bigint, account_id bigint, commune_id integer, stage text, last_seen_at timestamptz,
    expires_at timestamptz, locked_at timestamptz, username text, commune_name text, is_demonstration boolean,
    person_id bigint, full_name text, title text, unit_id bigint, has_pin boolean, assignments jsonb)
  language sql stable security definer set search_path = pg_catalog, public
begin atomic
  select s.id, s.account_id, s.commune_id, s.stage, s.last_seen_at, s.expires_at, s.locked_at, a.username, c.name,
    c.is_demonstration, p.id, p.full_name, p.title, p.unit_id, p.pin_hash is not null,
    coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id)
        || case when v.id is null then '{}' else jsonb_build_object('covers', jsonb_build_object('personId', v.id, 'name', v.full_name)) end
        order by r.id)
      from role_assignments r
      left join people v on v.commune_id = r.commune_id and v.id = r.covers_person_id
      where r.commune_id = s.commune_id and r.person_id = p.id and r.valid_from <= on_day
        and (r.valid_to is null or r.valid_to > on_day)
        and (r.covers_person_id is null or exists (select from role_assignments h
          where h.commune_id = r.commune_id and h.person_id = r.covers_person_id and h.role = r.role and h.unit_id = r.unit_id
            and h.covers_person_id is null and h.valid_from <= on_day and (h.valid_to is null or h.valid_to > on_day)))), '[]')
  from sessions s
  join accounts a on a.id = s.account_id and not a.is_disabled
  left join communes c on c.id = s.commune_id
  left join people p on p.commune_id = s.commune_id and p.account_id = s.account_id
    and p.valid_from <= on_day and (p.valid_to is null or p.valid_to > on_day)
  where s.token_hash = secret_hash and s.ended_at is null;
end;
reset role;

-- Mỗi người chọn từng loại tin đến bằng đường nào; chưa chọn thì theo mặc định.
create table notice_choices (
  commune_id integer not null default current_commune() references communes,
  person_id bigint not null,
  kind text not null check (kind in ('ASSIGNED', 'ARRIVED', 'SUPPLEMENTED', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'ASKED',
    'ANSWERED', 'CHASED', 'DUE', 'OVERDUE')),
  channel text not null check (channel in ('APP_AND_MAIL', 'APP', 'NONE')),
  primary key (commune_id, person_id, kind),
  foreign key (commune_id, person_id) references people,
  check (channel <> 'NONE' or kind not in ('ASSIGNED', 'ARRIVED', 'RETURNED', 'CHASED'))
);
comment on table notice_choices is 'Mỗi người nhận từng loại tin bằng đường nào; không có dòng thì theo mặc định';
comment on column notice_choices.person_id is 'Người nhận';
comment on column notice_choices.kind is 'Loại tin';
comment on column notice_choices.channel is 'Trong ứng dụng và thư tổng hợp, chỉ trong ứng dụng, không báo; tin giao việc thì luôn có trong ứng dụng';
call isolate('notice_choices', 'select, insert, update');

-- Kế hoạch ghim trên trang tổng quan của từng người.
create table pinned_plans (
  commune_id integer not null default current_commune() references communes,
  person_id bigint not null,
  plan_id bigint not null,
  at timestamptz not null,
  primary key (commune_id, person_id, plan_id),
  foreign key (commune_id, person_id) references people,
  foreign key (commune_id, plan_id) references plans
);
comment on table pinned_plans is 'Kế hoạch một người ghim lên đầu trang tổng quan';
comment on column pinned_plans.person_id is 'Người ghim';
comment on column pinned_plans.plan_id is 'Kế hoạch';
comment on column pinned_plans.at is 'Ghim lúc';
call isolate('pinned_plans', 'select, insert, delete');

-- Kiến nghị cấp trên: lãnh đạo xã nhận, trả lời và đưa vào báo cáo.
alter table work_difficulties drop constraint work_difficulties_addressed_to_check;
alter table work_difficulties add constraint work_difficulties_addressed_to_check check (addressed_to in ('CHAIRMAN', 'COMMITTEE', 'HIGHER'));
comment on column work_difficulties.addressed_to is 'Gửi Chủ tịch, Ủy ban nhân dân hay kiến nghị cấp trên';
create index work_difficulties_by_time on work_difficulties (commune_id, at);
