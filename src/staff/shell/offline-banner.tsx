import { useSyncExternalStore } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { Notice } from '../kit/states.tsx';

function subscribe(tell: () => void): () => void {
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}

export function OfflineBanner() {
  const { t } = useSpeech();
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return isOnline ? null : <Notice tone="soon">{t('state.offline')}</Notice>;
}
