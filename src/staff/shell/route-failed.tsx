import { Link, useRouteError } from 'react-router';
import { useSpeech } from '../i18n/language.tsx';
import { Empty, Failed } from '../kit/states.tsx';
import { paths } from '../paths.ts';

/** A new version may have replaced the file an open tab asks for: loading the page afresh mends it. */
export function RouteFailed() {
  return <Failed error={useRouteError()} onRetry={() => location.reload()} />;
}

export function NoSuchPage() {
  const { language } = useSpeech();
  return (
    <Empty title={language === 'vi' ? 'Không có trang này' : 'No such page'}>
      <Link to={paths.inbox}>{language === 'vi' ? 'Về việc của tôi' : 'Back to my work'}</Link>
    </Empty>
  );
}
