import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import classes from './data-table.module.css';
import { useShortcuts } from './shortcuts.ts';
import { type Selection, useSelection } from './use-selection.ts';

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
  /** Given where something can be done with several rows. */
  selection?: Selection;
}

/** The one table of every list: rows open by click or Enter, j and k move, x chooses, cards on a telephone. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, onOpen, isStale = false } = props;
  const { t } = useSpeech();
  const body = useRef<HTMLTableSectionElement>(null);
  const selection = useSelection(props.selection, rows.map(rowKey));
  const current = useCurrentRow(props, body, selection);
  return (
    <table className={classes.table} aria-busy={isStale}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {selection ? (
            <th scope="col" className={classes.choice}>
              <input
                type="checkbox"
                aria-label={t('list.chooseAll')}
                checked={selection.isAll}
                onChange={selection.toggleAll}
              />
            </th>
          ) : null}
          {columns.map(({ key, title }) => (
            <th key={key} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => {
          const id = rowKey(row);
          const isChosen = selection?.chosen.has(id) ?? false;
          return (
            <tr
              key={id}
              aria-current={index === current || undefined}
              data-chosen={isChosen || undefined}
              onClick={() => onOpen(row)}
            >
              {selection ? (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the box inside has the keyboard; the cell only widens its target.
                <td className={classes.choice} onClick={(event) => event.stopPropagation()}>
                  <input
                    type="checkbox"
                    aria-label={t('list.choose', { name: selection.nameOf(id) })}
                    checked={isChosen}
                    onChange={() => undefined}
                    onClick={(event) => selection.toggle(id, event.shiftKey)}
                  />
                </td>
              ) : null}
              {columns.map(({ key, title, cell, isSecondary }) => (
                <td key={key} data-title={title} className={isSecondary ? classes.secondary : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function useCurrentRow<Row>(
  { rows, rowKey, onOpen }: DataTableProps<Row>,
  body: RefObject<HTMLTableSectionElement | null>,
  selection: ReturnType<typeof useSelection>,
): number {
  const [current, setCurrent] = useState(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page starts without a chosen row.
  useEffect(() => setCurrent(-1), [rows]);
  const row = rows[current];
  const go = (step: number) => (event: KeyboardEvent) => {
    event.preventDefault();
    const next = Math.max(0, Math.min(rows.length - 1, current + step));
    const reached = rows[next];
    setCurrent(next);
    body.current?.rows[next]?.scrollIntoView({ block: 'nearest' });
    if (event.shiftKey && selection && reached)
      selection.add(...(row ? [rowKey(row), rowKey(reached)] : [rowKey(reached)]));
  };
  const open = () => row && onOpen(row);
  const toggle = (event: KeyboardEvent) => {
    if (!row || !selection) return;
    event.preventDefault();
    selection.toggle(rowKey(row), false);
  };
  useShortcuts({
    ...{ j: go(1), arrowdown: go(1), k: go(-1), arrowup: go(-1), enter: open, o: open },
    ...{ x: toggle, ' ': toggle, escape: () => selection?.clear() },
  });
  return current;
}
