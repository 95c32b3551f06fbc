import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { inOrder } from '../../../staff/kit/column-chooser.tsx';
import { DataTable } from '../../../staff/kit/data-table.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { Tile, Tiles } from '../../../staff/kit/tile.tsx';
import { paths, workQueue } from '../../../staff/paths.ts';
import { holds, type Me } from '../../../staff/shell/me.ts';
import { OVERSEERS } from '../rules.ts';
import { countOf, useWorkCounts, useWorks } from './api.ts';
import { USUAL_COLUMNS, workColumns } from './columns.tsx';

/** What is late, what waits for acceptance and what is mine, in numbers; who oversees sees the commune. */
export function WorkTiles({ me }: { me: Me }) {
  const { t } = useSpeech();
  const isOverseer = holds(me, ...OVERSEERS);
  const queue = isOverseer ? 'all' : 'unit';
  const { data: ours } = useWorkCounts({ queue });
  const { data: submitted } = useWorkCounts({ queue: 'to_accept' });
  const { data: mine } = useWorks({ queue: 'mine', size: 10 });
  const total = (count: number | undefined) => (count === undefined ? undefined : { count, isMore: false });
  return (
    <Tiles title={t('works.title')}>
      <Tile
        to={workQueue({ queue, state: 'overdue' })}
        label={t(isOverseer ? 'works.lateAll' : 'works.lateUnit')}
        total={total(ours && countOf(ours.counts, 'overdue'))}
        tone="late"
      />
      <Tile
        to={workQueue({ queue: 'to_accept' })}
        label={t('works.queue.to_accept')}
        total={total(submitted?.toAccept)}
        tone="soon"
      />
      <Tile to={workQueue({ queue: 'mine' })} label={t('works.waiting')} total={mine?.total} tone="calm" />
      <Tile
        to={workQueue({ queue, state: 'running,overdue' })}
        label={t(isOverseer ? 'works.openAll' : 'works.openUnit')}
        total={total(ours && countOf(ours.counts, 'running', 'overdue'))}
        tone="calm"
      />
    </Tiles>
  );
}

export function WaitingWorks() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const { data, error, refetch } = useWorks({ queue: 'mine', size: 10 });
  return (
    <Panel title={t('works.waiting')}>
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data?.rows.length === 0 ? <Empty title={t('works.noneWaiting')} hint={t('works.noneWaitingHint')} /> : null}
      {data && data.rows.length > 0 ? (
        <DataTable
          caption={t('works.waiting')}
          columns={inOrder(workColumns(t), USUAL_COLUMNS)}
          rows={data.rows}
          rowKey={({ id }) => id}
          onOpen={({ id }) => navigate(paths.work(id))}
        />
      ) : null}
    </Panel>
  );
}
