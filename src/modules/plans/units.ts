import { isGenericGroup, matchUnit, SURE_SCORE } from '../../lib/unit-names/public.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { namedUnits } from '../organisation/public.ts';

/** The commune's units, as the names in a plan are matched with them. */
export interface Units {
  find(name: string): { unitId: number; isSure: boolean } | undefined;
  /** Names of units, and groups ("các phòng, đơn vị liên quan") that mean all of them, without the one that leads. */
  expand(names: readonly string[], without: number | undefined): number[];
}

export const NO_UNITS: Units = { find: () => undefined, expand: () => [] };

/** Those a general group speaks of: not the leaders, not committees, not bodies outside. */
const ORDINARY = ['SPECIALISED', 'OTHER_ADMINISTRATIVE', 'PUBLIC_SERVICE'];

export async function unitsIn(db: CommuneDb): Promise<Units> {
  const [units, commune] = await Promise.all([
    namedUnits(db),
    db.selectFrom('communes').select('name').where('id', '=', db.communeId).executeTakeFirst(),
  ]);
  const everyone = units.filter(({ kind }) => ORDINARY.includes(kind)).map(({ id }) => id);
  const known = new Map<string, { unitId: number; isSure: boolean } | undefined>();
  const find = (name: string) => {
    if (!known.has(name)) {
      const [best] = matchUnit({ text: name, units, ...(commune ? { commune: commune.name } : {}) });
      known.set(name, best && { unitId: best.unitId, isSure: best.score >= SURE_SCORE });
    }
    return known.get(name);
  };
  return {
    find,
    expand: (names, without) => {
      const ids = names.flatMap((name) => (isGenericGroup(name) ? everyone : (find(name)?.unitId ?? [])));
      return [...new Set(ids)].filter((id) => id !== without);
    },
  };
}

/** What a person said a written name means is known next time. */
export async function rememberAlias(db: CommuneDb, unitId: number, written: string): Promise<void> {
  if (written.length > 200 || isGenericGroup(written)) return;
  const units = await unitsIn(db);
  if (units.find(written)?.isSure) return;
  await db
    .insertInto('unit_aliases')
    .values({ unit_id: unitId, alias: written })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  db.tell({ noun: 'unit', recordId: unitId, verb: 'learn_alias', data: { on: localDate(db.now) } });
}
