import { type FormEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { useDraft } from '../../../staff/kit/draft.ts';
import { DraftNote } from '../../../staff/kit/draft-note.tsx';
import { Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading, Notice } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { Restricted } from '../../../staff/shell/restricted.tsx';
import { useProcedures, useReceive, useReceiveForOther } from './api.ts';
import { ApplicantFields } from './applicant-fields.tsx';
import { Appointment } from './appointment.tsx';
import classes from './dossiers.module.css';
import { emptyIntake, papersOf, toIntake, toIntakeForOther } from './intake-form.ts';
import { PaperTable } from './paper-table.tsx';
import { ProcedurePicker } from './procedure-picker.tsx';
import { ResolverFields } from './resolver-fields.tsx';

const RETURN_WAYS = ['COUNTER', 'POST', 'ONLINE'] as const;

export function IntakePage() {
  const { t } = useSpeech();
  return (
    <Restricted title={t('intake.title')} roles={['counter_clerk', 'commune_police']}>
      <IntakeForm />
    </Restricted>
  );
}

function IntakeForm() {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const procedures = useProcedures();
  const receive = useReceive();
  const receiveForOther = useReceiveForOther();
  const form = useRef<HTMLFormElement>(null);
  const [draft, change, { isKept, discard }] = useDraft('intake', emptyIntake);
  if (procedures.error) return <Failed error={procedures.error} onRetry={() => procedures.refetch()} />;
  if (!procedures.data) return <Loading />;
  const chosen = procedures.data.find(({ id }) => id === draft.procedureId);
  const { error, isPending } = draft.isForOther ? receiveForOther : receive;
  const problem = error instanceof ApiProblem ? error : undefined;
  const fieldError = (name: string) => {
    const sentence = problem?.fields[name];
    return sentence && say(sentence);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // Kept in the draft: a page loaded again after a dropped line sends the same intake and not a second one.
    const key = draft.key || crypto.randomUUID();
    change({ key });
    const afterwards = {
      onSuccess: ({ id }: { id: number }) => {
        discard();
        navigate(draft.isForOther ? paths.receptionSlip(id) : paths.slip(id));
      },
      onError: (error: Error) => {
        if (error instanceof ApiProblem && error.code !== 'offline') change({ key: '' });
        requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      },
    };
    if (draft.isForOther) receiveForOther.mutate({ intake: toIntakeForOther(draft), key }, afterwards);
    else receive.mutate({ intake: toIntake(draft), key }, afterwards);
  };
  return (
    <Page title={t('intake.title')} actions={isKept ? <DraftNote onDiscard={discard} /> : null}>
      <form
        ref={form}
        className={classes.form}
        onSubmit={submit}
        noValidate
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
        }}
      >
        <div>
          {problem ? <Notice tone="late">{say(problem.sentence)}</Notice> : null}
          <Panel>
            <ProcedurePicker
              procedures={procedures.data}
              chosen={chosen}
              error={fieldError('offeredProcedureId')}
              onChoose={(procedure) =>
                change({ procedureId: procedure?.id ?? null, papers: procedure ? papersOf(procedure) : [] })
              }
            />
            <ResolverFields draft={draft} change={change} fieldError={fieldError} />
          </Panel>
          <Panel title={t('intake.person')}>
            <ApplicantFields draft={draft} change={change} fieldError={fieldError} />
          </Panel>
          {chosen ? (
            <Panel title={t('intake.papers')}>
              <PaperTable papers={draft.papers} onChange={(papers) => change({ papers })} />
            </Panel>
          ) : null}
        </div>
        <aside className={classes.appointment}>
          <Appointment procedure={chosen} />
          <Panel>
            <NativeSelect
              label={t('intake.returnBy')}
              value={draft.returnBy}
              onChange={(event) =>
                change({ returnBy: RETURN_WAYS.find((way) => way === event.currentTarget.value) ?? 'COUNTER' })
              }
              data={RETURN_WAYS.map((way) => ({ value: way, label: t(`return.${way}`) }))}
            />
            <Button type="submit" fullWidth mt="md" size="md" loading={isPending} disabled={!chosen}>
              {t('intake.submit')}
            </Button>
          </Panel>
        </aside>
      </form>
    </Page>
  );
}
