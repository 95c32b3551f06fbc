import { describe, expect, test } from 'vitest';
import { defaultSessions, makeCalendar } from '../../lib/vn-calendar/public.ts';
import { distanceOf } from './rows.ts';

const calendar = makeCalendar({ days: [], sessions: defaultSessions });
const said = (today: string, lastOn: string) => distanceOf(calendar, today, { lastOn, status: 'OPEN' })?.vi;

describe('how far a due date is', () => {
  test('a promise of a Sunday is counted from that Sunday', () => {
    expect(said('2026-06-16', '2026-05-31')).toBe('quá 16 ngày (12 ngày làm việc)');
    expect(said('2026-06-16', '2026-06-01')).toBe('quá 15 ngày (11 ngày làm việc)');
  });

  test('today, soon, and far', () => {
    expect(said('2026-06-16', '2026-06-16')).toBe('hết hạn hôm nay');
    expect(distanceOf(calendar, '2026-06-16', { lastOn: '2026-06-19', status: 'OPEN' })).toMatchObject({ soon: true });
    expect(distanceOf(calendar, '2026-06-16', { lastOn: '2026-06-20', status: 'OPEN' })).toMatchObject({ soon: false });
  });

  test('what is no longer owed has none', () => {
    expect(distanceOf(calendar, '2026-06-16', { lastOn: '2026-06-01', status: 'DONE' })).toBeNull();
    expect(distanceOf(calendar, '2026-06-16', { lastOn: null, status: 'OPEN' })).toBeNull();
  });
});
