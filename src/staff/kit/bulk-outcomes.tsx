import { type ReactNode, useCallback, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import classes from './bulk-outcomes.module.css';
import { Menu } from './menu.tsx';
import { Notice } from './states.tsx';
import { UndoNotice } from './undo-notice.tsx';

interface Outcome {
  name: string;
  refusal: { vi: string; en: string } | null;
}

interface BulkOutcomesProps {
  outcomes: readonly Outcome[];
  /** What was done to how many, in words. */
  sentence: (count: number) => string;
  refusedSentence: (count: number) => string;
  /** Given where it can be taken back. */
  onUndo?: () => void;
}

/** What became of each of many records: how many were done, and the others under what was said against them. */
export function BulkOutcomes({ outcomes, sentence, refusedSentence, onUndo }: BulkOutcomesProps) {
  const { say } = useSpeech();
  const [isGone, setGone] = useState(false);
  const forget = useCallback(() => setGone(true), []);
  const done = outcomes.filter(({ refusal }) => refusal === null).length;
  const refused = outcomes.length - done;
  return (
    <>
      {done > 0 && onUndo && !isGone ? (
        <UndoNotice onGone={forget} onUndo={onUndo}>
          {sentence(done)}
        </UndoNotice>
      ) : null}
      <div className={`${classes.outcomes} no-print`}>
        {done > 0 && !onUndo ? <Notice tone="good">{sentence(done)}</Notice> : null}
        {refused > 0 ? (
          <div role="alert">
            <strong>{refusedSentence(refused)}</strong>
            <ul>
              {bySentence(outcomes).map(({ refusal, names }) => (
                <li key={refusal.vi}>
                  {say(refusal)} <span className={classes.codes}>{names.join(', ')}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </>
  );
}

/** Ten records of another unit are one thing to read, not ten. */
function bySentence(outcomes: readonly Outcome[]): { refusal: { vi: string; en: string }; names: string[] }[] {
  const groups = new Map<string, { refusal: { vi: string; en: string }; names: string[] }>();
  for (const { refusal, name } of outcomes) {
    if (!refusal) continue;
    const group = groups.get(refusal.vi) ?? { refusal, names: [] };
    group.names.push(name);
    groups.set(refusal.vi, group);
  }
  return [...groups.values()];
}

interface Colleague {
  id: number;
  fullName: string;
  title: string;
}

/** To whom the chosen rows are given; nobody, nothing to press. */
export function ColleagueMenu({
  label,
  people,
  onPick,
}: {
  label: ReactNode;
  people: readonly Colleague[];
  onPick: (personId: number) => void;
}) {
  const each = [...new Map(people.map((person) => [person.id, person])).values()];
  if (each.length === 0) return null;
  return (
    <Menu label={label}>
      {(close) =>
        each.map(({ id, fullName, title }) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              close();
              onPick(id);
            }}
          >
            {fullName}
            <span className={classes.post}>{title}</span>
          </button>
        ))
      }
    </Menu>
  );
}
