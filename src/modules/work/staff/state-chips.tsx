import { useSpeech } from '../../../staff/i18n/language.tsx';
import type { Changes } from '../../../staff/kit/use-address.ts';
import { STATE_NAMES, STATES } from '../rules.ts';
import { type Filter, useWorkCounts } from './api.ts';
import { STATE_TONES } from './parts.tsx';
import classes from './works.module.css';

/** How many works are in each state, of those the list is about; a press shows them alone. */
export function StateChips({ filter, change }: { filter: Filter; change: (changes: Changes) => void }) {
  const { t, say } = useSpeech();
  const { data } = useWorkCounts(filter);
  const shown = STATE_NAMES.filter((state) => data?.counts[state] || filter.state === state);
  if (shown.length === 0) return null;
  return (
    <ul className={`${classes.chips} no-print`} aria-label={t('works.byState')}>
      {shown.map((state) => (
        <li key={state}>
          <button
            type="button"
            data-tone={STATE_TONES[state]}
            aria-pressed={filter.state === state}
            onClick={() => change({ state: filter.state === state ? undefined : state, page: undefined })}
          >
            {say(STATES[state])} <strong>{data?.counts[state] ?? 0}</strong>
          </button>
        </li>
      ))}
      {data && data.silent > 0 ? (
        <li>
          <button
            type="button"
            data-tone="soon"
            aria-pressed={filter.silent === '1'}
            onClick={() => change({ silent: filter.silent ? undefined : '1', page: undefined })}
          >
            {t('works.silent')} <strong>{data.silent}</strong>
          </button>
        </li>
      ) : null}
    </ul>
  );
}
