import { useSpeech } from '../../../staff/i18n/language.tsx';
import { ReasonDialog } from '../../../staff/kit/reason-dialog.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { MOVES, type MoveName } from '../rules.ts';
import { type Dossier, useMove } from './api.ts';

interface MoveDialogProps {
  dossier: Dossier;
  move: MoveName | undefined;
  onClose: () => void;
}

export function MoveDialog({ dossier, move, onClose }: MoveDialogProps) {
  const { t } = useSpeech();
  const { mutate, error, isPending, reset } = useMove(dossier.id);
  const isSecondRequest = move === 'request_supplement' && dossier.supplementCount > 0;
  const next = move === 'transfer' ? nextStep(dossier) : undefined;
  const close = () => {
    reset();
    onClose();
  };
  return (
    <ReasonDialog
      move={move && MOVES[move]}
      draftKey={`dossier.${dossier.id}.${move}`}
      notice={
        <>
          {isSecondRequest ? (
            <Notice tone="soon">{t('record.second', { count: dossier.supplementCount + 1 })}</Notice>
          ) : null}
          {next ? <Notice tone="calm">{t('record.to', { step: next.name, unit: next.unit })}</Notice> : null}
        </>
      }
      error={error}
      isPending={isPending}
      onSend={(reason, onSuccess) => {
        if (move) mutate({ move, version: dossier.version, reason }, { onSuccess });
      }}
      onClose={close}
    />
  );
}

function nextStep({ steps }: Dossier): Dossier['steps'][number] | undefined {
  const now = steps.findLastIndex(({ startedAt }) => startedAt !== null);
  return steps[now + 1];
}
