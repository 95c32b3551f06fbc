import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { Button } from './controls.ts';
import { DateField, isDay, showDay } from './date-field.tsx';
import classes from './filters.module.css';
import { Menu } from './menu.tsx';

/** One thing a list can be narrowed by. */
export interface ListFilter {
  key: string;
  label: string;
  /** What is chosen, in words; undefined where nothing is. */
  text: string | undefined;
  /** What sets it, without a heading of its own. */
  editor: ReactNode;
  clear: () => void;
}

export function FilterMenu({ filters, onOpen }: { filters: readonly ListFilter[]; onOpen?: () => void }) {
  const { t } = useSpeech();
  const set = filters.filter(({ text }) => text !== undefined).length;
  return (
    <Menu isWide {...(onOpen ? { onOpen } : {})} label={set > 0 ? `${t('list.filters')} (${set})` : t('list.filters')}>
      <div className={classes.fields}>
        {filters.map(({ key, editor }) => (
          <div key={key}>{editor}</div>
        ))}
      </div>
    </Menu>
  );
}

/** What a list is narrowed by now; each goes by a press, Enter, Delete or Backspace. */
export function FilterChips({ filters, onClearAll }: { filters: readonly ListFilter[]; onClearAll: () => void }) {
  const { t } = useSpeech();
  const list = useRef<HTMLUListElement>(null);
  const removedAt = useRef<number | undefined>(undefined);
  const set = filters.filter(({ text }) => text !== undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves on once the chip is gone.
  useEffect(() => {
    const index = removedAt.current;
    removedAt.current = undefined;
    if (index === undefined) return;
    const chips = list.current?.querySelectorAll('button') ?? [];
    (chips[Math.min(index, chips.length - 1)] ?? document.getElementById('main'))?.focus();
  }, [set.length]);
  if (set.length === 0) return null;
  const remove = (index: number) => {
    removedAt.current = index;
    set[index]?.clear();
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    remove(index);
  };
  return (
    <div className={`${classes.bar} no-print`}>
      <ul ref={list} className={classes.chips} aria-label={t('list.active')}>
        {set.map(({ key, label, text }, index) => (
          <li key={key}>
            <button type="button" onClick={() => remove(index)} onKeyDown={(event) => onKey(event, index)}>
              <span className="visually-hidden">{t('list.removeFilter')} </span>
              <span className={classes.label}>{label}:</span> {text} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <Button variant="subtle" size="compact-sm" onClick={onClearAll}>
        {t('list.clearAll')}
      </Button>
    </div>
  );
}

export interface Option {
  value: string;
  label: string;
}

/** Several of a few. */
export function ChoiceField({
  label,
  options,
  chosen,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}) {
  return (
    <fieldset className={options.length > 6 ? `${classes.choices} ${classes.many}` : classes.choices}>
      <legend>{label}</legend>
      {options.map(({ value, label: text }) => (
        <label key={value} className={classes.tick}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value))
            }
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

/** From a day to a day; either may be left open. */
export function DayRangeField({
  label,
  from,
  to,
  onChange,
}: {
  label: string;
  from: string | undefined;
  to: string | undefined;
  onChange: (range: { from: string; to: string }) => void;
}) {
  const { t } = useSpeech();
  const range = { from: from ?? '', to: to ?? '' };
  // A list is narrowed by whole days only.
  const take = (change: Partial<typeof range>) => {
    if (Object.values(change).every((day) => day === '' || isDay(day))) onChange({ ...range, ...change });
  };
  const wrong = from && to && from > to ? t('list.rangeWrong') : undefined;
  return (
    <fieldset className={classes.range}>
      <legend>{label}</legend>
      <DateField label={t('list.from')} value={range.from} onChange={(from) => take({ from })} />
      <DateField label={t('list.to')} value={range.to} error={wrong} onChange={(to) => take({ to })} />
    </fieldset>
  );
}

export function useRangeText(): (from: string | undefined, to: string | undefined) => string | undefined {
  const { t } = useSpeech();
  return (from, to) => {
    if (!from && !to) return undefined;
    if (from === to) return showDay(from ?? '');
    return [from && t('list.fromDay', { day: showDay(from) }), to && t('list.toDay', { day: showDay(to) })]
      .filter(Boolean)
      .join(' ');
  };
}
