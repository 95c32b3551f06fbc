import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { inOrder } from '../../../staff/kit/column-chooser.tsx';
import { DataTable } from '../../../staff/kit/data-table.tsx';
import { ListNote } from '../../../staff/kit/list.tsx';
import { Pager, useCountText } from '../../../staff/kit/pager.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import type { Changes } from '../../../staff/kit/use-address.ts';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { WORKERS } from '../rules.ts';
import { type Filter, useWorks } from './api.ts';
import { BulkActions } from './bulk-actions.tsx';
import { workColumns } from './columns.tsx';

const NONE: ReadonlySet<number> = new Set();

interface WorkTableProps {
  filter: Filter;
  columns: readonly string[];
  change: (changes: Changes) => void;
}

/** The rows as a table, page by page; several can be given or accepted at once. */
export function WorkTable({ filter, columns, change }: WorkTableProps) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const countText = useCountText('works');
  const { data: me } = useMe();
  const { data, error, isPlaceholderData, refetch } = useWorks(filter);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(NONE);
  const rows = data?.rows ?? [];
  const nameOf = (id: number) => rows.find((row) => row.id === id)?.title ?? '';
  const selection = { chosen, onChange: setChosen, nameOf };
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  return (
    <>
      <BulkActions rows={rows.filter(({ id }) => chosen.has(id))} onClear={() => setChosen(NONE)} />
      <ListNote>
        <span role="status">{countText(data.total)}</span>
        <span className="wide-only no-print">{t('list.keys')}</span>
      </ListNote>
      {rows.length === 0 ? (
        <Empty title={t('works.none')} hint={t('works.noneHint')} />
      ) : (
        <>
          <DataTable
            caption={t('works.title')}
            columns={inOrder(workColumns(t), columns)}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => navigate(paths.work(id))}
            isStale={isPlaceholderData}
            {...(holds(me, ...WORKERS) ? { selection } : {})}
          />
          <Pager
            page={filter.page ?? 1}
            size={filter.size ?? 25}
            total={data.total}
            onPage={(page) => change({ page: String(page) })}
            onSize={(size) => change({ size: String(size), page: undefined })}
          />
        </>
      )}
    </>
  );
}
