import { NavLink, useLocation } from 'react-router';
import { READERS } from '../../modules/dossiers/rules.ts';
import { OVERSEERS } from '../../modules/work/rules.ts';
import { useSpeech } from '../i18n/language.tsx';
import type { Key } from '../i18n/vi.ts';
import {
  IconDocument,
  IconDossiers,
  IconInbox,
  IconOverview,
  IconPlan,
  IconReceive,
  IconSettings,
  IconWork,
} from '../kit/icons.tsx';
import { dossierQueue, paths } from '../paths.ts';
import { holds, type Me } from './me.ts';
import classes from './navigation.module.css';

const QUEUES: [string, Key][] = [
  ['mine', 'queue.mine'],
  ['unit', 'queue.unit'],
  ['due_soon', 'queue.due_soon'],
  ['overdue', 'queue.overdue'],
  ['all', 'queue.all'],
];

const ADMINISTRATION: [string, Key][] = [
  [paths.procedures, 'nav.procedures'],
  [paths.commune, 'nav.commune'],
  [paths.units, 'nav.units'],
  [paths.workingTime, 'nav.workingTime'],
];
const PEOPLE: [string, Key][] = [[paths.people, 'nav.people']];
const AUDIT: [string, Key][] = [[paths.audit, 'nav.audit']];
const SYSTEM: [string, Key][] = [[paths.deadJobs, 'nav.jobs']];

interface NavigationProps {
  canReceive: boolean;
  me: Me | undefined;
  onGo: () => void;
}

export function Navigation({ canReceive, me, onGo }: NavigationProps) {
  const { t } = useSpeech();
  return (
    <nav className={classes.nav} aria-label={t('nav.main')}>
      <NavLink to={paths.inbox} end onClick={onGo}>
        <IconInbox size={19} /> {t('nav.inbox')}
      </NavLink>
      {holds(me, ...OVERSEERS) ? (
        <NavLink to={paths.overview} onClick={onGo}>
          <IconOverview size={19} /> {t('nav.overview')}
        </NavLink>
      ) : null}
      <NavLink to={paths.works} onClick={onGo}>
        <IconWork size={19} /> {t('nav.works')}
      </NavLink>
      <NavLink to={paths.plans} onClick={onGo}>
        <IconPlan size={19} /> {t('nav.plans')}
      </NavLink>
      <NavLink to={paths.format} onClick={onGo}>
        <IconDocument size={19} /> {t('nav.format')}
      </NavLink>
      {canReceive ? (
        <NavLink to={paths.intake} onClick={onGo}>
          <IconReceive size={19} /> {t('nav.intake')}
        </NavLink>
      ) : null}
      {holds(me, ...READERS) ? <DossierLinks onGo={onGo} /> : null}
      <p className={classes.group}>
        <IconSettings size={19} /> {t('nav.admin')}
      </p>
      {[
        ...ADMINISTRATION,
        ...(holds(me, 'administrator', 'leader', 'coordinator') ? PEOPLE : []),
        ...(holds(me, 'administrator', 'leader') ? AUDIT : []),
        ...(holds(me, 'administrator') ? SYSTEM : []),
      ].map(([to, label]) => (
        <NavLink
          key={to}
          to={to}
          className={({ isActive }) => `${classes.sub} ${isActive ? 'active' : ''}`}
          onClick={onGo}
        >
          {t(label)}
        </NavLink>
      ))}
    </nav>
  );
}

/** For who needs citizens' data for their work. */
function DossierLinks({ onGo }: Pick<NavigationProps, 'onGo'>) {
  const { t } = useSpeech();
  const { pathname, search } = useLocation();
  const current = pathname === paths.dossiers ? (new URLSearchParams(search).get('queue') ?? 'all') : '';
  return (
    <>
      <NavLink to={paths.dossiers} end className={() => classes.group ?? ''} onClick={onGo}>
        <IconDossiers size={19} /> {t('nav.dossiers')}
      </NavLink>
      {QUEUES.map(([queue, label]) => (
        <NavLink
          key={queue}
          to={dossierQueue(queue)}
          className={() => `${classes.sub} ${current === queue ? 'active' : ''}`}
          onClick={onGo}
        >
          {t(label)}
        </NavLink>
      ))}
      <NavLink
        to={paths.receptions}
        className={({ isActive }) => `${classes.sub} ${isActive ? 'active' : ''}`}
        onClick={onGo}
      >
        {t('receptions.title')}
      </NavLink>
    </>
  );
}
