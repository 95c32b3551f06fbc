import type { ReactNode } from 'react';
import { ApiProblem } from '../api/client.ts';
import { useSpeech } from '../i18n/language.tsx';
import { Button } from './controls.ts';
import classes from './states.module.css';

export function Loading() {
  const { t } = useSpeech();
  return (
    <p className={classes.loading} role="status">
      {t('state.loading')}
    </p>
  );
}

export function Empty({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {hint ? <p>{hint}</p> : null}
      {children}
    </div>
  );
}

/** What went wrong, what to do, and the id to tell the administrator. */
export function Failed({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t, say } = useSpeech();
  const problem = error instanceof ApiProblem ? error : new ApiProblem({});
  return (
    <div className={classes.failed} role="alert">
      <p className={classes.title}>{t('state.failed')}</p>
      <p>{say(problem.sentence)}</p>
      {problem.requestId ? <p className={classes.small}>{t('state.requestId', { id: problem.requestId })}</p> : null}
      {onRetry ? (
        <Button variant="default" onClick={onRetry}>
          {t('state.retry')}
        </Button>
      ) : null}
    </div>
  );
}

export function Notice({ tone, children }: { tone: 'soon' | 'late' | 'good' | 'calm'; children: ReactNode }) {
  return (
    <p className={`${classes.notice} ${classes[tone]}`} role={tone === 'late' ? 'alert' : 'status'}>
      {children}
    </p>
  );
}
