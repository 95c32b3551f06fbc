import { type RefObject, useEffect, useRef } from 'react';

/** A menu made of details closes by Escape and by a press elsewhere, as menus do. */
export function useClosingDetails(): RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const isOutside = !menu.current?.contains(event.target instanceof Node ? event.target : null);
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : isOutside) menu.current?.removeAttribute('open');
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return menu;
}
