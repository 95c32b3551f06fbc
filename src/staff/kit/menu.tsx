import type { ReactNode } from 'react';
import classes from './menu.module.css';
import { useClosingDetails } from './use-closing-details.ts';

/** A button with a sheet below it; Escape and a press elsewhere close it. */
export function Menu({
  label,
  isWide = false,
  onOpen,
  children,
}: {
  label: ReactNode;
  isWide?: boolean;
  onOpen?: () => void;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const menu = useClosingDetails();
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details
      ref={menu}
      className={classes.menu}
      onToggle={(event) => {
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary className={classes.button}>{label}</summary>
      <div className={isWide ? `${classes.sheet} ${classes.wide}` : classes.sheet}>
        {typeof children === 'function' ? children(close) : children}
      </div>
    </details>
  );
}
