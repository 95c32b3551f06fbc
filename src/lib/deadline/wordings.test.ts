import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDeadline } from './parse.ts';
import type { Schedule } from './schedule.ts';
import { planOf } from './testing.ts';

const MOST_DATES_LISTED = 5;

function toldRecurrence({ recurrence }: Schedule): string {
  if (!recurrence) return '';
  if (recurrence.freq === 'per_event') return recurrence.offset ?? '';
  const { dates } = recurrence;
  if (!dates) return recurrence.freq;
  const listed = dates.length > MOST_DATES_LISTED ? `${dates.length} từ ${dates[0]}` : dates.join(' ');
  return `${recurrence.freq}: ${listed}`.trim();
}

function told(schedule: Schedule): string[] {
  const { kind, ambiguous, explicitDue, start, due, bound } = schedule;
  return [
    `${kind}${ambiguous ? '?' : ''}${explicitDue ? '!' : ''}`,
    start ?? '-',
    `${due ?? '-'}${bound ? ` ${bound}` : ''}`,
    toldRecurrence(schedule),
  ];
}

const rows = readFileSync(new URL('./wordings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' |').map((cell) => cell.trim()));

describe('official wordings', () => {
  test('there are many, each once', () => {
    expect(rows.length).toBeGreaterThan(450);
    expect(new Set(rows.map(([plan, wording]) => `${plan} ${wording}`)).size).toBe(rows.length);
  });

  test.each(rows)('%s: %s', (plan = '', wording = '', ...expected) => {
    expect(told(parseDeadline(wording, planOf(plan)))).toEqual(expected);
  });
});
