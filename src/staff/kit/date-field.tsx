import { useState } from 'react';
import { TextInput } from './controls.ts';

interface DateFieldProps {
  label: string;
  /** YYYY-MM-DD, or what was typed as long as it is no date. */
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  className?: string;
}

/**
 * Ngày/tháng/năm on every computer, whatever language its Windows speaks; "05021985" and "5/2/1985" are understood.
 * The form has what is typed at every key, so that Enter sends it; what is no date is sent as it is, to be refused.
 */
export function DateField({ label, value, onChange, error, className = '' }: DateFieldProps) {
  const [typed, setTyped] = useState<string | undefined>();
  return (
    <TextInput
      className={className}
      label={label}
      placeholder="dd/mm/yyyy"
      inputMode="numeric"
      autoComplete="off"
      maxLength={10}
      error={error}
      value={typed ?? showDay(value)}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readDay(event.currentTarget.value));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && typed !== undefined && readDay(typed) === value) setTyped(undefined);
      }}
      onBlur={() => setTyped(undefined)}
    />
  );
}

export function showDay(value: string): string {
  return isDay(value) ? value.split('-').reverse().join('/') : value;
}

/** 2026-03-19T17:00 → 17:00 19/03/2026 */
export function showMoment(local: string): string {
  return `${local.slice(11)} ${showDay(local.slice(0, 10))}`;
}

export function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

export function readDay(typed: string): string {
  const text = typed.trim();
  const parts = /^(\d{2})(\d{2})(\d{4})$/.exec(text) ?? /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(text);
  if (!parts) return text;
  const [, day = '', month = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
