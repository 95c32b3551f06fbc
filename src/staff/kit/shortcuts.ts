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
      handler(event);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
