import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { foldAccents } from '../../lib/vn-text/public.ts';
import { useSpeech } from '../i18n/language.tsx';
import { TextInput } from './controls.ts';
import classes from './pick-field.module.css';

const SHOWN = 20;

export interface Choice {
  id: number;
  label: string;
  hint?: string;
}

/** One of many, found by a few letters with or without accents; emptying the field chooses none. */
export function PickField({
  label,
  choices,
  chosen,
  onPick,
}: {
  label: string;
  choices: readonly Choice[];
  chosen: number | undefined;
  onPick: (id: number | undefined) => void;
}) {
  const { t } = useSpeech();
  const listId = useId();
  const [typed, setTyped] = useState<string | undefined>();
  const [current, setCurrent] = useState(0);
  const matching = useMemo(() => matchingOf(choices, typed ?? ''), [choices, typed]);
  const isOpen = typed !== undefined;
  const choose = (choice: Choice | undefined) => {
    if (choice) onPick(choice.id);
    setTyped(undefined);
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !isOpen) setTyped('');
    else if (step) setCurrent(Math.max(0, Math.min(matching.length - 1, current + step)));
    else if (event.key === 'Enter' && isOpen) choose(matching[current]);
    else if (event.key === 'Escape' && isOpen) setTyped(undefined);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.field}>
      <TextInput
        label={label}
        placeholder={t('list.pick')}
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-activedescendant={isOpen && matching[current] ? `${listId}-${current}` : undefined}
        value={typed ?? choices.find(({ id }) => id === chosen)?.label ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const text = event.currentTarget.value;
          if (text === '') onPick(undefined);
          setTyped(text);
          setCurrent(0);
        }}
        onBlur={() => setTyped(undefined)}
        onKeyDown={onKey}
      />
      <div className={classes.options} role="listbox" id={listId} aria-label={label} hidden={!isOpen}>
        {isOpen
          ? matching.map((choice, at) => (
              <div
                key={choice.id}
                id={`${listId}-${at}`}
                role="option"
                tabIndex={-1}
                aria-selected={at === current}
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(choice);
                }}
              >
                {choice.label}
                {choice.hint ? <small>{choice.hint}</small> : null}
              </div>
            ))
          : null}
        {isOpen && matching.length === 0 ? <p>{t('list.pickNone')}</p> : null}
      </div>
    </div>
  );
}

/** Whole phrases first. */
function matchingOf(choices: readonly Choice[], text: string): Choice[] {
  const phrase = foldAccents(text.trim());
  const words = phrase.split(' ').filter(Boolean);
  const folded = choices.map((choice) => ({ choice, words: foldAccents(`${choice.label} ${choice.hint ?? ''}`) }));
  return folded
    .filter((entry) => words.every((word) => entry.words.includes(word)))
    .sort((a, b) => Number(b.words.includes(phrase)) - Number(a.words.includes(phrase)))
    .slice(0, SHOWN)
    .map(({ choice }) => choice);
}
