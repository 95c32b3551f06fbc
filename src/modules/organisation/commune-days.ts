import { isWorkingDay } from '../../lib/vn-calendar/public.ts';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { invalid, notFound, type Sentence } from '../../platform/refusals.ts';
import { calendarOf, forgetCalendar, readAnnounced, readOwn } from './calendar.ts';
import { addDayInput, type CommuneDayKind, dayInput, doneOutput, listDaysInput, listDaysOutput } from './contract.ts';

/** Lịch nghỉ của năm: what is announced for everybody, and what the commune has decided instead. */
export const listDays = view({
  name: 'organisation.list_days',
  summary: 'Ngày nghỉ, ngày làm bù của một năm: lịch công bố và ngày riêng của xã',
  allow: 'everyone',
  input: listDaysInput,
  output: listDaysOutput,
  run: async (db, _, { year: wanted }) => {
    const year = wanted ?? Number(localDate(db.now).slice(0, 4));
    const isWanted = (day: string) => day.startsWith(`${year}-`);
    const [announced, { days: own }] = await Promise.all([readAnnounced(db), readOwn(db)]);
    const decided = new Set(own.map(({ day }) => day));
    const days = [
      ...announced
        .filter(({ date }) => isWanted(date))
        .map(({ date, swappedWith, ...day }) => ({
          ...{ id: null, day: date, ...day },
          ...{ swappedWith: swappedWith ?? null, isReplaced: decided.has(date) },
        })),
      ...own
        .filter(({ day }) => isWanted(day))
        .map(({ id, day, name, kind, decision, swapped_with }) => ({
          ...{ id, day, name, kind, basis: decision },
          ...{ certainty: null, swappedWith: swapped_with, isReplaced: false },
        })),
    ];
    return { year, days: days.sort((a, b) => a.day.localeCompare(b.day) || Number(a.id) - Number(b.id)) };
  },
});

/** Ngày nghỉ, hoán đổi theo quyết định của cấp có thẩm quyền; both days of a swap are entered at once. */
export const addDay = action({
  name: 'organisation.add_day',
  summary: 'Ghi ngày nghỉ, ngày làm bù, ngày hoán đổi riêng của xã',
  allow: ['administrator'],
  input: addDayInput,
  output: doneOutput,
  run: async (db, _, { day, kind, name, decision, swappedWith }) => {
    const other = otherOfSwap(kind);
    if (other && !swappedWith)
      throw invalid({ swappedWith: { vi: 'Hãy ghi ngày hoán đổi.', en: 'Give the other day of the swap.' } });
    const shared = { name, decision };
    const rows = [{ ...shared, day, kind, swapped_with: other && swappedWith ? swappedWith : null }];
    if (other && swappedWith) rows.push({ ...shared, day: swappedWith, kind: other, swapped_with: day });
    // Another process may just have changed them.
    forgetCalendar(db.communeId);
    for (const [index, row] of rows.entries()) {
      const why = await whyNot(db, row.day, row.kind);
      if (why) throw invalid({ [index === 0 ? 'day' : 'swappedWith']: why });
    }
    const added = await db.insertInto('commune_days').values(rows).returning('id').execute();
    for (const { id } of added) db.tell({ noun: 'commune_day', recordId: id, verb: 'add', data: { day, kind } });
    db.lastly(async () => forgetCalendar(db.communeId));
    return { id: added[0]?.id ?? 0 };
  },
});

/** The other day of a swap goes with it: half a swap would take a working day away, or give one. */
export const removeDay = action({
  name: 'organisation.remove_day',
  summary: 'Bỏ một ngày riêng của xã; ngày hoán đổi thì bỏ cả cặp',
  allow: ['administrator'],
  input: dayInput,
  output: doneOutput,
  run: async (db, _, { id }) => {
    const day = await db.deleteFrom('commune_days').where('id', '=', id).returning(['day', 'kind']).executeTakeFirst();
    if (!day) throw notFound();
    await db.deleteFrom('commune_days').where('swapped_with', '=', day.day).execute();
    db.tell({ noun: 'commune_day', recordId: id, verb: 'remove', data: { day: day.day, kind: day.kind } });
    db.lastly(async () => forgetCalendar(db.communeId));
    return { id };
  },
});

function otherOfSwap(kind: CommuneDayKind): CommuneDayKind | undefined {
  if (kind === 'SWAP_OFF') return 'SWAP_WORK';
  return kind === 'SWAP_WORK' ? 'SWAP_OFF' : undefined;
}

async function whyNot(db: CommuneDb, day: string, kind: CommuneDayKind): Promise<Sentence | undefined> {
  const { days: own } = await readOwn(db);
  if (own.some((each) => each.day === day))
    return {
      vi: 'Ngày này đã có quyết định riêng của xã. Hãy bỏ dòng cũ trước.',
      en: 'The commune has already decided about this day. Remove that line first.',
    };
  const isWorking = isWorkingDay(await calendarOf(db), day);
  if (isWorking && (kind === 'SWAP_WORK' || kind === 'WORKDAY'))
    return { vi: 'Ngày này vốn là ngày làm việc.', en: 'This is a working day already.' };
  if (!isWorking && (kind === 'SWAP_OFF' || kind === 'DAY_OFF'))
    return { vi: 'Ngày này vốn là ngày nghỉ.', en: 'This is a day off already.' };
  if (kind === 'WORKDAY' && !(await readAnnounced(db)).some(({ date }) => date === day))
    return {
      vi: 'Ngày này nghỉ hằng tuần chứ không do công bố. Hãy dùng “làm bù” và ghi ngày nghỉ thay.',
      en: 'This is a weekly day off. Use “made up” and give the day off in its place.',
    };
  return undefined;
}
