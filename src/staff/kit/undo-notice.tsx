import { type ReactNode, useEffect, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { Button } from './controls.ts';
import classes from './states.module.css';

const SECONDS = 10;

/** What was just done, and for ten seconds the way back. */
export function UndoNotice({
  children,
  onUndo,
  onGone,
}: {
  children: ReactNode;
  onUndo: () => void;
  onGone: () => void;
}) {
  const { t } = useSpeech();
  const [left, setLeft] = useState(SECONDS);
  useEffect(() => {
    const tick = setTimeout(() => (left > 1 ? setLeft(left - 1) : onGone()), 1000);
    return () => clearTimeout(tick);
  }, [left, onGone]);
  return (
    <div className={`${classes.notice} ${classes.good} ${classes.undo} no-print`}>
      <span role="status">{children}</span>
      <Button variant="default" size="compact-sm" onClick={onUndo}>
        {t('list.undo')} <span aria-hidden="true">&nbsp;({left})</span>
      </Button>
    </div>
  );
}
