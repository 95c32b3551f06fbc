import { useSpeech } from '../../../staff/i18n/language.tsx';
import { showMoment } from '../../../staff/kit/date-field.tsx';
import { MOVES } from '../rules.ts';
import type { Work } from './api.ts';
import classes from './works.module.css';

const OTHER_VERBS = [
  ...(['open', 'cancel', 'chase', 'explain', 'attach_file', 'remove_proof', 'reuse_proof', 'grant_extension'] as const),
  ...(['refuse_extension', 'add_step', 'finish_step', 'reopen_step', 'remove_step', 'close_by_document'] as const),
  ...(['undo_assign', 'undo_accept', 'answer_difficulty', 'add_dependency', 'remove_dependency'] as const),
  ...(['add_watcher', 'remove_watcher', 'take_city_due', 'amend'] as const),
];

export function History({ lines }: { lines: Work['history'] }) {
  const { t, say } = useSpeech();
  const verb = (name: string) => {
    const move = Object.entries(MOVES).find(([key]) => key === name)?.[1];
    if (move) return say(move);
    const other = OTHER_VERBS.find((known) => known === name);
    return other ? t(`work.verb.${other}`) : name;
  };
  return (
    <ol className={classes.lines}>
      {lines.map((line) => (
        <li key={line.id}>
          <strong>{verb(line.verb)}</strong>
          {line.reason ? <div>{line.reason}</div> : null}
          <small>{[line.person, line.unit].filter(Boolean).join(' – ') || '—'}</small>
          {line.covers ? <small>{t('works.inPlaceOf', { name: line.covers })}</small> : null}
          <time>{showMoment(line.at)}</time>
          {line.deviceAt && line.deviceAt !== line.at ? (
            <small>{t('record.device', { at: showMoment(line.deviceAt) })}</small>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
