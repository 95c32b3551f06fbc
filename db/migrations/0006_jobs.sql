-- Hàng đợi công việc: cchc_app chỉ chạm tới hàng đợi qua ba hàm dưới đây, và chỉ với công việc của xã mình.
-- The queue's own tables are graphile_worker's: made by its migrations as cchc_jobs, right after these.

create function enqueue(task text, ids jsonb, once text default null, at timestamptz default null) returns void
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
declare
  own_key text := task || ':' || current_commune() || ':' || once;
begin
  if jsonb_typeof(ids) <> 'object' or exists (select from jsonb_each(ids) where jsonb_typeof(value) <> 'number') then
    raise exception 'a job holds ids only' using errcode = 'CC003';
  end if;
  -- One that waits will do it; one that has died waits for an administrator. One that is running may have begun too early.
  if exists (select from graphile_worker._private_jobs j where j.key = own_key and j.locked_at is null) then
    return;
  end if;
  perform graphile_worker.add_job(task, (ids || jsonb_build_object('communeId', current_commune()))::json,
    run_at := at, max_attempts := 10, job_key := own_key);
end $$;
comment on function enqueue(text, jsonb, text, timestamptz) is 'Xếp một việc của xã vào hàng đợi, trong cùng giao dịch';

create function dead_jobs(most integer) returns table (id bigint, task text, attempts smallint, error text, failed_at timestamptz)
  language plpgsql stable security definer set search_path = pg_catalog, public as $$
begin
  -- The moment of failing is kept only as the next run put off by the back-off: the queue's own formula, turned round.
  return query select j.id, t.identifier, j.attempts, left(j.last_error, 500),
      j.run_at - exp(least(j.attempts, 10)) * interval '1 second'
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.attempts >= j.max_attempts and j.locked_at is null and (j.payload ->> 'communeId')::integer = current_commune()
    order by j.id desc limit most;
end $$;
comment on function dead_jobs(integer) is 'Các việc của xã đã thử hết số lần mà không xong';

create function retry_job(job bigint) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, public as $$
begin
  perform from graphile_worker._private_jobs j where j.id = job and j.attempts >= j.max_attempts and j.locked_at is null
    and (j.payload ->> 'communeId')::integer = current_commune() for update;
  if not found then
    return false;
  end if;
  perform graphile_worker.reschedule_jobs(array[job], run_at := now(), attempts := 0);
  perform pg_notify('jobs:insert', '{"count":1}');
  return true;
end $$;
comment on function retry_job(bigint) is 'Cho một việc đã dừng hẳn chạy lại từ đầu';

revoke execute on function enqueue(text, jsonb, text, timestamptz), dead_jobs(integer), retry_job(bigint) from public;
grant execute on function enqueue(text, jsonb, text, timestamptz), dead_jobs(integer), retry_job(bigint) to cchc_app;
-- An owner must be able to create in the schema at the moment it becomes one, and not a moment longer.
grant create on schema public to cchc_jobs;
alter function enqueue(text, jsonb, text, timestamptz) owner to cchc_jobs;
alter function dead_jobs(integer) owner to cchc_jobs;
alter function retry_job(bigint) owner to cchc_jobs;
revoke create on schema public from cchc_jobs;

-- What is old may be deleted, what is young may not, whoever asks: attempts cannot be changed either, so that the server
-- cannot wipe the traces of last night.
alter table sessions enable row level security;
create policy everyone on sessions using (true) with check (true);
create policy old_only on sessions as restrictive for delete using (coalesce(ended_at, expires_at) < now() - interval '90 days');
alter table sign_in_attempts enable row level security;
create policy everyone on sign_in_attempts using (true) with check (true);
create policy old_only on sign_in_attempts as restrictive for delete using (at < now() - interval '1 year');
grant delete on sessions, sign_in_attempts to cchc_app;
create index sign_in_attempts_by_age on sign_in_attempts (at);
