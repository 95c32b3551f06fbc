import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { answer, api } from '../api/client.ts';
import { useSpeech } from '../i18n/language.tsx';
import { showMoment } from '../kit/date-field.tsx';
import { IconBell } from '../kit/icons.tsx';
import { useClosingDetails } from '../kit/use-closing-details.ts';
import { paths } from '../paths.ts';
import menuClasses from './account-menu.module.css';
import classes from './bell.module.css';

/** What happened to this person's work; looking at it puts the number out. */
export function Bell() {
  const { t } = useSpeech();
  const menu = useClosingDetails();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ['notifications'],
    queryFn: () => answer(api.GET('/api/notifications')),
    refetchInterval: 60_000,
  });
  const seen = useMutation({
    mutationFn: () => answer(api.POST('/api/notifications/seen')),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notifications'] }),
  });
  const unseen = data?.unseen ?? 0;
  return (
    <details
      ref={menu}
      className={menuClasses.menu}
      onToggle={(event) => !event.currentTarget.open && unseen > 0 && seen.mutate()}
    >
      <summary>
        <IconBell size={21} />
        <span className="visually-hidden">{unseen > 0 ? t('bell.unseen', { count: unseen }) : t('bell.title')}</span>
        {unseen > 0 ? (
          <span className={classes.count} aria-hidden="true">
            {unseen}
          </span>
        ) : null}
      </summary>
      <div className={menuClasses.panel}>
        {data?.rows.length === 0 ? <p>{t('bell.none')}</p> : null}
        {data?.rows.map(({ id, kind, noun, recordId, label, at, isSeen }) => (
          <Link
            key={id}
            to={noun === 'work' ? paths.work(recordId) : paths.dossier(recordId)}
            className={isSeen ? '' : (classes.fresh ?? '')}
            onClick={() => menu.current?.removeAttribute('open')}
          >
            {t(`bell.${kind}`)}
            <small className={classes.line}>
              <span className="code-text">{label}</span> · {showMoment(at)}
            </small>
          </Link>
        ))}
      </div>
    </details>
  );
}
