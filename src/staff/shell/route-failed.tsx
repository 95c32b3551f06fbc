import { useEffect } from 'react';
import { Link, useRouteError } from 'react-router';
import { useSpeech } from '../i18n/language.tsx';
import { Page } from '../kit/page.tsx';
import { Failed } from '../kit/states.tsx';
import { paths } from '../paths.ts';

/** A new version may have replaced the file an open tab asks for, or the line was away: loading the page afresh mends it. */
export function RouteFailed() {
  useEffect(() => {
    const reload = () => location.reload();
    addEventListener('online', reload);
    return () => removeEventListener('online', reload);
  }, []);
  return <Failed error={useRouteError()} onRetry={() => location.reload()} />;
}

export function NoSuchPage() {
  const { t } = useSpeech();
  return (
    <Page title={t('state.noSuchPage')}>
      <Link to={paths.inbox}>{t('state.toInbox')}</Link>
    </Page>
  );
}
