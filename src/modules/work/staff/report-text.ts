import type { Sentence } from '../../../platform/refusals.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { FIELDS } from '../rules.ts';
import type { FieldDifficulties } from './api.ts';

type Line = FieldDifficulties['open'][number];

export const OTHER_FIELD: Sentence = { vi: 'Việc ngoài kế hoạch cải cách hành chính', en: 'Works outside the plan' };

export const fieldName = (field: FieldDifficulties['field'], say: (words: Sentence) => string) =>
  field ? `${field}. ${say(FIELDS[field])}` : say(OTHER_FIELD);

/** What is asked of higher levels stands apart, in the order of the fields. */
export const proposalsToHigher = (fields: readonly FieldDifficulties[]): Line[] =>
  fields.flatMap(({ open, answered }) => [...open, ...answered]).filter(({ addressedTo }) => addressedTo === 'HIGHER');

const stop = (text: string) => (/[.!?…]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

/** Plain text for the report, which is written in Vietnamese whatever the language of the screen. */
export function textOfReport(period: string, fields: readonly FieldDifficulties[]): string {
  const higher = proposalsToHigher(fields);
  const line = (row: Line, index: number) => {
    const result = row.answeredAt
      ? `Đã có ý kiến ngày ${showDay(row.answeredAt.slice(0, 10))}: ${stop(row.answer ?? '')}`
      : 'Chưa có ý kiến giải quyết.';
    const asked = row.addressedTo === 'HIGHER' ? '' : ` Đề xuất: ${stop(row.proposal)}`;
    return `${index + 1}. ${stop(row.hindrance)} (${row.unit}; việc: ${row.work})${asked} ${result}`;
  };
  return [
    `TỒN TẠI, VƯỚNG MẮC VÀ KIẾN NGHỊ ${period.toLocaleUpperCase('vi')}`,
    ...['', 'A. Tồn tại, vướng mắc'],
    ...(fields.length === 0 ? ['Không có.'] : []),
    ...fields.flatMap(({ field, open, answered }) => [
      ...['', fieldName(field, ({ vi }) => vi)],
      ...[...open, ...answered].map(line),
    ]),
    ...['', 'B. Kiến nghị cấp trên'],
    ...(higher.length === 0
      ? ['Không có.']
      : higher.map((row, index) => `${index + 1}. ${stop(row.proposal)} (${row.unit})`)),
  ].join('\n');
}
