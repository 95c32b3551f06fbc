import type { FormEvent } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { useUnits } from './api.ts';
import classes from './organisation.module.css';
import { NameFields } from './unit-form.tsx';
import { type Decision, type DecisionKind, type UnitRecord, useDecide } from './units-api.ts';

interface DecisionDialogProps {
  unit: UnitRecord;
  kind: DecisionKind | undefined;
  onClose: () => void;
}

/** Đổi tên, sáp nhập, giải thể: by which decision and from which day. */
export function DecisionDialog({ unit, kind, onClose }: DecisionDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog
      isOpen={kind !== undefined}
      title={kind ? `${t(`unitChange.${kind}`)}: ${unit.name}` : ''}
      onClose={onClose}
    >
      {kind ? <DecisionForm unit={unit} kind={kind} onClose={onClose} /> : null}
    </Dialog>
  );
}

function DecisionForm({ unit, kind, onClose }: { unit: UnitRecord; kind: DecisionKind; onClose: () => void }) {
  const { t } = useSpeech();
  const { data: units = [] } = useUnits();
  const decide = useDecide(kind, unit.id);
  const wrong = useFieldSentence(decide.error);
  const { name, shortName, symbol } = unit;
  const empty: Decision = { effectiveOn: '', decision: '', name, shortName, symbol, intoUnitId: 0 };
  const [draft, change, { discard }] = useDraft(`unit.${unit.id}.${kind}`, empty);
  const others = units.filter(({ id }) => id !== unit.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      discard();
      onClose();
    };
    decide.mutate(draft, { onSuccess });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <MutationNotice error={decide.error} />
      <p className={classes.hint}>{t(`unitChangeHint.${kind}`)}</p>
      {kind === 'RENAMED' ? <NameFields fields={draft} wrong={wrong} onChange={change} /> : null}
      {kind === 'MERGED' ? (
        <NativeSelect
          label={t('units.into')}
          value={String(draft.intoUnitId || '')}
          required
          error={wrong('intoUnitId')}
          onChange={(event) => change({ intoUnitId: Number(event.currentTarget.value) })}
          data={[{ value: '', label: '—' }, ...others.map(({ id, name }) => ({ value: String(id), label: name }))]}
        />
      ) : null}
      <TextInput
        label={t('units.decision')}
        description={t('units.decisionHint')}
        value={draft.decision}
        maxLength={300}
        required
        error={wrong('decision')}
        onChange={(event) => change({ decision: event.currentTarget.value })}
      />
      <DateField
        label={t('units.effectiveOn')}
        value={draft.effectiveOn}
        error={wrong('effectiveOn')}
        onChange={(effectiveOn) => change({ effectiveOn })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={decide.isPending}>
          {t(`unitChange.${kind}`)}
        </Button>
      </DialogButtons>
    </form>
  );
}
