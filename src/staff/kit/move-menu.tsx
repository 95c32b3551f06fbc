import { useSpeech } from '../i18n/language.tsx';
import { Button } from './controls.ts';
import classes from './move-menu.module.css';
import { useClosingDetails } from './use-closing-details.ts';

interface Said {
  vi: string;
  en: string;
}

interface MoveMenuProps<Name extends string> {
  /** The table of moves of a noun; each is shown, the impossible ones with the reason. */
  moves: { readonly [Each in Name]?: Said };
  /** Moves that carry a record forward, in the order they come; of these the possible one is the big button. */
  forward: readonly NoInfer<Name>[];
  can: Partial<Record<NoInfer<Name>, true | Said>>;
  onMove: (move: NoInfer<Name>) => void;
}

export function MoveMenu<Name extends string>({ moves, forward, can, onMove }: MoveMenuProps<Name>) {
  const { t, say } = useSpeech();
  const menu = useClosingDetails();
  const main = forward.find((name) => moves[name] && can[name] === true);
  const mainMove = main && moves[main];
  const names = Object.keys(moves).filter((name): name is Name => name in moves);
  return (
    <div className={classes.menu}>
      {main && mainMove ? <Button onClick={() => onMove(main)}>{say(mainMove)}</Button> : null}
      <details ref={menu}>
        <summary>{t('record.more')} ▾</summary>
        <div className={classes.list}>
          {names
            .filter((name) => name !== main)
            .map((name) => {
              const move = moves[name];
              const verdict = can[name];
              const reason: Said | undefined = verdict === true ? undefined : verdict;
              return (
                <button
                  key={name}
                  type="button"
                  disabled={verdict !== true}
                  onClick={() => {
                    menu.current?.removeAttribute('open');
                    onMove(name);
                  }}
                >
                  {move ? say(move) : null}
                  {reason ? <small>{say(reason)}</small> : null}
                </button>
              );
            })}
        </div>
      </details>
    </div>
  );
}
