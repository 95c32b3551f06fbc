import type { CalendarDate, LocalTime } from '../lib/vn-calendar/public.ts';
import type { Pools } from './catalogue.ts';
import type { LastIds } from './rows.ts';
import type { DueFinder, WorkTime } from './work-time.ts';

/** What every commune of one demonstration shares. */
export interface Stage {
  seed: number;
  from: CalendarDate;
  now: LocalTime;
  work: WorkTime;
  dueOf: DueFinder;
  pools: Pools;
  last: LastIds;
}
