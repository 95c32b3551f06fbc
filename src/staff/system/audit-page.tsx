import { useSpeech } from '../i18n/language.tsx';
import { Badge } from '../kit/badges.tsx';
import { Button } from '../kit/controls.ts';
import { type Column, DataTable } from '../kit/data-table.tsx';
import { showDay } from '../kit/date-field.tsx';
import { FilterChips, FilterMenu } from '../kit/filters.tsx';
import { ListFrame } from '../kit/list.tsx';
import { Menu } from '../kit/menu.tsx';
import { Page } from '../kit/page.tsx';
import { PrintHead } from '../kit/print-head.tsx';
import { Empty, Failed, Loading } from '../kit/states.tsx';
import { useAddress } from '../kit/use-address.ts';
import { Restricted } from '../shell/restricted.tsx';
import { type AuditRow, auditFile, useAudit, useVerbNames } from './api.ts';
import { auditFilterOf, useAuditFilters } from './audit-filters.tsx';
import classes from './system.module.css';

/** Nhật ký kiểm toán: who did, was refused or read what; whoever looks is written down too. */
export function AuditPage() {
  const { t } = useSpeech();
  return (
    <Restricted title={t('audit.title')} roles={['administrator', 'leader']}>
      <Audit />
    </Restricted>
  );
}

function Audit() {
  const { t } = useSpeech();
  const { params, change } = useAddress();
  const filter = auditFilterOf(params);
  const filters = useAuditFilters(filter, change);
  const { data: verbs = [] } = useVerbNames();
  const { data, error, isPlaceholderData, refetch } = useAudit(filter);
  const nameOf = (action: string) => verbs.find(({ name }) => name === action)?.summary;
  const clear = () => change(Object.fromEntries([...params.keys()].map((key) => [key, undefined])));
  const span = data ? t('audit.span', { from: showDay(data.from), to: showDay(data.to) }) : '';
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')}>
      <PrintHead
        title={t('audit.title')}
        lines={[span, ...filters.flatMap(({ label, text }) => (text ? [`${label}: ${text}`] : []))]}
      />
      <ListFrame
        toolbar={
          <>
            <FilterMenu filters={filters} />
            <Menu label={t('list.export')}>
              <a href={auditFile(filter, 'xlsx')} download>
                Excel
              </a>
              <a href={auditFile(filter, 'csv')} download>
                CSV
              </a>
            </Menu>
            <Button variant="default" onClick={() => print()}>
              {t('action.print')}
            </Button>
          </>
        }
        chips={<FilterChips filters={filters} onClearAll={clear} />}
        note={
          <>
            <span role="status">{span}</span>
            <span>{data ? sealText(t, data.lastSealAt) : ''}</span>
          </>
        }
        footer={
          filter.before || data?.next ? (
            <nav className={`${classes.pager} no-print`} aria-label={t('audit.title')}>
              <Button
                variant="default"
                size="sm"
                disabled={!filter.before}
                onClick={() => change({ before: undefined })}
              >
                {t('audit.newest')}
              </Button>
              <Button
                variant="default"
                size="sm"
                disabled={!data?.next}
                onClick={() => change({ before: String(data?.next ?? '') })}
              >
                {t('audit.older')}
              </Button>
            </nav>
          ) : null
        }
      >
        {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data?.rows.length === 0 ? <Empty title={t('audit.none')} hint={t('audit.noneHint')} /> : null}
        {data && data.rows.length > 0 ? (
          <DataTable
            caption={t('audit.title')}
            columns={columnsOf(t, nameOf)}
            rows={data.rows}
            rowKey={({ id }) => id}
            onOpen={({ recordIds: [first] }) => first && change({ recordId: String(first), before: undefined })}
            isStale={isPlaceholderData}
          />
        ) : null}
      </ListFrame>
    </Page>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

function sealText(t: T, lastSealAt: string | null): string {
  return lastSealAt ? t('audit.sealed', { at: momentOf(lastSealAt) }) : t('audit.unsealed');
}

const TONES = { done: 'good', refused: 'late', read: 'calm' } as const;

function columnsOf(t: T, nameOf: (action: string) => string | undefined): Column<AuditRow>[] {
  return [
    { key: 'at', title: t('audit.at'), cell: ({ at }) => <span className={classes.moment}>{localOf(at)}</span> },
    { key: 'person', title: t('audit.person'), cell: ({ personName }) => personName ?? t('audit.system') },
    {
      key: 'action',
      title: t('audit.action'),
      cell: ({ action }) => (
        <>
          {nameOf(action) ?? ''} <small className={classes.code}>{action}</small>
        </>
      ),
    },
    {
      key: 'outcome',
      title: t('audit.outcome'),
      cell: ({ outcome, refusal }) => (
        <>
          <Badge tone={TONES[outcome]}>{t(`audit.${outcome}`)}</Badge>
          {refusal ? <small className={classes.code}>{refusal}</small> : null}
        </>
      ),
    },
    {
      key: 'records',
      title: t('audit.record'),
      cell: ({ recordIds }) =>
        recordIds.length > 0 ? (
          <>
            <span className={classes.label}>{t('audit.record')} </span>
            {recordIds.slice(0, 5).join(', ')}
            {recordIds.length > 5 ? ` … (${recordIds.length})` : ''}
          </>
        ) : null,
    },
    { key: 'fields', title: t('audit.fields'), isSecondary: true, cell: ({ fields }) => fields.join(', ') },
  ];
}

const momentOf = (local: string) => `${local.slice(11, 16)} ${showDay(local.slice(0, 10))}`;

const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const localOf = (instant: string) => {
  const local = new Date(Date.parse(instant) + VIETNAM_OFFSET_MS).toISOString();
  return `${local.slice(11, 19)} ${showDay(local.slice(0, 10))}`;
};
