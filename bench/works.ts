import { Agent } from 'node:http';
import pg from 'pg';
import { z } from 'zod';
import { type Ground, signIn } from './ground.ts';
import { type Reply, type Sent, send } from './load.ts';
import type { Line } from './report.ts';

const MOST_MS = { issue: 500, bulk: 1_000, page: 25 };
const PAGES = { inbox: 'queue=mine&size=25', board: 'queue=unit&size=200' };
const LOOKS = 200;
const TASKS = 60;
const BULK = 300;
const TURNS = 5;

/** Five years of plans: sixty tasks a year, two or three works each, most of them done. */
const FILL = `insert into works (commune_id, origin, origin_id, origin_label, field_no, title, period, manner, unit_id, person_id,
    starts_on, due_on, judged_on, status, finished_on, submitted_at, accepted_at, touched_at)
  select u.commune_id, 'PLAN', n, 'Nhiệm vụ ' || n % 60 + 1 || ', Kế hoạch cải cách hành chính', 'III',
    'Rà soát, báo cáo kết quả thực hiện nhiệm vụ cải cách hành chính số ' || n, 'Quý ' || n % 4 + 1, 'ONCE', u.id, p.id,
    due - 80, due, due, case when is_done then 'DONE' else 'OPEN' end, case when is_done then due - 2 end,
    case when is_done then now() end, case when is_done then now() end, now() - interval '3 days'
  from generate_series(1, 750) n
  cross join lateral (select current_date + 60 - n * 1825 / 750 as due, n % 11 <> 0 and n > 40 as is_done) d
  join lateral (select distinct on (c.id) x.id, x.commune_id from communes c join units x on x.commune_id = c.id
      and x.valid_to is null and x.kind in ('SPECIALISED', 'OTHER_ADMINISTRATIVE')
    order by c.id, md5(x.id::text || n)) u on true
  left join lateral (select r.person_id as id from role_assignments r where r.commune_id = u.commune_id and r.unit_id = u.id
    and r.role in ('officer', 'counter_clerk') order by md5(r.person_id::text || n) limit 1) p on true`;

/** Once a data folder: a kept one has them from the last time. */
export async function fillWorks(ownerUrl: string): Promise<void> {
  await asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query('select exists (select from works) as filled');
    if (rows[0].filled) return;
    await client.query(FILL);
    await client.query('vacuum (analyze) works');
  });
}

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const made = z.object({ id: z.number() });
const moved = z.object({ version: z.number() });
const issued = z.object({ works: z.number() });
const accepted = z.object({ outcomes: z.array(z.object({ refusal: z.unknown() })) });

/** What is done seldom, by one person, and must not keep him waiting: the median of a few turns. */
export async function seldom(
  address: string,
  ownerUrl: string,
  { officers, coordinators, leaders, communeId }: Ground,
) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const coordinator = await signIn(address, first(coordinators));
  const leader = await signIn(address, first(leaders));
  const ask = (path: string, cookie: string, body: object) =>
    timed(address, { method: 'POST', path, cookie, body }, agent);
  const issues: number[] = [];
  const bulks: number[] = [];
  for (let turn = 0; turn < TURNS; turn++) {
    const plan = { kind: 'OTHER', title: `Đo ${turn}`, periodFrom: '2026-01-01', periodTo: '2026-12-31' };
    const { id } = made.parse((await ask('/api/plans', coordinator, plan)).answer);
    await fillPlan(ownerUrl, communeId, id);
    const { version } = moved.parse((await ask(`/api/plans/${id}/check`, coordinator, { version: 1 })).answer);
    const sent = moved.parse((await ask(`/api/plans/${id}/submission`, coordinator, { version })).answer);
    const paper = { documentNumber: '1/KH', documentDate: '2026-01-05', version: sent.version };
    const issue = await ask(`/api/plans/${id}/issue`, leader, paper);
    if (issued.parse(issue.answer).works < TASKS) throw new Error('Too few works came out of the plan');
    issues.push(issue.milliseconds);
    const works = await submittedWorks(ownerUrl, communeId);
    const bulk = await ask('/api/work-acceptances', leader, { works });
    if (accepted.parse(bulk.answer).outcomes.some(({ refusal }) => refusal !== null)) throw new Error('Bulk: refused');
    bulks.push(bulk.milliseconds);
  }
  const pages = await pageLines(address, agent, officers);
  agent.destroy();
  return [
    ...pages,
    line(`issue of ${TASKS} tasks`, issues, MOST_MS.issue),
    line(`bulk of ${BULK} works`, bulks, MOST_MS.bulk),
  ];
}

/** What one person waits for, while nobody else asks. */
async function pageLines(address: string, agent: Agent, officers: string[]): Promise<Line[]> {
  const cookies = await Promise.all(officers.slice(0, 4).map((name) => signIn(address, name)));
  const lines: Line[] = [];
  for (const [name, query] of Object.entries(PAGES)) {
    const took: number[] = [];
    for (let look = 0; look < LOOKS; look++) {
      const cookie = cookies[look % cookies.length] ?? '';
      took.push((await send(address, { method: 'GET', path: `/api/works?${query}`, cookie }, agent)).milliseconds);
    }
    const p95 = took.sort((one, other) => one - other)[Math.floor(LOOKS * 0.95)] ?? 0;
    lines.push({
      what: `${name}, one person`,
      said: `p95 ${p95.toFixed(1)} ms (≤ ${MOST_MS.page} ms)`,
      isKept: p95 <= MOST_MS.page,
    });
  }
  return lines;
}

function line(what: string, took: number[], most: number): Line {
  const median = took.sort((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0;
  return { what, said: `${median.toFixed(0)} ms (≤ ${most} ms)`, isKept: median <= most };
}

async function timed(address: string, sent: Sent, agent: Agent): Promise<{ answer: unknown; milliseconds: number }> {
  const reply: Reply = await send(address, sent, agent);
  if (reply.status !== 200) throw new Error(`${sent.path}: ${reply.status} ${reply.body.slice(0, 200)}`);
  return { answer: JSON.parse(reply.body), milliseconds: reply.milliseconds };
}

/** Rows as the reader writes them; every fourth comes round each quarter. */
const FILL_PLAN = `with items as (
    insert into plan_items (commune_id, plan_id, kind) select $1, $2, 'TASK' from generate_series(1, $3) returning id
  ), numbered as (select id, row_number() over (order by id) as n from items)
  insert into plan_tasks (commune_id, version_id, item_id, position, no, text, lead_unit_id, time_text, schedule, products)
  select $1, (select max(id) from plan_versions where commune_id = $1 and plan_id = $2), id, n, n, 'Nhiệm vụ đo lường số ' || n,
    (select id from units where commune_id = $1 and kind = 'SPECIALISED' and valid_to is null order by md5(id::text || n) limit 1),
    'Quý IV', case when n % 4 = 0
      then '{"kind":"recurring","start":null,"due":"2026-12-31","recurrence":{"freq":"quarterly","bound":"by",
        "dates":["2026-03-31","2026-06-30","2026-09-30","2026-12-31"]}}'::jsonb
      else '{"kind":"quarters","start":"2026-10-01","due":"2026-12-31","recurrence":null}'::jsonb end, '{Báo cáo,Kế hoạch}'
  from numbered`;

const fillPlan = (ownerUrl: string, communeId: number, planId: number) =>
  asOwner(ownerUrl, (client) => client.query(FILL_PLAN, [communeId, planId, TASKS]));

const SUBMIT = `update works set status = 'SUBMITTED', finished_on = due_on, submitted_at = now(), accepted_at = null
  where commune_id = $1 and id in (select id from works where commune_id = $1 and due_on is not null order by id limit $2)
  returning id::int, version`;

async function submittedWorks(ownerUrl: string, communeId: number): Promise<{ id: number; version: number }[]> {
  return (await asOwner(ownerUrl, (client) => client.query(SUBMIT, [communeId, BULK]))).rows;
}

function first(names: readonly string[]): string {
  const [name] = names;
  if (!name) throw new Error('There is nobody to ask in this data set');
  return name;
}
