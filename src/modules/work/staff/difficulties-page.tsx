import { useCallback } from 'react';
import { Link, useNavigate } from 'react-router';
import { type Translate, useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { FilterChips, FilterMenu, type ListFilter } from '../../../staff/kit/filters.tsx';
import { ListFrame, SearchBox, Tabs } from '../../../staff/kit/list.tsx';
import { Menu } from '../../../staff/kit/menu.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Pager } from '../../../staff/kit/pager.tsx';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import { PrintHead } from '../../../staff/kit/print-head.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { type Changes, idOf, oneOf, useAddress } from '../../../staff/kit/use-address.ts';
import { paths } from '../../../staff/paths.ts';
import { ADDRESSEES } from '../rules.ts';
import { type DifficultyFilter, type DifficultyRow, difficultyExport, useDifficulties, useWorkChoices } from './api.ts';
import { DifficultyReport, ReportHead } from './difficulty-report.tsx';
import classes from './works.module.css';

const STATES = ['open', 'answered', 'all', 'report'] as const;
const SIZE = 25;

/** Khó khăn, vướng mắc: what waits for the leaders, and what they have decided. */
export function DifficultiesPage() {
  const { t } = useSpeech();
  const { state, filter, change } = useFilter();
  const list = useDifficulties(filter);
  const countOf = {
    open: list.data?.counts.open,
    answered: list.data?.counts.answered,
    all: undefined,
    report: undefined,
  };
  const tabs = STATES.map((key) => {
    const count = countOf[key];
    return { key, label: count ? `${t(`difficulties.${key}`)} (${count})` : t(`difficulties.${key}`) };
  });
  return (
    <Page title={t('difficulties.title')} lead={t('difficulties.lead')}>
      {state === 'report' ? (
        <ReportHead />
      ) : (
        <PrintHead title={t('difficulties.title')} lines={[t(`difficulties.${state}`)]} />
      )}
      <Tabs
        label={t('difficulties.title')}
        tabs={tabs}
        current={state}
        onChoose={(key) => change({ trangThai: key, page: undefined })}
      />
      {state === 'report' ? <DifficultyReport /> : <DifficultyList {...{ filter, change, list }} />}
    </Page>
  );
}

interface ListProps {
  filter: DifficultyFilter;
  change: (changes: Changes) => void;
  list: ReturnType<typeof useDifficulties>;
}

function DifficultyList({ filter, change, list }: ListProps) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const filters = useUnitFilter(filter, change);
  const { data, error, isPlaceholderData, refetch } = list;
  const onSearch = useCallback((search: string) => change({ search, page: undefined }), [change]);
  return (
    <ListFrame
      toolbar={
        <>
          <SearchBox value={filter.search ?? ''} label={t('difficulties.search')} onSearch={onSearch} />
          <FilterMenu filters={filters} />
          <Menu label={t('list.export')}>
            {(['xlsx', 'csv'] as const).map((format) => (
              <a key={format} href={difficultyExport(filter, format)} download>
                {t(`difficulties.export.${format}`)}
              </a>
            ))}
          </Menu>
          <Button variant="default" onClick={() => print()}>
            {t('action.print')}
          </Button>
        </>
      }
      chips={<FilterChips filters={filters} onClearAll={() => change({ unitId: undefined, page: undefined })} />}
      note={<span role="status">{data ? t('difficulties.count', { count: String(data.total.count) }) : ''}</span>}
      footer={
        data && data.rows.length > 0 ? (
          <Pager
            page={filter.page ?? 1}
            size={SIZE}
            total={data.total}
            onPage={(page) => change({ page: String(page) })}
          />
        ) : null
      }
    >
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data?.rows.length === 0 ? <Empty title={t('difficulties.none')} hint={t('difficulties.noneHint')} /> : null}
      {data && data.rows.length > 0 ? (
        <DataTable
          caption={t('difficulties.title')}
          columns={columnsOf(t, say)}
          rows={data.rows}
          rowKey={({ id }) => id}
          onOpen={({ workId }) => navigate(paths.work(workId))}
          isStale={isPlaceholderData}
        />
      ) : null}
    </ListFrame>
  );
}

function columnsOf(t: Translate, say: ReturnType<typeof useSpeech>['say']): Column<DifficultyRow>[] {
  return [
    {
      key: 'hindrance',
      title: t('difficulties.title'),
      cell: (row) => (
        <>
          <span className={classes.said}>{row.hindrance}</span>
          <span className={classes.sub}>
            {t('difficulty.proposes')} {row.proposal}
          </span>
        </>
      ),
    },
    {
      key: 'work',
      title: t('works.work'),
      cell: (row) => (
        <>
          <Link className={classes.title} to={paths.work(row.workId)} onClick={(event) => event.stopPropagation()}>
            {row.work}
          </Link>
          <span className={classes.sub}>{[row.unit, row.person].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    {
      key: 'sent',
      title: t('difficulty.addressedTo'),
      cell: (row) => (
        <>
          {say(ADDRESSEES[row.addressedTo])}
          <span className={classes.sub}>{showDay(row.at.slice(0, 10))}</span>
        </>
      ),
    },
    { key: 'answer', title: t('difficulty.answer'), cell: (row) => <AnswerCell row={row} /> },
  ];
}

function AnswerCell({ row: { answer, answeredAt, answeredBy, answerBy, isLate } }: { row: DifficultyRow }) {
  const { t } = useSpeech();
  if (answeredAt)
    return (
      <>
        <span className={classes.said}>{answer}</span>
        <span className={classes.sub}>
          {[answeredBy, showDay(answeredAt.slice(0, 10)), isLate ? t('difficulties.answeredLate') : '']
            .filter(Boolean)
            .join(' · ')}
        </span>
      </>
    );
  return (
    <>
      <Badge tone={isLate ? 'late' : 'soon'}>{t(isLate ? 'difficulties.late' : 'difficulty.waiting')}</Badge>
      {answerBy ? <span className={classes.sub}>{t('work.dueOn', { day: showDay(answerBy) })}</span> : null}
    </>
  );
}

function useFilter() {
  const { params, change } = useAddress();
  const state = oneOf(params.get('trangThai'), STATES) ?? 'open';
  const search = params.get('search') ?? '';
  const unitId = idOf(params.get('unitId'));
  const filter: DifficultyFilter = {
    page: Math.max(1, idOf(params.get('page')) ?? 1),
    size: SIZE,
    ...(state === 'open' || state === 'answered' ? { state } : {}),
    ...(search.length >= 2 ? { search } : {}),
    ...(unitId === undefined ? {} : { unitId }),
  };
  return { state, filter, change };
}

function useUnitFilter({ unitId }: DifficultyFilter, change: (changes: Changes) => void): ListFilter[] {
  const { t } = useSpeech();
  const { data: choices = { units: [], people: [] } } = useWorkChoices();
  const options = choices.units.map(({ id, name }) => ({ id, label: name }));
  const pick = (id: number | undefined) => change({ unitId: id?.toString(), page: undefined });
  return [
    {
      ...{ key: 'unitId', label: t('works.unit'), clear: () => pick(undefined) },
      text: unitId === undefined ? undefined : (options.find(({ id }) => id === unitId)?.label ?? `${unitId}`),
      editor: <PickField label={t('works.unit')} choices={options} chosen={unitId} onPick={pick} />,
    },
  ];
}
