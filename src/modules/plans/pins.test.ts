import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask, type Person } from '../../../test/support/world.ts';
import { makeCrew, SAMPLE } from './testing.ts';

let crew: Awaited<ReturnType<typeof makeCrew>>;
beforeAll(async () => {
  crew = await makeCrew();
});
afterAll(() => crew.world.close());

const pin = (person: Person | undefined, id: number, isPinned = true) =>
  ask(crew.world, person, 'PUT', `/api/plans/${id}/pin`, { isPinned });
const pinned = async (person: Person): Promise<number[]> =>
  (await ask(crew.world, person, 'GET', '/api/plans')).body.plans
    .filter(({ isPinned }: { isPinned: boolean }) => isPinned)
    .map(({ id }: { id: number }) => id)
    .sort((a: number, b: number) => a - b);

test('a person keeps two plans on top: a third takes the place of the first, and nobody else’s', async () => {
  const { world, chairman, coordinator, stranger } = crew;
  const ids: number[] = [];
  for (const number of ['1/KH', '2/KH', '3/KH']) {
    const id = await crew.read(Buffer.from(`${SAMPLE}\n${number}`));
    await crew.settle(id);
    expect((await pin(chairman, id)).status, 'not in force yet').toBe(409);
    expect((await crew.issue(id, number)).status).toBe(200);
    ids.push(id);
  }
  const [first = 0, second = 0, third = 0] = ids;
  expect((await pin(undefined, first)).status).toBe(401);
  expect((await pin(stranger, first)).status).toBe(404);
  for (const [index, id] of [first, second].entries()) {
    await world.travel(`2026-01-14T08:0${index}`);
    expect((await pin(chairman, id)).status).toBe(200);
  }
  expect(await pinned(chairman)).toEqual([first, second]);
  await world.travel('2026-01-14T08:05');
  await pin(chairman, third);
  expect(await pinned(chairman)).toEqual([second, third]);
  expect(await pinned(coordinator)).toEqual([]);
  await pin(chairman, second, false);
  expect(await pinned(chairman)).toEqual([third]);
  await world.travel('2027-01-05T08:00');
  expect((await ask(world, coordinator, 'POST', `/api/plans/${first}/closure`)).status).toBe(200);
  expect((await pin(chairman, first)).status).toBe(409);
  expect((await pin(chairman, third, false)).status).toBe(200);
});
