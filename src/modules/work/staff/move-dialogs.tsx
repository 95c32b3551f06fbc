import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Dialog } from '../../../staff/kit/dialog.tsx';
import { ReasonDialog } from '../../../staff/kit/reason-dialog.tsx';
import { MOVES } from '../rules.ts';
import { MOVE_PATHS, useAskExtension, useDecideExtension, useMove, useSetEvent, type Work } from './api.ts';
import { StillWaits } from './around.tsx';
import { DayForm } from './day-form.tsx';
import { DecisionForm } from './decision-form.tsx';
import type { MenuMove } from './menu-moves.ts';

interface MoveDialogsProps {
  work: Work;
  move: MenuMove | undefined;
  onClose: () => void;
}

/** Most moves ask for a reason at most; more time and an event ask for a day as well. */
export function MoveDialogs({ work, move, onClose }: MoveDialogsProps) {
  const { t, say } = useSpeech();
  const { mutate, error, isPending, reset } = useMove(work.id);
  const ask = useAskExtension(work.id);
  const event = useSetEvent(work.id);
  const decide = useDecideExtension(work.id);
  const plain = isPlain(move) ? move : undefined;
  const close = () => {
    for (const one of [{ reset }, ask, event, decide]) one.reset();
    onClose();
  };
  const { id, version } = work;
  return (
    <>
      <ReasonDialog
        move={plain && MOVES[plain]}
        hint={t('work.reasonHint')}
        draftKey={`work.${id}.${plain}`}
        notice={move === 'submit' ? <StillWaits work={work} /> : null}
        error={error}
        isPending={isPending}
        onSend={(reason, onSuccess) => {
          if (plain) mutate({ move: plain, version, reason }, { onSuccess });
        }}
        onClose={close}
      />
      <Dialog isOpen={move !== undefined && !plain} title={move ? say(MOVES[move]) : ''} onClose={close}>
        {move === 'ask_extension' ? (
          <DayForm
            draftKey={`work.${id}.extension`}
            labels={{ day: t('extension.to'), reason: t('extension.reason'), send: say(MOVES.ask_extension) }}
            dayField="toDueOn"
            mutation={ask}
            onSend={(day, reason, onSuccess) => ask.mutate({ version, toDueOn: day, reason }, { onSuccess })}
            onClose={close}
          />
        ) : null}
        {move === 'set_event' ? (
          <DayForm
            draftKey={`work.${id}.event`}
            labels={{ day: t('event.due'), reason: t('event.what'), send: t('action.save') }}
            dayField="dueOn"
            mutation={event}
            onSend={(day, reason, onSuccess) => event.mutate({ version, dueOn: day, reason }, { onSuccess })}
            onClose={close}
          />
        ) : null}
        {move === 'decide_extension' ? <DecisionForm work={work} decide={decide} onClose={close} /> : null}
      </Dialog>
    </>
  );
}

function isPlain(move: MenuMove | undefined): move is keyof typeof MOVE_PATHS {
  return move !== undefined && move in MOVE_PATHS;
}
