import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { MOVE_NAMES, MOVES, type MoveName } from '../rules.ts';
import type { Dossier } from './api.ts';
import classes from './dossiers.module.css';

/** Moves that carry a dossier forward, in the order they come; of these the possible one is the big button. */
const FORWARD: readonly MoveName[] = ['accept', 'transfer', 'finish', 'return_result', 'resume'];

export function MoveButtons({ can, onMove }: { can: Dossier['can']; onMove: (move: MoveName) => void }) {
  const { t, say } = useSpeech();
  const main = FORWARD.find((name) => can[name] === true);
  const others = MOVE_NAMES.filter((name) => name !== main);
  return (
    <div className={classes.moves}>
      {main ? <Button onClick={() => onMove(main)}>{say(MOVES[main])}</Button> : null}
      <details>
        <summary>{t('record.more')} ▾</summary>
        <div className={classes.moreList}>
          {others.map((name) => {
            const verdict = can[name];
            const reason = verdict === true || verdict === undefined ? undefined : verdict;
            return (
              <button
                key={name}
                type="button"
                disabled={reason !== undefined}
                onClick={(event) => {
                  event.currentTarget.closest('details')?.removeAttribute('open');
                  onMove(name);
                }}
              >
                {say(MOVES[name])}
                {reason ? <small>{say(reason)}</small> : null}
              </button>
            );
          })}
        </div>
      </details>
    </div>
  );
}
