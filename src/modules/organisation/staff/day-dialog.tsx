import type { FormEvent } from 'react';
import { filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { type DayFields, useAddDay } from './commune-api.ts';
import classes from './organisation.module.css';

const KINDS = ['SWAP_OFF', 'DAY_OFF', 'SWAP_WORK', 'WORKDAY'] as const;
const EMPTY: Required<DayFields> = { day: '', kind: 'SWAP_OFF', name: '', decision: '', swappedWith: '' };

export function DayDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('days.add')} onClose={onClose}>
      <DayForm onClose={onClose} />
    </Dialog>
  );
}

function DayForm({ onClose }: { onClose: () => void }) {
  const { t } = useSpeech();
  const add = useAddDay();
  const wrong = useFieldSentence(add.error);
  const [draft, change, { discard }] = useDraft('commune-day', EMPTY);
  const isSwap = draft.kind === 'SWAP_OFF' || draft.kind === 'SWAP_WORK';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { swappedWith, ...day } = draft;
    const onSuccess = () => {
      discard();
      onClose();
    };
    add.mutate({ ...day, ...(isSwap ? filled({ swappedWith }) : {}) }, { onSuccess });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <MutationNotice error={add.error} />
      <NativeSelect
        label={t('days.kind')}
        value={draft.kind}
        onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'SWAP_OFF' })}
        data={KINDS.map((kind) => ({ value: kind, label: t(`dayKindLong.${kind}`) }))}
      />
      <div className={classes.pair}>
        <DateField label={t('days.day')} value={draft.day} error={wrong('day')} onChange={(day) => change({ day })} />
        {isSwap ? (
          <DateField
            label={t(draft.kind === 'SWAP_OFF' ? 'days.madeUpOn' : 'days.offOn')}
            value={draft.swappedWith}
            error={wrong('swappedWith')}
            onChange={(swappedWith) => change({ swappedWith })}
          />
        ) : null}
      </div>
      <TextInput
        label={t('days.name')}
        value={draft.name}
        maxLength={200}
        required
        error={wrong('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('units.decision')}
        description={t('units.decisionHint')}
        value={draft.decision}
        maxLength={300}
        required
        error={wrong('decision')}
        onChange={(event) => change({ decision: event.currentTarget.value })}
      />
      <p className={classes.hint}>{t('week.note')}</p>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={add.isPending}>
          {t('action.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}
