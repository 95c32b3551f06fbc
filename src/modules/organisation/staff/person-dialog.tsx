import { type FormEvent, useState } from 'react';
import { filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField, showDay } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import {
  type Assignment,
  type Person,
  useAddCover,
  useDisableAccount,
  useEndSessions,
  useMovePerson,
  useResetPassword,
  useSetRoles,
  useUnits,
} from './api.ts';
import { FirstPassword } from './first-password.tsx';
import classes from './organisation.module.css';
import { PostList } from './post-list.tsx';
import { RolesField } from './roles-field.tsx';

type Task = 'roles' | 'move' | 'cover' | 'sessions' | 'reset' | 'disable';

export function PersonDialog({
  person,
  people,
  onClose,
}: {
  person: Person | undefined;
  people: readonly Person[];
  onClose: () => void;
}) {
  return (
    <Dialog isOpen={person !== undefined} title={person?.fullName ?? ''} onClose={onClose}>
      {person ? <PersonTasks key={person.id} person={person} people={people} onClose={onClose} /> : null}
    </Dialog>
  );
}

function PersonTasks({ person, people, onClose }: { person: Person; people: readonly Person[]; onClose: () => void }) {
  const { t } = useSpeech();
  const [task, setTask] = useState<Task>('roles');
  const covers = person.assignments.filter(({ coversPerson }) => coversPerson !== null);
  return (
    <>
      <p>
        {person.title}, {person.unit}
        {covers.map(({ role, coversPerson, validTo }) => (
          <span key={role}> · {t('people.covering', { name: coversPerson ?? '', to: showDay(validTo ?? '') })}</span>
        ))}
      </p>
      <NativeSelect
        aria-label={t('record.more')}
        value={task}
        onChange={(event) => setTask(TASKS.find((name) => name === event.currentTarget.value) ?? 'roles')}
        data={[
          { value: 'roles', label: t('people.roles') },
          { value: 'move', label: t('people.move') },
          { value: 'cover', label: t('people.cover') },
          { value: 'sessions', label: t('people.endSessions') },
          { value: 'reset', label: t('people.reset') },
          { value: 'disable', label: t('people.disable') },
        ]}
      />
      {task === 'roles' ? <RolesForm person={person} onClose={onClose} /> : null}
      {task === 'move' ? <MoveForm person={person} onClose={onClose} /> : null}
      {task === 'cover' ? <CoverForm person={person} people={people} onClose={onClose} /> : null}
      {task === 'sessions' ? <SessionsForm person={person} onClose={onClose} /> : null}
      {task === 'reset' ? <ResetForm person={person} onClose={onClose} /> : null}
      {task === 'disable' ? <DisableForm person={person} onClose={onClose} /> : null}
    </>
  );
}

const TASKS: readonly Task[] = ['roles', 'move', 'cover', 'sessions', 'reset', 'disable'];

interface FormProps {
  person: Person;
  onClose: () => void;
}

function RolesForm({ person, onClose }: FormProps) {
  const { t } = useSpeech();
  const { data: units = [] } = useUnits();
  const save = useSetRoles(person.id);
  const [assignments, setAssignments] = useState<Assignment[]>(() =>
    person.assignments
      .filter(({ coversPerson }) => coversPerson === null)
      .map(({ role, unitId }) => ({ role, unitId })),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(assignments, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <MutationNotice error={save.error} />
      <RolesField assignments={assignments} units={units} unitId={person.unitId} onChange={setAssignments} />
      <Buttons label={t('action.save')} isPending={save.isPending} onClose={onClose} />
    </form>
  );
}

function MoveForm({ person, onClose }: FormProps) {
  const { t } = useSpeech();
  const { data: units = [] } = useUnits();
  const move = useMovePerson(person.id);
  const wrong = useFieldSentence(move.error);
  const [place, setPlace] = useState({ unitId: person.unitId, title: person.title, decision: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    move.mutate(
      { unitId: place.unitId, title: place.title, ...filled({ decision: place.decision }) },
      { onSuccess: onClose },
    );
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <MutationNotice error={move.error} />
      <p className={classes.hint}>{t('people.moveHint')}</p>
      <NativeSelect
        label={t('people.unit')}
        value={String(place.unitId)}
        onChange={(event) => setPlace({ ...place, unitId: Number(event.currentTarget.value) })}
        data={units.map(({ id, name }) => ({ value: String(id), label: name }))}
      />
      <TextInput
        label={t('people.post')}
        value={place.title}
        maxLength={120}
        required
        error={wrong('title')}
        onChange={(event) => setPlace({ ...place, title: event.currentTarget.value })}
      />
      <TextInput
        label={t('people.decision')}
        value={place.decision}
        maxLength={300}
        error={wrong('decision')}
        onChange={(event) => setPlace({ ...place, decision: event.currentTarget.value })}
      />
      <Buttons label={t('people.move')} isPending={move.isPending} onClose={onClose} />
      <PostList personId={person.id} />
    </form>
  );
}

function CoverForm({ person, people, onClose }: FormProps & { people: readonly Person[] }) {
  const { t } = useSpeech();
  const others = people.filter(({ id, isDisabled }) => id !== person.id && !isDisabled);
  const save = useAddCover(person.id);
  const wrong = useFieldSentence(save.error);
  const [cover, setCover] = useState({ coveredPersonId: others[0]?.id ?? 0, from: '', to: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate(cover, { onSuccess: onClose });
  };
  return (
    <form onSubmit={submit}>
      <MutationNotice error={save.error} />
      <NativeSelect
        mt="sm"
        label={t('people.coverOf')}
        value={String(cover.coveredPersonId)}
        error={wrong('coveredPersonId')}
        onChange={(event) => setCover({ ...cover, coveredPersonId: Number(event.currentTarget.value) })}
        data={others.map(({ id, fullName, title }) => ({ value: String(id), label: `${fullName} – ${title}` }))}
      />
      <div className={classes.pair}>
        <DateField
          label={t('people.coverFrom')}
          value={cover.from}
          error={wrong('from')}
          onChange={(from) => setCover({ ...cover, from })}
        />
        <DateField
          label={t('people.coverTo')}
          value={cover.to}
          error={wrong('to')}
          onChange={(to) => setCover({ ...cover, to })}
        />
      </div>
      <Buttons label={t('action.save')} isPending={save.isPending} onClose={onClose} />
    </form>
  );
}

function ResetForm({ person, onClose }: FormProps) {
  const { t } = useSpeech();
  const reset = useResetPassword();
  if (reset.data) return <FirstPassword made={reset.data} onClose={onClose} />;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        reset.mutate(person.id);
      }}
    >
      <MutationNotice error={reset.error} />
      <p>{t('people.resetSure', { name: person.fullName })}</p>
      <Buttons label={t('people.reset')} isPending={reset.isPending} onClose={onClose} />
    </form>
  );
}

function SessionsForm({ person, onClose }: FormProps) {
  const { t } = useSpeech();
  const end = useEndSessions();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        end.mutate(person.id, { onSuccess: onClose });
      }}
    >
      <MutationNotice error={end.error} />
      <p>{t('people.endSessionsSure', { name: person.fullName })}</p>
      <Buttons label={t('people.endSessions')} isPending={end.isPending} onClose={onClose} />
    </form>
  );
}

function DisableForm({ person, onClose }: FormProps) {
  const { t } = useSpeech();
  const disable = useDisableAccount();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        disable.mutate(person.id, { onSuccess: onClose });
      }}
    >
      <MutationNotice error={disable.error} />
      <p>{t('people.disableSure', { name: person.fullName })}</p>
      <Buttons label={t('people.disable')} isPending={disable.isPending} onClose={onClose} />
    </form>
  );
}

function Buttons({ label, isPending, onClose }: { label: string; isPending: boolean; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <DialogButtons>
      <Button variant="default" onClick={onClose}>
        {t('action.cancel')}
      </Button>
      <Button type="submit" loading={isPending}>
        {label}
      </Button>
    </DialogButtons>
  );
}
