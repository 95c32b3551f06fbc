import type { Task } from './api.ts';

/** A row that is being edited, or where a new one goes. */
export type Editing = { task: Task } | { after: number | null };
