import { useSpeech } from '../../../staff/i18n/language.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { showSize } from '../../../staff/kit/file-size.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { useMe } from '../../../staff/shell/me.ts';
import { PROOF_KINDS } from '../rules.ts';
import { type Proof, useAttachProof, useRemoveProof, type Work } from './api.ts';
import { ServedWorks } from './known-proofs.tsx';
import classes from './works.module.css';

export const FILE_KINDS = 'application/pdf,image/png,image/jpeg';

/** One proof: what it is, of which day, and its file with the first of its fingerprint. */
export function ProofLine({ work, proof }: { work: Work; proof: Proof }) {
  const { t, say } = useSpeech();
  const { data: me } = useMe();
  const remove = useRemoveProof(work.id);
  const attach = useAttachProof(work.id);
  const { kind, title, number, effectiveOn, place, present, link, file, proofId, person, writerId } = proof;
  const mayProve = work.can.prove === true;
  const said = [
    say(PROOF_KINDS[kind]),
    number ? t('proof.numbered', { number }) : '',
    showDay(effectiveOn),
    place,
    present === null ? '' : t('proof.presentCount', { count: present }),
    person,
  ];
  return (
    <li>
      <strong>{title}</strong>
      <small>{said.filter(Boolean).join(' · ')}</small>
      {proof.servesOthers > 0 ? (
        <ServedWorks label={t('proof.servesOthers', { count: proof.servesOthers })} works={proof.others} />
      ) : null}
      {link ? (
        <a href={link} target="_blank" rel="noreferrer">
          {link}
        </a>
      ) : null}
      {file ? (
        <span className={classes.file}>
          <a href={`/api/works/${work.id}/proofs/${proofId}/file`} target="_blank" rel="noreferrer">
            {file.name}
          </a>
          <small title={file.sha256}>
            {showSize(file.size)} · SHA-256 {file.sha256.slice(0, 8)}…
          </small>
        </span>
      ) : null}
      <MutationNotice error={remove.error ?? attach.error} />
      {mayProve ? (
        <span className={`${classes.buttons} no-print`}>
          {file || writerId !== me?.personId ? null : (
            <label className={classes.attach}>
              <span>{attach.isPending ? '…' : t('files.attach')}</span>
              <input
                type="file"
                accept={FILE_KINDS}
                aria-label={t('files.attachTo', { paper: title })}
                onChange={(event) => {
                  const [chosen] = event.currentTarget.files ?? [];
                  if (chosen) attach.mutate({ proofId, file: chosen });
                  event.currentTarget.value = '';
                }}
              />
            </label>
          )}
          <button
            type="button"
            className={classes.plain}
            aria-label={t('proof.remove', { title })}
            disabled={remove.isPending}
            onClick={() => remove.mutate(proofId)}
          >
            {t('files.remove')}
          </button>
        </span>
      ) : null}
    </li>
  );
}
