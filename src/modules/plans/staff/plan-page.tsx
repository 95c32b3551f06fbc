import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Tabs } from '../../../staff/kit/list.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Facts, Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { idOf, oneOf, useAddress } from '../../../staff/kit/use-address.ts';
import { paths } from '../../../staff/paths.ts';
import { PLAN_KINDS } from '../rules.ts';
import { type PlanRecord, usePlan } from './api.ts';
import { ContentTab } from './content-tab.tsx';
import { StateCounts, StatusBadge } from './parts.tsx';
import { PlanActions } from './plan-actions.tsx';
import { ProposalsTab } from './proposals-tab.tsx';
import { ReportsTab } from './reports-tab.tsx';
import { TargetsTab } from './targets-tab.tsx';
import { TaskTable } from './task-table.tsx';
import { VersionsTab } from './versions-tab.tsx';

const TABS = ['tasks', 'targets', 'content', 'reports', 'proposals', 'versions'] as const;

export function PlanPage() {
  const { id } = useParams();
  const { params } = useAddress();
  const { data, error, refetch } = usePlan(Number(id), idOf(params.get('ban')));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  return data ? <Record plan={data} /> : <Loading />;
}

function Record({ plan }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  const { params, change } = useAddress();
  const [error, setError] = useState<unknown>();
  const tab = oneOf(params.get('phan'), TABS) ?? 'tasks';
  const counts = {
    tasks: { count: plan.tasks.length },
    targets: { count: plan.targets.length },
    content: {},
    reports: { count: plan.reports.length },
    proposals: {},
    versions: { count: plan.versions.length },
  };
  return (
    <Page
      title={plan.title}
      lead={
        <>
          <StatusBadge status={plan.version.status} />{' '}
          {plan.versions.length > 1 ? t('plan.version', { number: plan.version.number }) : null}
        </>
      }
      actions={<PlanActions plan={plan} onError={setError} />}
    >
      <MutationNotice error={error} />
      <Panel>
        <Facts items={useFacts(plan)} />
        {plan.version.status === 'ISSUED' ? <StateCounts counts={plan.counts} /> : null}
      </Panel>
      <Tabs
        label={t('plan.tabs')}
        current={tab}
        onChoose={(key) => change({ phan: key === 'tasks' ? undefined : key })}
        tabs={TABS.map((key) => ({ key, label: t(`plan.tab.${key}`, counts[key]) }))}
      />
      <Panel>
        {tab === 'tasks' ? <TaskTable plan={plan} /> : null}
        {tab === 'targets' ? <TargetsTab plan={plan} /> : null}
        {tab === 'content' ? <ContentTab plan={plan} /> : null}
        {tab === 'reports' ? <ReportsTab plan={plan} /> : null}
        {tab === 'proposals' ? <ProposalsTab plan={plan} /> : null}
        {tab === 'versions' ? <VersionsTab plan={plan} /> : null}
      </Panel>
    </Page>
  );
}

function useFacts({ kind, periodFrom, periodTo, version, source, parent }: PlanRecord) {
  const { t, say } = useSpeech();
  const { documentNumber, documentDate, signer } = version;
  return [
    [t('plan.kind'), say(PLAN_KINDS[kind])],
    [t('plan.period'), `${showDay(periodFrom)} – ${showDay(periodTo)}`],
    [
      t('plan.document'),
      documentNumber ? `${documentNumber}${documentDate ? `, ${showDay(documentDate)}` : ''}` : t('plans.notIssued'),
    ],
    [t('plan.signer'), signer],
    [
      t('plan.source'),
      source ? (
        <a key="source" href={`/api/plan-sources/${source.id}/file`} target="_blank" rel="noreferrer">
          {source.fileName}
        </a>
      ) : (
        '—'
      ),
    ],
    ...(parent
      ? [
          [
            t('plan.parent'),
            <Link key="parent" to={paths.plan(parent.planId)}>
              {parent.title}
            </Link>,
          ] as const,
        ]
      : []),
  ] as const;
}
