import { type FormEvent, useState } from 'react';
import { ApiProblem, filled } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, TextInput } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { Notice } from '../../../staff/kit/states.tsx';
import { type Dossier, useCorrect } from './api.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { emptyIntake, type IntakeDraft } from './intake-form.ts';
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

/** As it is now: what is being typed over it is kept on this computer until it is sent. */
function draftOf({ applicant, papers, returnBy }: Dossier): IntakeDraft & { reason: string } {
  const text = (value: string | null) => value ?? '';
  return {
    ...emptyIntake,
    ...{ kind: applicant.kind, name: applicant.name, idNumber: text(applicant.idNumber), phone: text(applicant.phone) },
    ...{ bornOn: text(applicant.bornOn), email: text(applicant.email), address: text(applicant.address) },
    ...{ papers, returnBy, reason: '' },
  };
}

function CorrectForm({ dossier, onClose }: { dossier: Dossier; onClose: () => void }) {
  const { t, say } = useSpeech();
  const correct = useCorrect(dossier.id);
  const [draft, change, { discard }] = useDraft(`dossier.${dossier.id}.correct`, draftOf(dossier));
  const problem = correct.error instanceof ApiProblem ? correct.error : undefined;
  const fieldError = (name: string) => {
    const sentence = problem?.fields[name];
    return sentence && say(sentence);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { kind, name, idNumber, bornOn, phone, email, address } = draft;
    const body = {
      version: dossier.version,
      applicant: { kind, name, ...filled({ idNumber: idNumber.replace(/\s/g, ''), bornOn, phone, email, address }) },
      subject: dossier.subject,
      returnBy: draft.returnBy,
      papers: draft.papers.map(({ form, quantity }, index) => ({ position: index + 1, form, quantity })),
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
      {problem ? <Notice tone="late">{say(problem.sentence)}</Notice> : null}
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
