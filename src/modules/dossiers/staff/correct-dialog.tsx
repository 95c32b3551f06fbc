import { type FormEvent, useEffect, useState } from 'react';
import { ApiProblem, filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, TextInput } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { Notice } from '../../../staff/kit/states.tsx';
import { type Dossier, useCorrect } from './api.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { type CorrectDraft, overtaken, type Seen } from './correct-draft.ts';
import { emptyIntake, type PaperLine } from './intake-form.ts';
import { PaperTable } from './paper-table.tsx';

/** What was misheard at the counter, and papers that came later; the reason stays in the history. */
export function CorrectButton({ dossier }: { dossier: Dossier }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('correct.open')}
      </Button>
      <Dialog isWide isOpen={isOpen} title={t('correct.open')} onClose={() => setOpen(false)}>
        {isOpen ? <CorrectForm dossier={dossier} onClose={() => setOpen(false)} /> : null}
      </Dialog>
    </>
  );
}

function CorrectForm({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const { t, say } = useSpeech();
  const correct = useCorrect(dossier.id);
  const now = seenOf(dossier);
  const [draft, change, { discard }] = useDraft<CorrectDraft>(`dossier.${dossier.id}.correct`, {
    ...now.form,
    seen: now,
  });
  const [wasOvertaken, setOvertaken] = useState(false);
  useEffect(() => {
    if (draft.seen.version === dossier.version) return;
    change(overtaken(draft, seenOf(dossier)));
    setOvertaken(true);
  });
  const problem = correct.error instanceof ApiProblem ? correct.error : undefined;
  const fieldError = (name: string) => {
    const sentence = problem?.fields[name];
    return sentence && say(sentence);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, name, idNumber, bornOn, phone, email, address } = draft;
    const body = {
      version: draft.seen.version,
      applicant: { kind, name, ...filled({ idNumber: idNumber.replace(/\s/g, ''), bornOn, phone, email, address }) },
      subject: dossier.subject,
      returnBy: draft.returnBy,
      papers: dossier.papers.map(({ position, form, quantity }, index) => ({
        ...{ position, form, quantity },
        ...paperFields(draft.papers[index]),
      })),
      reason: draft.reason,
    };
    correct.mutate(body, {
      onSuccess: () => {
        discard();
        onClose();
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      {wasOvertaken ? <Notice tone="soon">{t('correct.overtaken')}</Notice> : null}
      {problem && !(wasOvertaken && problem.code === 'changed_meanwhile') ? (
        <Notice tone="late">{say(problem.sentence)}</Notice>
      ) : null}
      <ApplicantFields draft={draft} change={change} fieldError={fieldError} />
      <PaperTable papers={draft.papers} onChange={(papers) => change({ papers })} />
      <TextInput
        mt="sm"
        label={t('correct.reason')}
        required
        maxLength={2000}
        value={draft.reason}
        error={fieldError('reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={correct.isPending}>
          {t('action.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}

function paperFields(paper: PaperLine | undefined) {
  return paper && { form: paper.form, quantity: paper.quantity };
}

function seenOf({ version, applicant, papers, returnBy }: Dossier): Seen {
  const text = (value: string | null) => value ?? '';
  const form = {
    ...emptyIntake,
    ...{ kind: applicant.kind, name: applicant.name, idNumber: text(applicant.idNumber), phone: text(applicant.phone) },
    ...{ bornOn: text(applicant.bornOn), email: text(applicant.email), address: text(applicant.address) },
    ...{ papers: papers.map(({ name, form, quantity }) => ({ name, form, quantity })), returnBy, reason: '' },
  };
  return { version, form };
}
