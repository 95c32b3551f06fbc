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
import { isReference, isUpper, PLAN_KINDS, rankOf } from '../rules.ts';
import { type PlanRecord, usePlan } from './api.ts';
import { CarryingTab } from './carrying-tab.tsx';
import { ContentTab } from './content-tab.tsx';
import { StateCounts, StatusBadge } from './parts.tsx';
import { PlanActions } from './plan-actions.tsx';
import { ProposalsTab } from './proposals-tab.tsx';
import { ReportsTab } from './reports-tab.tsx';
import { TargetsTab } from './targets-tab.tsx';
import { TaskTable } from './task-table.tsx';
import { UpperTab } from './upper-tab.tsx';
import { VersionsTab } from './versions-tab.tsx';

const TABS = ['tasks', 'carrying', 'upper', 'targets', 'content', 'reports', 'proposals', 'versions'] as const;

/** Who stands above is carried out by others; who stands below carries others out; to a plan from above we propose nothing. */
function hasTab(plan: PlanRecord, tab: (typeof TABS)[number]): boolean {
  if (tab === 'carrying') return isUpper(plan);
  if (tab === 'upper') return (rankOf(plan) ?? 2) < 2;
  return tab !== 'proposals' || !isReference(plan.kind);
}

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
  const tabs = TABS.filter((key) => hasTab(plan, key));
  const tab = oneOf(params.get('phan'), tabs) ?? 'tasks';
  const isPrinted = tab === 'upper' || tab === 'carrying';
  const counts = {
    tasks: { count: plan.tasks.length },
    carrying: {},
    upper: {},
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
      <div className={isPrinted ? 'no-print' : ''}>
        <Panel>
          <Facts items={useFacts(plan)} />
          {plan.version.status === 'ISSUED' ? <StateCounts counts={plan.counts} /> : null}
        </Panel>
      </div>
      <Tabs
        label={t('plan.tabs')}
        current={tab}
        onChoose={(key) => change({ phan: key === 'tasks' ? undefined : key })}
        tabs={tabs.map((key) => ({ key, label: t(`plan.tab.${key}`, counts[key]) }))}
      />
      {tab === 'upper' ? <UpperTab plan={plan} /> : <Panel>{partOf(tab, plan)}</Panel>}
    </Page>
  );
}

function partOf(tab: Exclude<(typeof TABS)[number], 'upper'>, plan: PlanRecord) {
  if (tab === 'tasks') return <TaskTable plan={plan} />;
  if (tab === 'carrying') return <CarryingTab plan={plan} />;
  if (tab === 'targets') return <TargetsTab plan={plan} />;
  if (tab === 'content') return <ContentTab plan={plan} />;
  if (tab === 'reports') return <ReportsTab plan={plan} />;
  if (tab === 'proposals') return <ProposalsTab plan={plan} />;
  return <VersionsTab plan={plan} />;
}

function useFacts({ kind, isProgramme, periodFrom, periodTo, version, source, parent }: PlanRecord) {
  const { t, say } = useSpeech();
  const { documentNumber, documentDate, signer, agency } = version;
  return [
    [t('plan.kind'), [say(PLAN_KINDS[kind]), isProgramme && t('plan.programme')].filter(Boolean).join(' · ')],
    [t('plan.period'), `${showDay(periodFrom)} – ${showDay(periodTo)}`],
    [
      t('plan.document'),
      documentNumber ? `${documentNumber}${documentDate ? `, ${showDay(documentDate)}` : ''}` : t('plans.notIssued'),
    ],
    [t(isReference(kind) ? 'plan.agency' : 'plan.signer'), isReference(kind) ? agency : signer],
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
