import type { FormEvent } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Textarea } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';

interface DayFormProps {
  draftKey: string;
  labels: { day: string; reason: string; send: string };
  /** What the server calls the day. */
  dayField: 'toDueOn' | 'dueOn';
  mutation: { error: unknown; isPending: boolean };
  onSend: (day: string, reason: string, onSuccess: () => void) => void;
  onClose: () => void;
}

/** A day and why: asking for more time, or writing down that the event has come. */
export function DayForm({ draftKey, labels, dayField, mutation, onSend, onClose }: DayFormProps) {
  const { t } = useSpeech();
  const wrong = useFieldSentence(mutation.error);
  const [draft, change, { discard }] = useDraft(draftKey, { day: '', reason: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(draft.day, draft.reason.trim(), () => {
      discard();
      onClose();
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <MutationNotice error={mutation.error} />
      <DateField label={labels.day} value={draft.day} error={wrong(dayField)} onChange={(day) => change({ day })} />
      <Textarea
        mt="sm"
        label={labels.reason}
        withAsterisk
        rows={4}
        maxLength={2000}
        value={draft.reason}
        error={wrong('reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={mutation.isPending}>
          {labels.send}
        </Button>
      </DialogButtons>
    </form>
  );
}
