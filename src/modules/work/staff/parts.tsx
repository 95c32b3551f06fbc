import { weekdayOf } from '../../../lib/vn-calendar/public.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, type Tone, ToneText } from '../../../staff/kit/badges.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { STATES, type State } from '../rules.ts';
import type { Row } from './api.ts';
import classes from './works.module.css';

export const STATE_TONES: Record<State, Tone> = {
  done_on_time: 'good',
  done_late: 'soon',
  overdue: 'late',
  running: 'calm',
  not_yet: 'still',
  not_arisen: 'still',
  cancelled: 'still',
};

type Marked = Pick<Row, 'state' | 'isSubmitted' | 'isBlocked' | 'isSilent'>;

/** The state, and what else is to be known of it at a glance. */
export function StateBadges({ row: { state, isSubmitted, isBlocked, isSilent } }: { row: Marked }) {
  const { t, say } = useSpeech();
  return (
    <span className={classes.badges}>
      <Badge tone={STATE_TONES[state]}>{say(STATES[state])}</Badge>
      {isSubmitted ? <Badge tone="calm">{t('works.submitted')}</Badge> : null}
      {isBlocked ? <Badge tone="soon">{t('works.blocked')}</Badge> : null}
      {isSilent ? <Badge tone="soon">{t('works.silent')}</Badge> : null}
    </span>
  );
}

/** Said wherever the work is shown to whoever does it in another's place. */
export function InPlaceOf({ row: { standsInFor } }: { row: Pick<Row, 'standsInFor'> }) {
  const { t } = useSpeech();
  return standsInFor === null ? null : <Badge tone="calm">{t('works.inPlaceOf', { name: standsInFor })}</Badge>;
}

/** A due date on a weekend says so: nobody is at work that day. */
export function useDueText(): (row: Pick<Row, 'dueOn' | 'isBefore'>) => string {
  const { t } = useSpeech();
  return ({ dueOn, isBefore }) => {
    if (dueOn === null) return t('works.noDue');
    const weekend = { 6: t('month.6'), 7: t('month.7') }[weekdayOf(dueOn)];
    const day = weekend ? `${showDay(dueOn)} (${weekend})` : showDay(dueOn);
    return isBefore ? t('works.beforeDay', { day }) : day;
  };
}

/** "quá 16 ngày (12 ngày làm việc)": red when past, amber within three days; the words say it without the colour. */
export function Distance({ distance }: Pick<Row, 'distance'>) {
  const { say } = useSpeech();
  if (!distance) return null;
  return (
    <span className={classes.distance}>
      <ToneText tone={distance.overdue ? 'late' : distance.soon ? 'soon' : 'still'}>{say(distance)}</ToneText>
    </span>
  );
}

/** What work it is: its words, and the period where one task comes back. */
export const nameOf = ({ title, period }: Pick<Row, 'title' | 'period'>) => (period ? `${title} (${period})` : title);
