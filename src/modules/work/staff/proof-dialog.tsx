import { type FormEvent, useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect, TextInput } from '../../../staff/kit/controls.ts';
import { DateField, isDay } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { Tabs } from '../../../staff/kit/list.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { PROOF_KIND_NAMES, PROOF_KINDS } from '../rules.ts';
import { type KnownProof, useAddProof, useFindSamePaper, type Work } from './api.ts';
import { KnownProofs, ProofChoices } from './known-proofs.tsx';
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
      {target ? <NewOrKnown work={work} target={target} onClose={onClose} /> : null}
    </Dialog>
  );
}

type Chosen = ProofDialogProps & { target: Target };
const WAYS = ['new', 'known'] as const;

/** A paper is written down once: what is there already is found and used again. */
function NewOrKnown({ work, target, onClose }: Chosen) {
  const { t } = useSpeech();
  const [way, setWay] = useState<(typeof WAYS)[number]>('new');
  return (
    <>
      {target.product ? <p>{target.product.name}</p> : null}
      <Tabs
        label={t('proof.add')}
        tabs={WAYS.map((key) => ({ key, label: t(`proof.way.${key}`) }))}
        current={way}
        onChoose={(key) => setWay(key === 'known' ? 'known' : 'new')}
      />
      {/* Hidden and not taken away: the file that was chosen stays chosen. */}
      <div hidden={way !== 'new'}>
        <ProofForm work={work} target={target} onClose={onClose} />
      </div>
      {way === 'known' ? <KnownProofs work={work} productId={target.product?.id} onClose={onClose} /> : null}
    </>
  );
}

function ProofForm({ work, target, onClose }: Chosen) {
  const { t } = useSpeech();
  const add = useAddProof(work.id);
  const wrong = useFieldSentence(add.error);
  const [file, setFile] = useState<File | undefined>();
  const productId = target.product?.id;
  const [draft, change, { discard }] = useDraft<ProofDraft>(`work.${work.id}.proof.${productId ?? 0}`, emptyProof);
  const leave = () => {
    discard();
    onClose();
  };
  const [same, isNew] = useSamePaper(draft);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await isNew())) return;
    add.mutate({ proof: newProofOf(draft, productId), file }, { onSuccess: leave });
  };
  return (
    <form onSubmit={submit} noValidate>
      <MutationNotice error={add.error} />
      <div className={classes.form}>
        <ProofFields draft={draft} wrong={wrong} onChange={change} />
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
      {same.length > 0 ? (
        <Notice tone="soon">
          {t('proof.samePaper')}
          <ProofChoices work={work} productId={productId} rows={same} onDone={leave} />
        </Notice>
      ) : null}
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" variant={same.length > 0 ? 'default' : 'filled'} loading={add.isPending}>
          {t(same.length > 0 ? 'proof.addAnyway' : 'proof.add')}
        </Button>
      </DialogButtons>
    </form>
  );
}

interface FieldsProps {
  draft: ProofDraft;
  wrong: (field: string) => string | undefined;
  onChange: (patch: Partial<ProofDraft>) => void;
}

function ProofFields({ draft, wrong, onChange }: FieldsProps) {
  const { t, say } = useSpeech();
  return (
    <>
      <NativeSelect
        label={t('proof.kind')}
        value={draft.kind}
        onChange={(event) =>
          onChange({ kind: PROOF_KIND_NAMES.find((name) => name === event.currentTarget.value) ?? 'DOCUMENT' })
        }
        data={PROOF_KIND_NAMES.map((value) => ({ value, label: say(PROOF_KINDS[value]) }))}
      />
      <DateField
        label={t('proof.effectiveOn')}
        value={draft.effectiveOn}
        error={wrong('effectiveOn')}
        onChange={(effectiveOn) => onChange({ effectiveOn })}
      />
      <TextInput
        className={classes.whole ?? ''}
        label={t('proof.title')}
        withAsterisk
        maxLength={1000}
        value={draft.title}
        error={wrong('title')}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      {fieldsOf(draft.kind).map((name) => (
        <TextInput
          key={name}
          label={t(`proof.${name}`)}
          maxLength={name === 'link' ? 2000 : name === 'place' ? 300 : 60}
          {...(name === 'present' ? { inputMode: 'numeric' as const } : {})}
          value={draft[name]}
          error={wrong(name)}
          onChange={(event) => onChange({ [name]: event.currentTarget.value })}
        />
      ))}
    </>
  );
}

/** Cùng số, cùng ngày là cùng một văn bản: it is shown before a second one is written down, and never forbidden. */
function useSamePaper({ kind, number, effectiveOn }: ProofDraft): [KnownProof[], () => Promise<boolean>] {
  const find = useFindSamePaper();
  const [told, setTold] = useState<{ key: string; rows: KnownProof[] }>({ key: '', rows: [] });
  const isPaper = fieldsOf(kind).includes('number') && number.trim() !== '' && isDay(effectiveOn);
  const key = isPaper ? `${number.trim()} ${effectiveOn}` : '';
  const isNew = async () => {
    if (!isPaper || key === told.key) return true;
    // What cannot be asked keeps nobody from writing.
    const rows = await find(number.trim(), effectiveOn).then(
      (found) => found.rows,
      () => [],
    );
    setTold({ key, rows });
    return rows.length === 0;
  };
  return [key === told.key ? told.rows : [], isNew];
}
