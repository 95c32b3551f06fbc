import { type ReactNode, type Ref, useEffect, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { TextInput } from './controls.ts';
import classes from './list.module.css';

/** Filters live in the address, so that a list can be sent to a colleague and comes back as it was left. */
export function SearchBox({
  value,
  label,
  onSearch,
  inputRef,
}: {
  value: string;
  /** What is looked through, where it is not a dossier. */
  label?: string;
  onSearch: (text: string) => void;
  inputRef?: Ref<HTMLInputElement>;
}) {
  const { t } = useSpeech();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    const trimmed = text.trim();
    if (trimmed === value || trimmed.length === 1) return;
    const later = setTimeout(() => onSearch(trimmed), 300);
    return () => clearTimeout(later);
  }, [text, value, onSearch]);
  return (
    <TextInput
      ref={inputRef ?? null}
      type="search"
      className={classes.search ?? ''}
      aria-label={label ?? t('list.search')}
      placeholder={label ?? t('list.search')}
      value={text}
      maxLength={100}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}

export interface Tab {
  key: string;
  label: string;
}

export function Tabs({
  label,
  tabs,
  current,
  onChoose,
}: {
  label: string;
  tabs: readonly Tab[];
  current: string;
  onChoose: (key: string) => void;
}) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {tabs.map(({ key, label: text }) => (
        <button
          key={key}
          type="button"
          aria-current={key === current ? 'page' : undefined}
          onClick={() => onChoose(key)}
        >
          {text}
        </button>
      ))}
    </nav>
  );
}

export function ListFrame({
  toolbar,
  chips,
  note,
  children,
  footer,
}: {
  toolbar: ReactNode;
  chips?: ReactNode;
  note?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
}) {
  return (
    <div className={classes.frame}>
      <div className={`${classes.toolbar} no-print`}>{toolbar}</div>
      {chips}
      {note ? <ListNote>{note}</ListNote> : null}
      {children}
      {footer}
    </div>
  );
}

/** A line of small type between toolbar and rows. */
export function ListNote({ children }: { children: ReactNode }) {
  return <div className={classes.note}>{children}</div>;
}
