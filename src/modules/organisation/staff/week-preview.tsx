import { useSpeech } from '../../../staff/i18n/language.tsx';
import type { Session } from './commune-api.ts';
import classes from './working-time.module.css';

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const FIRST_MINUTE = 6 * 60;
const LAST_MINUTE = 20 * 60;

/** The week at a glance; each bar repeats what the words beside it say. */
export function WeekPreview({ sessions }: { sessions: readonly Session[] }) {
  const { t } = useSpeech();
  return (
    <>
      <ul className={classes.week}>
        {WEEKDAYS.map((weekday) => {
          const own = sessions.filter((session) => session.weekday === weekday && isClock(session)).sort(byTime);
          return (
            <li key={weekday}>
              <strong>{t(`weekday.${weekday}`)}</strong>
              <span className={classes.track} aria-hidden="true">
                {own.map((session) => (
                  <span
                    key={`${session.from}${session.to}`}
                    className={session.countsForDeadline ? classes.counted : classes.open}
                    style={placeOf(session)}
                  />
                ))}
              </span>
              <span className={classes.spans}>
                {own.length === 0 ? t('week.closed') : own.map((session) => `${session.from}–${session.to}`).join(', ')}
                {own.some(({ countsForDeadline }) => !countsForDeadline) ? ` (${t('week.onlyReception')})` : ''}
                {own.some(({ openForReception }) => !openForReception) ? ` (${t('week.noReception')})` : ''}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={classes.legend}>
        <span className={classes.counted} /> {t('week.counts')} <span className={classes.open} />{' '}
        {t('week.onlyReception')} · {t('week.total', { hours: hoursOf(sessions) })}
      </p>
    </>
  );
}

const isClock = ({ from, to }: Session) => /^\d\d:\d\d$/.test(from) && /^\d\d:\d\d$/.test(to) && from < to;
const byTime = (a: Session, b: Session) => a.from.localeCompare(b.from);

function minutesOf(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

function placeOf({ from, to }: Session) {
  const share = (minutes: number) =>
    (100 * (Math.min(Math.max(minutes, FIRST_MINUTE), LAST_MINUTE) - FIRST_MINUTE)) / (LAST_MINUTE - FIRST_MINUTE);
  const left = share(minutesOf(from));
  return { left: `${left}%`, width: `${share(minutesOf(to)) - left}%` };
}

function hoursOf(sessions: readonly Session[]): string {
  const counted = sessions.filter((session) => session.countsForDeadline && isClock(session));
  const minutes = counted.reduce((sum, { from, to }) => sum + minutesOf(to) - minutesOf(from), 0);
  return (minutes / 60).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
}
