import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { PasteBox } from '../../../staff/kit/paste-box.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { paths } from '../../../staff/paths.ts';
import { useReading, useStartReading, useUpload } from './api.ts';
import classes from './plans.module.css';

interface ReadingDialogProps {
  isOpen: boolean;
  /** Where the file is to become the next version of this plan. */
  planId?: number;
  onClose: () => void;
}

/** Drop the file, see how far reading is, and land on the screen where what was read is checked. */
export function ReadingDialog({ isOpen, planId, onClose }: ReadingDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={isOpen} title={t('reading.heading')} onClose={onClose}>
      <ReadingSteps planId={planId} onClose={onClose} />
    </Dialog>
  );
}

function ReadingSteps({ planId, onClose }: { planId: number | undefined; onClose: () => void }) {
  const { t, say } = useSpeech();
  const navigate = useNavigate();
  const upload = useUpload();
  const start = useStartReading();
  const [sourceId, setSourceId] = useState<number | undefined>();
  const reading = useReading(sourceId);
  const read = (id: number, into?: number) =>
    start.mutate({ sourceId: id, planId: into }, { onSuccess: () => setSourceId(id) });
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
          <DropZone onFile={send} />
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

export function DropZone({ onFile }: { onFile: (file: File | undefined) => void }) {
  const { t } = useSpeech();
  const [isOver, setOver] = useState(false);
  return (
    <label
      className={classes.drop}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <strong>{t('reading.drop')}</strong>
      <small>{t('reading.kinds')}</small>
      <input
        type="file"
        accept=".docx,.pdf,.png,.jpg,.jpeg,.xlsx,.txt,.md"
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}
