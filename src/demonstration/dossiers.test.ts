import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import holidays from '../../data/holidays.json' with { type: 'json' };
import { defaultSessions, makeCalendar, readCalendarDays } from '../lib/vn-calendar/public.ts';
import { legalClock, limitOf, planSteps, statisticalClock, stepDue } from '../modules/dossiers/clocks.ts';
import type { MoveAction } from '../modules/dossiers/move.ts';
import {
  acceptDossier,
  finishDossier,
  resumeDossier,
  returnResult,
  transferDossier,
} from '../modules/dossiers/moves.ts';
import type { Status } from '../modules/dossiers/rules.ts';
import { makePool } from '../platform/database/client.ts';
import { perform } from '../platform/perform.ts';
import type { DatabaseUrls } from '../platform/postgres/prepare.ts';
import type { Actor } from '../platform/roles.ts';
import { fillIfEmpty } from './fill.ts';
import { type Bench, connect, countOf, silent, startBench, WANTED } from './testing.ts';

let bench: Bench;
let urls: DatabaseUrls;
let owner: pg.Client;
const count = (from: string) => countOf(owner, from);

beforeAll(async () => {
  bench = await startBench();
  urls = await bench.makeDatabase('first');
  await fillIfEmpty(urls.owner, false, silent, WANTED);
  owner = await connect(urls.owner);
});

afterAll(async () => {
  await owner.end();
  await bench.stop();
});

describe('every dossier of the demonstration', () => {
  const impossible: [string, string][] = [
    ['is due before its clock starts', 'dossiers where due_at < clock_started_at'],
    ['is open with no holder', 'dossiers where finished_at is null and holder_unit_id is null'],
    [
      'is finished without a moment',
      "dossiers where status in ('finished', 'returned', 'refused', 'withdrawn', 'stopped') and finished_at is null",
    ],
    [
      'is not finished and has a moment',
      "dossiers where status in ('registered', 'accepted', 'processing', 'awaiting_supplement', 'awaiting_payment') and finished_at is not null",
    ],
    ['is returned without a moment', "dossiers where (status = 'returned') <> (returned_at is not null)"],
    [
      'waits without a pause',
      `dossiers d where (paused_at is not null) <> exists (
       select from dossier_pauses p where p.commune_id = d.commune_id and p.dossier_id = d.id and p.to_at is null)`,
    ],
    [
      'is held elsewhere than its step says',
      `dossiers d join dossier_steps s on s.commune_id = d.commune_id
       and s.dossier_id = d.id and s.position = d.step_position where d.finished_at is null
       and (s.unit_id, s.due_at, s.finished_at is null) is distinct from (d.holder_unit_id, d.step_due_at, true)`,
    ],
    ['is received without a step', 'dossiers where (received_at is null) <> (step_position is null)'],
    [
      'began a step before the one before was done',
      `dossier_steps a join dossier_steps b on a.commune_id = b.commune_id
       and a.dossier_id = b.dossier_id and b.position = a.position + 1 where b.started_at is not null and a.finished_at is distinct from b.started_at`,
    ],
    [
      'lies in the future',
      `dossiers where greatest(registered_at, received_at, clock_started_at, paused_at, finished_at,
       returned_at) > '2026-11-20 10:20+07'`,
    ],
    ['has a future', "events where at > '2026-11-20 10:20+07'"],
    [
      'has a version that is not its history',
      `dossiers d where version <> (
       select count(*) from events e where e.commune_id = d.commune_id and e.noun = 'dossier' and e.record_id = d.id)`,
    ],
    [
      'has a status that is not its last event',
      `dossiers d where status <> (select to_status from events e
       where e.commune_id = d.commune_id and e.noun = 'dossier' and e.record_id = d.id order by id desc limit 1)`,
    ],
    [
      'jumped between two statuses',
      `(select from_status, lag(to_status) over (partition by commune_id, noun, record_id order by id)
       as before from events) e where from_status is distinct from before`,
    ],
    [
      'went back in time',
      `(select at, lag(at) over (partition by commune_id, noun, record_id order by id) as before from events) e
       where at < before`,
    ],
  ];
  it.each(impossible)('never %s', async (_, from) => expect(await count(from)).toBe(0));

  it('has the due dates the real clocks give', async () => {
    const calendar = makeCalendar({ days: readCalendarDays(holidays), sessions: defaultSessions });
    const { rows } = await owner.query(`
      select d.*, (select jsonb_agg(jsonb_build_object('name', s.name, 'minutes', s.limit_minutes) order by s.position)
          from dossier_steps s where s.commune_id = d.commune_id and s.dossier_id = d.id) as planned, v.steps,
        p.kind, p.from_at, p.to_at, first.started_at as first_started, first.due_at as first_due
      from dossiers d join procedure_versions v on v.id = d.procedure_version_id
      join dossier_steps first on first.commune_id = d.commune_id and first.dossier_id = d.id and first.position = 1
      left join dossier_pauses p on p.commune_id = d.commune_id and p.dossier_id = d.id`);
    expect(rows.length).toBeGreaterThan(300);
    for (const row of rows) {
      const limit = limitOf(row.limit_value, row.limit_unit);
      const isSupplied = row.kind === 'SUPPLEMENT' && row.to_at;
      const pauses: [Date, Date][] = isSupplied ? [[row.from_at, row.to_at]] : [];
      expect(row.statistical_due_at).toEqual(statisticalClock(calendar, row.received_at, limit, pauses));
      const { dueAt } = legalClock(calendar, row.received_at, limit);
      const steps = planSteps(calendar, row.steps, row.received_at, dueAt);
      expect(row.planned).toEqual(steps.map(({ name, limitMinutes }) => ({ name, minutes: limitMinutes })));
      expect(row.first_due).toEqual(stepDue(calendar, row.first_started, steps[0]?.limitMinutes ?? 0));
      if (row.kind !== 'PAYMENT') expect(row.due_at).toEqual(legalClock(calendar, row.clock_started_at, limit).dueAt);
    }
  });
});

describe('the real moves', () => {
  it('go on from where the demonstration stopped', async () => {
    const pool = makePool(urls.app, 2);
    const { rows } = await owner.query(`
      select d.id::int, d.version, d.status, d.step_position = count(s.*) as is_last, r.person_id::int, r.unit_id::int, r.role
      from dossiers d join lateral (select * from role_assignments r where r.commune_id = 1 and r.unit_id = d.holder_unit_id
          and r.role in ('counter_clerk', 'officer', 'unit_head', 'leader', 'commune_police') limit 1) r on true
        left join dossier_steps s on s.commune_id = 1 and s.dossier_id = d.id
      where d.commune_id = 1 and (d.finished_at is null or d.status = 'finished')
      group by d.commune_id, d.id, r.person_id, r.unit_id, r.role`);
    const moved = new Set<string>();
    for (const row of rows) {
      const move = nextMove(row.status, row.is_last);
      const actor: Actor = {
        kind: 'person',
        communeId: 1,
        accountId: null,
        sessionId: null,
        personId: row.person_id,
        unitId: row.unit_id,
        name: '',
        assignments: [{ role: row.role, unitId: row.unit_id }],
      };
      const platform = { pool, clock: { now: () => new Date('2026-11-20T14:00:00+07:00') } };
      const answer = await perform(platform, move, actor, { id: row.id, version: row.version }, { requestId: 'test' });
      expect(answer.version).toBe(row.version + 1);
      moved.add(row.status);
    }
    await pool.end();
    expect([...moved].sort()).toEqual([
      'accepted',
      'awaiting_payment',
      'awaiting_supplement',
      'finished',
      'processing',
      'registered',
    ]);
  });
});

function nextMove(status: Status, isLast: boolean): MoveAction {
  if (status === 'registered') return acceptDossier;
  if (status === 'finished') return returnResult;
  if (status.startsWith('awaiting')) return resumeDossier;
  return isLast ? finishDossier : transferDossier;
}
