import type { FormEvent, ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { useSpeech } from '../i18n/language.tsx';
import { Button, Textarea } from './controls.ts';
import { Dialog, DialogButtons } from './dialog.tsx';
import { useDraft } from './draft.ts';
import { Notice } from './states.tsx';

interface ReasonFormProps {
  move: { vi: string; en: string; needsReason: boolean; article?: string };
  /** What becomes of the reason, where it is not told to a citizen. */
  hint?: string;
  /** Under which what is being typed is kept on this computer. */
  draftKey: string;
  notice?: ReactNode;
  error: unknown;
  isPending: boolean;
  onSend: (reason: string, onSuccess: () => void) => void;
  onClose: () => void;
}

/** One move of a record: its article of law, a reason, and the button that does it. */
export function ReasonDialog({
  move,
  ...form
}: Omit<ReasonFormProps, 'move'> & { move: ReasonFormProps['move'] | undefined }) {
  const { say } = useSpeech();
  return (
    <Dialog isOpen={move !== undefined} title={move ? say(move) : ''} onClose={form.onClose}>
      {move ? <ReasonForm move={move} {...form} /> : null}
    </Dialog>
  );
}

function ReasonForm({ move, hint, draftKey, notice, error, isPending, onSend, onClose }: ReasonFormProps) {
  const { t, say } = useSpeech();
  const [draft, change, { discard }] = useDraft(draftKey, { reason: '' });
  const problem = error instanceof ApiProblem ? error : undefined;
  const fieldProblem = problem?.fields.reason;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(draft.reason.trim(), () => {
      discard();
      onClose();
    });
  };
  return (
    <form onSubmit={submit}>
      {notice}
      {problem && !fieldProblem ? <Notice tone="late">{say(problem.sentence)}</Notice> : null}
      {move.article ? <p>{t('move.article', { article: move.article })}</p> : null}
      <Textarea
        label={t('move.reason')}
        description={move.needsReason ? (hint ?? t('move.reasonHint')) : undefined}
        withAsterisk={move.needsReason}
        rows={move.needsReason ? 5 : 2}
        maxLength={2000}
        autoFocus
        value={draft.reason}
        error={fieldProblem && say(fieldProblem)}
        onChange={(event) => change({ reason: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={isPending}>
          {say(move)}
        </Button>
      </DialogButtons>
    </form>
  );
}
