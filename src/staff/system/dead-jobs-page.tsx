import { type FormEvent, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { Button, Textarea } from '../kit/controls.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { showDay } from '../kit/date-field.tsx';
import { Dialog, DialogButtons } from '../kit/dialog.tsx';
import { ListFrame } from '../kit/list.tsx';
import { MutationNotice, useFieldSentence } from '../kit/mutation-notice.tsx';
import { Page } from '../kit/page.tsx';
import { Empty, Failed, Loading, Notice } from '../kit/states.tsx';
import { Restricted } from '../shell/restricted.tsx';
import { type DeadJob, useDeadJobs, useDropJob, useRetryJob } from './api.ts';

/** Việc chạy ngầm đã dừng: what gave up after ten tries, to be run again or given up by a person. */
export function DeadJobsPage() {
  const { t } = useSpeech();
  return (
    <Restricted title={t('jobs.title')} roles={['administrator']}>
      <DeadJobs />
    </Restricted>
  );
}

function DeadJobs() {
  const { t } = useSpeech();
  const { data, error, refetch } = useDeadJobs();
  const retry = useRetryJob();
  const [open, setOpen] = useState<DeadJob | undefined>();
  const close = () => setOpen(undefined);
  return (
    <Page title={t('jobs.title')} lead={t('jobs.lead')}>
      <MutationNotice error={retry.error} />
      {retry.isSuccess ? <Notice tone="good">{t('jobs.retried')}</Notice> : null}
      <ListFrame
        toolbar={
          <Button variant="default" onClick={() => refetch()}>
            {t('jobs.reload')}
          </Button>
        }
      >
        {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data?.length === 0 ? <Empty title={t('jobs.none')} hint={t('jobs.noneHint')} /> : null}
        {data && data.length > 0 ? (
          <DataTable
            caption={t('jobs.title')}
            columns={columnsOf(t)}
            rows={data}
            rowKey={({ id }) => id}
            onOpen={setOpen}
          />
        ) : null}
      </ListFrame>
      <Dialog isOpen={open !== undefined} title={t('jobs.what')} onClose={close}>
        {open ? (
          <JobForm
            job={open}
            onClose={close}
            onRetry={() => {
              retry.mutate(open.id);
              close();
            }}
          />
        ) : null}
      </Dialog>
    </Page>
  );
}

function JobForm({ job, onClose, onRetry }: { job: DeadJob; onClose: () => void; onRetry: () => void }) {
  const { t } = useSpeech();
  const drop = useDropJob();
  const wrong = useFieldSentence(drop.error);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    drop.mutate({ id: job.id, reason: reason.trim() }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <p>
        <span className="code-text">{job.task}</span> · {t('jobs.tried', { count: job.attempts })}
      </p>
      <p>{job.error}</p>
      {wrong('reason') ? null : <MutationNotice error={drop.error} />}
      <Button onClick={onRetry}>{t('jobs.retry')}</Button>
      <Textarea
        mt="lg"
        rows={2}
        label={t('jobs.reason')}
        description={t('jobs.reasonHint')}
        maxLength={500}
        value={reason}
        error={wrong('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
        <Button type="submit" variant="default" loading={drop.isPending}>
          {t('jobs.drop')}
        </Button>
      </DialogButtons>
    </form>
  );
}

function columnsOf(t: ReturnType<typeof useSpeech>['t']): Column<DeadJob>[] {
  return [
    { key: 'task', title: t('jobs.task'), cell: ({ task }) => <span className="code-text">{task}</span> },
    { key: 'failed', title: t('jobs.failedAt'), cell: ({ failedAt }) => momentOf(failedAt) },
    { key: 'attempts', title: t('jobs.attempts'), cell: ({ attempts }) => attempts },
    { key: 'error', title: t('jobs.error'), cell: ({ error }) => error },
  ];
}

const momentOf = (local: string) => `${local.slice(11)} ${showDay(local.slice(0, 10))}`;
