import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import {
  ask,
  askWithFile,
  type Commune,
  makeCommune,
  makePerson,
  makeWorld,
  type Person,
  type World,
} from '../../../test/support/world.ts';

/** The plan that tests read, of the year they play in. */
export const SAMPLE = Buffer.from(readFileSync('test/fixtures/ke-hoach.md', 'utf8').replaceAll('2027', '2026'));

export interface Task {
  id: number;
  itemId: number;
  no: string | null;
  text: string;
  leadUnitId: number | null;
  doubts: { cell: string }[];
  state: string | null;
  rhythm: string | null;
  timeText: string | null;
  products: string[];
  groupNo: string | null;
  groupName: string | null;
  coordinatorUnitIds: number[];
}

async function makePeople() {
  const world: World = await makeWorld('2026-01-13T08:00');
  const commune: Commune = await makeCommune(world);
  return {
    world,
    commune,
    chairman: await makePerson(world, commune, 'leader', 'leaders'),
    coordinator: await makePerson(world, commune, 'coordinator', 'culture_society'),
    head: await makePerson(world, commune, 'unit_head', 'service_centre'),
    officer: await makePerson(world, commune, 'officer', 'service_centre'),
    stranger: await makePerson(world, await makeCommune(world), 'coordinator', 'culture_society'),
  };
}

const fields = (task: Task, over: Record<string, unknown> = {}) => ({
  no: task.no ?? undefined,
  groupNo: task.groupNo ?? undefined,
  groupName: task.groupName ?? undefined,
  text: task.text,
  leadUnitId: task.leadUnitId,
  coordinatorUnitIds: task.coordinatorUnitIds,
  timeText: task.timeText ?? undefined,
  rhythm: task.rhythm,
  products: task.products,
  ...over,
});

type People = Awaited<ReturnType<typeof makePeople>>;

type Received = 'CITY_DIRECTIVE' | 'COMMUNE_DIRECTIVE' | 'CITY_PLAN' | 'NATIONAL_PROGRAMME';

interface Into {
  planId?: number;
  kind?: Received;
}

/** Sent, read by the job, and the plan it became. */
async function readInto({ world, commune, coordinator }: People, content: Buffer, into: Into = {}): Promise<number> {
  const sent = await askWithFile(world, coordinator, '/api/plan-sources', content, 'Kế hoạch.md');
  expect(sent.status).toBe(200);
  const { sourceId } = sent.body;
  const started = await ask(world, coordinator, 'POST', `/api/plan-sources/${sourceId}/reading`, into);
  expect(started.status, JSON.stringify(started.body)).toBe(200);
  await world.runTask(commune, 'plans.read', { sourceId, planId: into.planId ?? 0 });
  const { body } = await ask(world, coordinator, 'GET', `/api/plan-sources/${sourceId}`);
  expect(body).toMatchObject({ done: 100, refusal: null });
  return body.planId;
}

/** A commune with who prepares plans, who issues them and who carries them out, and what they do most. */
export async function makeCrew() {
  const people = await makePeople();
  const { world, commune, chairman, coordinator } = people;
  const open = async (id: number, query = '') =>
    (await ask(world, coordinator, 'GET', `/api/plans/${id}${query}`)).body;

  async function move(person: Person, id: number, path: string, body: Record<string, unknown> = {}) {
    const { version } = await open(id);
    return ask(world, person, path.endsWith('head') ? 'PUT' : 'POST', `/api/plans/${id}/${path}`, {
      version: version.version,
      ...body,
    });
  }

  async function change(id: number, task: Task, over: Record<string, unknown>) {
    const { version } = await open(id);
    return ask(world, coordinator, 'PUT', `/api/plans/${id}/tasks/${task.id}`, {
      version: version.version,
      task: fields(task, over),
    });
  }

  /** Every task without a unit gets one. */
  async function settle(id: number): Promise<void> {
    const { tasks } = await open(id);
    for (const task of tasks.filter((one: Task) => one.leadUnitId === null))
      expect((await change(id, task, { leadUnitId: commune.units.office })).status).toBe(200);
  }

  async function issue(id: number, number = '18/QĐ-UBND', date = '2026-01-13') {
    expect((await move(coordinator, id, 'check')).status).toBe(200);
    expect((await move(coordinator, id, 'submission')).status).toBe(200);
    return move(chairman, id, 'issue', { documentNumber: number, documentDate: date });
  }

  const worksOf = async (itemId: number) =>
    (await ask(world, chairman, 'GET', `/api/works?origin=PLAN&originId=${itemId}&size=200`)).body.rows;

  const read = (content: Buffer, planId?: number) => readInto(people, content, planId ? { planId } : {});
  const readReceived = (content: Buffer, kind: Received) => readInto(people, content, { kind });

  return { ...people, open, move, read, readReceived, change, settle, issue, worksOf };
}
