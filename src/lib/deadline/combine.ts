// Several clauses of one cell: each product, cycle or unit has its own time.
import { sortedDates } from './days.ts';
import { nothing, recurrenceOf } from './make.ts';
import type { Recurrence, Schedule } from './schedule.ts';

export function combined(parts: readonly Schedule[]): Schedule {
  const starts = parts.flatMap((part) => part.start ?? []).toSorted();
  const dues = parts.flatMap((part) => part.due ?? []);
  const recurrence = combinedRecurrence(parts, dues);
  return {
    ...nothing(
      'compound',
      parts.some((part) => part.ambiguous),
    ),
    start: starts[0] ?? null,
    due: [...dues, ...(recurrence?.dates ?? [])].toSorted().at(-1) ?? null,
    recurrence,
    explicitDue: parts.some((part) => part.explicitDue),
    parts: [...parts],
  };
}

function combinedRecurrence(parts: readonly Schedule[], dues: readonly string[]): Recurrence | null {
  const rules = parts.flatMap((part) =>
    part.recurrence && part.recurrence.freq !== 'per_event' ? part.recurrence : [],
  );
  const [first] = rules;
  if (!first) return dues.length > 1 ? recurrenceOf('list', sortedDates(dues)) : null;
  const dated = rules.filter((rule) => rule.dates !== null);
  const freqs = [...new Set(rules.flatMap((rule) => rule.freq.split('+')))];
  const dates = sortedDates([...dated.flatMap((rule) => rule.dates ?? []), ...dues]);
  return { ...first, freq: freqs.join('+'), dates: dates.length > 0 ? dates : null };
}
