import { Fragment } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge, ToneText } from '../../../staff/kit/badges.tsx';
import { paths } from '../../../staff/paths.ts';
import { isUpper } from '../rules.ts';
import type { PlanRecord, Task } from './api.ts';
import { ChildPlan } from './child-plan.tsx';
import { TaskStateBadge, useScheduleText } from './parts.tsx';
import classes from './plans.module.css';

/** The table of the plan as it was signed, each row with what has become of it. */
export function TaskTable({ plan }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  const groups = Map.groupBy(plan.tasks, ({ groupNo, groupName }) => [groupNo, groupName].filter(Boolean).join('. '));
  const hasStates = plan.version.status === 'ISSUED' || plan.tasks.some(({ state }) => state !== null);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col" className={classes.number}>
            {t('task.no')}
          </th>
          <th scope="col">{t('task.text')}</th>
          <th scope="col">{t('task.lead')}</th>
          <th scope="col">{t('task.time')}</th>
          <th scope="col">{t('task.products')}</th>
          {hasStates ? <th scope="col">{t('task.state')}</th> : null}
        </tr>
      </thead>
      <tbody>
        {[...groups].map(([name, tasks]) => (
          <Fragment key={name}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={hasStates ? 6 : 5}>
                {name || t('task.noGroup')}
              </th>
            </tr>
            {tasks.map((task) => (
              <Row key={task.id} plan={plan} task={task} hasStates={hasStates} />
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({ plan, task, hasStates }: { plan: PlanRecord; task: Task; hasStates: boolean }) {
  const { t } = useSpeech();
  const scheduleText = useScheduleText();
  return (
    <tr>
      <td className={classes.number}>{task.no ?? '—'}</td>
      <td>
        {task.text}
        {task.isOwn ? (
          <>
            {' '}
            <Badge tone="calm">{t('task.own')}</Badge>
          </>
        ) : null}
        <CarriesOut task={task} />
        <ChildPlan plan={plan} task={task} />
      </td>
      <td>{task.lead ?? task.leadText ?? t('task.noLead')}</td>
      <td>
        {task.timeText ?? t('task.noTime')}
        <small>{scheduleText(task)}</small>
      </td>
      <td>
        {task.products.length > 1 ? (
          <ul className={classes.products}>
            {task.products.map((product) => (
              <li key={product}>{product}</li>
            ))}
          </ul>
        ) : (
          (task.products[0] ?? '—')
        )}
      </td>
      {hasStates ? (
        <td>
          {task.state ? (
            <Link
              to={
                isUpper(plan)
                  ? `${paths.plan(plan.id)}?phan=carrying`
                  : `${paths.works}?origin=PLAN&originId=${task.itemId}`
              }
            >
              <TaskStateBadge state={task.state} />
            </Link>
          ) : isUpper(plan) && !task.isOwn ? (
            <ToneText tone="still">{t('upper.unlinked')}</ToneText>
          ) : null}
          {task.works && task.works.all > 1 ? (
            <small>{t('task.works', { done: task.works.done, all: task.works.all })}</small>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

/** The tasks above it that it carries out, in short, and the way there. */
function CarriesOut({ task }: { task: Task }) {
  const { t } = useSpeech();
  return task.carriesOut.map(({ planId, planTitle, documentNumber, no, text }) => (
    <small key={`${planId}${no}${text}`}>
      <Link to={`${paths.plan(planId)}?phan=carrying`} title={`${planTitle}: ${text}`}>
        {t('task.carriesOut', { task: no ? t('task.carriesNo', { no }) : '', plan: documentNumber ?? planTitle })}
      </Link>
    </small>
  ));
}
