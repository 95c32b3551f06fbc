import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { Page } from '../kit/page.tsx';
import { Loading, Notice } from '../kit/states.tsx';
import { holds, type Role, useMe } from './me.ts';

interface RestrictedProps {
  title: string;
  roles: readonly Role[];
  children: ReactNode;
}

/** A screen for some roles says so to the others, instead of opening and refusing at its last button. */
export function Restricted({ title, roles, children }: RestrictedProps) {
  const { t } = useSpeech();
  const { data: me, error } = useMe();
  if (!me && !error) return <Loading />;
  if (!me || holds(me, ...roles)) return children;
  return (
    <Page title={title}>
      <Notice tone="soon">{t('state.restricted')}</Notice>
    </Page>
  );
}
