import { useEffect, useState } from 'react';

/** What is being typed survives a closed tab, an ended session and a power cut: it is kept on this computer until sent. */
export function useDraft<T>(
  key: string,
  empty: T,
): [T, (change: Partial<T>) => void, { isKept: boolean; discard: () => void }] {
  const stored = `cchc.draft.${key}`;
  const [value, setValue] = useState<T>(() => ({ ...empty, ...read<T>(stored) }));
  const [isKept, setKept] = useState(() => localStorage.getItem(stored) !== null);
  const isEmpty = JSON.stringify(value) === JSON.stringify(empty);
  useEffect(() => {
    const keep = () => {
      if (isEmpty) localStorage.removeItem(stored);
      else localStorage.setItem(stored, JSON.stringify(value));
      setKept(!isEmpty);
    };
    const later = setTimeout(keep, 300);
    addEventListener('pagehide', keep);
    return () => {
      clearTimeout(later);
      removeEventListener('pagehide', keep);
    };
  }, [stored, value, isEmpty]);
  const discard = () => {
    localStorage.removeItem(stored);
    setValue(empty);
  };
  return [value, (change) => setValue((now) => ({ ...now, ...change })), { isKept, discard }];
}

function read<T>(stored: string): Partial<T> {
  try {
    return JSON.parse(localStorage.getItem(stored) ?? '{}');
  } catch {
    return {};
  }
}
