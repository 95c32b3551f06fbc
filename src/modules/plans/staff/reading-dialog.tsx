import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { DropZone } from '../../../staff/kit/drop-zone.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { PasteBox } from '../../../staff/kit/paste-box.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { oneOf } from '../../../staff/kit/use-address.ts';
import { paths } from '../../../staff/paths.ts';
import { DIRECTIVES, PLAN_KINDS, RECEIVED, REFERENCES } from '../rules.ts';
import { useReading, useStartReading, useUpload } from './api.ts';
import classes from './plans.module.css';

interface ReadingDialogProps {
  isOpen: boolean;
  /** Where the file is to become the next version of this plan. */
  planId?: number;
  /** A document that gives tasks to the commune or its units. */
  isOfDirective?: boolean;
  onClose: () => void;
}

/** Drop the file, see how far reading is, and land on the screen where what was read is checked. */
export function ReadingDialog({ isOpen, planId, isOfDirective = false, onClose }: ReadingDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t(isOfDirective ? 'reading.directive' : 'reading.heading')} onClose={onClose}>
      {isOpen ? <ReadingSteps {...{ planId, isOfDirective, onClose }} /> : null}
    </Dialog>
  );
}

interface StepsProps {
  planId: number | undefined;
  isOfDirective: boolean;
  onClose: () => void;
}

function ReadingSteps({ planId, isOfDirective, onClose }: StepsProps) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const upload = useUpload();
  const start = useStartReading();
  const [kind, setKind] = useState<Received | undefined>(isOfDirective ? 'CITY_DIRECTIVE' : undefined);
  const [sourceId, setSourceId] = useState<number | undefined>();
  const reading = useReading(sourceId);
  const read = (id: number, into?: number) =>
    start.mutate(
      { sourceId: id, planId: into, kind: into === undefined ? kind : undefined },
      { onSuccess: () => setSourceId(id) },
    );
  const send = (file: File | undefined) => {
    if (!file) return;
    upload.mutate(file, {
      onSuccess: (sent) => {
        if (planId !== undefined || sent.knownPlanId === null) read(sent.sourceId, planId);
      },
    });
  };
  const done = reading.data?.planId;
  useEffect(() => {
    if (done) navigate(paths.planCheck(done));
  }, [done, navigate]);
  const again = () => {
    upload.reset();
    start.reset();
    setSourceId(undefined);
  };
  const known = sourceId === undefined && planId === undefined ? upload.data?.knownPlanId : null;
  const refusal = reading.data?.refusal;
  return (
    <>
      <MutationNotice error={upload.error ?? start.error} />
      {refusal ? <Notice tone="late">{say(refusal)}</Notice> : null}
      {known && upload.data ? (
        <Known
          onOpen={() => navigate(paths.plan(known))}
          onAmend={() => read(upload.data.sourceId, known)}
          onNew={() => read(upload.data.sourceId)}
        />
      ) : null}
      {upload.isPending ? <p role="status">{t('reading.sending')}</p> : null}
      {sourceId !== undefined && !refusal ? (
        <Progress name={reading.data?.fileName ?? ''} done={reading.data?.done ?? 0} />
      ) : null}
      {upload.isIdle || upload.isError ? (
        <>
          {planId === undefined ? <WhoseField {...{ isOfDirective, kind }} onChange={setKind} /> : null}
          <DropZone
            label={t('reading.drop')}
            hint={t('reading.kinds')}
            accept=".docx,.pdf,.png,.jpg,.jpeg,.xlsx,.txt,.md"
            onFile={send}
          />
          <PasteBox onText={(text) => send(new File([text], t('reading.pasted')))} />
        </>
      ) : null}
      <DialogButtons>
        {refusal || known ? (
          <Button variant="default" onClick={again}>
            {t('reading.again')}
          </Button>
        ) : null}
        <Button variant="default" onClick={onClose}>
          {t('action.close')}
        </Button>
      </DialogButtons>
    </>
  );
}

type Received = (typeof RECEIVED)[number];

interface WhoseProps {
  isOfDirective: boolean;
  /** Undefined is a plan of the commune's own. */
  kind: Received | undefined;
  onChange: (kind: Received | undefined) => void;
}

function WhoseField({ isOfDirective, kind, onChange }: WhoseProps) {
  const { t, say } = useSpeech();
  const given = (isOfDirective ? DIRECTIVES : REFERENCES).map((value) => ({ value, label: say(PLAN_KINDS[value]) }));
  return (
    <>
      {isOfDirective ? <p>{t('reading.directiveHint')}</p> : null}
      <NativeSelect
        label={t(isOfDirective ? 'reading.giver' : 'reading.whose')}
        value={kind ?? ''}
        onChange={(event) => onChange(oneOf(event.currentTarget.value, RECEIVED))}
        data={isOfDirective ? given : [{ value: '', label: t('reading.ownPlan') }, ...given]}
      />
      {kind && !isOfDirective ? <p>{t('reading.referenceHint')}</p> : null}
    </>
  );
}

function Known({ onOpen, onAmend, onNew }: { onOpen: () => void; onAmend: () => void; onNew: () => void }) {
  const { t } = useSpeech();
  return (
    <>
      <Notice tone="calm">{t('reading.known')}</Notice>
      <div className={classes.counts}>
        <Button onClick={onOpen}>{t('reading.openKnown')}</Button>
        <Button variant="default" onClick={onAmend}>
          {t('reading.asVersion')}
        </Button>
        <Button variant="default" onClick={onNew}>
          {t('reading.asNew')}
        </Button>
      </div>
    </>
  );
}

function Progress({ name, done }: { name: string; done: number }) {
  const { t } = useSpeech();
  return (
    <div role="status">
      <p>{t('reading.reading', { name })}</p>
      <progress className={classes.progress} max={100} value={done || undefined} aria-label={t('reading.heading')} />
      <p>
        <small>{t('reading.readingHint')}</small>
      </p>
    </div>
  );
}
