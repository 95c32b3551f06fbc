import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import { paths } from '../../../staff/paths.ts';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { GIVERS, ORIGINS } from '../rules.ts';
import { useGive, useWorkChoices } from './api.ts';
import { emptyGift, type Gift, newWorkOf } from './gift.ts';
import { peopleOf } from './list-filters.tsx';
import classes from './works.module.css';

/** Ghi việc được giao: by a document, at a meeting or by telephone. */
export function GiveButton() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const [isOpen, setOpen] = useState(false);
  if (!holds(me, ...GIVERS)) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('give.open')}</Button>
      <Dialog isWide isOpen={isOpen} title={t('give.open')} onClose={() => setOpen(false)}>
        {isOpen ? <GiveForm onClose={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

function GiveForm({ onClose }: { onClose: () => void }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const give = useGive();
  const wrong = useFieldSentence(give.error);
  const [draft, change, { discard }] = useDraft<Gift>('works.give', emptyGift);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give.mutate(newWorkOf(draft), {
      onSuccess: ({ id }) => {
        discard();
        onClose();
        navigate(paths.work(id));
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <MutationNotice error={give.error} />
      <div className={classes.form}>
        <NativeSelect
          label={t('give.origin')}
          value={draft.origin}
          onChange={(event) => change({ origin: event.currentTarget.value === 'CITY' ? 'CITY' : 'COMMUNE' })}
          data={(['CITY', 'COMMUNE'] as const).map((value) => ({ value, label: say(ORIGINS[value]) }))}
        />
        <TextInput
          label={t('give.source')}
          placeholder={t('give.sourceExample')}
          withAsterisk
          maxLength={200}
          value={draft.source}
          error={wrong('source')}
          onChange={(event) => change({ source: event.currentTarget.value })}
        />
        <Textarea
          className={classes.whole ?? ''}
          label={t('give.title')}
          withAsterisk
          rows={3}
          maxLength={4000}
          value={draft.title}
          error={wrong('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <UnitFields draft={draft} change={change} error={wrong('unitId')} />
        <DateField
          label={t('works.due')}
          value={draft.dueOn}
          error={wrong('dueOn')}
          onChange={(dueOn) => change({ dueOn })}
        />
        <Checkbox
          className={classes.beside ?? ''}
          label={t('give.before')}
          checked={draft.isBefore}
          onChange={(event) => change({ isBefore: event.currentTarget.checked })}
        />
        <Textarea
          className={classes.whole ?? ''}
          label={t('give.products')}
          description={t('give.productsHint')}
          rows={2}
          value={draft.products}
          onChange={(event) => change({ products: event.currentTarget.value })}
        />
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={give.isPending}>
          {t('give.send')}
        </Button>
      </DialogButtons>
    </form>
  );
}

interface PartProps {
  draft: Gift;
  change: (change: Partial<Gift>) => void;
  error: string | undefined;
}

function UnitFields({ draft, change, error }: PartProps) {
  const { t } = useSpeech();
  const { data: choices = { units: [], people: [] } } = useWorkChoices();
  const toggle = (id: number, isHelping: boolean) =>
    change({ coordinatorIds: [...draft.coordinatorIds.filter((one) => one !== id), ...(isHelping ? [id] : [])] });
  return (
    <>
      <div>
        <PickField
          label={t('works.unit')}
          choices={choices.units.map(({ id, name }) => ({ id, label: name }))}
          chosen={draft.unitId ?? undefined}
          onPick={(unitId) => change({ unitId: unitId ?? null, personId: null })}
        />
        {error ? <p className={classes.wrong}>{error}</p> : null}
      </div>
      <PickField
        label={t('works.person')}
        choices={peopleOf(choices, draft.unitId ?? undefined)}
        chosen={draft.personId ?? undefined}
        onPick={(personId) => change({ personId: personId ?? null })}
      />
      <fieldset className={`${classes.units} ${classes.whole}`}>
        <legend>{t('work.helpers')}</legend>
        {choices.units
          .filter(({ id }) => id !== draft.unitId)
          .map(({ id, name }) => (
            <Checkbox
              key={id}
              size="sm"
              label={name}
              checked={draft.coordinatorIds.includes(id)}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
          ))}
      </fieldset>
    </>
  );
}
