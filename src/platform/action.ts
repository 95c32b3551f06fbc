import type { ZodType, z } from 'zod';
import type { CommuneDb } from './database/commune-db.ts';
import type { Column } from './files/table.ts';
import type { Actor, Role } from './roles.ts';

/** Who may: some roles, every person signed in, or anybody through a public door that has its own secret. */
export type Permission = readonly Role[] | 'everyone' | 'public';

interface Verb<I extends ZodType, O extends ZodType> {
  name: string;
  /** What it does, for the API page. */
  summary: string;
  allow: Permission;
  input: I;
  output: O;
  run(db: CommuneDb, actor: Actor, input: z.output<I>): Promise<z.input<O>>;
}

/** A change. Runs in a transaction bound to one commune; event and audit rows are written beside it. */
export interface Action<I extends ZodType = ZodType, O extends ZodType = ZodType> extends Verb<I, O> {
  kind: 'action';
  /** Its answer holds a secret that is shown once, and so is not kept for a request that comes twice. */
  answersOnce?: true;
}

/** A read. `personal` marks one that shows personal data: its access row is written before the answer leaves. */
export interface View<I extends ZodType = ZodType, O extends ZodType = ZodType> extends Verb<I, O> {
  kind: 'view';
  /** Which fields were read and of whom; an empty list of fields means that nothing personal was in the answer. */
  personal?(input: z.output<I>, answer: z.input<O>): { recordIds: number[]; fields: string[] };
}

export function action<I extends ZodType, O extends ZodType>(definition: Omit<Action<I, O>, 'kind'>): Action<I, O> {
  return { kind: 'action', ...definition };
}

export function view<I extends ZodType, O extends ZodType>(definition: Omit<View<I, O>, 'kind'>): View<I, O> {
  return { kind: 'view', ...definition };
}

/**
 * A read without pages: the rows leave as a file while a cursor reads them, so their number does not matter. Always
 * personal: its access row is written before the first byte leaves.
 */
export interface ExportView<I extends ZodType = ZodType, Row = unknown>
  extends Omit<Verb<I, ZodType>, 'output' | 'run'> {
  kind: 'export';
  /** Of the file, without its ending. */
  fileName: string;
  sheetName: string;
  /** Names of the personal fields in the columns. */
  personalFields: string[];
  /** Nothing but these leaves. */
  columns(input: z.output<I>): readonly Column<Row>[];
  rows(db: CommuneDb, actor: Actor, input: z.output<I>): AsyncIterable<Row>;
}

export function exportView<I extends ZodType, Row>(definition: Omit<ExportView<I, Row>, 'kind'>): ExportView<I, Row> {
  return { kind: 'export', ...definition };
}
