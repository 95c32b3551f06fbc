import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, type Tone } from '../../../staff/kit/badges.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { STATUSES, type Status, TASK_STATE_NAMES, TASK_STATES, type TaskState } from '../rules.ts';
import type { Task } from './api.ts';
import classes from './plans.module.css';

const STATUS_TONES: Record<Status, Tone> = {
  DRAFT: 'soon',
  CHECKED: 'calm',
  SUBMITTED: 'calm',
  ISSUED: 'good',
  REPLACED: 'still',
  DROPPED: 'still',
};

export function StatusBadge({ status }: { status: Status }) {
  const { say } = useSpeech();
  return <Badge tone={STATUS_TONES[status]}>{say(STATUSES[status])}</Badge>;
}

const STATE_TONES: Record<TaskState, Tone> = {
  done_on_time: 'good',
  done_late: 'soon',
  overdue: 'late',
  running: 'calm',
  in_step: 'good',
  not_yet: 'still',
  not_arisen: 'still',
  cancelled: 'still',
};

export function TaskStateBadge({ state }: { state: TaskState }) {
  const { say } = useSpeech();
  return <Badge tone={STATE_TONES[state]}>{say(TASK_STATES[state])}</Badge>;
}

type Counts = Partial<Record<TaskState, number>>;

/** Those that count, in the order of the reports; what did not arise is left out of the denominator. */
const COUNTED = ['done_on_time', 'in_step', 'done_late', 'overdue', 'running', 'not_yet'] as const;

export function ProgressBar({ counts }: { counts: Counts }) {
  const { t } = useSpeech();
  const all = COUNTED.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const done = (counts.done_on_time ?? 0) + (counts.done_late ?? 0) + (counts.in_step ?? 0);
  return (
    <>
      <div className={classes.bar} aria-hidden="true">
        {COUNTED.map((state) => (
          <span
            key={state}
            className={classes[state] ?? ''}
            style={{ width: `${all === 0 ? 0 : (100 * (counts[state] ?? 0)) / all}%` }}
          />
        ))}
      </div>
      <span className={classes.barText}>
        {done}/{all}
        {counts.overdue ? ` · ${t('plan.late', { count: counts.overdue })}` : ''}
      </span>
    </>
  );
}

export function StateCounts({ counts }: { counts: Counts }) {
  const { t, say } = useSpeech();
  const left = (counts.not_arisen ?? 0) + (counts.cancelled ?? 0);
  const all = TASK_STATE_NAMES.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return (
    <>
      <div className={classes.counts}>
        {TASK_STATE_NAMES.filter((state) => counts[state]).map((state) => (
          <Badge key={state} tone={STATE_TONES[state]}>
            {say(TASK_STATES[state])}: {counts[state]}
          </Badge>
        ))}
      </div>
      {left > 0 ? <p className={classes.barText}>{t('plan.counted', { counted: all - left, all, left })}</p> : null}
    </>
  );
}

/** What was understood of the words for time, in the fewest of our own. */
export function useScheduleText(): (task: Pick<Task, 'schedule'>) => string {
  const { t } = useSpeech();
  return ({ schedule }) => {
    const { kind, start, due, bound, recurrence } = schedule;
    const dates = recurrence?.dates ?? [];
    const [first] = dates;
    if (first && dates.length > 1) return t('schedule.times', { count: dates.length, day: showDay(first) });
    if (due && (bound === 'before' || recurrence?.bound === 'before'))
      return t('schedule.before', { day: showDay(due) });
    if (due && start && start !== due) return t('schedule.span', { from: showDay(start), to: showDay(due) });
    if (due) return t('schedule.by', { day: showDay(due) });
    if (kind === 'on_instruction' || kind === 'event_driven' || kind === 'roadmap' || kind === 'unspecified')
      return t(`schedule.${kind}`);
    return t(kind === 'unknown' ? 'schedule.unknown' : 'schedule.continuous');
  };
}
