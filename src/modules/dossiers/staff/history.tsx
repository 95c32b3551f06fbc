import { useSpeech } from '../../../staff/i18n/language.tsx';
import { MOVES } from '../rules.ts';
import type { Dossier } from './api.ts';
import classes from './dossiers.module.css';
import { formatMoment } from './parts.tsx';

export function History({ lines }: { lines: Dossier['history'] }) {
  const { t, say } = useSpeech();
  const verb = (name: string) => {
    const move = Object.entries(MOVES).find(([key]) => key === name)?.[1];
    if (move) return say(move);
    const known = (['register', 'assign', 'assign_back'] as const).find((key) => key === name);
    return t(`verb.${known ?? 'receive'}`);
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
