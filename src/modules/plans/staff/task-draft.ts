import type { Task, TaskFields } from './api.ts';

/** A row as it stands in the form. */
export interface Draft {
  no: string;
  groupNo: string;
  groupName: string;
  text: string;
  leadUnitId: number | null;
  coordinatorUnitIds: number[];
  timeText: string;
  dueOn: string;
  rhythm: TaskFields['rhythm'];
  products: string;
  isOwn: boolean;
  higherTask: string;
}

export const draftOf = (task: Task | undefined): Draft => ({
  no: task?.no ?? '',
  groupNo: task?.groupNo ?? '',
  groupName: task?.groupName ?? '',
  text: task?.text ?? '',
  leadUnitId: task?.leadUnitId ?? null,
  coordinatorUnitIds: task?.coordinatorUnitIds ?? [],
  timeText: task?.timeText ?? '',
  dueOn: '',
  rhythm: task?.rhythm ?? null,
  products: (task?.products ?? []).join('\n'),
  isOwn: task?.isOwn ?? false,
  higherTask: task?.higherTask ?? '',
});

export function fieldsOf({ products, dueOn, ...draft }: Draft): TaskFields {
  return {
    ...draft,
    ...(dueOn ? { dueOn } : {}),
    products: products
      .split('\n')
      .map((product) => product.trim())
      .filter(Boolean),
  };
}

/** What each part of the form is given. */
export interface PartProps {
  draft: Draft;
  change: (change: Partial<Draft>) => void;
}
