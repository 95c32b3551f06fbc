import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { type Assignment, useAddPerson, useUnits } from './api.ts';
import { FirstPassword, type NewPassword } from './first-password.tsx';
import { RolesField } from './roles-field.tsx';

export function AddPersonDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('people.add')} onClose={onClose}>
      <AddPersonForm onClose={onClose} />
    </Dialog>
  );
}

const EMPTY = { fullName: '', title: '', unitId: 0, username: '', assignments: [] as Assignment[] }; // tidy: an empty list has no type of its own

function AddPersonForm({ onClose }: { onClose: () => void }) {
  const { t } = useSpeech();
  const { data: units = [] } = useUnits();
  const addPerson = useAddPerson();
  const [draft, change, { discard }] = useDraft('person', EMPTY);
  const [made, setMade] = useState<NewPassword | undefined>();
  const wrong = useFieldSentence(addPerson.error);
  const unitId = draft.unitId || (units[0]?.id ?? 0);
  if (made) return <FirstPassword made={made} onClose={onClose} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = (answer: NewPassword) => {
      discard();
      setMade(answer);
    };
    addPerson.mutate({ ...draft, unitId }, { onSuccess });
  };
  return (
    <form onSubmit={submit}>
      <MutationNotice error={addPerson.error} />
      <TextInput
        label={t('people.name')}
        value={draft.fullName}
        maxLength={100}
        required
        autoFocus
        error={wrong('fullName')}
        onChange={(event) => change({ fullName: event.currentTarget.value })}
      />
      <TextInput
        mt="xs"
        label={t('people.post')}
        value={draft.title}
        maxLength={120}
        required
        error={wrong('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <NativeSelect
        mt="xs"
        label={t('people.unit')}
        value={String(unitId)}
        onChange={(event) => change({ unitId: Number(event.currentTarget.value) })}
        data={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <TextInput
        mt="xs"
        label={t('people.username')}
        description={t('people.usernameHint')}
        value={draft.username}
        maxLength={64}
        required
        autoCapitalize="none"
        autoComplete="off"
        error={wrong('username')}
        onChange={(event) => change({ username: event.currentTarget.value })}
      />
      <RolesField
        assignments={draft.assignments}
        units={units}
        unitId={unitId}
        error={wrong('assignments')}
        onChange={(assignments) => change({ assignments })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={addPerson.isPending}>
          {t('people.add')}
        </Button>
      </DialogButtons>
    </form>
  );
}
