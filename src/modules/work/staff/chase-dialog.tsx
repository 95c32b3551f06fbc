import type { FormEvent } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Textarea, TextInput } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { DraftNote } from '../../../staff/kit/draft-note.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Failed, Loading, Notice } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { type Letter, useChaseDraft, useSendChase } from './api.ts';

interface ChaseDialogProps {
  unit: { id: number; name: string } | undefined;
  onClose: () => void;
}

/** Đôn đốc: the letter is drafted in one press, read over, and sent. */
export function ChaseDialog({ unit, onClose }: ChaseDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isWide isOpen={unit !== undefined} title={t('chase.heading', { unit: unit?.name ?? '' })} onClose={onClose}>
      {unit ? <ChaseDraft unitId={unit.id} onClose={onClose} /> : null}
    </Dialog>
  );
}

function ChaseDraft({ unitId, onClose }: { unitId: number; onClose: () => void }) {
  const { data, error } = useChaseDraft(unitId);
  if (data) return <ChaseForm unitId={unitId} draft={data} onClose={onClose} />;
  return error ? <Failed error={error} /> : <Loading />;
}

interface ChaseFormProps {
  unitId: number;
  draft: Letter;
  onClose: () => void;
}

function ChaseForm({ unitId, draft: { letter, works }, onClose }: ChaseFormProps) {
  const { t } = useSpeech();
  const send = useSendChase(unitId);
  const wrong = useFieldSentence(send.error);
  const [draft, change, { isKept, discard }] = useDraft(`work.chase.${unitId}`, { letter, documentNumber: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const documentNumber = draft.documentNumber.trim();
    const body = { letter: draft.letter, workIds: works.map(({ id }) => id) };
    send.mutate({ ...body, ...(documentNumber ? { documentNumber } : {}) }, { onSuccess: discard });
  };
  if (send.data) return <Sent workId={send.data.workId} onClose={onClose} />;
  return (
    <form onSubmit={submit}>
      {isKept ? <DraftNote onDiscard={discard} /> : null}
      <MutationNotice error={send.error} />
      <TextInput
        label={t('chase.number')}
        placeholder="45/UBND-VHXH"
        maxLength={60}
        value={draft.documentNumber}
        error={wrong('documentNumber')}
        onChange={(event) => change({ documentNumber: event.currentTarget.value })}
      />
      <Textarea
        mt="sm"
        label={t('chase.letter', { count: works.length })}
        rows={14}
        maxLength={20_000}
        value={draft.letter}
        error={wrong('letter')}
        onChange={(event) => change({ letter: event.currentTarget.value })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={send.isPending}>
          {t('chase.send')}
        </Button>
      </DialogButtons>
    </form>
  );
}

function Sent({ workId, onClose }: { workId: number; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <>
      <Notice tone="good">{t('chase.sent')}</Notice>
      <Link to={paths.work(workId)}>{t('chase.openWork')}</Link>
      <DialogButtons>
        <Button onClick={onClose}>{t('action.close')}</Button>
      </DialogButtons>
    </>
  );
}
