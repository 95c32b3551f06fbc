import type { KeyboardEvent } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import classes from './column-chooser.module.css';
import { Button } from './controls.ts';

interface ColumnName {
  key: string;
  title: string;
}

/** Which columns, in which order: by the arrows beside each, or Alt with an arrow key on its box. */
export function ColumnChooser({
  columns,
  chosen,
  onChange,
  onReset,
}: {
  columns: readonly ColumnName[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  onReset: () => void;
}) {
  const { t } = useSpeech();
  const shown = inOrder(columns, chosen);
  const hidden = columns.filter(({ key }) => !chosen.includes(key));
  const keys = shown.map(({ key }) => key);
  const move = (key: string, step: number) => {
    const from = keys.indexOf(key);
    const to = from + step;
    if (from < 0 || to < 0 || to >= keys.length) return;
    const rest = keys.filter((other) => other !== key);
    onChange([...rest.slice(0, to), key, ...rest.slice(to)]);
  };
  const onKey = (event: KeyboardEvent, key: string) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || !event.altKey) return;
    event.preventDefault();
    move(key, step);
  };
  return (
    <div>
      <ul className={classes.columns} aria-label={t('list.columns')}>
        {[...shown, ...hidden].map(({ key, title }) => {
          const at = keys.indexOf(key);
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={at >= 0}
                  disabled={at >= 0 && keys.length === 1}
                  onChange={() => onChange(at >= 0 ? keys.filter((other) => other !== key) : [...keys, key])}
                  onKeyDown={(event) => onKey(event, key)}
                />
                {title}
              </label>
              {at >= 0 ? (
                <>
                  <MoveButton label={t('list.columnUp', { title })} isOff={at === 0} onPress={() => move(key, -1)}>
                    ↑
                  </MoveButton>
                  <MoveButton
                    label={t('list.columnDown', { title })}
                    isOff={at === keys.length - 1}
                    onPress={() => move(key, 1)}
                  >
                    ↓
                  </MoveButton>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
      <Button variant="subtle" size="compact-sm" onClick={onReset}>
        {t('list.columnsReset')}
      </Button>
    </div>
  );
}

/** Kept in reach while it can do nothing: a button that is switched off loses the focus of whoever presses it again. */
function MoveButton({
  label,
  isOff,
  onPress,
  children,
}: {
  label: string;
  isOff: boolean;
  onPress: () => void;
  children: string;
}) {
  return (
    <button type="button" aria-label={label} aria-disabled={isOff || undefined} onClick={onPress}>
      {children}
    </button>
  );
}

/** The columns that were chosen, as they were put; names that are no more are passed over. */
export function inOrder<Column extends { key: string }>(
  columns: readonly Column[],
  chosen: readonly string[],
): Column[] {
  return chosen.flatMap((key) => columns.filter((column) => column.key === key));
}
