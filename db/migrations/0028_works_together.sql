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
