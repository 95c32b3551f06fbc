import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, type Tone } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { ListFrame } from '../../../staff/kit/list.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { type CalendarDay, useDays, useRemoveDay } from './commune-api.ts';
import { DayDialog } from './day-dialog.tsx';
import classes from './organisation.module.css';
import { YearGrid } from './year-grid.tsx';

const CERTAINTY_TONES = { FOUND: 'good', KNOWN: 'calm', COMPUTED: 'calm', UNSURE: 'soon' } as const;

export function YearDays({ canChange }: { canChange: boolean }) {
  const { t } = useSpeech();
  const [params, setParams] = useSearchParams();
  const year = Number(params.get('year')) || new Date().getFullYear();
  const { data, error, isPlaceholderData, refetch } = useDays(year);
  const [isAdding, setAdding] = useState(false);
  const [removed, setRemoved] = useState<CalendarDay | undefined>();
  const go = (to: number) => setParams({ tab: 'days', year: String(to) });
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <ListFrame
        toolbar={
          <>
            <Button variant="default" onClick={() => go(year - 1)}>
              ‹ {year - 1}
            </Button>
            <strong>{t('days.year', { year })}</strong>
            <Button variant="default" onClick={() => go(year + 1)}>
              {year + 1} ›
            </Button>
            {canChange ? <Button onClick={() => setAdding(true)}>{t('days.add')}</Button> : null}
          </>
        }
        note={t('days.note')}
      >
        <YearGrid year={year} days={data.days} />
        {data.days.length === 0 ? <Empty title={t('days.none')} hint={t('days.noneHint')} /> : null}
        {data.days.length > 0 ? (
          <DataTable
            caption={t('workingTime.days')}
            columns={columnsOf(t)}
            rows={data.days}
            rowKey={({ id, day, name }) => id ?? -Number(day.replaceAll('-', '') + name.length)}
            onOpen={(day) => canChange && day.id !== null && setRemoved(day)}
            isStale={isPlaceholderData}
          />
        ) : null}
      </ListFrame>
      <DayDialog isOpen={isAdding} onClose={() => setAdding(false)} />
      <RemoveDialog day={removed} onClose={() => setRemoved(undefined)} />
    </>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

function columnsOf(t: T): Column<CalendarDay>[] {
  return [
    { key: 'day', title: t('days.day'), cell: ({ day }) => <span className={classes.day}>{showDay(day)}</span> },
    {
      key: 'name',
      title: t('days.name'),
      cell: ({ name, isReplaced }) => (isReplaced ? <s title={t('days.replaced')}>{name}</s> : <strong>{name}</strong>),
    },
    {
      key: 'kind',
      title: t('days.kind'),
      cell: ({ kind }) => <Badge tone={kindTone(kind)}>{t(`dayKind.${kind}`)}</Badge>,
    },
    {
      key: 'source',
      title: t('days.source'),
      cell: ({ certainty, isReplaced }) =>
        certainty === null ? (
          <Badge tone="good">{t('days.ofCommune')}</Badge>
        ) : (
          <Badge tone={isReplaced ? 'still' : CERTAINTY_TONES[certainty]}>
            {t(isReplaced ? 'days.replaced' : `certainty.${certainty}`)}
          </Badge>
        ),
    },
    { key: 'basis', title: t('days.basis'), isSecondary: true, cell: ({ basis }) => basis },
  ];
}

function kindTone(kind: CalendarDay['kind']): Tone {
  return kind === 'SWAP_WORK' || kind === 'WORKDAY' ? 'soon' : 'calm';
}

function RemoveDialog({ day, onClose }: { day: CalendarDay | undefined; onClose: () => void }) {
  const { t } = useSpeech();
  const remove = useRemoveDay();
  const close = () => {
    remove.reset();
    onClose();
  };
  return (
    <Dialog isOpen={day !== undefined} title={day ? `${showDay(day.day)}: ${day.name}` : ''} onClose={close}>
      <MutationNotice error={remove.error} />
      <p>{day?.basis}</p>
      <p className={classes.hint}>{t('days.removeHint')}</p>
      <DialogButtons>
        <Button variant="default" onClick={close}>
          {t('action.close')}
        </Button>
        <Button loading={remove.isPending} onClick={() => day?.id && remove.mutate(day.id, { onSuccess: close })}>
          {t('days.remove')}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
