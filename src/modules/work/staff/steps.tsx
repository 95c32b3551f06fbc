import type { FormEvent } from 'react';
import { filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Checkbox, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField, showDay } from '../../../staff/kit/date-field.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { useAddStep, useMarkStep, useRemoveStep, useWorkChoices, type Work } from './api.ts';
import { peopleOf } from './list-filters.tsx';
import { WhyNot } from './why-not.tsx';
import classes from './works.module.css';

/** Việc nhỏ: a checklist of one's own, with a person and a day where one likes. */
export function Steps({ work }: { work: Work }) {
  const { t } = useSpeech();
  const mark = useMarkStep(work.id);
  const remove = useRemoveStep(work.id);
  return (
    <>
      <MutationNotice error={mark.error ?? remove.error} />
      {work.steps.length === 0 ? <p className={classes.nothing}>{t('work.noSteps')}</p> : null}
      <ul className={classes.steps}>
        {work.steps.map(({ id, text, person, dueOn, doneAt }) => (
          <li key={id} data-done={doneAt !== null || undefined}>
            <Checkbox
              size="sm"
              label={text}
              checked={doneAt !== null}
              disabled={work.can.note !== true || mark.isPending}
              onChange={(event) => mark.mutate({ stepId: id, isDone: event.currentTarget.checked })}
            />
            <small>
              {[person?.name, dueOn ? t('work.dueOn', { day: showDay(dueOn) }) : ''].filter(Boolean).join(' · ')}
            </small>
            {work.can.plan_step === true ? (
              <button
                type="button"
                className={`${classes.plain} no-print`}
                aria-label={t('work.removeStep', { text })}
                disabled={remove.isPending}
                onClick={() => remove.mutate(id)}
              >
                {t('files.remove')}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {work.can.plan_step === true ? <StepForm work={work} /> : <WhyNot verdict={work.can.plan_step} />}
    </>
  );
}

function StepForm({ work }: { work: Work }) {
  const { t } = useSpeech();
  const add = useAddStep(work.id);
  const wrong = useFieldSentence(add.error);
  const { data: choices = { units: [], people: [] } } = useWorkChoices();
  const [draft, change, { discard }] = useDraft(`work.${work.id}.step`, { text: '', personId: '', dueOn: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { text, personId, dueOn } = draft;
    add.mutate(
      { text: text.trim(), ...filled({ dueOn }), ...(personId ? { personId: Number(personId) } : {}) },
      { onSuccess: discard },
    );
  };
  return (
    <form className={`${classes.stepForm} no-print`} onSubmit={submit} noValidate>
      <TextInput
        label={t('work.step')}
        maxLength={500}
        value={draft.text}
        error={wrong('text')}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('works.person')}
        value={draft.personId}
        onChange={(event) => change({ personId: event.currentTarget.value })}
        data={[
          { value: '', label: '—' },
          ...peopleOf(choices, work.unitId).map(({ id, label }) => ({ value: String(id), label })),
        ]}
      />
      <DateField
        label={t('works.due')}
        value={draft.dueOn}
        error={wrong('dueOn')}
        onChange={(dueOn) => change({ dueOn })}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        {t('action.add')}
      </Button>
    </form>
  );
}
