import type { FormEvent } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, Textarea } from '../../../staff/kit/controls.ts';
import { showMoment } from '../../../staff/kit/date-field.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { useNote, type Work } from './api.ts';
import { WhyNot } from './why-not.tsx';
import classes from './works.module.css';

const PERCENTS = Array.from({ length: 11 }, (_, index) => index * 10);

/** A sentence on how it goes and, if one likes, how far it is. */
export function Notes({ work }: { work: Work }) {
  const { t } = useSpeech();
  return (
    <>
      {work.can.note === true ? <NoteForm work={work} /> : <WhyNot verdict={work.can.note} />}
      {work.notes.length === 0 ? <p className={classes.nothing}>{t('work.noNotes')}</p> : null}
      <ul className={classes.lines}>
        {work.notes.map(({ id, text, percent, person, at }) => (
          <li key={id}>
            <span className={classes.said}>{text}</span>
            <small>
              {[person, percent === null ? '' : `${percent} %`, showMoment(at)].filter(Boolean).join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
}

function NoteForm({ work }: { work: Work }) {
  const { t } = useSpeech();
  const note = useNote(work.id);
  const wrong = useFieldSentence(note.error);
  const [draft, change, { discard }] = useDraft(`work.${work.id}.note`, { text: '', percent: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const percent = draft.percent === '' ? {} : { percent: Number(draft.percent) };
    note.mutate({ text: draft.text.trim(), ...percent }, { onSuccess: discard });
  };
  return (
    <form className={`${classes.noteForm} no-print`} onSubmit={submit}>
      {wrong('text') ? null : <MutationNotice error={note.error} />}
      <Textarea
        aria-label={t('work.note')}
        placeholder={t('work.notePlaceholder')}
        rows={2}
        maxLength={4000}
        value={draft.text}
        error={wrong('text')}
        onChange={(event) => change({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.form?.requestSubmit();
        }}
      />
      <NativeSelect
        aria-label={t('works.percent')}
        value={draft.percent}
        onChange={(event) => change({ percent: event.currentTarget.value })}
        data={[
          { value: '', label: t('work.samePercent', { percent: work.percent }) },
          ...PERCENTS.map((percent) => ({ value: String(percent), label: `${percent} %` })),
        ]}
      />
      <Button type="submit" variant="default" loading={note.isPending}>
        {t('work.note')}
      </Button>
    </form>
  );
}
