import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { ZodError, ZodType, z } from 'zod';
import type { Action, Permission, View } from './action.ts';
import type { Clock } from './clock.ts';
import { type CommuneDb, inCommune } from './database/commune-db.ts';
import { badCharacter, forbidden, invalid, Refusal, type Sentence } from './refusals.ts';
import { type Actor, hasRole } from './roles.ts';
import { sentenceOf } from './zod-sentences.ts';

export interface Platform {
  pool: pg.Pool;
  clock: Clock;
}

export interface Call {
  requestId: string;
  /** When the device says it happened: an intake queued while the line was down. */
  deviceAt?: Date | undefined;
  idempotencyKey?: string | undefined;
}

/** permission → parse → transaction → run → event and audit → parse the answer. Every door goes through here. */
export function perform<I extends ZodType, O extends ZodType>(
  platform: Platform,
  action: Action<I, O>,
  actor: Actor,
  given: unknown,
  call: Call,
): Promise<z.output<O>> {
  return onConnection(platform, action, actor, call, async (client, now) => {
    permit(action.allow, actor);
    const input = parseInput(action.input, given);
    try {
      return await inCommune(client, actor.communeId, 'write', now, async (db) => {
        const answer = await action.run(db, actor, input);
        await writeHistory(client, db, action.name, actor, call);
        await db.runLast();
        const parsed = action.output.parse(answer);
        if (call.idempotencyKey && !action.answersOnce)
          await rememberAnswer(client, action.name, actor, given, call, parsed, now);
        return parsed;
      });
    } catch (error) {
      // What stops a repeated request is that its work is done: it gets the answer of the first.
      if (!call.idempotencyKey || !asRefusal(error)) throw error;
      const earlier = await inCommune(client, actor.communeId, 'read', now, () =>
        earlierAnswer(client, action.name, actor, given, call),
      );
      if (earlier === undefined) throw error;
      return action.output.parse(earlier);
    }
  });
}

/** permission → parse → read-only transaction → run → parse; a personal read is recorded before the answer leaves. */
export function look<I extends ZodType, O extends ZodType>(
  platform: Platform,
  view: View<I, O>,
  actor: Actor,
  given: unknown,
  call: Call,
): Promise<z.output<O>> {
  return onConnection(platform, view, actor, call, async (client, now) => {
    permit(view.allow, actor);
    const input = parseInput(view.input, given);
    const answer = await inCommune(client, actor.communeId, 'read', now, (db) => view.run(db, actor, input));
    const read = view.personal?.(input, answer);
    if (read && read.fields.length > 0) await recordRead(client, view.name, actor, read, call, now);
    return view.output.parse(answer);
  });
}

/** One connection for all that a request does; a refusal is recorded on it, but a read of what is not there is none. */
export async function onConnection<T>(
  platform: Platform,
  { kind, name }: { kind: string; name: string },
  actor: Actor,
  call: Call,
  work: (client: pg.PoolClient, now: Date) => Promise<T>,
): Promise<T> {
  const now = platform.clock.now();
  const client = await platform.pool.connect();
  let broken: Error | undefined;
  try {
    return await work(client, now);
  } catch (error) {
    const refusal = asRefusal(error);
    if (refusal && (kind === 'action' || refusal.status !== 404))
      await auditRefusal(client, name, actor, refusal, call, now);
    else if (isConnectionLost(error)) broken = error;
    throw refusal ?? error;
  } finally {
    client.release(broken);
  }
}

/** Personal data leaves only after this row is there. */
export async function recordRead(
  client: pg.PoolClient,
  name: string,
  actor: Actor,
  { recordIds, fields }: { recordIds: number[]; fields: string[] },
  call: Call,
  now: Date,
): Promise<void> {
  const values = [now, name, 'read', actor.accountId, actor.personId, recordIds, fields, null, call.requestId];
  await inCommune(client, actor.communeId, 'write', now, () => client.query(INSERT_AUDIT, values));
}

export function permit(permission: Permission, actor: Actor): void {
  if (permission === 'public' || actor.kind === 'system') return;
  if (actor.kind !== 'person') throw forbidden();
  if (permission === 'everyone' || hasRole(actor, ...permission)) return;
  throw forbidden();
}

export function parseInput<I extends ZodType>(schema: I, given: unknown): z.output<I> {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw invalid(fieldSentences(parsed.error));
}

function fieldSentences(error: ZodError): Record<string, Sentence> {
  return Object.fromEntries(error.issues.slice(0, 50).map((issue) => [issue.path.join('.'), sentenceOf(issue)]));
}

const INSERT_AUDIT = `insert into audit (at, action, outcome, account_id, person_id, record_ids, fields, refusal, request_id)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

/** One statement for the audit row and all events of the request. */
const INSERT_HISTORY = `with told as (
  insert into events (noun, record_id, verb, from_status, to_status, person_id, role, unit_id, device_at, at, reason, data)
  select noun, record_id, verb, from_status, to_status, $5, $10, $11, $12, $1, reason, coalesce(data, '{}')
  from jsonb_to_recordset($13) as h (noun text, record_id bigint, verb text, from_status text, to_status text, reason text, data jsonb)
) ${INSERT_AUDIT}`;

async function writeHistory(
  client: pg.PoolClient,
  db: CommuneDb,
  name: string,
  actor: Actor,
  call: Call,
): Promise<void> {
  const happenings = db.happenings.map((happening) => ({
    noun: happening.noun,
    record_id: happening.recordId,
    verb: happening.verb,
    from_status: happening.from ?? null,
    to_status: happening.to ?? null,
    reason: happening.reason ?? null,
    data: happening.data ?? {},
  }));
  const refused = happenings.length === 0 ? db.refused : [];
  const touched = [...happenings.map(({ record_id }) => record_id), ...refused.map(({ recordId }) => recordId)];
  const recordIds = [...new Set(touched)];
  const [outcome, refusal] = refused[0] ? ['refused', refused[0].code] : ['done', null];
  const main = actor.assignments.find(({ unitId }) => unitId === actor.unitId) ?? actor.assignments[0];
  await client.query(INSERT_HISTORY, [
    ...[db.now, name, outcome, actor.accountId, actor.personId, recordIds, [], refusal, call.requestId],
    ...[main?.role ?? actor.kind, actor.unitId, call.deviceAt ?? null, JSON.stringify(happenings)],
  ]);
}

/** Written after the rollback, on the same connection: a refusal is a fact too. */
async function auditRefusal(
  client: pg.PoolClient,
  name: string,
  actor: Actor,
  refusal: Refusal,
  call: Call,
  now: Date,
): Promise<void> {
  const fields = Object.keys(refusal.fields);
  await inCommune(client, actor.communeId, 'write', now, () =>
    client.query(INSERT_AUDIT, [
      ...[now, name, 'refused', actor.accountId, actor.personId, [], fields, refusal.code, call.requestId],
    ]),
  );
}

async function earlierAnswer(
  client: pg.PoolClient,
  name: string,
  actor: Actor,
  given: unknown,
  call: Call,
): Promise<unknown> {
  const { rows } = await client.query(
    'select action, account_id, input_hash, answer from idempotency_keys where key = $1',
    [call.idempotencyKey],
  );
  const earlier = rows[0];
  if (!earlier) return undefined;
  const same =
    earlier.action === name && earlier.account_id === actor.accountId && hashOf(given).equals(earlier.input_hash);
  if (same) return earlier.answer;
  throw new Refusal('key_reused', 409, {
    vi: 'Mã chống gửi trùng này đã dùng cho một yêu cầu khác. Hãy tải lại trang rồi gửi lại.',
    en: 'This idempotency key was used for another request. Reload the page and send again.',
  });
}

async function rememberAnswer(
  client: pg.PoolClient,
  name: string,
  actor: Actor,
  given: unknown,
  call: Call,
  answer: unknown,
  now: Date,
) {
  await client.query(
    'insert into idempotency_keys (key, action, account_id, input_hash, answer, at) values ($1, $2, $3, $4, $5, $6)',
    [call.idempotencyKey, name, actor.accountId, hashOf(given), JSON.stringify(answer), now],
  );
}

function hashOf(given: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(given)).digest();
}

/** What the database refuses because someone was faster is a refusal; anything else it says is a fault of ours. */
function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === '22021' || code === '22P05') return badCharacter();
  if (code === '23503')
    return new Refusal('unknown_reference', 422, {
      vi: 'Có mục được chọn không còn hoặc không thuộc xã của bạn. Hãy tải lại trang rồi chọn lại.',
      en: 'Something that was chosen is not there, or belongs to another commune. Reload and choose again.',
    });
  if (code === '22007' || code === '22008' || code === '22003')
    return new Refusal('out_of_range', 422, {
      vi: 'Có ngày hoặc số nằm ngoài phạm vi cho phép.',
      en: 'A date or a number is out of range.',
    });
  if (code === '23505' || code === '40001' || code === '40P01')
    return new Refusal('busy', 409, {
      vi: 'Có người vừa làm đúng việc này. Hãy xem lại rồi thử lần nữa.',
      en: 'Someone has just done the same. Look again and retry.',
    });
  return undefined;
}

function isConnectionLost(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^(08|57P)/.test(error.code);
}
