import { useEffect, useRef } from 'react';

/** Single keys work outside fields; combinations (ctrl+k) everywhere. Nothing is taken while a dialog is open. */
export function useShortcuts(shortcuts: Record<string, (event: KeyboardEvent) => void>): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const combination = event.ctrlKey || event.metaKey;
      const name = `${combination ? 'ctrl+' : ''}${event.key.toLowerCase()}`;
      const handler = latest.current[name];
      if (!handler || event.defaultPrevented || event.isComposing || event.altKey) return;
      if (!combination && (isTyping(event.target) || document.querySelector('dialog[open]'))) return;
      if ((name === ' ' || name === 'enter') && isPressed(event.target)) return;
      handler(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox';
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
}

/** What the space bar and Enter press themselves. */
function isPressed(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(A|BUTTON|INPUT|SUMMARY)$/.test(target.tagName);
}
