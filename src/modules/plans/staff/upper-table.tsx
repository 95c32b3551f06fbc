import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { useShortcuts } from '../../../staff/kit/shortcuts.ts';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { OVERSEERS } from '../rules.ts';
import { TaskStateBadge } from './parts.tsx';
import classes from './upper.module.css';
import { type Carrier, type UpperRow, useDecideLinks } from './upper-api.ts';
import { Proposals, RowMoves } from './upper-moves.tsx';
import type { UpperRowProps, UpperTableProps } from './upper-props.ts';

/** Theirs on the left, ours on the right, and what can be done about it; j, k and x are its keys. */
export function UpperTable({ plan, upper, rows, years }: UpperTableProps) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const link = useDecideLinks(plan.id);
  const [chosen, setChosen] = useState(0);
  const isOverseer = holds(me, ...OVERSEERS);
  const current = Math.min(chosen, rows.length - 1);
  const table = useRef<HTMLTableElement>(null);
  const go = (step: number) => () => {
    const next = Math.max(0, Math.min(rows.length - 1, current + step));
    setChosen(next);
    table.current?.tBodies[0]?.rows[next]?.scrollIntoView({ block: 'nearest' });
  };
  const confirm = () => {
    const row = rows[current];
    const [best] = row?.proposals ?? [];
    if (isOverseer && row && best)
      link.mutate({ links: [{ itemId: best.itemId, upperItemId: row.itemId }], isLinked: true });
  };
  useShortcuts({ j: go(1), k: go(-1), x: confirm });
  return (
    <>
      {isOverseer ? <small className={`${classes.keys} no-print`}>{t('upper.keys')}</small> : null}
      <table ref={table} className={classes.table}>
        <caption className="visually-hidden">{upper.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('upper.theirs')}</th>
            <th scope="col">{t('upper.ours')}</th>
            <th scope="col" className="no-print">
              {t('upper.todo')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={row.itemId} {...{ plan, upper, row, years, isOverseer }} isCurrent={index === current} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ isCurrent, ...of }: UpperRowProps & { isCurrent: boolean }) {
  const { t } = useSpeech();
  const { plan, row } = of;
  return (
    <tr aria-current={isCurrent || undefined}>
      <th scope="row" data-title={t('upper.theirs')}>
        <span className={classes.task}>
          {row.no ? `${row.no}. ` : ''}
          {row.text}
        </span>
        <small>{[row.lead, row.timeText].filter(Boolean).join(' · ')}</small>
        {row.shown === 'outside' ? <WhyOutside row={row} years={of.years} /> : null}
      </th>
      <td data-title={t('upper.ours')}>
        {row.carriers.map((carrier) => (
          <CarrierLine
            key={`${carrier.itemId}|${carrier.planId}`}
            carrier={carrier}
            isElsewhere={carrier.planId !== plan.id}
          />
        ))}
        <div className={classes.badges}>
          {row.shown === 'gap' ? <Badge tone="late">{t('upper.nobody')}</Badge> : null}
          {row.isProposed ? <Badge tone="soon">{t('upper.isProposed')}</Badge> : null}
        </div>
        <Proposals {...of} />
      </td>
      <td className="no-print" data-title={t('upper.todo')}>
        <RowMoves {...of} />
      </td>
    </tr>
  );
}

function WhyOutside({ row, years }: { row: UpperRow; years: readonly number[] }) {
  const { t } = useSpeech();
  const isOfYear = row.years.some((year) => years.includes(year));
  const list = row.years.join(', ');
  if (isOfYear) return <small>{t('upper.isOwn')}</small>;
  if (!row.isAddressed) return <small>{t('upper.notAddressed')}</small>;
  return <small>{list ? t('upper.otherYears', { years: list }) : t('upper.noYear')}</small>;
}

export function CarrierLine({ carrier, isElsewhere }: { carrier: Carrier; isElsewhere: boolean }) {
  const { t } = useSpeech();
  return (
    <div className={classes.carrier}>
      {carrier.no ? `${carrier.no}. ` : ''}
      {carrier.text}
      <small>
        {carrier.lead ? `${carrier.lead} · ` : ''}
        {isElsewhere ? (
          <Link to={paths.plan(carrier.planId)}>{carrier.planTitle}</Link>
        ) : (
          t(`upper.made.${carrier.made}`)
        )}
        {!isElsewhere && carrier.person ? ` · ${carrier.person}` : ''}
      </small>
      {carrier.state ? <TaskStateBadge state={carrier.state} /> : null}
    </div>
  );
}
