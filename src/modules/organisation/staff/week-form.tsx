import type { FormEvent } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Checkbox, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { DraftNote } from '../../../staff/kit/draft-note.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { type Session, useSetWorkingWeek } from './commune-api.ts';
import { WEEKDAYS, WeekPreview } from './week-preview.tsx';
import classes from './working-time.module.css';

/** The same hours of several weekdays, as an office says them: "thứ Hai đến thứ Sáu, 07:30–11:30". */
interface Line extends Omit<Session, 'weekday'> {
  weekdays: number[];
}

interface WeekFormProps {
  unitId: number | undefined;
  sessions: readonly Session[];
  onClose: () => void;
}

export function WeekForm({ unitId, sessions, onClose }: WeekFormProps) {
  const { t } = useSpeech();
  const save = useSetWorkingWeek();
  const wrong = useFieldSentence(save.error);
  const empty = { lines: linesOf(sessions), validFrom: '' };
  const [{ lines, validFrom }, changeDraft, { isKept, discard }] = useDraft(`week.${unitId ?? 0}`, empty);
  const setLines = (lines: Line[]) => changeDraft({ lines });
  const scope = unitId ? { unitId } : {};
  const send = (sessions: Session[]) => {
    const onSuccess = () => {
      discard();
      onClose();
    };
    save.mutate({ ...scope, validFrom, sessions }, { onSuccess });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(sessionsOf(lines));
  };
  const change = (at: number, changes: Partial<Line>) =>
    setLines(lines.map((line, index) => (index === at ? { ...line, ...changes } : line)));
  return (
    <Panel title={t('week.set')} aside={isKept ? <DraftNote onDiscard={discard} /> : null}>
      <form onSubmit={submit}>
        <MutationNotice error={save.error} />
        {lines.map((line, index) => (
          <LineFields
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place, and keep the focus by it.
            key={index}
            line={line}
            number={index + 1}
            onChange={(changes) => change(index, changes)}
            onRemove={() => setLines(lines.filter((_, at) => at !== index))}
          />
        ))}
        <Button variant="subtle" size="xs" onClick={() => setLines([...lines, NEW_LINE])}>
          {t('week.addLine')}
        </Button>
        {wrong('sessions') ? <p className={classes.wrong}>{wrong('sessions')}</p> : null}
        <h3 className={classes.heading}>{t('week.preview')}</h3>
        <WeekPreview sessions={sessionsOf(lines)} />
        <DateField
          className={classes.validFrom ?? ''}
          label={t('week.validFrom')}
          value={validFrom}
          error={wrong('validFrom')}
          onChange={(validFrom) => changeDraft({ validFrom })}
        />
        <p className={classes.note}>{t('week.note')}</p>
        <DialogButtons>
          <Button variant="subtle" onClick={() => send([])}>
            {t(unitId ? 'week.followCommune' : 'week.followUsual')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('action.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('action.save')}
          </Button>
        </DialogButtons>
      </form>
    </Panel>
  );
}

const NEW_LINE: Line = { weekdays: [6], from: '', to: '', openForReception: true, countsForDeadline: false };

function LineFields({
  line,
  number,
  onChange,
  onRemove,
}: {
  line: Line;
  number: number;
  onChange: (changes: Partial<Line>) => void;
  onRemove: () => void;
}) {
  const { t } = useSpeech();
  const toggle = (weekday: number) =>
    onChange({
      weekdays: line.weekdays.includes(weekday)
        ? line.weekdays.filter((each) => each !== weekday)
        : [...line.weekdays, weekday],
    });
  return (
    <fieldset className={classes.line}>
      <legend>{t('week.line', { number })}</legend>
      <TextInput
        label={t('week.from')}
        placeholder="07:30"
        maxLength={5}
        required
        value={line.from}
        onChange={(event) => onChange({ from: event.currentTarget.value })}
      />
      <TextInput
        label={t('week.to')}
        placeholder="11:30"
        maxLength={5}
        required
        value={line.to}
        onChange={(event) => onChange({ to: event.currentTarget.value })}
      />
      <div className={classes.choices}>
        <div className={classes.days}>
          {WEEKDAYS.map((weekday) => (
            <Checkbox
              key={weekday}
              label={t(`weekdayShort.${weekday}`)}
              checked={line.weekdays.includes(weekday)}
              onChange={() => toggle(weekday)}
            />
          ))}
        </div>
        <div className={classes.days}>
          <Checkbox
            label={t('week.reception')}
            checked={line.openForReception}
            onChange={(event) => onChange({ openForReception: event.currentTarget.checked })}
          />
          <Checkbox
            label={t('week.counts')}
            checked={line.countsForDeadline}
            onChange={(event) => onChange({ countsForDeadline: event.currentTarget.checked })}
          />
        </div>
      </div>
      <Button variant="default" size="xs" aria-label={t('week.removeLine', { number })} onClick={onRemove}>
        ×
      </Button>
    </fieldset>
  );
}

function linesOf(sessions: readonly Session[]): Line[] {
  const alike = Map.groupBy(sessions, ({ weekday: _, ...hours }) => JSON.stringify(hours));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ ...first, weekdays: same.map(({ weekday }) => weekday) }] : [];
  });
}

function sessionsOf(lines: readonly Line[]): Session[] {
  return lines.flatMap(({ weekdays, from, to, openForReception, countsForDeadline }) =>
    weekdays.map((weekday) => ({ weekday, from, to, openForReception, countsForDeadline })),
  );
}
