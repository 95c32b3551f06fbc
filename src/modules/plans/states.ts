import { TASK_STATE_NAMES, type TaskState } from './rules.ts';

/** Plan counts count tasks, not their occurrences. */
export function countStates(tasks: readonly { state: TaskState | null }[]): Record<TaskState, number> {
  const counts = Object.fromEntries(TASK_STATE_NAMES.map((name) => [name, 0])) as Record<TaskState, number>; // tidy: fromEntries forgets its keys
  for (const { state } of tasks) if (state) counts[state]++;
  return counts;
}
