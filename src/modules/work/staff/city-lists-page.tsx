import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { DateField, showDay, showMoment } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { toBase64 } from '../../../staff/kit/file-content.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Page, Panel } from '../../../staff/kit/page.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { useBringList, useCityLists, useRemoveList } from './city-api.ts';
import classes from './imports.module.css';
import works from './works.module.css';

type List = NonNullable<ReturnType<typeof useCityLists>['data']>[number];

/** Đối chiếu với thành phố: the city scores by its own list, so each month's is brought in and settled. */
export function CityListsPage() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const [isBringing, setBringing] = useState(false);
  const { data, error, refetch } = useCityLists();
  const columns = useColumns();
  return (
    <Page
      title={t('cityLists.title')}
      lead={t('cityLists.lead')}
      actions={<Button onClick={() => setBringing(true)}>{t('cityLists.bring')}</Button>}
    >
      <Panel>
        {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {data?.length === 0 ? <Empty title={t('cityLists.none')} hint={t('cityLists.noneHint')} /> : null}
        {data && data.length > 0 ? (
          <DataTable
            caption={t('cityLists.title')}
            columns={columns}
            rows={data}
            rowKey={({ id }) => id}
            onOpen={({ id }) => navigate(paths.cityList(id))}
          />
        ) : null}
      </Panel>
      <Dialog isOpen={isBringing} title={t('cityLists.bring')} onClose={() => setBringing(false)}>
        {isBringing ? <BringForm onClose={() => setBringing(false)} /> : null}
      </Dialog>
    </Page>
  );
}

function useColumns(): Column<List>[] {
  const { t } = useSpeech();
  return [
    {
      key: 'asOf',
      title: t('cityLists.asOf'),
      cell: ({ asOf, isRemoved }) => (
        <>
          {showDay(asOf)} {isRemoved ? <Badge tone="still">{t('cityLists.removed')}</Badge> : null}
        </>
      ),
    },
    {
      key: 'file',
      title: t('cityLists.file'),
      cell: ({ fileName, person, at }) => (
        <>
          {fileName}
          <span className={works.sub}>{[person, showMoment(at)].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { key: 'rows', title: t('cityLists.rows'), cell: ({ rows }) => rows },
    { key: 'unknown', title: t('cityLists.unknown'), cell: ({ unknown }) => unknown },
    { key: 'remove', title: t('cityLists.keep'), cell: (list) => <RemoveButton list={list} /> },
  ];
}

function RemoveButton({ list: { id, isRemoved } }: { list: List }) {
  const { t } = useSpeech();
  const remove = useRemoveList();
  return (
    <>
      <button
        type="button"
        className={works.plain}
        disabled={remove.isPending}
        onClick={(event) => {
          event.stopPropagation();
          remove.mutate({ id, isRemoved: !isRemoved });
        }}
      >
        {t(isRemoved ? 'cityLists.restore' : 'cityLists.remove')}
      </button>
      <MutationNotice error={remove.error} />
    </>
  );
}

function BringForm({ onClose }: { onClose: () => void }) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const bring = useBringList();
  const wrong = useFieldSentence(bring.error);
  const [asOf, setAsOf] = useState('');
  const [file, setFile] = useState<File | undefined>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file || !asOf) return;
    const content = toBase64(await file.arrayBuffer());
    bring.mutate(
      { asOf, fileName: file.name.slice(0, 200), content },
      { onSuccess: ({ id }) => navigate(paths.cityList(id)) },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <MutationNotice error={bring.error} />
      <p>{t('cityLists.hint')}</p>
      <DateField label={t('cityLists.asOf')} value={asOf} error={wrong('asOf')} onChange={setAsOf} />
      <label className={classes.file}>
        {t('workImport.file')}
        <input
          type="file"
          accept=".xlsx,.csv,text/csv"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? undefined)}
        />
      </label>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={bring.isPending} disabled={!file || !asOf}>
          {t('cityLists.compare')}
        </Button>
      </DialogButtons>
    </form>
  );
}
