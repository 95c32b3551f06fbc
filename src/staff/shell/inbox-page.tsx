import { useNavigate } from 'react-router';
import { READERS } from '../../modules/dossiers/rules.ts';
import { useDossiers } from '../../modules/dossiers/staff/api.ts';
import { dossierColumns, USUAL_COLUMNS } from '../../modules/dossiers/staff/columns.tsx';
import { WaitingPlans } from '../../modules/plans/staff/waiting-plans.tsx';
import { WaitingWorks, WorkTiles } from '../../modules/work/staff/inbox-works.tsx';
import { useSpeech } from '../i18n/language.tsx';
import type { Key } from '../i18n/vi.ts';
import { inOrder } from '../kit/column-chooser.tsx';
import { DataTable } from '../kit/data-table.tsx';
import { Page, Panel } from '../kit/page.tsx';
import { Empty, Failed, Loading } from '../kit/states.tsx';
import { Tile, Tiles } from '../kit/tile.tsx';
import { dossierQueue, paths } from '../paths.ts';
import { holds, type Me, useMe } from './me.ts';

const TILES = [
  { queue: 'overdue', label: 'inbox.overdue', allLabel: 'inbox.overdueAll', tone: 'late' },
  { queue: 'due_soon', label: 'inbox.dueSoon', allLabel: 'inbox.dueSoonAll', tone: 'soon' },
  { queue: 'mine', label: 'inbox.mine', tone: 'calm' },
  { queue: 'unit', label: 'inbox.unit', tone: 'calm' },
] as const;

/** Who holds them is known: this person. */
const OWN_COLUMNS = USUAL_COLUMNS.filter((key) => key !== 'holder');

/** What waits for this person, whatever room it comes from. */
export function InboxPage() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const canRead = holds(me, ...READERS);
  const unitId = me ? onlyUnitOf(me) : undefined;
  return (
    <Page title={t('inbox.title')} lead={me ? `${me.name} – ${me.title}, ${me.unit.name}` : ''}>
      {me ? <WorkTiles me={me} /> : null}
      {canRead ? (
        <Tiles title={t('nav.dossiers')}>
          {TILES.map(({ queue, tone, ...labels }) => {
            const narrowed = 'allLabel' in labels ? unitId : undefined;
            const label = 'allLabel' in labels && !unitId ? labels.allLabel : labels.label;
            return <DossierTile key={queue} queue={queue} label={label} tone={tone} unitId={narrowed} />;
          })}
        </Tiles>
      ) : null}
      {me ? <WaitingPlans me={me} /> : null}
      <WaitingWorks />
      {canRead ? (
        <>
          <WaitingDossiers queue="mine" title="inbox.list" />
          <WaitingDossiers queue="unit" title="inbox.unitList" />
        </>
      ) : null}
    </Page>
  );
}

/** The list is narrowed by one unit: who serves in several is shown the whole commune, and told so. */
function onlyUnitOf({ assignments }: Me): number | undefined {
  const units = new Set(assignments.map(({ unitId }) => unitId));
  return units.size === 1 ? assignments[0]?.unitId : undefined;
}

interface DossierTileProps {
  queue: 'overdue' | 'due_soon' | 'mine' | 'unit';
  label: Key;
  tone: 'late' | 'soon' | 'calm';
  unitId: number | undefined;
}

function DossierTile({ queue, label, tone, unitId }: DossierTileProps) {
  const { t } = useSpeech();
  const { data } = useDossiers({ queue, size: 10, ...(unitId ? { unitId } : {}) });
  return <Tile to={dossierQueue(queue, unitId)} label={t(label)} total={data?.total} tone={tone} />;
}

function WaitingDossiers({ queue, title }: { queue: 'mine' | 'unit'; title: Key }) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const { data, error, refetch } = useDossiers({ queue, size: 10 });
  return (
    <Panel title={t(title)}>
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data?.rows.length === 0 ? <Empty title={t('inbox.none')} hint={t('inbox.noneHint')} /> : null}
      {data && data.rows.length > 0 ? (
        <DataTable
          caption={t(title)}
          columns={inOrder(dossierColumns(t), queue === 'unit' ? USUAL_COLUMNS : OWN_COLUMNS)}
          rows={data.rows}
          rowKey={(row) => row.id}
          onOpen={(row) => navigate(paths.dossier(row.id))}
        />
      ) : null}
    </Panel>
  );
}
