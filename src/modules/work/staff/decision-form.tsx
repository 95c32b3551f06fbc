import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Textarea } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Facts } from '../../../staff/kit/page.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import type { useDecideExtension, Work } from './api.ts';

interface DecisionFormProps {
  work: Work;
  decide: ReturnType<typeof useDecideExtension>;
  onClose: () => void;
}

/** What was asked, and yes or no; granted too late it moves the day, not the verdict. */
export function DecisionForm({ work, decide, onClose }: DecisionFormProps) {
  const { t } = useSpeech();
  const wrong = useFieldSentence(decide.error);
  const [draft, change, { discard }] = useDraft(`work.${work.id}.decision`, { answer: '' });
  const asked = work.extensions.find(({ decidedAt }) => decidedAt === null);
  if (!asked) return null;
  const answer = draft.answer.trim();
  const send = (isGranted: boolean) =>
    decide.mutate(
      { version: work.version, isGranted, ...(answer ? { answer } : {}) },
      {
        onSuccess: () => {
          discard();
          onClose();
        },
      },
    );
  return (
    <>
      {wrong('answer') ? null : <MutationNotice error={decide.error} />}
      <Facts
        items={[
          [t('extension.from'), showDay(asked.fromDueOn)],
          [t('extension.to'), <strong key="to">{showDay(asked.toDueOn)}</strong>],
          [t('extension.askedBy'), asked.askedBy],
        ]}
      />
      <p>{asked.reason}</p>
      {work.state === 'overdue' ? <Notice tone="soon">{t('extension.tooLate')}</Notice> : null}
      <Textarea
        label={t('extension.answer')}
        description={t('extension.answerHint')}
        rows={3}
        maxLength={2000}
        value={draft.answer}
        error={wrong('answer')}
        onChange={(event) => change({ answer: event.currentTarget.value })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button variant="default" loading={decide.isPending} onClick={() => send(false)}>
          {t('extension.refuse')}
        </Button>
        <Button loading={decide.isPending} onClick={() => send(true)}>
          {t('extension.grant')}
        </Button>
      </DialogButtons>
    </>
  );
}
