import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { foldAccents } from '../../../lib/vn-text/public.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { ListFrame } from '../../../staff/kit/list.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Empty, Failed, Loading, Notice } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { type Entry, useCatalogue } from './api.ts';
import { ImportDialog } from './import-dialog.tsx';
import { SharesPanel } from './shares-panel.tsx';
import { STATES, type State, StateBadge, stateOf } from './state-badge.tsx';

type Said = { vi: string; en: string };

export function CataloguePage() {
  const { t, say } = useSpeech();
  const { data: me } = useMe();
  const { data, error, refetch } = useCatalogue();
  const [text, setText] = useState('');
  const [state, setState] = useState<State | undefined>();
  const [shown, setShown] = useState<{ share: Said; ids: readonly number[] } | undefined>();
  const navigate = useNavigate();
  const [isImporting, setImporting] = useState(false);
  const canOffer = holds(me, 'administrator', 'coordinator');
  const wanted = foldAccents(text);
  const matching = data?.filter(
    (entry) =>
      (!shown || shown.ids.includes(entry.id)) &&
      (!state || stateOf(entry) === state) &&
      foldAccents(`${entry.code} ${entry.name} ${entry.field}`).includes(wanted),
  );
  return (
    <Page
      title={t('catalogue.title')}
      actions={
        canOffer ? (
          <Button variant="default" onClick={() => setImporting(true)}>
            {t('import.open')}
          </Button>
        ) : null
      }
    >
      <SharesPanel onShow={(share, ids) => setShown({ share, ids })} />
      {shown ? (
        <Notice tone="calm">
          {t('shares.shown', { share: say(shown.share) })}{' '}
          <Button size="xs" variant="subtle" onClick={() => setShown(undefined)}>
            {t('shares.all')}
          </Button>
        </Notice>
      ) : null}
      <ListFrame
        toolbar={
          <>
            <TextInput
              type="search"
              aria-label={t('catalogue.search')}
              placeholder={t('catalogue.search')}
              value={text}
              w={360}
              onChange={(event) => setText(event.currentTarget.value)}
            />
            <NativeSelect
              aria-label={t('catalogue.state')}
              value={state ?? ''}
              onChange={(event) => setState(STATES.find((name) => name === event.currentTarget.value))}
              data={[
                { value: '', label: t('catalogue.all') },
                ...STATES.map((name) => ({ value: name, label: t(`catalogue.${name}`) })),
              ]}
            />
          </>
        }
        note={<span role="status">{matching ? t('catalogue.count', { count: matching.length }) : ''}</span>}
      >
        {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {matching?.length === 0 ? <Empty title={t('catalogue.none')} /> : null}
        {matching && matching.length > 0 ? (
          <DataTable
            caption={t('catalogue.title')}
            columns={columnsOf(t)}
            rows={matching}
            rowKey={({ id }) => id}
            onOpen={({ id }) => navigate(paths.procedure(id))}
          />
        ) : null}
      </ListFrame>
      <ImportDialog isOpen={isImporting} onClose={() => setImporting(false)} />
    </Page>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

function columnsOf(t: T): Column<Entry>[] {
  return [
    {
      key: 'code',
      title: t('catalogue.code'),
      cell: ({ id, code }) => (
        <Link className="code-text" to={paths.procedure(id)} onClick={(event) => event.stopPropagation()}>
          {code}
        </Link>
      ),
    },
    {
      key: 'name',
      title: t('catalogue.name'),
      cell: ({ name, field }) => (
        <>
          <strong>{name}</strong>
          <br />
          <small>{field}</small>
        </>
      ),
    },
    {
      key: 'limit',
      title: t('catalogue.limit'),
      cell: ({ limitUnit, limitValue }) => (limitUnit ? t(`unit.${limitUnit}`, { value: limitValue ?? '' }) : '—'),
    },
    { key: 'unit', title: t('catalogue.unit'), cell: ({ responsibleUnit }) => responsibleUnit ?? '—' },
    {
      key: 'state',
      title: t('catalogue.state'),
      cell: (entry) => <StateBadge offer={entry} />,
    },
  ];
}
