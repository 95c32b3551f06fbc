import { type FormEvent, useState } from 'react';
import { ApiProblem } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { isDirective, isReference, moveOf } from '../rules.ts';
import { type PlanRecord, useIssue } from './api.ts';

interface IssueDialogProps {
  plan: PlanRecord;
  isOpen: boolean;
  onClose: () => void;
  /** Where it leads when done. */
  onDone?: () => void;
}

/** The number and day of the signed paper, typed until the room of documents gives them. */
export function IssueDialog({ isOpen, ...form }: IssueDialogProps) {
  const { say } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={say(moveOf('issue', form.plan.kind))} onClose={form.onClose}>
      <IssueForm {...form} />
    </Dialog>
  );
}

function hintOf({ kind, isProgramme }: PlanRecord) {
  if (isDirective(kind)) return 'plan.giveHint';
  if (isReference(kind)) return 'plan.recordHint';
  return isProgramme ? 'plan.programmeHint' : 'plan.issueHint';
}

function IssueForm({ plan, onClose, onDone = onClose }: Omit<IssueDialogProps, 'isOpen'>) {
  const { t, say } = useSpeech();
  const issue = useIssue(plan.id);
  const [documentNumber, setNumber] = useState(plan.version.documentNumber ?? '');
  const [documentDate, setDate] = useState(plan.version.documentDate ?? '');
  const [agency, setAgency] = useState(isReference(plan.kind) ? (plan.version.agency ?? '') : '');
  const problem = issue.error instanceof ApiProblem ? issue.error : undefined;
  const wrong = (field: string) => problem?.fields[field] && say(problem.fields[field]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    issue.mutate(
      { version: plan.version.version, documentNumber, documentDate, ...(agency ? { agency } : {}) },
      { onSuccess: onDone },
    );
  };
  return (
    <form onSubmit={submit}>
      {problem && Object.keys(problem.fields).length === 0 ? <MutationNotice error={problem} /> : null}
      <Notice tone="calm">{t(hintOf(plan))}</Notice>
      {isReference(plan.kind) ? (
        <TextInput
          label={t('plan.agency')}
          withAsterisk
          maxLength={300}
          value={agency}
          error={wrong('agency')}
          onChange={(event) => setAgency(event.currentTarget.value)}
        />
      ) : null}
      <TextInput
        label={t('plan.documentNumber')}
        placeholder="18/QĐ-UBND"
        withAsterisk
        autoFocus
        maxLength={60}
        value={documentNumber}
        error={wrong('documentNumber')}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <DateField label={t('plan.documentDate')} value={documentDate} error={wrong('documentDate')} onChange={setDate} />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={issue.isPending}>
          {say(moveOf('issue', plan.kind))}
        </Button>
      </DialogButtons>
    </form>
  );
}
