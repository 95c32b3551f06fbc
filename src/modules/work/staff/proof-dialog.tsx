import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { PROOF_KIND_NAMES, PROOF_KINDS } from '../rules.ts';
import { useAddProof, type Work } from './api.ts';
import { emptyProof, fieldsOf, newProofOf, type ProofDraft } from './proof-draft.ts';
import { FILE_KINDS } from './proof-line.tsx';
import classes from './works.module.css';

/** What the proof is for: a promised product, or none of them. */
export interface Target {
  product: Work['products'][number] | undefined;
}

interface ProofDialogProps {
  work: Work;
  target: Target | undefined;
  onClose: () => void;
}

/** Minh chứng: a paper, an event, a medium, a state in another system, or a part of another report. */
export function ProofDialog({ work, target, onClose }: ProofDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isWide isOpen={target !== undefined} title={t('proof.add')} onClose={onClose}>
      {target ? <ProofForm work={work} target={target} onClose={onClose} /> : null}
    </Dialog>
  );
}

function ProofForm({ work, target, onClose }: ProofDialogProps & { target: Target }) {
  const { t, say } = useSpeech();
  const add = useAddProof(work.id);
  const wrong = useFieldSentence(add.error);
  const [file, setFile] = useState<File | undefined>();
  const productId = target.product?.id;
  const [draft, change, { discard }] = useDraft<ProofDraft>(`work.${work.id}.proof.${productId ?? 0}`, emptyProof);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(
      { proof: newProofOf(draft, productId), file },
      {
        onSuccess: () => {
          discard();
          onClose();
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <MutationNotice error={add.error} />
      {target.product ? <p>{target.product.name}</p> : null}
      <div className={classes.form}>
        <NativeSelect
          label={t('proof.kind')}
          value={draft.kind}
          onChange={(event) =>
            change({ kind: PROOF_KIND_NAMES.find((name) => name === event.currentTarget.value) ?? 'DOCUMENT' })
          }
          data={PROOF_KIND_NAMES.map((value) => ({ value, label: say(PROOF_KINDS[value]) }))}
        />
        <DateField
          label={t('proof.effectiveOn')}
          value={draft.effectiveOn}
          error={wrong('effectiveOn')}
          onChange={(effectiveOn) => change({ effectiveOn })}
        />
        <TextInput
          className={classes.whole ?? ''}
          label={t('proof.title')}
          withAsterisk
          maxLength={1000}
          value={draft.title}
          error={wrong('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        {fieldsOf(draft.kind).map((name) => (
          <TextInput
            key={name}
            label={t(`proof.${name}`)}
            maxLength={name === 'link' ? 2000 : name === 'place' ? 300 : 60}
            {...(name === 'present' ? { inputMode: 'numeric' as const } : {})}
            value={draft[name]}
            error={wrong(name)}
            onChange={(event) => change({ [name]: event.currentTarget.value })}
          />
        ))}
        <div className={`${classes.fileField} ${classes.whole}`}>
          {file ? file.name : t('proof.file')}
          <label className={classes.attach}>
            <span>{t(file ? 'proof.otherFile' : 'proof.chooseFile')}</span>
            <input
              type="file"
              accept={FILE_KINDS}
              aria-label={t('proof.file')}
              onChange={(event) => setFile(event.currentTarget.files?.[0])}
            />
          </label>{' '}
          <small>{t('files.kinds')}</small>
        </div>
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={add.isPending}>
          {t('proof.add')}
        </Button>
      </DialogButtons>
    </form>
  );
}
