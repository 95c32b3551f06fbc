import type pg from 'pg';
import { z } from 'zod';
import type { Limit } from '../lib/vn-calendar/public.ts';
import { type LimitUnit, limitOf } from '../modules/dossiers/clocks.ts';
import { limitUnit, type StepTemplate } from '../modules/procedures/public.ts';
import { detailedSteps } from './detailed-steps.ts';
import { weighted } from './random.ts';

/** A procedure as every commune of the demonstration offers it. */
export interface Entry {
  procedureId: number;
  versionId: number;
  name: string;
  field: string;
  validFrom: string;
  limitValue: number;
  limitUnit: LimitUnit;
  limit: Limit;
  isConfirmed: boolean;
  steps: StepTemplate[];
  /** Steps the commune itself wrote down, when they differ from the announced ones. */
  ownSteps: StepTemplate[] | null;
  paperNames: string[];
  responsible: string;
  weight: number;
  /** Its place in every list of entries. */
  index: number;
}

/** Entries as often as they are asked for: all, those that take days, those of three days, those with something to pay. */
export interface Pools {
  all: Entry[];
  slow: Entry[];
  threeDays: Entry[];
  payable: Entry[];
}

/** Who settles a field, a limit in working days where none is confirmed, and its share of the dossiers of a commune. */
const FIELDS: Record<string, { unit: string; days: number; weight: number }> = {
  'Hộ tịch': { unit: 'office', days: 5, weight: 26 },
  'Liên thông': { unit: 'office', days: 5, weight: 6 },
  'Chứng thực': { unit: 'service_centre', days: 2, weight: 36 },
  'Nuôi con nuôi, hoà giải, pháp luật': { unit: 'office', days: 10, weight: 0.5 },
  'Bảo trợ xã hội, người cao tuổi, trẻ em': { unit: 'culture_society', days: 10, weight: 10 },
  'Giảm nghèo': { unit: 'culture_society', days: 15, weight: 1.5 },
  'Người có công': { unit: 'culture_society', days: 5, weight: 2 },
  'Hộ kinh doanh, hợp tác xã, thương mại': { unit: 'economy', days: 5, weight: 4 },
  'Xây dựng, giao thông, hạ tầng': { unit: 'economy', days: 15, weight: 2 },
  'Đất đai': { unit: 'economy', days: 20, weight: 4 },
  'Cư trú, an ninh trật tự, căn cước': { unit: 'police', days: 3, weight: 6 },
  'Giáo dục': { unit: 'culture_society', days: 10, weight: 1 },
  'Tôn giáo, văn hoá': { unit: 'culture_society', days: 15, weight: 0.5 },
  'Thanh tra, tiếp dân': { unit: 'office', days: 10, weight: 0.3 },
  'Phí, môi trường': { unit: 'economy', days: 5, weight: 0.3 },
};
const OTHER_FIELD = { unit: 'office', days: 10, weight: 0.2 };

/** Inside a field, how many times more often than the others. */
const POPULAR: Record<string, number> = {
  '2.000815': 40,
  '2.000884': 10,
  '2.001035': 4,
  '2.000635': 14,
  '1.001193': 12,
  '1.004873': 10,
  '1.000656': 4,
  '1.000894': 5,
  '2.000986': 4,
  '3.000722': 4,
  '1.014027': 8,
  '1.001776': 5,
  '1.001612': 8,
  '1.004194': 3,
  '1.004222': 3,
};
const PAYABLE_FIELDS = ['Đất đai', 'Xây dựng, giao thông, hạ tầng'];
const POOL_SLOTS = 2_000;

const rowShape = z.object({
  procedure_id: z.coerce.number(),
  version_id: z.coerce.number(),
  code: z.string(),
  name: z.string(),
  field: z.string(),
  valid_from: z.string(),
  limit_value: z.number().nullable(),
  limit_unit: limitUnit.nullable(),
  limit_text: z.string(),
  papers: z.array(z.object({ name: z.string() })),
  steps: z.array(
    z.object({ name: z.string(), place: z.enum(['CENTRE', 'RESPONSIBLE', 'LEADERSHIP']), share: z.number() }),
  ),
});
type Row = z.infer<typeof rowShape>;

export async function readCatalogue(client: pg.ClientBase, isDetailed: boolean): Promise<Entry[]> {
  const { rows } = await client.query(
    `select distinct on (p.id) p.id as procedure_id, v.id as version_id, p.code, v.name, p.field,
       v.valid_from::text, v.limit_value, v.limit_unit, v.limit_text, v.papers, v.steps
     from procedures p join procedure_versions v on v.procedure_id = p.id order by p.id, v.valid_from`,
  );
  const read = z.array(rowShape).parse(rows);
  const popularity = (row: Row) => POPULAR[row.code] ?? 1;
  const wholeOf = new Map<string, number>();
  for (const row of read) wholeOf.set(row.field, (wholeOf.get(row.field) ?? 0) + popularity(row));
  return read.map((row, index) => {
    const field = FIELDS[row.field] ?? OTHER_FIELD;
    const { value, unit } = limitFor(row, field.days);
    const ownSteps = isDetailed ? detailedSteps(row.field) : null;
    return {
      procedureId: row.procedure_id,
      versionId: row.version_id,
      name: row.name,
      field: row.field,
      validFrom: row.valid_from,
      limitValue: value,
      limitUnit: unit,
      limit: limitOf(value, unit),
      isConfirmed: row.limit_unit !== null,
      steps: ownSteps ?? row.steps,
      ownSteps,
      paperNames: row.papers.map(({ name }) => name),
      responsible: field.unit,
      weight: (field.weight * popularity(row)) / (wholeOf.get(row.field) ?? 1),
      index,
    };
  });
}

/** Where nothing is confirmed: the first number of days the catalogue speaks of, else what is usual in the field. */
function limitFor(row: Row, usualDays: number): { value: number; unit: LimitUnit } {
  if (row.limit_value !== null && row.limit_unit !== null) return { value: row.limit_value, unit: row.limit_unit };
  const [, days, working] = /(\d+) ngày( làm việc)?/.exec(row.limit_text) ?? [];
  if (days === undefined) return { value: usualDays, unit: 'WORKING_DAY' };
  return { value: Number(days), unit: working === undefined ? 'CALENDAR_DAY' : 'WORKING_DAY' };
}

export function makePools(entries: readonly Entry[]): Pools {
  const pool = (wanted: (entry: Entry) => boolean) =>
    weighted(
      entries.filter(wanted).map((entry) => [entry, entry.weight] as const),
      POOL_SLOTS,
    );
  const isSlow = ({ limitUnit: unit, limitValue }: Entry) => unit !== 'SAME_DAY' && limitValue >= 3;
  return {
    all: pool(() => true),
    slow: pool(isSlow),
    threeDays: pool(({ limitUnit: unit, limitValue }) => unit === 'WORKING_DAY' && limitValue === 3),
    payable: pool(({ field }) => PAYABLE_FIELDS.includes(field)),
  };
}
