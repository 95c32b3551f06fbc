import { type RefObject, useEffect, useRef } from 'react';

/** A menu made of details closes by Escape and by a press elsewhere, as menus do; the focus goes back to its button. */
export function useClosingDetails(): RefObject<HTMLDetailsElement | null> {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const isInside = (target: EventTarget | null) => menu.current?.contains(target instanceof Node ? target : null);
    const onPress = (event: Event) => {
      if (!isInside(event.target)) menu.current?.removeAttribute('open');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !menu.current?.open) return;
      if (isInside(document.activeElement)) menu.current.querySelector('summary')?.focus();
      menu.current.removeAttribute('open');
    };
    document.addEventListener('pointerdown', onPress);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return menu;
}
