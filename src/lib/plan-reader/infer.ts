import { type Column, MOST_COLUMNS } from './columns.ts';
import { isNumber, isPaper, isTime, isUnit } from './evidence.ts';

/** The columns of a table whose head is lost, by what its cells look like; undefined where it is no table of tasks. */
export function columnsOf(rows: readonly (readonly string[])[], isByAgency: boolean): Column[] | undefined {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  if (width < 3 || width > MOST_COLUMNS || rows.length < 2) return undefined;
  const columns = Array.from({ length: width }, (_, at) =>
    factsOf(rows.map((cells) => cells[at] ?? '').filter(Boolean)),
  );
  const taken = new Map<number, Column>();
  const take = (column: Column, measure: (facts: Facts) => number, least: number) => {
    let best = -1;
    for (const [at, facts] of columns.entries())
      if (!taken.has(at) && measure(facts) >= least && (best < 0 || measure(facts) > measure(columns[best] ?? facts)))
        best = at;
    if (best >= 0) taken.set(best, column);
    return best;
  };
  if (columns[0] && columns[0].numbers >= 0.7) taken.set(0, 'no');
  take('time', ({ times, filled }) => (filled > 0 ? times : 0), 0.6);
  take('text', ({ length, units, times }) => (units > 0.6 || times > 0.5 ? 0 : length), 25);
  const lead = isByAgency
    ? -1
    : take('lead', ({ units, several, filled }) => units - several - (filled > 0 ? 0 : 1), 0.4);
  take('coordinators', ({ units }) => units, 0.6);
  take('products', ({ papers }) => papers, 0.2);
  swapUnits(taken, columns, lead);
  const found = columns.map((_, at) => taken.get(at) ?? 'other');
  const text = columns[found.indexOf('text')];
  const isLed = isByAgency || found.includes('lead') || (text?.leads ?? 0) >= 0.5;
  return text && isLed && found.includes('time') ? found : undefined;
}

interface Facts {
  filled: number;
  length: number;
  numbers: number;
  times: number;
  units: number;
  /** Names several, or all that are concerned: such do not lead. */
  several: number;
  papers: number;
  /** Names a unit in brackets at its end. */
  leads: number;
}

function factsOf(cells: readonly string[]): Facts {
  const share = (is: (text: string) => boolean) => (cells.length === 0 ? 0 : cells.filter(is).length / cells.length);
  return {
    filled: cells.length,
    length: cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length,
    numbers: share(isNumber),
    times: share((cell) => isTime(cell) && !isUnit(cell)),
    units: share((cell) => isUnit(cell) && !/^Các (?:văn bản|sản phẩm|hồ sơ)/.test(cell)),
    several: share((cell) => /;|[Cc]ác\s|liên quan|, (?:Các|Phòng|Văn phòng|Trung tâm|Công an|Trạm|Ủy ban)/.test(cell)),
    // A paper that has its number already is what work is based on.
    leads: share((cell) => isUnit(/\(([^()]{3,80})\)$/.exec(cell)?.[1] ?? '')),
    papers: share((cell) => isPaper(cell) && !/ số \d|\d\/[A-ZĐ]/.test(cell)),
  };
}

/** Of two columns of units alike, the left one leads. */
function swapUnits(taken: Map<number, Column>, columns: readonly Facts[], lead: number): void {
  const other = [...taken].find(([, column]) => column === 'coordinators')?.[0];
  if (lead < 0 || other === undefined || other > lead) return;
  const [first, second] = [columns[other], columns[lead]];
  if (first && second && first.several - second.several < 0.15) {
    taken.set(other, 'lead');
    taken.set(lead, 'coordinators');
  }
}
