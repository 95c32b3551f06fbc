import type { FormEvent } from 'react';
import { ApiProblem } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, Textarea, TextInput } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import { type NewProposal, type PlanRecord, usePropose } from './api.ts';

const KINDS = ['ADD', 'CHANGE', 'DROP'] as const;

interface ProposeDialogProps {
  plan: PlanRecord;
  isOpen: boolean;
  onClose: () => void;
}

export function ProposeDialog({ isOpen, ...form }: ProposeDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('propose.open')} onClose={form.onClose}>
      <ProposeForm {...form} />
    </Dialog>
  );
}

interface Draft {
  kind: NewProposal['kind'];
  itemId: number | undefined;
  text: string;
  timeText: string;
  reason: string;
}
const EMPTY: Draft = { kind: 'CHANGE', itemId: undefined, text: '', timeText: '', reason: '' };

function ProposeForm({ plan, onClose }: Omit<ProposeDialogProps, 'isOpen'>) {
  const { t, say } = useSpeech();
  const propose = usePropose(plan.id);
  const [draft, change, { discard }] = useDraft(`plan.${plan.id}.propose`, EMPTY);
  const problem = propose.error instanceof ApiProblem ? propose.error : undefined;
  const wrong = (field: string) => problem?.fields[field] && say(problem.fields[field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, itemId, text, timeText, reason } = draft;
    propose.mutate(
      {
        kind,
        reason,
        ...(kind !== 'ADD' && itemId ? { itemId } : {}),
        ...(kind !== 'DROP' && text ? { text } : {}),
        ...(kind !== 'DROP' && timeText ? { timeText } : {}),
      },
      {
        onSuccess: () => {
          discard();
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit}>
      {problem && Object.keys(problem.fields).length === 0 ? <MutationNotice error={problem} /> : null}
      <NativeSelect
        label={t('propose.kind')}
        value={draft.kind}
        onChange={(event) => change({ kind: KINDS.find((kind) => kind === event.currentTarget.value) ?? 'CHANGE' })}
        data={KINDS.map((kind) => ({ value: kind, label: t(`propose.${kind}`) }))}
      />
      {draft.kind === 'ADD' ? null : (
        <PickField
          label={t('propose.task')}
          choices={plan.tasks.map(({ itemId, no, text }) => ({ id: itemId, label: `${no ?? '—'}. ${text}` }))}
          chosen={draft.itemId}
          onPick={(itemId) => change({ itemId })}
        />
      )}
      {draft.kind === 'DROP' ? null : (
        <>
          <Textarea
            label={t('propose.text')}
            rows={3}
            maxLength={4000}
            value={draft.text}
            error={wrong('text')}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          <TextInput
            label={t('propose.time')}
            maxLength={1000}
            value={draft.timeText}
            onChange={(event) => change({ timeText: event.currentTarget.value })}
          />
        </>
      )}
      <Textarea
        label={t('propose.reason')}
        withAsterisk
        rows={3}
        maxLength={2000}
        value={draft.reason}
        error={wrong('reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={propose.isPending}>
          {t('propose.send')}
        </Button>
      </DialogButtons>
    </form>
  );
}
