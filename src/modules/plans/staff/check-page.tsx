import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { ToneText } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Failed, Loading, Notice } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { isReceived, moveOf, OVERSEERS } from '../rules.ts';
import { type PlanRecord, useMove, usePlan } from './api.ts';
import type { Editing } from './editing.ts';
import { HeadDialog } from './head-dialog.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { StatusBadge } from './parts.tsx';
import classes from './plans.module.css';
import { RowsPane } from './rows-pane.tsx';
import { SourcePane } from './source-pane.tsx';
import { TaskDialog } from './task-dialog.tsx';

/** Màn hình kiểm tra: the document on the left with the exact words, what was read on the right. */
export function CheckPage() {
  const { id } = useParams();
  const { data, error, refetch } = usePlan(Number(id));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <Check plan={data} /> : <Loading />;
}

function Check({ plan }: { plan: PlanRecord }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const move = useMove(plan.id);
  const [currentId, setCurrentId] = useState<number | undefined>(() => firstDoubtful(plan)?.id);
  const [editing, setEditing] = useState<Editing | undefined>();
  const current = plan.tasks.find((task) => task.id === currentId);
  const [isGiving, setGiving] = useState(false);
  const [isNaming, setNaming] = useState(false);
  const isGiven = isReceived(plan.kind);
  const verdict = isGiven ? plan.can.issue : plan.can.check;
  const finish = () =>
    isGiven
      ? setGiving(true)
      : move.mutate(
          { move: 'check', version: plan.version.version },
          { onSuccess: () => navigate(paths.plan(plan.id)) },
        );
  return (
    <Page
      title={t('check.title')}
      lead={
        <>
          {plan.title} <StatusBadge status={plan.version.status} />{' '}
          {verdict && verdict !== true ? (
            <span className={classes.verdict}>
              <ToneText tone="soon">{say(verdict)}</ToneText>
            </span>
          ) : null}
        </>
      }
      actions={
        <>
          <Link to={paths.plan(plan.id)}>{t('check.back')}</Link>
          {plan.can.edit === true && plan.kind !== 'UNIT' ? (
            <Button variant="default" onClick={() => setNaming(true)}>
              {t('head.open')}
            </Button>
          ) : null}
          <Button disabled={verdict !== true} loading={move.isPending} onClick={finish}>
            {say(moveOf(isGiven ? 'issue' : 'check', plan.kind))}
          </Button>
        </>
      }
    >
      {isGiven && !holds(me, ...OVERSEERS) ? <Notice tone="calm">{t('check.clerk')}</Notice> : null}
      <MutationNotice error={move.error} />
      {plan.isProgramme ? <Notice tone="calm">{t('plan.programmeHint')}</Notice> : null}
      <div className={classes.check}>
        <SourcePane sourceId={plan.source?.id} current={current} />
        <RowsPane
          plan={plan}
          current={current}
          isPaused={editing !== undefined}
          onChoose={setCurrentId}
          onEdit={setEditing}
        />
      </div>
      <IssueDialog
        plan={plan}
        isOpen={isGiving}
        onClose={() => setGiving(false)}
        onDone={() => navigate(paths.plan(plan.id))}
      />
      <HeadDialog plan={plan} isOpen={isNaming} onClose={() => setNaming(false)} />
      <TaskDialog plan={plan} editing={editing} onClose={() => setEditing(undefined)} />
    </Page>
  );
}

const firstDoubtful = ({ tasks }: PlanRecord) => tasks.find(({ doubts }) => doubts.length > 0) ?? tasks[0];
