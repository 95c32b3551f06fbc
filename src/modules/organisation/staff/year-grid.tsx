import { addDays, weekdayOf } from '../../../lib/vn-calendar/public.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import type { CalendarDay } from './commune-api.ts';
import classes from './working-time.module.css';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** Twelve small months; everything they show stands in the table below in words. */
export function YearGrid({ year, days }: { year: number; days: readonly CalendarDay[] }) {
  const { t } = useSpeech();
  const marked = new Map(days.filter(({ isReplaced }) => !isReplaced).map((day) => [day.day, day]));
  return (
    <div className={classes.year} aria-hidden="true">
      {MONTHS.map((month) => (
        <div key={month}>
          <p>{t('days.month', { month: Number(month) })}</p>
          <div className={classes.month}>
            {daysOf(`${year}-${month}`).map((date, index) => (
              <span
                key={date}
                className={classOf(date, marked.get(date))}
                style={index === 0 ? { gridColumnStart: weekdayOf(date) } : undefined}
                title={marked.get(date)?.name}
              >
                {Number(date.slice(8))}
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

function daysOf(month: string): string[] {
  const days: string[] = [];
  for (let day = `${month}-01`; day.startsWith(month); day = addDays(day, 1)) days.push(day);
  return days;
}

function classOf(date: string, day: CalendarDay | undefined): string | undefined {
  if (day?.kind === 'SWAP_WORK' || day?.kind === 'WORKDAY') return classes.made;
  if (day) return classes.off;
  return weekdayOf(date) > 5 ? classes.weekend : undefined;
}
