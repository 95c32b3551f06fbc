import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { Refusal } from '../../platform/refusals.ts';

/** What else a unit may hold: counted by the room that knows of it, which this one, read before, does not. */
export interface Holding {
  vi: string;
  en: string;
  count(db: CommuneDb, unitId: number): Promise<number>;
}

const people: Holding = {
  vi: 'người đang công tác hoặc giữ vai trò',
  en: 'people who work or hold a role there',
  count: async (db, unitId) => {
    const today = localDate(db.now);
    const { count } = await db
      .selectFrom('people as p')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where((where) => where.or([where('p.valid_to', 'is', null), where('p.valid_to', '>', today)]))
      .where((where) =>
        where.or([
          where('p.unit_id', '=', unitId),
          where.exists(
            where
              .selectFrom('role_assignments as r')
              .select('r.id')
              .whereRef('r.person_id', '=', 'p.id')
              .where('r.unit_id', '=', unitId)
              .where((valid) => valid.or([valid('r.valid_to', 'is', null), valid('r.valid_to', '>', today)])),
          ),
        ]),
      )
      .executeTakeFirstOrThrow();
    return count;
  },
};

/** Giải thể: only what holds nothing any more may end; the sentence says what to move first. */
export async function refuseWhileHolding(db: CommuneDb, unitId: number, others: readonly Holding[]): Promise<void> {
  const held: { vi: string; en: string }[] = [];
  for (const { vi, en, count } of [people, ...others]) {
    const number = await count(db, unitId);
    if (number > 0) held.push({ vi: `${number} ${vi}`, en: `${number} ${en}` });
  }
  if (held.length === 0) return;
  const list = (language: 'vi' | 'en') => held.map((each) => each[language]).join(', ');
  throw new Refusal('still_holds', 409, {
    vi: `Đơn vị còn ${list('vi')}. Hãy chuyển sang đơn vị khác trước, hoặc ghi sáp nhập thay cho giải thể.`,
    en: `The unit still has ${list('en')}. Move them to another unit first, or enter a merger instead.`,
  });
}
