import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { ListFrame, Tabs } from '../../../staff/kit/list.tsx';
import { Menu } from '../../../staff/kit/menu.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { PrintHead } from '../../../staff/kit/print-head.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { oneOf, useAddress } from '../../../staff/kit/use-address.ts';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { COMPARED, DIFFERENCES, OVERSEERS, STATES } from '../rules.ts';
import classes from './city.module.css';
import { type CompareRow, comparisonExport, useAddRows, useComparison, useTakeDue } from './city-api.ts';
import { RowMoves } from './comparison-moves.tsx';
import { STATE_TONES, useDueText } from './parts.tsx';

/** Đối chiếu: the city's words on the left, ours on the right, and what is to be done about each difference. */
export function ComparisonPage() {
  const { t } = useSpeech();
  const listId = Number(useParams().id);
  const { params, change } = useAddress();
  const shown = oneOf(params.get('xem'), COMPARED) ?? 'open';
  const { data, error, refetch } = useComparison(listId);
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const rows = data.rows.filter((row) => row.shown === shown);
  const title = t('comparison.title', { day: showDay(data.list.asOf) });
  return (
    <Page
      title={title}
      lead={
        <>
          <Link to={paths.cityLists}>{t('cityLists.title')}</Link> · {data.list.fileName}
        </>
      }
    >
      <PrintHead title={title} lines={[t(`comparison.${shown}`)]} />
      <Tabs
        label={title}
        tabs={COMPARED.map((key) => ({ key, label: `${t(`comparison.${key}`)} (${data.counts[key]})` }))}
        current={shown}
        onChoose={(xem) => change({ xem })}
      />
      <ListFrame
        toolbar={
          <>
            {shown === 'open' ? <BulkButtons listId={listId} rows={rows} /> : null}
            <Menu label={t('list.export')}>
              {(['xlsx', 'csv'] as const).map((format) => (
                <a key={format} href={comparisonExport(listId, format, shown)} download>
                  {t(`comparison.export.${format}`)}
                </a>
              ))}
            </Menu>
            <Button variant="default" onClick={() => print()}>
              {t('action.print')}
            </Button>
          </>
        }
      >
        {rows.length === 0 ? (
          <Empty title={t(`comparison.none.${shown}`)} hint={shown === 'open' ? t('comparison.noneHint') : ''} />
        ) : (
          <ComparisonTable listId={listId} rows={rows} caption={title} />
        )}
      </ListFrame>
    </Page>
  );
}

function ComparisonTable({ listId, rows, caption }: { listId: number; rows: readonly CompareRow[]; caption: string }) {
  const { t } = useSpeech();
  return (
    <table className={classes.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('comparison.task')}</th>
          <th scope="col">{t('comparison.city')}</th>
          <th scope="col">{t('comparison.ours')}</th>
          <th scope="col">{t('comparison.todo')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.line ?? `w${row.ours?.id}`}>
            <th scope="row" data-title={t('comparison.task')}>
              <span className={classes.task}>{row.title}</span>
              <small>
                {[row.number, row.line && t('comparison.line', { line: row.line })].filter(Boolean).join(' · ')}
              </small>
            </th>
            <td data-title={t('comparison.city')}>
              <CitySide row={row} />
            </td>
            <td data-title={t('comparison.ours')}>
              <OurSide row={row} />
            </td>
            <td data-title={t('comparison.todo')}>
              <RowMoves listId={listId} row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CitySide({ row: { city, differences } }: { row: CompareRow }) {
  const { t, say } = useSpeech();
  if (!city) return <Badge tone="soon">{say(DIFFERENCES.MISSING)}</Badge>;
  const isOther = (name: CompareRow['differences'][number]) => differences.includes(name) || undefined;
  return (
    <>
      <span className={classes.value} data-other={isOther('DUE')}>
        {city.dueText ?? t('works.noDue')}
      </span>
      <span className={classes.value} data-other={isOther('STATE')}>
        {city.stateText ?? t('comparison.noState')}
      </span>
      {city.unit ? <small>{city.unit}</small> : null}
    </>
  );
}

function OurSide({ row: { ours, differences } }: { row: CompareRow }) {
  const { t, say } = useSpeech();
  const dueText = useDueText();
  if (!ours) return <Badge tone="late">{say(DIFFERENCES.UNKNOWN)}</Badge>;
  return (
    <>
      <span className={classes.value} data-other={differences.includes('DUE') || undefined}>
        {dueText(ours)}
      </span>
      <Badge tone={STATE_TONES[ours.state]}>{say(STATES[ours.state])}</Badge>
      <small>
        {[ours.unit, ours.finishedOn && t('comparison.finished', { day: showDay(ours.finishedOn) })]
          .filter(Boolean)
          .join(' · ')}
      </small>
      <Link to={paths.work(ours.id)}>{t('workImport.openWork')}</Link>
    </>
  );
}

/** What can be settled for many lines at once without a word more. */
function BulkButtons({ listId, rows }: { listId: number; rows: readonly CompareRow[] }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const add = useAddRows(listId);
  const take = useTakeDue(listId);
  const [asked, setAsked] = useState<'add' | 'take' | undefined>();
  const known = rows.flatMap(({ line, city, differences }) =>
    line && city?.unitId && differences.includes('UNKNOWN') ? [{ line, unitId: city.unitId }] : [],
  );
  const dated = rows.flatMap(({ line, ours, differences }) =>
    line && ours && differences.includes('DUE') ? [{ line, version: ours.version }] : [],
  );
  const buttons = [
    ...(known.length > 1 ? [{ key: 'add' as const, run: () => add.mutate(known), count: known.length }] : []),
    ...(dated.length > 1 && holds(me, ...OVERSEERS)
      ? [{ key: 'take' as const, run: () => take.mutate(dated), count: dated.length }]
      : []),
  ];
  return (
    <>
      {buttons.map(({ key, run, count }) => (
        <Button
          key={key}
          variant={asked === key ? 'filled' : 'default'}
          loading={add.isPending || take.isPending}
          onClick={() => {
            if (asked === key) run();
            setAsked(asked === key ? undefined : key);
          }}
        >
          {t(asked === key ? `comparison.${key}Sure` : `comparison.${key}All`, { count })}
        </Button>
      ))}
      <MutationNotice error={add.error ?? take.error} />
    </>
  );
}
