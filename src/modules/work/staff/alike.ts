import type { Row } from './api.ts';

type Owed = Pick<Row, 'title' | 'period' | 'dueOn' | 'isBefore' | 'unit'>;

export interface Group<Each extends Owed = Row> {
  row: Each;
  units: string[];
  count: number;
}

/** A report that five units owe by the same day is one thing to read, not five. */
export function alike<Each extends Owed>(rows: readonly Each[]): Group<Each>[] {
  const groups = new Map<string, Group<Each>>();
  for (const row of rows) {
    const key = JSON.stringify([row.title, row.period, row.dueOn, row.isBefore]);
    const group = groups.get(key) ?? { row, units: [], count: 0 };
    if (!group.units.includes(row.unit)) group.units.push(row.unit);
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()];
}
