import { useSpeech } from '../../../staff/i18n/language.tsx';
import { RECEPTION_MOVES } from '../receptions/rules.ts';
import { MOVES } from '../rules.ts';
import type { Dossier } from './api.ts';
import classes from './dossiers.module.css';
import { formatMoment } from './parts.tsx';

const OTHER_VERBS = [
  ...([
    'register',
    'assign',
    'assign_back',
    'correct',
    'receive_for_other',
    'attach_file',
    'remove_file',
    'follow_merger',
  ] as const),
];
const VERBS = { ...RECEPTION_MOVES, ...MOVES };

/** Of a dossier or of a reception: their lines are alike. */
export function History({ lines }: { lines: Dossier['history'] }) {
  const { t, say } = useSpeech();
  const verb = (name: string) => {
    const move = Object.entries(VERBS).find(([key]) => key === name)?.[1];
    if (move) return say(move);
    const other = OTHER_VERBS.find((known) => known === name);
    return t(`verb.${other ?? 'receive'}`);
  };
  return (
    <ol className={classes.history}>
      {lines.map((line) => (
        <li key={line.id}>
          <strong>{verb(line.verb)}</strong>
          {line.reason ? <div>{line.reason}</div> : null}
          <small>{[line.person, line.unit].filter(Boolean).join(' – ') || '—'}</small>
          <time>{formatMoment(line.at)}</time>
          {line.deviceAt && line.deviceAt !== line.at ? (
            <small>{t('record.device', { at: formatMoment(line.deviceAt) })}</small>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
