import type { TaskRecord } from './contract.ts';
import type { Doubt } from './rules.ts';

/** Below this the reader itself was not sure. */
const SURE = 0.8;

const CELLS = {
  no: { vi: 'số thứ tự', en: 'number' },
  text: { vi: 'nội dung', en: 'text' },
  lead: { vi: 'chủ trì', en: 'leading unit' },
  coordinators: { vi: 'phối hợp', en: 'helping units' },
  time: { vi: 'thời gian', en: 'time' },
  products: { vi: 'sản phẩm', en: 'products' },
  group: { vi: 'lĩnh vực', en: 'field' },
} as const;

/** Of a plan from above these are what is compared: whom it asks, what, by when. */
const ASKED_ABOVE = new Set(['no', 'text', 'lead', 'time']);

type Doubtful = Pick<
  TaskRecord,
  'leadText' | 'leadUnitId' | 'timeText' | 'schedule' | 'products' | 'source' | 'checked'
>;

interface DoubtContext {
  isLeadGeneric: boolean;
  /** Of a plan from above no unit of ours leads a task. */
  isReference: boolean;
}

/** What a person should look at first; what he has confirmed is no doubt any more, a missing lead always is. */
export function doubtsOf(task: Doubtful, { isLeadGeneric, isReference }: DoubtContext): Doubt[] {
  const found: Doubt[] = [];
  if (task.leadUnitId === null && !isReference) found.push(leadDoubt(task.leadText, isLeadGeneric));
  const { kind, ambiguous } = task.schedule;
  if (kind === 'unknown')
    found.push({
      cell: 'time',
      vi: `Không hiểu được “${task.timeText}”.`,
      en: `“${task.timeText}” is not understood.`,
    });
  else if (kind === 'unspecified') found.push({ cell: 'time', vi: 'Không ghi thời gian.', en: 'No time is written.' });
  else if (ambiguous)
    found.push({ cell: 'time', vi: 'Thời gian có thể hiểu hai cách.', en: 'The time can be read in two ways.' });
  if (task.products.length === 0) found.push({ cell: 'products', vi: 'Không ghi sản phẩm.', en: 'No product.' });
  for (const [cell, { vi, en }] of Object.entries(CELLS)) {
    const source = task.source?.[cell];
    if (source && source.confidence < SURE && isCell(cell) && !found.some((doubt) => doubt.cell === cell))
      found.push({ cell, vi: `Máy đọc chưa chắc ô ${vi}.`, en: `The reader is not sure of the ${en}.` });
  }
  if (isReference) return found.filter(({ cell }) => ASKED_ABOVE.has(cell) && !task.checked.includes(cell));
  const isMissing = (cell: string) => cell === 'lead' && task.leadUnitId === null;
  return found.filter(({ cell }) => isMissing(cell) || !task.checked.includes(cell));
}

const isCell = (name: string): name is keyof typeof CELLS => name in CELLS;

function leadDoubt(text: string | null, isGeneric: boolean): Doubt {
  if (!text) return { cell: 'lead', vi: 'Không ghi đơn vị chủ trì.', en: 'No leading unit is written.' };
  if (isGeneric)
    return {
      cell: 'lead',
      vi: `“${text}” không phải một đơn vị cụ thể: hãy chọn đơn vị chủ trì.`,
      en: `“${text}” is no unit in particular: choose one.`,
    };
  return {
    cell: 'lead',
    vi: `Chưa khớp “${text}” với đơn vị nào.`,
    en: `“${text}” matches no unit.`,
  };
}
