import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { Link } from 'react-router';
import { lockScreen } from '../api/client.ts';
import { useSpeech } from '../i18n/language.tsx';
import { useClosingDetails } from '../kit/use-closing-details.ts';
import { paths } from '../paths.ts';
import classes from './account-menu.module.css';
import type { Me } from './me.ts';

export function AccountMenu({ me }: { me: Me }) {
  const { t, switchLanguage } = useSpeech();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const menu = useClosingDetails();
  return (
    <details ref={menu} className={classes.menu}>
      <summary>
        <span className={classes.face} aria-hidden="true">
          {me.name.split(' ').at(-1)?.slice(0, 1)}
        </span>
        <span className="visually-hidden">{t('account.menu', { name: me.name })}</span>
        <span className={classes.name} aria-hidden="true">
          {me.name}
        </span>
      </summary>
      <div className={classes.panel}>
        <p>
          <strong>{me.name}</strong>
          <br />
          {me.title}
          <br />
          {me.unit.name}
        </p>
        <Link to={paths.account} onClick={() => menu.current?.removeAttribute('open')}>
          {t('me.title')}
        </Link>
        {me.hasPin ? (
          <button type="button" onClick={() => lockScreen()}>
            {t('lock.lock')}
          </button>
        ) : null}
        <button type="button" onClick={switchLanguage}>
          {t('account.language')}
        </button>
        <button type="button" onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
          {t(scheme === 'dark' ? 'account.light' : 'account.dark')}
        </button>
        <form method="post" action="/dang-xuat">
          <button type="submit">{t('account.signOut')}</button>
        </form>
      </div>
    </details>
  );
}
