import { useRef } from 'react';

export interface Selection {
  chosen: ReadonlySet<number>;
  onChange: (chosen: ReadonlySet<number>) => void;
  /** What a row is called when it is read out. */
  nameOf: (id: number) => string;
}

/** Choosing rows: one by one, a stretch with Shift, or the whole page. */
export function useSelection(selection: Selection | undefined, ids: readonly number[]) {
  const last = useRef<number | undefined>(undefined);
  if (!selection) return undefined;
  const { chosen, onChange } = selection;
  const change = (changed: readonly number[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const id of changed) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    onChange(next);
  };
  return {
    ...selection,
    isAll: ids.length > 0 && ids.every((id) => chosen.has(id)),
    toggleAll: () => change(ids, !ids.every((id) => chosen.has(id))),
    toggle: (id: number, isStretch: boolean) => {
      const from = last.current === undefined ? -1 : ids.indexOf(last.current);
      const to = ids.indexOf(id);
      last.current = id;
      if (!isStretch || from < 0) change([id], !chosen.has(id));
      else change(ids.slice(Math.min(from, to), Math.max(from, to) + 1), true);
    },
    add: (...added: number[]) => {
      last.current = added.at(-1);
      change(added, true);
    },
    clear: () => onChange(new Set()),
  };
}
