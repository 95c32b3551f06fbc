import { useSpeech } from '../../../staff/i18n/language.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { usePosts } from './api.ts';
import classes from './organisation.module.css';

/** Quá trình công tác: which post in which unit, since when, by which decision. */
export function PostList({ personId }: { personId: number }) {
  const { t } = useSpeech();
  const { data } = usePosts(personId);
  return (
    <section className={classes.posts} aria-label={t('people.posts')}>
      <h3>{t('people.posts')}</h3>
      <ol>
        {data?.map(({ title, unit, from, to, decision }) => (
          <li key={from}>
            {t('people.postSpan', { from: showDay(from), to: to ? showDay(to) : t('people.postNow') })}: {title}, {unit}
            {decision ? <small> – {decision}</small> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
