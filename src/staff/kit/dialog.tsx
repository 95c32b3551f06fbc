import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import classes from './dialog.module.css';
import { Notice } from './states.tsx';

interface DialogProps {
  isOpen: boolean;
  title: string;
  onClose?: () => void;
  /** For forms of several columns. */
  isWide?: boolean;
  children: ReactNode;
}

/** Whether there is something that a stray key would lose, and whether that has been said. */
type Typed = 'nothing' | 'something' | 'warned';

/** The browser's own modal: focus stays inside, Escape closes, the page behind is inert. */
export function Dialog({ isOpen, title, onClose, isWide = false, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const { t } = useSpeech();
  const [typed, setTyped] = useState<Typed>('nothing');
  useEffect(() => {
    if (isOpen) element.current?.showModal();
    else element.current?.close();
    setTyped('nothing');
  }, [isOpen]);
  return (
    <dialog
      ref={element}
      className={isWide ? `${classes.dialog} ${classes.wide}` : classes.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        if (event.target !== element.current) return;
        event.preventDefault();
        // A stray Escape is no word that what was typed is to go.
        if (typed === 'something') setTyped('warned');
        else onClose?.();
      }}
      onInput={() => setTyped('something')}
    >
      {isOpen ? (
        <>
          <h2 className={classes.title} id={titleId}>
            {title}
          </h2>
          {typed === 'warned' ? <Notice tone="soon">{t('dialog.typed')}</Notice> : null}
          {children}
        </>
      ) : null}
    </dialog>
  );
}

export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className={classes.buttons}>{children}</div>;
}
