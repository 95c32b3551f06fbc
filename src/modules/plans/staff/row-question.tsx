import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import type { Task } from './api.ts';

interface RowQuestionProps {
  /** What is about to be lost: the whole row, or what stands in it beside its words. */
  loss: 'drop' | 'merge' | undefined;
  task: Task;
  above: Task | undefined;
  error: unknown;
  isPending: boolean;
  onYes: () => void;
  onClose: () => void;
}

/** A row that goes cannot be called back: it is named before. */
export function RowQuestion({ loss, task, above, error, isPending, onYes, onClose }: RowQuestionProps) {
  const { t } = useSpeech();
  const gone = [above?.leadUnitId && task.lead, above?.timeText && task.timeText].filter(Boolean).join('; ');
  return (
    <Dialog isOpen={loss !== undefined} title={loss ? t(`check.${loss}`) : ''} onClose={onClose}>
      <MutationNotice error={error} />
      <p>{[task.no, task.text].filter(Boolean).join('. ')}</p>
      {loss === 'merge' && above ? <p>{t('check.mergeInto', { row: above.no ?? above.text.slice(0, 60) })}</p> : null}
      {loss === 'merge' && gone ? <Notice tone="soon">{t('check.mergeLoses', { gone })}</Notice> : null}
      {loss === 'drop' ? <Notice tone="soon">{t('check.dropLoses')}</Notice> : null}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button loading={isPending} autoFocus onClick={onYes}>
          {loss ? t(`check.${loss}`) : ''}
        </Button>
      </DialogButtons>
    </Dialog>
  );
}
