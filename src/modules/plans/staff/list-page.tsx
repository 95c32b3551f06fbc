import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { ListFrame } from '../../../staff/kit/list.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { useAddress } from '../../../staff/kit/use-address.ts';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { DIRECTIVE_READERS, isUpper, PLAN_KINDS, TASK_STATE_NAMES } from '../rules.ts';
import { type PlanRow, usePlans } from './api.ts';
import { ProgressBar, StatusBadge } from './parts.tsx';
import classes from './plans.module.css';
import { ReadingDialog } from './reading-dialog.tsx';
import { WriteDialog } from './write-dialog.tsx';

const FIRST_YEAR = 2025;

export function PlanListPage() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const { params, change } = useAddress();
  const navigate = useNavigate();
  const [opened, setOpened] = useState<'read' | 'write' | 'directive' | undefined>(() =>
    params.get('doc') === 'giao-viec' ? 'directive' : undefined,
  );
  const year = Number(params.get('nam')) || undefined;
  const { data, error, refetch } = usePlans(year);
  const columns = useColumns();
  const mayWrite = holds(me, 'coordinator', 'unit_head');
  const years = Array.from({ length: new Date().getFullYear() + 2 - FIRST_YEAR }, (_, index) => FIRST_YEAR + index);
  return (
    <Page
      title={t('plans.title')}
      actions={
        <>
          {holds(me, ...DIRECTIVE_READERS) ? (
            <Button variant="default" onClick={() => setOpened('directive')}>
              {t('plans.directive')}
            </Button>
          ) : null}
          {mayWrite ? (
            <>
              <Button variant="default" onClick={() => setOpened('write')}>
                {t('plans.write')}
              </Button>
              <Button onClick={() => setOpened('read')}>{t('plans.import')}</Button>
            </>
          ) : null}
        </>
      }
    >
      <ListFrame
        toolbar={
          <NativeSelect
            aria-label={t('plans.year')}
            value={year ?? ''}
            onChange={(event) => change({ nam: event.currentTarget.value || undefined })}
            data={[
              { value: '', label: t('plans.allYears') },
              ...years.map((value) => ({ value: String(value), label: String(value) })),
            ]}
          />
        }
      >
        {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data?.length === 0 ? <Empty title={t('plans.none')} hint={mayWrite ? t('plans.noneHint') : ''} /> : null}
        {data && data.length > 0 ? (
          <DataTable
            caption={t('plans.title')}
            columns={columns}
            rows={data}
            rowKey={({ id }) => id}
            onOpen={({ id }) => navigate(paths.plan(id))}
          />
        ) : null}
      </ListFrame>
      <ReadingDialog isOpen={opened === 'read'} onClose={() => setOpened(undefined)} />
      <ReadingDialog isOfDirective isOpen={opened === 'directive'} onClose={() => setOpened(undefined)} />
      <WriteDialog isOpen={opened === 'write'} plans={data ?? []} onClose={() => setOpened(undefined)} />
    </Page>
  );
}

function useColumns(): Column<PlanRow>[] {
  const { t, say } = useSpeech();
  return [
    {
      key: 'title',
      title: t('plans.name'),
      cell: ({ title, kind, unit, isProgramme }) => (
        <>
          <strong>{title}</strong>
          <br />
          <small>
            {say(PLAN_KINDS[kind])}
            {isProgramme ? ` · ${t('plan.programme')}` : ''}
            {unit ? ` · ${unit}` : ''}
          </small>
        </>
      ),
    },
    {
      key: 'status',
      title: t('plans.status'),
      cell: ({ status, hasDraft, isClosed }) => (
        <>
          <StatusBadge status={status} />{' '}
          {status === 'ISSUED' && hasDraft ? <Badge tone="soon">{t('plans.amending')}</Badge> : null}
          {isClosed ? <Badge tone="still">{t('plans.closed')}</Badge> : null}
        </>
      ),
    },
    {
      key: 'number',
      title: t('plans.number'),
      cell: ({ documentNumber, documentDate }) =>
        documentNumber ? (
          <>
            {documentNumber}
            <br />
            <small>{documentDate ? showDay(documentDate) : ''}</small>
          </>
        ) : (
          '—'
        ),
    },
    { key: 'tasks', title: t('plans.tasks'), cell: ({ taskCount }) => taskCount, isSecondary: true },
    {
      key: 'progress',
      title: t('plans.progress'),
      cell: (plan) => (plan.counts ? <Progress {...plan} counts={plan.counts} /> : t('plans.notIssued')),
    },
  ];
}

type ProgressProps = PlanRow & { counts: NonNullable<PlanRow['counts']> };

/** Of a plan that others carry out only the tasks that somebody has taken have a state. */
function Progress({ counts, taskCount, ...plan }: ProgressProps) {
  const { t } = useSpeech();
  const taken = TASK_STATE_NAMES.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  return (
    <>
      <ProgressBar counts={counts} />
      {isUpper(plan) ? <div className={classes.barText}>{t('plans.taken', { taken, all: taskCount })}</div> : null}
    </>
  );
}
