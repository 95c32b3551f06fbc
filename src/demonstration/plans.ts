import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { addDays } from '../lib/vn-calendar/public.ts';
import { instantOf, localDate } from '../platform/clock.ts';
import { type CommuneDb, inCommune } from '../platform/database/commune-db.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { PAPERS } from '../platform/files/sniff.ts';
import { look, type Platform, perform } from '../platform/perform.ts';
import { type Actor, ROLES, type Role, systemActor } from '../platform/roles.ts';
import { apiRoutes, makeTasks } from '../rooms.ts';

/** Each commune's plan came in another kind of file. */
const FILES: Record<string, string> = {
  'H24.900.01': 'gia-phuc.txt',
  'H24.900.02': 'tan-ky.docx',
  'H24.900.03': 'chan-hung.pdf',
  'H24.900.04': 'cam-giang.pdf',
  'H24.900.05': 'nguyen-binh-khiem.xlsx',
};
/** What stands above the plan of the first of them. */
const ABOVE: Record<string, { programme: string; cityPlan: string }> = {
  'H24.900.01': { programme: 'gia-phuc-chuong-trinh.txt', cityPlan: 'ke-hoach-thanh-pho.txt' },
};
const FOLDER = join(import.meta.dirname, '..', '..', 'data', 'demonstration');

const names = z.object({ id: z.number(), agency_code: z.string() });

/**
 * The sample plans go the way every plan goes: through the reader, the check screen's actions, the chairman's issue; then
 * units carry out their works, some late. Only the clock is set to each day.
 */
export async function importSamplePlans(platform: Platform, store: FileStore): Promise<void> {
  const { rows } = await platform.pool.query(`select c.id, c.agency_code from communes c, installation i
    where i.is_demonstration order by c.id limit 5`);
  for (const commune of z.array(names).parse(rows)) {
    const name = FILES[commune.agency_code];
    if (!name || !existsSync(join(FOLDER, name))) continue;
    const story = await makeStory(platform, store, commune.id);
    if (!story) continue;
    const above = ABOVE[commune.agency_code];
    if (above) await tellAbove(story, above);
    const planId = await tell(story, name);
    if (above && planId !== null) await linkAlike(story, planId);
  }
}

interface Story {
  platform: Platform;
  store: FileStore;
  communeId: number;
  coordinator: Actor;
  leader: Actor;
  people: Actor[];
}

const REAL_ROLES = new Set<string>(ROLES);

/** Undefined where the commune has plans already, or nobody to make one. */
async function makeStory(platform: Platform, store: FileStore, communeId: number): Promise<Story | undefined> {
  const people = await within(platform, communeId, async (db) => {
    const known = await db.selectFrom('plans').select('id').limit(1).executeTakeFirst();
    return known ? [] : readPeople(db, communeId);
  });
  const holder = (role: string) => people.find(({ assignments }) => assignments.some((held) => held.role === role));
  const [coordinator, leader] = [holder('coordinator'), holder('leader')];
  return coordinator && leader ? { platform, store, communeId, coordinator, leader, people } : undefined;
}

async function within<T>(platform: Platform, communeId: number, work: (db: CommuneDb) => Promise<T>): Promise<T> {
  const client = await platform.pool.connect();
  try {
    return await inCommune(client, communeId, 'read', platform.clock.now(), work);
  } finally {
    client.release();
  }
}

async function readPeople(db: CommuneDb, communeId: number): Promise<Actor[]> {
  const rows = await db
    .selectFrom('people as p')
    .innerJoin('role_assignments as r', 'r.person_id', 'p.id')
    .select(['p.id', 'p.account_id', 'p.unit_id', 'p.full_name', 'r.role', 'r.unit_id as in_unit'])
    .orderBy('p.id')
    .execute();
  const people = Map.groupBy(rows, ({ id }) => id);
  return [...people].map(
    ([personId, held]): Actor => ({
      kind: 'person',
      communeId,
      accountId: held[0]?.account_id ?? null,
      sessionId: null,
      personId,
      unitId: held[0]?.unit_id ?? null,
      name: held[0]?.full_name ?? '',
      assignments: held
        .filter(({ role }) => REAL_ROLES.has(role))
        .map(({ role, in_unit: unitId }) => ({ role, unitId })),
    }),
  );
}

const verbs = new Map(apiRoutes.map(({ verb }) => [verb.name, verb]));
let calls = 0;

/** What a person would do on the screen, on that day. */
async function act(story: Story, name: string, actor: Actor, input: unknown, day?: string) {
  const verb = verbs.get(name);
  const clock = day ? { now: () => instantOf(`${day}T08:30`) } : story.platform.clock;
  const platform = { ...story.platform, clock };
  const call = { requestId: `sample-${++calls}` };
  if (verb?.kind === 'action') return perform(platform, verb, actor, input, call);
  if (verb?.kind === 'view') return look(platform, verb, actor, input, call);
  throw new Error(`No verb is called ${name}`);
}

async function read(story: Story, name: string): Promise<number | null> {
  const file = await story.store.keep(story.communeId, name, createReadStream(join(FOLDER, name)), PAPERS);
  const { sourceId } = await act(story, 'plans.upload', story.coordinator, { file });
  const [task] = makeTasks(story.store, undefined).filter((each) => each.name === 'plans.read');
  const call = { requestId: `sample-read-${sourceId}`, idempotencyKey: `sample-read-${sourceId}` };
  const actor = systemActor(story.communeId, 'plans.read');
  await task?.run(story.platform, { actor, ids: { sourceId, planId: 0 }, call });
  return (await act(story, 'plans.get_reading', story.coordinator, { id: sourceId })).planId;
}

async function tell(story: Story, name: string): Promise<number | null> {
  const planId = await read(story, name);
  if (planId === null) return null;
  const issuedOn = await settle(story, planId);
  await issue(story, planId, issuedOn);
  await carryOut(story, issuedOn);
  return planId;
}

/** The commune's own programme is issued, the plan of the city put on record: neither makes works. */
async function tellAbove(story: Story, { programme, cityPlan }: { programme: string; cityPlan: string }) {
  const programmeId = await read(story, programme);
  if (programmeId !== null) await issue(story, programmeId, await settle(story, programmeId));
  const id = await read(story, cityPlan);
  if (id === null) return;
  const { title, periodFrom, periodTo, version: at } = await act(story, 'plans.get', story.coordinator, { id });
  const head = { kind: 'CITY_PLAN', title, periodFrom, periodTo };
  const { version } = await act(story, 'plans.change_head', story.coordinator, { id, version: at.version, ...head });
  const on = at.documentDate ?? localDate(story.platform.clock.now());
  const document = { documentNumber: at.documentNumber, documentDate: on, agency: 'UBND thành phố' };
  await act(story, 'plans.issue', story.coordinator, { id, version, ...document }, on);
}

/** What is plainly the same has been linked; the rest waits, as proposals and as gaps. */
const PLAINLY_ALIKE = 0.72;

async function linkAlike(story: Story, id: number): Promise<void> {
  const { uppers } = await act(story, 'plans.compare_upper', story.coordinator, { id });
  for (const { id: upper } of uppers) {
    const { rows } = await act(story, 'plans.compare_upper', story.coordinator, { id, upper });
    const links: { itemId: number; upperItemId: number }[] = [];
    for (const { itemId: upperItemId, proposals } of rows) {
      const [best] = proposals;
      if (best && best.score >= PLAINLY_ALIKE) links.push({ itemId: best.itemId, upperItemId });
    }
    if (links.length > 0) await act(story, 'plans.decide_links', story.coordinator, { id, links, isLinked: true });
  }
}

/** As on the check screen: a row that is none is dropped, a missing lead chosen, a rhythm given to continuous work. */
async function settle(story: Story, id: number): Promise<string> {
  const plan = await act(story, 'plans.get', story.coordinator, { id });
  const home = story.coordinator.unitId;
  for (const task of plan.tasks) {
    const { version } = (await act(story, 'plans.get', story.coordinator, { id })).version;
    const isContinuous = task.schedule.kind === 'continuous';
    if (!task.leadText && !task.timeText)
      await act(story, 'plans.drop_task', story.coordinator, { id, version, taskId: task.id });
    else if (task.leadUnitId === null || isContinuous) {
      const { no, groupNo, groupName, text, timeText, coordinatorUnitIds, products, isOwn } = task;
      const kept = { no, groupNo, groupName, timeText };
      const filled = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null));
      const fields = { ...filled, text, coordinatorUnitIds, products, isOwn };
      const rhythm = isContinuous ? 'QUARTERLY' : null;
      await act(story, 'plans.change_task', story.coordinator, {
        id,
        version,
        taskId: task.id,
        task: { ...fields, leadUnitId: task.leadUnitId ?? home, rhythm },
      });
    }
  }
  return plan.version.documentDate ?? localDate(story.platform.clock.now());
}

async function issue(story: Story, id: number, on: string): Promise<void> {
  const today = localDate(story.platform.clock.now());
  const day = on < today ? on : today;
  const plan = await act(story, 'plans.get', story.coordinator, { id });
  const { version, documentNumber } = plan.version;
  const checked = await act(story, 'plans.check', story.coordinator, { id, version }, day);
  const sent = await act(story, 'plans.submit', story.coordinator, { id, version: checked.version }, day);
  const number = documentNumber ?? '01/KH-UBND';
  const input = { id, version: sent.version, documentNumber: number, documentDate: day };
  await act(story, 'plans.issue', story.leader, input, day);
}

/** Of ten works whose day has come: seven in time, one late, one late but under way, one that nobody touched. */
const FATES = [
  'in time',
  'in time',
  'late',
  'in time',
  'in time',
  'noted',
  'in time',
  'in time',
  'untouched',
  'in time',
];

async function carryOut(story: Story, issuedOn: string): Promise<void> {
  const today = localDate(story.platform.clock.now());
  const input = { dueTo: addDays(today, 20), size: 200, sort: 'due' };
  const { rows } = await act(story, 'works.list', story.leader, input);
  let order = 0;
  for (const row of rows) {
    if (row.state === 'done_on_time' || row.dueOn === null) continue;
    const fate = FATES[order++ % FATES.length];
    const last = row.isBefore ? addDays(row.dueOn, -1) : row.dueOn;
    const wanted = addDays(last, fate === 'late' ? 5 : -2);
    const day = wanted < issuedOn ? issuedOn : wanted;
    if (fate === 'untouched') continue;
    if (fate === 'noted' || day > today) await note(story, row, today);
    else await finish(story, row, day, order);
  }
}

const DOERS: readonly Role[] = ['officer', 'counter_clerk', 'commune_police', 'public_service_unit', 'unit_head'];

const workerOf = ({ people }: Story, unitId: number) =>
  DOERS.map((role) =>
    people.find(({ assignments }) => assignments.some((held) => held.unitId === unitId && held.role === role)),
  ).find((person) => person !== undefined);

async function note(story: Story, { id, unitId }: { id: number; unitId: number }, day: string): Promise<void> {
  const worker = workerOf(story, unitId);
  if (!worker) return;
  const text = 'Đã phân công, đang tổng hợp số liệu từ các đơn vị phối hợp.';
  await act(story, 'works.note', worker, { id, text, percent: 40 }, addDays(day, -3));
}

async function finish(
  story: Story,
  { id, unitId }: { id: number; unitId: number },
  day: string,
  order: number,
): Promise<void> {
  const worker = workerOf(story, unitId);
  const record = await act(story, 'works.get', story.leader, { id });
  if (!worker) return;
  for (const product of record.products)
    await act(
      story,
      'works.add_proof',
      worker,
      {
        id,
        productId: product.id,
        kind: 'DOCUMENT',
        title: `${product.name}: ${record.title}`.slice(0, 300),
        number: `${100 + order}/BC-UBND`,
        effectiveOn: day,
      },
      day,
    );
  const { version } = await act(story, 'works.get', story.leader, { id });
  const sent = await act(story, 'works.submit', worker, { id, version }, day);
  await act(story, 'works.accept', story.leader, { id, version: sent.version }, day);
}
