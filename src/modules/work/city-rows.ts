import { parseDeadline } from '../../lib/deadline/public.ts';
import { foldAccents } from '../../lib/vn-text/public.ts';
import { readColumns } from '../../platform/files/columns.ts';
import type { Sentence } from '../../platform/refusals.ts';
import { COLUMNS as GIVEN, oneLine, parseDay } from './import-rows.ts';
import type { CityState } from './rules.ts';

/** A line of the city's list as it stands; what is not understood stays in its words. */
export interface CityRow {
  line: number;
  number: string | null;
  title: string;
  unitText: string | null;
  dueText: string | null;
  dueOn: string | null;
  isBefore: boolean;
  stateText: string | null;
  state: CityState | null;
}

const COLUMNS = {
  number: GIVEN.number,
  title: [...GIVEN.title, 'ten nhiem vu', 'noi dung chi dao', 'noi dung giao'],
  unit: [...GIVEN.unit, 'don vi', 'co quan thuc hien', 'don vi duoc giao', 'don vi xu ly'],
  due: [...GIVEN.due, 'han thuc hien', 'thoi han thuc hien', 'ngay het han'],
  state: [
    ...['tinh trang', 'trang thai', 'tinh hinh thuc hien', 'tinh trang xu ly', 'trang thai xu ly', 'danh gia'],
    ...['ket qua thuc hien', 'tien do', 'tien do thuc hien', 'tinh trang thuc hien', 'muc do hoan thanh'],
  ],
};

export function readCityRows(table: readonly string[][], asOf: string): CityRow[] | Sentence {
  const rows = readColumns(table, COLUMNS, ['title', 'due']) ?? readColumns(table, COLUMNS, ['title', 'state']);
  if (!rows)
    return {
      vi: 'Không thấy dòng tiêu đề có cột “Nội dung nhiệm vụ” cùng “Thời hạn” hoặc “Tình trạng”.',
      en: 'No heading row with the task and its due date or state.',
    };
  return rows.flatMap(({ line, cell }) => {
    const title = oneLine(cell('title')).slice(0, 4000);
    const text = (name: keyof typeof COLUMNS, most: number) => oneLine(cell(name)).slice(0, most) || null;
    const [dueText, stateText] = [text('due', 100), text('state', 200)];
    // The head of a group, a sum, a signature: a task has more than words.
    if (!title || !(dueText || stateText || text('number', 150))) return [];
    const due = readDue(dueText ?? '', asOf);
    return [
      {
        ...{ line, title, number: text('number', 150), unitText: text('unit', 500) },
        ...{ dueText, ...due, stateText, state: readState(stateText ?? '') },
      },
    ];
  });
}

/** A day, or words that mean one ("quý III/2026"); of anything else only the words are kept. */
function readDue(text: string, asOf: string): { dueOn: string | null; isBefore: boolean } {
  const day = parseDay(text);
  if (day) return { dueOn: day.day, isBefore: day.isBefore };
  const year = Number(asOf.slice(0, 4));
  const read = parseDeadline(text, { year, period: [`${year}-01-01`, `${year}-12-31`] });
  return read.due ? { dueOn: read.due, isBefore: read.bound === 'before' } : NO_DAY;
}

const NO_DAY = { dueOn: null, isBefore: false };

/** Tình trạng, as cities write it: "Đã hoàn thành (quá hạn)", "Chưa thực hiện - trong hạn". */
export function readState(text: string): CityState | null {
  const folded = foldAccents(oneLine(text)).replace(/(chua|khong) (den|qua|tre) han/g, 'con han');
  if (/khong phat sinh/.test(folded)) return 'NOT_ARISEN';
  const isLate = /qua han|tre\b|cham\b|muon\b|sau han/.test(folded);
  const isUnderWay = /\b(chua|dang|tiep tuc|con han)\b/.test(folded);
  if (/hoan thanh|\bxong\b|da (bao cao|thuc hien|ban hanh)/.test(folded) && !/\b(chua|dang)\b/.test(folded)) {
    if (isLate) return 'DONE_LATE';
    return /(dung|truoc|som|trong|con) (thoi )?han|dung tien do/.test(folded) ? 'DONE_ON_TIME' : 'DONE';
  }
  if (isLate) return 'OVERDUE';
  return isUnderWay || /trong han/.test(folded) ? 'RUNNING' : null;
}
