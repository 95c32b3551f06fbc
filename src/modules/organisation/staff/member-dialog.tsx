import { type FormEvent, useState } from 'react';
import { filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { usePeople } from './api.ts';
import classes from './organisation.module.css';
import { type Member, useAddMember, useChangeMember, useEndMember } from './units-api.ts';

const DUTIES = ['HEAD', 'DEPUTY', 'SECRETARY', 'MEMBER'] as const;
type Place = { duty: Member['duty']; area: string };

interface MemberDialogProps {
  unitId: number;
  edited: Member | 'new' | undefined;
  onClose: () => void;
}

export function MemberDialog({ unitId, edited, onClose }: MemberDialogProps) {
  const { t } = useSpeech();
  const isNew = edited === 'new';
  return (
    <Dialog isOpen={edited !== undefined} title={isNew || !edited ? t('members.add') : edited.name} onClose={onClose}>
      {isNew ? <AddForm unitId={unitId} onClose={onClose} /> : null}
      {edited && edited !== 'new' ? <ChangeForm key={edited.id} member={edited} onClose={onClose} /> : null}
    </Dialog>
  );
}

function AddForm({ unitId, onClose }: { unitId: number; onClose: () => void }) {
  const { t } = useSpeech();
  const { data: people = [] } = usePeople();
  const add = useAddMember(unitId);
  const wrong = useFieldSentence(add.error);
  const empty = { personId: 0, title: '', duty: 'MEMBER' as Member['duty'], area: '', validFrom: '' }; // tidy: a word in an object has no type of its own
  const [draft, change, { discard }] = useDraft(`member.${unitId}`, empty);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { personId, title, duty, area, validFrom } = draft;
    const who = personId > 0 ? { personId } : filled({ title });
    const onSuccess = () => {
      discard();
      onClose();
    };
    add.mutate({ duty, ...who, ...filled({ area, validFrom }) }, { onSuccess });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <MutationNotice error={add.error} />
      <NativeSelect
        label={t('members.person')}
        value={String(draft.personId)}
        error={wrong('personId')}
        onChange={(event) => change({ personId: Number(event.currentTarget.value) })}
        data={[
          { value: '0', label: t('members.outside') },
          ...people.map(({ id, fullName, title }) => ({ value: String(id), label: `${fullName}, ${title}` })),
        ]}
      />
      {draft.personId === 0 ? (
        <TextInput
          label={t('members.written')}
          description={t('members.writtenHint')}
          value={draft.title}
          maxLength={200}
          error={wrong('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
      ) : null}
      <PlaceFields place={draft} wrong={wrong} onChange={change} />
      <DateField
        label={t('units.from')}
        value={draft.validFrom}
        error={wrong('validFrom')}
        onChange={(validFrom) => change({ validFrom })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={add.isPending}>
          {t('action.add')}
        </Button>
      </DialogButtons>
    </form>
  );
}

function ChangeForm({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useSpeech();
  const save = useChangeMember(member.id);
  const end = useEndMember(member.id);
  const wrong = useFieldSentence(save.error ?? end.error);
  const [place, setPlace] = useState<Place>({ duty: member.duty, area: member.area ?? '' });
  const [on, setOn] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { duty, area } = place;
    save.mutate({ duty, ...filled({ area }) }, { onSuccess: onClose });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <MutationNotice error={save.error ?? end.error} />
      <PlaceFields place={place} wrong={wrong} onChange={(change) => setPlace({ ...place, ...change })} />
      <div className={classes.ending}>
        <DateField label={t('members.endOn')} value={on} error={wrong('on')} onChange={setOn} />
        <Button variant="default" loading={end.isPending} onClick={() => end.mutate(on, { onSuccess: onClose })}>
          {t('members.end')}
        </Button>
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={save.isPending}>
          {t('action.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}

function PlaceFields({
  place,
  wrong,
  onChange,
}: {
  place: Place;
  wrong: (name: string) => string | undefined;
  onChange: (change: Partial<Place>) => void;
}) {
  const { t } = useSpeech();
  return (
    <>
      <NativeSelect
        label={t('members.duty')}
        value={place.duty}
        error={wrong('duty')}
        onChange={(event) => onChange({ duty: DUTIES.find((duty) => duty === event.currentTarget.value) ?? 'MEMBER' })}
        data={DUTIES.map((duty) => ({ value: duty, label: t(`duty.${duty}`) }))}
      />
      <TextInput
        label={t('members.area')}
        value={place.area}
        maxLength={500}
        error={wrong('area')}
        onChange={(event) => onChange({ area: event.currentTarget.value })}
      />
    </>
  );
}
