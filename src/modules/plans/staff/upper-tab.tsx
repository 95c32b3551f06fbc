import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { ListFrame, Tabs } from '../../../staff/kit/list.tsx';
import { Menu } from '../../../staff/kit/menu.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { PrintHead } from '../../../staff/kit/print-head.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { UndoNotice } from '../../../staff/kit/undo-notice.tsx';
import { idOf, oneOf, useAddress } from '../../../staff/kit/use-address.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { COMPARED, type ComparedName, OVERSEERS } from '../rules.ts';
import type { PlanRecord } from './api.ts';
import classes from './upper.module.css';
import {
  type Compared,
  type Pair,
  type UpperRow,
  upperExport,
  useDecideLinks,
  useUndoLinks,
  useUpper,
} from './upper-api.ts';
import { LooseList, TwinList } from './upper-lists.tsx';
import { UpperTable } from './upper-table.tsx';

/** Đối chiếu: each task of a plan above beside what carries it out here; gaps first. */
export function UpperTab({ plan }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  const { params, change } = useAddress();
  const { data, error, refetch } = useUpper(plan.id, idOf(params.get('tren')));
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  if (!data.upper) return <Empty title={t('upper.none')} hint={t('upper.noneHint')} />;
  const shown = oneOf(params.get('xem'), COMPARED) ?? 'gap';
  const { upper } = data;
  return (
    <>
      <PrintHead
        title={t('upper.printed')}
        lines={[plan.title, upper.title, t(`upper.${shown}`, { count: data.counts[shown] ?? 0 })]}
      />
      <Tabs
        label={t('upper.shown')}
        tabs={COMPARED.map((key) => ({ key, label: t(`upper.${key}`, { count: data.counts[key] ?? 0 }) }))}
        current={shown}
        onChoose={(xem) => change({ xem: xem === 'gap' ? undefined : xem })}
      />
      <ListFrame
        toolbar={
          <>
            <NativeSelect
              className={classes.choose ?? ''}
              aria-label={t('upper.choose')}
              value={upper.id}
              onChange={(event) => change({ tren: event.currentTarget.value })}
              data={data.uppers.map(({ id, title, documentNumber }) => ({
                value: String(id),
                label: [documentNumber, title].filter(Boolean).join(' · '),
              }))}
            />
            {shown === 'gap' ? <BulkLink planId={plan.id} rows={data.rows} /> : null}
            <Menu label={t('list.export')}>
              {(['xlsx', 'csv'] as const).map((format) => (
                <a key={format} href={upperExport(plan.id, format, upper.id, shown)} download>
                  .{format}
                </a>
              ))}
            </Menu>
            <Button variant="default" onClick={() => print()}>
              {t('action.print')}
            </Button>
          </>
        }
      >
        <Shown plan={plan} data={data} shown={shown} />
      </ListFrame>
    </>
  );
}

function Shown({ plan, data, shown }: { plan: PlanRecord; data: Compared; shown: ComparedName }) {
  const { t } = useSpeech();
  const rows = data.rows.filter((row) => row.shown === shown);
  const upper = data.upper;
  if (!upper || data.counts[shown] === 0)
    return <Empty title={t(`upper.no.${shown}`)} hint={shown === 'gap' ? t('upper.noGapHint') : ''} />;
  if (shown === 'loose') return <LooseList tasks={data.loose} />;
  return (
    <>
      {rows.length > 0 ? <UpperTable key={shown} plan={plan} upper={upper} rows={rows} years={data.years} /> : null}
      {shown === 'duplicate' && data.alike.length > 0 ? <TwinList pairs={data.alike} /> : null}
    </>
  );
}

/** The likeliest of each gap at once, each task of ours once; for ten seconds there is a way back. */
function BulkLink({ planId, rows }: { planId: number; rows: readonly UpperRow[] }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const link = useDecideLinks(planId);
  const undo = useUndoLinks(planId);
  const [isAsked, setAsked] = useState(false);
  const [done, setDone] = useState<Pair[]>([]);
  const taken = new Set<number>();
  const links = rows.flatMap(({ itemId: upperItemId, proposals, shown }) => {
    const [best] = proposals;
    if (!best || shown !== 'gap' || taken.has(best.itemId)) return [];
    taken.add(best.itemId);
    return [{ itemId: best.itemId, upperItemId }];
  });
  if (!holds(me, ...OVERSEERS)) return null;
  const press = () => {
    if (isAsked) link.mutate({ links, isLinked: true }, { onSuccess: () => setDone(links) });
    setAsked(!isAsked);
  };
  return (
    <>
      {links.length > 1 ? (
        <Button variant={isAsked ? 'filled' : 'default'} loading={link.isPending} onClick={press}>
          {t(isAsked ? 'upper.linkSure' : 'upper.linkAll', { count: links.length })}
        </Button>
      ) : null}
      {done.length > 0 ? (
        <UndoNotice
          onGone={() => setDone([])}
          onUndo={() => {
            undo.mutate(done);
            setDone([]);
          }}
        >
          {t('upper.linkedMany', { count: done.length })}
        </UndoNotice>
      ) : null}
      <MutationNotice error={link.error ?? undo.error} />
    </>
  );
}
