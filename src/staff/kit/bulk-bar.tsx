import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import classes from './bulk-bar.module.css';
import { Button } from './controls.ts';

/** What can be done with the chosen rows; it stays in sight while the list is scrolled. */
export function BulkBar({ count, onClear, children }: { count: number; onClear: () => void; children: ReactNode }) {
  const { t } = useSpeech();
  if (count === 0) return null;
  return (
    <section className={`${classes.bar} no-print`} aria-label={t('list.chosenActions')}>
      <strong role="status">{t('list.chosen', { count })}</strong>
      {children}
      <Button variant="subtle" size="sm" onClick={onClear}>
        {t('list.unchoose')}
      </Button>
    </section>
  );
}
