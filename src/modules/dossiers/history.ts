import type { z } from 'zod';
import { localTime } from '../../platform/clock.ts';
import { fixedQuery } from '../../platform/database/fixed-query.ts';
import type { historyLine as line } from './contract.ts';

/** Of one record of the room, the newest first. */
export const readHistory = fixedQuery((db, noun: string, id: number) =>
  db
    .selectFrom('events as e')
    .leftJoin('people as p', 'p.id', 'e.person_id')
    .leftJoin('units as u', 'u.id', 'e.unit_id')
    .where('e.noun', '=', noun)
    .where('e.record_id', '=', id)
    .select([
      'e.id',
      'e.at',
      'e.device_at',
      'e.verb',
      'e.to_status',
      'e.reason',
      'p.full_name',
      'e.role',
      'u.short_name',
    ])
    .orderBy('e.id', 'desc')
    .limit(200),
);

export function historyLine(row: Awaited<ReturnType<typeof readHistory>>[number]): z.infer<typeof line> {
  return {
    id: row.id,
    at: localTime(row.at),
    deviceAt: local(row.device_at),
    verb: row.verb,
    to: row.to_status,
    reason: row.reason,
    person: row.full_name,
    role: row.role,
    unit: row.short_name,
  };
}

/** Inside json_agg PostgreSQL writes moments as text. */
export function local(moment: Date | string | null): string | null {
  return moment === null ? null : localTime(new Date(moment));
}
