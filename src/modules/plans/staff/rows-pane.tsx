import { useEffect, useRef, useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { Tabs } from '../../../staff/kit/list.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { useShortcuts } from '../../../staff/kit/shortcuts.ts';
import { Empty } from '../../../staff/kit/states.tsx';
import { type PlanRecord, type Task, useConfirmTask, useDropTask, useMergeTask } from './api.ts';
import type { Editing } from './editing.ts';
import { useScheduleText } from './parts.tsx';
import classes from './plans.module.css';
import { RowQuestion } from './row-question.tsx';

interface RowsPaneProps {
  plan: PlanRecord;
  current: Task | undefined;
  isPaused: boolean;
  onChoose: (id: number | undefined) => void;
  onEdit: (editing: Editing) => void;
}

const VIEWS = ['doubtful', 'all', 'remarks'] as const;
type View = (typeof VIEWS)[number];

/** What was read: the doubtful rows first, then all of them, and what the reader has to say of the whole. */
export function RowsPane({ plan, current, isPaused, onChoose, onEdit }: RowsPaneProps) {
  const { t } = useSpeech();
  const doubtful = plan.tasks.filter(({ doubts }) => doubts.length > 0);
  const [view, setView] = useState<View>(doubtful.length > 0 ? 'doubtful' : 'all');
  const shown = view === 'doubtful' ? doubtful : plan.tasks;
  const counts = { doubtful: doubtful.length, all: plan.tasks.length, remarks: plan.version.remarks.length };
  const confirm = useConfirmTask(plan.id);
  const mayEdit = plan.can.edit === true;
  const index = shown.findIndex(({ id }) => id === current?.id);
  const go = (step: number) => (event: KeyboardEvent) => {
    event.preventDefault();
    onChoose(shown[Math.max(0, Math.min(shown.length - 1, index + step))]?.id);
  };
  const confirmCurrent = () => {
    if (!current || !mayEdit) return;
    confirm.mutate({ taskId: current.id, version: plan.version.version });
    onChoose((shown[index + 1] ?? shown[index - 1])?.id);
  };
  const edit = (event: KeyboardEvent) => {
    // Or the same press would send the form that it opens.
    event.preventDefault();
    if (current && mayEdit && !isPaused) onEdit({ task: current });
  };
  useShortcuts({ j: go(1), arrowdown: go(1), k: go(-1), arrowup: go(-1), enter: edit, x: confirmCurrent });
  return (
    <div className={classes.pane}>
      <header className={classes.paneHead}>
        <Tabs
          label={t('check.rows')}
          current={view}
          onChoose={(key) => setView(VIEWS.find((name) => name === key) ?? 'all')}
          tabs={VIEWS.map((key) => ({ key, label: t(`check.${key}`, { count: counts[key] }) }))}
        />
        {mayEdit ? (
          <Button size="compact-sm" variant="default" onClick={() => onEdit({ after: current?.id ?? null })}>
            {t('check.add')}
          </Button>
        ) : null}
      </header>
      <small className={classes.keys}>{t('check.keys')}</small>
      <MutationNotice error={confirm.error} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} tabIndex={0} aria-label={t('check.rows')}>
        {view === 'remarks' ? <Remarks plan={plan} /> : null}
        {view === 'all' && shown.length === 0 ? <Empty title={t('check.noRows')} /> : null}
        {view === 'doubtful' && shown.length === 0 ? <Empty title={t('check.noDoubts')} /> : null}
        {view === 'remarks'
          ? null
          : shown.map((task) => (
              <Row
                key={task.id}
                plan={plan}
                task={task}
                isCurrent={task.id === current?.id}
                onChoose={() => onChoose(task.id)}
                onEdit={() => onEdit({ task })}
                onConfirm={confirmCurrent}
              />
            ))}
      </section>
    </div>
  );
}

interface RowProps {
  plan: PlanRecord;
  task: Task;
  isCurrent: boolean;
  onChoose: () => void;
  onEdit: () => void;
  onConfirm: () => void;
}

function Row({ plan, task, isCurrent, onChoose, onEdit, onConfirm }: RowProps) {
  const { t, say } = useSpeech();
  const scheduleText = useScheduleText();
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const pane = row.current?.parentElement;
    if (!isCurrent || !row.current || !pane) return;
    const { offsetTop: top, offsetHeight: height } = row.current;
    if (top < pane.scrollTop) pane.scrollTop = top;
    else if (top + height > pane.scrollTop + pane.clientHeight) pane.scrollTop = top + height - pane.clientHeight;
  }, [isCurrent]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: j, k, Enter and x are the keys of every row.
    <article
      ref={row}
      className={classes.row}
      aria-current={isCurrent}
      data-doubtful={task.doubts.length > 0}
      onClick={onChoose}
      onDoubleClick={onEdit}
    >
      <strong>{task.no ?? '—'}</strong>
      <div className={classes.rowText}>{task.text}</div>
      <small>{task.groupNo}</small>
      <div className={classes.rowFacts}>
        <span>
          {t('task.lead')}: <strong>{task.lead ?? (task.leadText ? `“${task.leadText}”` : '—')}</strong>
        </span>
        <span>
          {t('task.time')}: {task.timeText ?? '—'} ({scheduleText(task)})
        </span>
        {task.coordinators.length > 0 ? (
          <span>
            {t('task.coordinators')}: {task.coordinators.join('; ')}
          </span>
        ) : null}
        <span>
          {t('task.products')}: {task.products.join('; ') || '—'}
        </span>
      </div>
      {task.doubts.length > 0 ? (
        <ul className={classes.rowDoubts}>
          {task.doubts.map((doubt) => (
            <li key={`${doubt.cell}${doubt.vi}`}>{say(doubt)}</li>
          ))}
        </ul>
      ) : null}
      {isCurrent && plan.can.edit === true ? (
        <RowButtons plan={plan} task={task} onEdit={onEdit} onConfirm={onConfirm} />
      ) : null}
    </article>
  );
}

function RowButtons({ plan, task, onEdit, onConfirm }: Pick<RowProps, 'plan' | 'task' | 'onEdit' | 'onConfirm'>) {
  const { t } = useSpeech();
  const drop = useDropTask(plan.id);
  const merge = useMergeTask(plan.id);
  const [loss, setLoss] = useState<'drop' | 'merge' | undefined>();
  const of = { taskId: task.id, version: plan.version.version };
  const above = plan.tasks[plan.tasks.findIndex(({ id }) => id === task.id) - 1];
  return (
    <div className={classes.rowButtons}>
      <Button size="compact-sm" onClick={onEdit}>
        {t('check.edit')}
      </Button>
      {task.doubts.length > 0 ? (
        <Button size="compact-sm" variant="default" onClick={onConfirm}>
          {t('check.confirm')}
        </Button>
      ) : null}
      {above ? (
        <Button size="compact-sm" variant="default" onClick={() => setLoss('merge')}>
          {t('check.merge')}
        </Button>
      ) : null}
      <Button size="compact-sm" variant="default" onClick={() => setLoss('drop')}>
        {t('check.drop')}
      </Button>
      <RowQuestion
        {...{ loss, task, above }}
        error={drop.error ?? merge.error}
        isPending={drop.isPending || merge.isPending}
        onYes={() => {
          const onSuccess = () => setLoss(undefined);
          if (loss === 'drop') drop.mutate(of, { onSuccess });
          else if (above) merge.mutate({ ...of, intoTaskId: above.id }, { onSuccess });
        }}
        onClose={() => setLoss(undefined)}
      />
    </div>
  );
}

function Remarks({ plan: { version } }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  return (
    <ul className={classes.list}>
      {version.remarks.map(({ kind, text, where }) => (
        <li key={`${kind}${text}`}>
          {text} {where.lines[0] ? <small>({t('check.line', { line: where.lines[0] })})</small> : null}
        </li>
      ))}
    </ul>
  );
}
