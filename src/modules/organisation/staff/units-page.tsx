import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, Textarea, TextInput } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { type Unit, type UnitFields, useSaveUnit, useUnits } from './api.ts';
import classes from './organisation.module.css';

const KINDS = ['LEADERSHIP', 'SPECIALISED', 'OTHER_ADMINISTRATIVE', 'PUBLIC_SERVICE', 'OUTSIDE', 'GROUP'] as const;
const EMPTY: UnitFields = { name: '', shortName: '', symbol: '', kind: 'SPECIALISED', aliases: [] };

export function UnitsPage() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const { data, error, refetch } = useUnits();
  const [edited, setEdited] = useState<Unit | 'new' | undefined>();
  const isAdministrator = holds(me, 'administrator');
  const close = () => setEdited(undefined);
  if (error && !data) return <Failed error={error} onRetry={() => refetch()} />;
  if (!data) return <Loading />;
  const columns: Column<Unit>[] = [
    { key: 'name', title: t('units.name'), cell: ({ name }) => <strong>{name}</strong> },
    { key: 'short', title: t('units.shortName'), cell: ({ shortName }) => shortName },
    { key: 'symbol', title: t('units.symbol'), cell: ({ symbol }) => symbol },
    { key: 'kind', title: t('units.kind'), cell: ({ kind }) => t(`unitKind.${kind}`) },
    { key: 'aliases', title: t('units.aliases'), isSecondary: true, cell: ({ aliases }) => aliases.length },
  ];
  return (
    <Page
      title={t('units.title')}
      actions={isAdministrator ? <Button onClick={() => setEdited('new')}>{t('units.add')}</Button> : null}
    >
      <Panel>
        <DataTable
          caption={t('units.title')}
          columns={columns}
          rows={data}
          rowKey={({ id }) => id}
          onOpen={(unit) => isAdministrator && setEdited(unit)}
        />
      </Panel>
      <Dialog
        isOpen={edited !== undefined}
        title={edited === 'new' || !edited ? t('units.add') : edited.name}
        onClose={close}
      >
        <UnitForm unit={edited === 'new' ? undefined : edited} onClose={close} />
      </Dialog>
    </Page>
  );
}

function UnitForm({ unit, onClose }: { unit: Unit | undefined; onClose: () => void }) {
  const { t } = useSpeech();
  const save = useSaveUnit(unit?.id);
  const wrong = useFieldSentence(save.error);
  const [fields, setFields] = useState<UnitFields>(unit ?? EMPTY);
  const change = (change: Partial<UnitFields>) => setFields({ ...fields, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, shortName, symbol, kind, aliases } = fields;
    const lines = aliases.map((alias) => alias.trim()).filter(Boolean);
    save.mutate({ name, shortName, symbol, kind, aliases: lines }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <MutationNotice error={save.error} />
      <TextInput
        label={t('units.name')}
        value={fields.name}
        maxLength={200}
        required
        autoFocus
        error={wrong('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('units.shortName')}
          value={fields.shortName}
          maxLength={60}
          required
          error={wrong('shortName')}
          onChange={(event) => change({ shortName: event.currentTarget.value })}
        />
        <TextInput
          label={t('units.symbol')}
          value={fields.symbol}
          maxLength={20}
          required
          error={wrong('symbol')}
          onChange={(event) => change({ symbol: event.currentTarget.value })}
        />
      </div>
      <NativeSelect
        label={t('units.kind')}
        value={fields.kind}
        onChange={(event) =>
          change({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'SPECIALISED' })
        }
        data={KINDS.map((kind) => ({ value: kind, label: t(`unitKind.${kind}`) }))}
      />
      <Textarea
        label={t('units.aliases')}
        description={t('units.aliasesHint')}
        rows={6}
        value={fields.aliases.join('\n')}
        error={wrong('aliases')}
        onChange={(event) => change({ aliases: event.currentTarget.value.split('\n') })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('action.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}
