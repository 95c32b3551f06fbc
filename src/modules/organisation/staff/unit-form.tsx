import { type FormEvent, useState } from 'react';
import { filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, Textarea, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { type UnitFields, useSaveUnit } from './api.ts';
import classes from './organisation.module.css';
import type { UnitRecord } from './units-api.ts';

export const KINDS = [
  'LEADERSHIP',
  'SPECIALISED',
  'OTHER_ADMINISTRATIVE',
  'PUBLIC_SERVICE',
  'OUTSIDE',
  'GROUP',
] as const;
export type Kind = (typeof KINDS)[number];

interface UnitDialogProps {
  isOpen: boolean;
  /** To be corrected; without one a new unit is founded. */
  unit?: UnitRecord;
  kind?: Kind | undefined;
  onClose: () => void;
}

export function UnitDialog({ isOpen, unit, kind = 'SPECIALISED', onClose }: UnitDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t(unit ? 'units.correct' : 'units.add')} onClose={onClose}>
      <UnitForm unit={unit} kind={kind} onClose={onClose} />
    </Dialog>
  );
}

function UnitForm({ unit, kind, onClose }: { unit: UnitRecord | undefined; kind: Kind; onClose: () => void }) {
  const { t } = useSpeech();
  const save = useSaveUnit(unit?.id);
  const wrong = useFieldSentence(save.error);
  const [fields, setFields] = useState<Required<UnitFields>>(() => fieldsOf(unit, kind));
  const change = (change: Partial<UnitFields>) => setFields({ ...fields, ...change });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const aliases = fields.aliases.map((alias) => alias.trim()).filter(Boolean);
    const { validFrom, ...others } = fields;
    save.mutate({ ...others, aliases, ...filled({ validFrom }) }, { onSuccess: onClose });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <MutationNotice error={save.error} />
      {unit ? <p className={classes.hint}>{t('units.correctHint')}</p> : null}
      <NameFields fields={fields} wrong={wrong} onChange={change} />
      <NativeSelect
        label={t('units.kind')}
        value={fields.kind}
        onChange={(event) =>
          change({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'SPECIALISED' })
        }
        data={KINDS.map((kind) => ({ value: kind, label: t(`unitKind.${kind}`) }))}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('units.foundingDecision')}
          value={fields.foundingDecision}
          maxLength={200}
          error={wrong('foundingDecision')}
          onChange={(event) => change({ foundingDecision: event.currentTarget.value })}
        />
        {unit ? null : (
          <DateField
            label={t('units.foundedFrom')}
            value={fields.validFrom}
            error={wrong('validFrom')}
            onChange={(validFrom) => change({ validFrom })}
          />
        )}
      </div>
      <Textarea
        label={t('units.aliases')}
        description={t('units.aliasesHint')}
        rows={5}
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

type Names = Pick<UnitFields, 'name' | 'shortName' | 'symbol'>;

export function NameFields({
  fields,
  wrong,
  onChange,
}: {
  fields: Names;
  wrong: (name: string) => string | undefined;
  onChange: (change: Partial<Names>) => void;
}) {
  const { t } = useSpeech();
  return (
    <>
      <TextInput
        label={t('units.name')}
        value={fields.name}
        maxLength={200}
        required
        autoFocus
        error={wrong('name')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <div className={classes.pair}>
        <TextInput
          label={t('units.shortName')}
          value={fields.shortName}
          maxLength={60}
          required
          error={wrong('shortName')}
          onChange={(event) => onChange({ shortName: event.currentTarget.value })}
        />
        <TextInput
          label={t('units.symbol')}
          value={fields.symbol}
          maxLength={20}
          required
          error={wrong('symbol')}
          onChange={(event) => onChange({ symbol: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

function fieldsOf(unit: UnitRecord | undefined, kind: Kind): Required<UnitFields> {
  if (!unit) return { name: '', shortName: '', symbol: '', kind, aliases: [], foundingDecision: '', validFrom: '' };
  const { name, shortName, symbol, aliases, foundingDecision } = unit;
  return { name, shortName, symbol, kind: unit.kind, aliases, foundingDecision: foundingDecision ?? '', validFrom: '' };
}
