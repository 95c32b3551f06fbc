import { useState } from 'react';
import { Outlet, useNavigate } from 'react-router';
import { lockScreen } from '../api/client.ts';
import { useSpeech } from '../i18n/language.tsx';
import { IconMenu, IconSearch } from '../kit/icons.tsx';
import { ShortcutHelp } from '../kit/shortcut-help.tsx';
import { useShortcuts } from '../kit/shortcuts.ts';
import { paths } from '../paths.ts';
import { AccountMenu } from './account-menu.tsx';
import { Bell } from './bell.tsx';
import { CommandPalette } from './command-palette.tsx';
import { holds, useMe } from './me.ts';
import { Navigation } from './navigation.tsx';
import { OfflineBanner } from './offline-banner.tsx';
import classes from './shell.module.css';
import { SignInAgain } from './sign-in-again.tsx';

export function Shell() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const canReceive = holds(me, 'counter_clerk', 'commune_police');
  useShortcuts({
    'ctrl+k': (event) => {
      event.preventDefault();
      setPaletteOpen(true);
    },
    'ctrl+l': (event) => {
      if (!me?.hasPin) return;
      event.preventDefault();
      lockScreen();
    },
    '?': () => setHelpOpen(true),
    n: (event) => {
      if (!canReceive) return;
      event.preventDefault();
      navigate(paths.intake);
    },
  });
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#main">
        {t('app.skip')}
      </a>
      <header className={`${classes.top} no-print`}>
        <button
          type="button"
          className={classes.burger}
          aria-label={t('nav.menu')}
          aria-expanded={isMenuOpen}
          onClick={() => setMenuOpen(!isMenuOpen)}
        >
          <IconMenu size={22} />
        </button>
        <div className={classes.brand}>
          <img src="/icon.svg" alt="" width={26} height={26} />
          <strong>{me?.commune.name ?? t('app.name')}</strong>
          {me?.commune.isDemonstration ? <span className={classes.demo}>{t('app.demonstration')}</span> : null}
        </div>
        <button type="button" className={classes.finder} onClick={() => setPaletteOpen(true)}>
          <IconSearch size={17} />
          <span>{t('palette.open')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <Bell />
        {me ? <AccountMenu me={me} /> : null}
      </header>
      <div className={classes.side} data-open={isMenuOpen || undefined}>
        <Navigation canReceive={canReceive} me={me} onGo={() => setMenuOpen(false)} />
      </div>
      <main className={classes.main} id="main" tabIndex={-1}>
        <OfflineBanner />
        <Outlet />
      </main>
      <CommandPalette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} canReceive={canReceive} />
      <ShortcutHelp isOpen={isHelpOpen} onClose={() => setHelpOpen(false)} />
      <SignInAgain />
    </div>
  );
}
