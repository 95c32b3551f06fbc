import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './data-table.module.css';
import { useShortcuts } from './shortcuts.ts';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => ReactNode;
  /** Left out on narrow screens, where a row becomes a card. */
  isSecondary?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => number;
  onOpen: (row: Row) => void;
  isStale?: boolean;
}

/** The one table of every list: rows open by click or Enter, j and k move, cards on a telephone. */
export function DataTable<Row>({ caption, columns, rows, rowKey, onOpen, isStale = false }: DataTableProps<Row>) {
  const [current, setCurrent] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts without a chosen row.
  useEffect(() => setCurrent(-1), [rows]);
  const go = (step: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, current + step));
    setCurrent(next);
    body.current?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  const openCurrent = () => {
    const row = rows[current];
    if (row) onOpen(row);
  };
  useShortcuts({
    j: () => go(1),
    arrowdown: () => go(1),
    k: () => go(-1),
    arrowup: () => go(-1),
    enter: openCurrent,
    o: openCurrent,
  });
  return (
    <table className={classes.table} aria-busy={isStale}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => (
          <tr key={rowKey(row)} aria-current={index === current || undefined} onClick={() => onOpen(row)}>
            {columns.map(({ key, title, cell, isSecondary }) => (
              <td key={key} data-title={title} className={isSecondary ? classes.secondary : undefined}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
