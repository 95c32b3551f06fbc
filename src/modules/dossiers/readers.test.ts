import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  ask,
  type Commune,
  intake,
  makeCommune,
  makePerson,
  makeWorld,
  type World,
} from '../../../test/support/world.ts';
import { ROLES } from '../../platform/roles.ts';
import { READERS } from './rules.ts';

let world: World;
let commune: Commune;
let id: number;

beforeAll(async () => {
  world = await makeWorld();
  commune = await makeCommune(world);
  const clerk = await makePerson(world, commune, 'counter_clerk', 'service_centre');
  id = (await ask(world, clerk, 'POST', '/api/dossiers', intake(commune))).body.id;
});
afterAll(() => world.close());

test.each(ROLES)("%s opens citizens' dossiers only where the work needs it", async (role) => {
  const person = await makePerson(world, commune, role, 'office');
  const paths = ['/api/dossiers', `/api/dossiers/${id}`, '/api/dossiers/export.csv', '/api/receptions'];
  const wanted = READERS.includes(role) ? 200 : 403;
  for (const path of paths) expect((await ask(world, person, 'GET', path)).status, path).toBe(wanted);
});
