import type { FormEvent } from 'react';
import { ApiProblem } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Textarea } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { Notice } from '../../../staff/kit/states.tsx';
import { MOVES, type MoveName } from '../rules.ts';
import { type Dossier, useMove } from './api.ts';

export function MoveDialog({
  dossier,
  move,
  onClose,
}: {
  dossier: Dossier;
  move: MoveName | undefined;
  onClose: () => void;
}) {
  const { say } = useSpeech();
  return (
    <Dialog isOpen={move !== undefined} title={move ? say(MOVES[move]) : ''} onClose={onClose}>
      {move ? <MoveForm dossier={dossier} move={move} onClose={onClose} /> : null}
    </Dialog>
  );
}

function MoveForm({ dossier, move, onClose }: { dossier: Dossier; move: MoveName; onClose: () => void }) {
  const { t, say } = useSpeech();
  const doMove = useMove(dossier.id);
  const [draft, change, { discard }] = useDraft(`dossier.${dossier.id}.${move}`, { reason: '' });
  const { needsReason, article } = MOVES[move];
  const problem = doMove.error instanceof ApiProblem ? doMove.error : undefined;
  const fieldProblem = problem?.fields.reason;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      discard();
      onClose();
    };
    doMove.mutate({ move, version: dossier.version, reason: draft.reason.trim() }, { onSuccess });
  };
  return (
    <form onSubmit={submit}>
      {move === 'request_supplement' && dossier.supplementCount > 0 ? (
        <Notice tone="soon">{t('record.second', { count: dossier.supplementCount + 1 })}</Notice>
      ) : null}
      {problem && !fieldProblem ? <Notice tone="late">{say(problem.sentence)}</Notice> : null}
      <p>{t('move.article', { article })}</p>
      <Textarea
        label={t('move.reason')}
        description={needsReason ? t('move.reasonHint') : undefined}
        withAsterisk={needsReason}
        rows={needsReason ? 5 : 2}
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
        <Button type="submit" loading={doMove.isPending}>
          {say(MOVES[move])}
        </Button>
      </DialogButtons>
    </form>
  );
}
