import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { foldAccents } from '../../../lib/vn-text/public.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { TextInput } from '../../../staff/kit/controls.ts';
import type { Procedure } from './api.ts';
import classes from './dossiers.module.css';

const SHOWN = 30;

interface PickerProps {
  procedures: readonly Procedure[];
  chosen: Procedure | undefined;
  onChoose: (procedure: Procedure | undefined) => void;
  error?: string | undefined;
}

/** Three letters with or without accents, initials ("xnhn") or the code; arrows and Enter. */
export function ProcedurePicker({ procedures, chosen, onChoose, error }: PickerProps) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const index = useMemo(
    () =>
      procedures.map((procedure) => ({
        procedure,
        words: foldAccents(`${procedure.code} ${procedure.name} ${procedure.field}`),
      })),
    [procedures],
  );
  const matching = useMemo(() => match(index, text), [index, text]);
  const choose = (procedure: Procedure | undefined) => {
    if (!procedure?.canReceive) return;
    onChoose(procedure);
    setOpen(false);
    setText('');
  };
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      const next = Math.max(0, Math.min(matching.length - 1, current + step));
      setOpen(true);
      setCurrent(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && isOpen) choose(matching[current]);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  };
  return (
    <div className={classes.picker}>
      <TextInput
        label={t('intake.procedure')}
        description={t('intake.procedureHint')}
        placeholder={chosen ? `${chosen.code} · ${chosen.name}` : ''}
        value={isOpen ? text : chosen ? `${chosen.code} · ${chosen.name}` : text}
        error={error}
        autoFocus
        autoComplete="off"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls="procedure-options"
        aria-activedescendant={isOpen ? `procedure-${current}` : undefined}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setText(isOpen ? event.currentTarget.value : event.currentTarget.value.slice(-1));
          setCurrent(0);
          setOpen(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      {isOpen ? (
        <div
          className={classes.options}
          ref={list}
          role="listbox"
          id="procedure-options"
          aria-label={t('intake.procedure')}
        >
          {matching.map((procedure, at) => (
            <div
              key={procedure.id}
              id={`procedure-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === current}
              aria-disabled={!procedure.canReceive || undefined}
              onPointerDown={(event) => {
                event.preventDefault();
                choose(procedure);
              }}
            >
              <span className="code-text">{procedure.code}</span> {procedure.name}
              <br />
              <small>
                {procedure.field} · {procedure.canReceive ? procedure.responsibleUnit : t('intake.notConfirmed')}
              </small>
            </div>
          ))}
          {matching.length === 0 ? <div aria-disabled>{t('intake.procedureNone')}</div> : null}
        </div>
      ) : null}
    </div>
  );
}

/** Those that can be received first, then whole phrases, then the shorter name: "ket hon" finds “Đăng ký kết hôn”. */
function match(index: { procedure: Procedure; words: string }[], text: string): Procedure[] {
  const phrase = foldAccents(text);
  const wanted = phrase.split(' ').filter(Boolean);
  const rank = ({ procedure, words }: (typeof index)[number]) =>
    (procedure.canReceive ? 0 : 10_000) + (words.includes(phrase) ? 0 : 5_000) + procedure.name.length;
  const hits = index.filter(({ words }) => wanted.every((word) => words.includes(word)));
  return hits
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, SHOWN)
    .map(({ procedure }) => procedure);
}
