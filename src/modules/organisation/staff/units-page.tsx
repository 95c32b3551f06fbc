import { useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { foldAccents } from '../../../lib/vn-text/public.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { ListFrame } from '../../../staff/kit/list.tsx';
import { Page } from '../../../staff/kit/page.tsx';
import { Empty, Failed, Loading } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { type Unit, useAllUnits } from './api.ts';
import classes from './organisation.module.css';
import { KINDS, UnitDialog } from './unit-form.tsx';

const STATES = ['now', 'ended', 'all'] as const;

export function UnitsPage() {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const { data: me } = useMe();
  const { data, error, refetch } = useAllUnits();
  const { kind, state, text, change } = useFilter();
  const [isAdding, setAdding] = useState(false);
  const shown = data?.filter((unit) => isShown(unit, state) && matches(unit, text));
  const rows = shown?.filter((unit) => !kind || unit.kind === kind);
  const count = (wanted: string) => shown?.filter((unit) => !wanted || unit.kind === wanted).length ?? 0;
  return (
    <Page
      title={t('units.title')}
      actions={holds(me, 'administrator') ? <Button onClick={() => setAdding(true)}>{t('units.add')}</Button> : null}
    >
      <ListFrame
        toolbar={
          <>
            <TextInput
              type="search"
              aria-label={t('units.search')}
              placeholder={t('units.search')}
              value={text}
              w={360}
              maw="100%"
              maxLength={100}
              onChange={(event) => change({ search: event.currentTarget.value })}
            />
            <NativeSelect
              aria-label={t('units.kind')}
              value={kind ?? ''}
              onChange={(event) => change({ kind: event.currentTarget.value })}
              data={['', ...KINDS].map((value) => ({ value, label: `${t(kindLabel(value))} (${count(value)})` }))}
            />
            <NativeSelect
              aria-label={t('units.state')}
              value={state}
              onChange={(event) => change({ state: event.currentTarget.value })}
              data={STATES.map((value) => ({ value, label: t(`units.${value}`) }))}
            />
          </>
        }
        note={<span role="status">{rows ? t('units.count', { count: rows.length }) : ''}</span>}
      >
        {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
        {!data && !error ? <Loading /> : null}
        {rows?.length === 0 ? <Empty title={t('units.none')} /> : null}
        {rows && rows.length > 0 ? (
          <DataTable
            caption={t('units.title')}
            columns={columnsOf(t)}
            rows={rows}
            rowKey={({ id }) => id}
            onOpen={({ id }) => navigate(paths.unit(id))}
          />
        ) : null}
      </ListFrame>
      <UnitDialog isOpen={isAdding} kind={kind} onClose={() => setAdding(false)} />
    </Page>
  );
}

type T = ReturnType<typeof useSpeech>['t'];

const kindLabel = (key: string) => {
  const kind = KINDS.find((each) => each === key);
  return kind ? (`unitKind.${kind}` as const) : 'units.anyKind';
};

function columnsOf(t: T): Column<Unit>[] {
  return [
    {
      key: 'name',
      title: t('units.name'),
      cell: (unit) => (
        <>
          <strong>{unit.name}</strong> <UnitState unit={unit} />
        </>
      ),
    },
    { key: 'short', title: t('units.shortName'), isSecondary: true, cell: ({ shortName }) => shortName },
    { key: 'symbol', title: t('units.symbol'), cell: ({ symbol }) => symbol },
    {
      key: 'kind',
      title: t('units.kind'),
      cell: ({ kind }) => <span className={classes.day}>{t(`unitKind.${kind}`)}</span>,
    },
    {
      key: 'from',
      title: t('units.from'),
      isSecondary: true,
      cell: ({ validFrom }) => <span className={classes.day}>{showDay(validFrom)}</span>,
    },
    {
      key: 'aliases',
      title: t('units.aliasesShort'),
      isSecondary: true,
      cell: ({ aliases }) => aliases.slice(0, 1).join('') + (aliases.length > 1 ? ` +${aliases.length - 1}` : ''),
    },
  ];
}

function UnitState({ unit: { state, validFrom, validTo, next } }: { unit: Unit }) {
  const { t } = useSpeech();
  if (state === 'ENDED') return <Badge tone="still">{t('units.until', { day: showDay(validTo ?? '') })}</Badge>;
  if (state === 'COMING') return <Badge tone="calm">{t('units.coming', { day: showDay(validFrom) })}</Badge>;
  if (!next) return null;
  return <Badge tone="soon">{t(`unitNext.${next.kind}`, { day: showDay(next.effectiveOn) })}</Badge>;
}

function isShown({ state }: Unit, wanted: (typeof STATES)[number]): boolean {
  return wanted === 'all' || (state === 'ENDED') === (wanted === 'ended');
}

function matches({ name, shortName, symbol, aliases }: Unit, text: string): boolean {
  return foldAccents([name, shortName, symbol, ...aliases].join(' ')).includes(foldAccents(text));
}

/** The address holds the state of the list. */
function useFilter() {
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: Record<string, string>) =>
      setParams(
        (now) => {
          for (const [name, value] of Object.entries(changes)) {
            if (value) now.set(name, value);
            else now.delete(name);
          }
          return now;
        },
        { replace: true },
      ),
    [setParams],
  );
  return {
    kind: KINDS.find((kind) => kind === params.get('kind')),
    state: STATES.find((state) => state === params.get('state')) ?? ('now' as const),
    text: params.get('search') ?? '',
    change,
  };
}
