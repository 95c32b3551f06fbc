import { useCallback, useState } from 'react';
import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { DialogButtons } from '../../../staff/kit/dialog.tsx';
import { SearchBox } from '../../../staff/kit/list.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { paths } from '../../../staff/paths.ts';
import { PROOF_KINDS } from '../rules.ts';
import { type KnownProof, useKnownProofs, useReuseProof, type Work } from './api.ts';
import own from './known-proofs.module.css';
import classes from './works.module.css';

interface Place {
  work: Work;
  productId: number | undefined;
}

/** Dùng văn bản đã có: found by number, title or day, chosen by one press. */
export function KnownProofs({ work, productId, onClose }: Place & { onClose: () => void }) {
  const { t } = useSpeech();
  const [search, setSearch] = useState('');
  const { data } = useKnownProofs(search);
  const onSearch = useCallback((text: string) => setSearch(text), []);
  return (
    <>
      <div className={own.known}>
        <SearchBox value={search} label={t('proof.search')} onSearch={onSearch} />
        {data && data.rows.length === 0 ? (
          <p className={classes.nothing} role="status">
            {t('proof.notFound')}
          </p>
        ) : null}
        <ProofChoices work={work} productId={productId} rows={data?.rows ?? []} onDone={onClose} />
      </div>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </DialogButtons>
    </>
  );
}

interface ChoicesProps extends Place {
  rows: readonly KnownProof[];
  onDone: () => void;
}

export function ProofChoices({ work, productId, rows, onDone }: ChoicesProps) {
  const { t, say } = useSpeech();
  const reuse = useReuseProof(work.id);
  const place = productId === undefined ? {} : { productId };
  const isHere = ({ proofId }: KnownProof) =>
    work.proofs.some((proof) => proof.proofId === proofId && proof.productId === (productId ?? null));
  return (
    <>
      <MutationNotice error={reuse.error} />
      <ul className={classes.proofs}>
        {rows.map((row) => (
          <li key={row.proofId}>
            <strong>{row.title}</strong>
            <small>
              {[
                say(PROOF_KINDS[row.kind]),
                row.number ? t('proof.numbered', { number: row.number }) : '',
                showDay(row.effectiveOn),
                row.hasFile ? t('proof.hasFile') : '',
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
            <ServedWorks label={t('proof.serves', { count: row.serves })} works={row.works} />
            {isHere(row) ? (
              <small>{t('proof.isHere')}</small>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                loading={reuse.isPending && reuse.variables.proofId === row.proofId}
                onClick={() => reuse.mutate({ proofId: row.proofId, ...place }, { onSuccess: onDone })}
              >
                {t('proof.use')}
                <span className="visually-hidden"> {row.title}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

interface ServedProps {
  label: string;
  works: readonly { id: number; title: string }[];
}

/** Which works a proof serves: their number, opened to their names. */
export function ServedWorks({ label, works }: ServedProps) {
  return (
    <details className={own.served}>
      <summary>{label}</summary>
      <ul>
        {works.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.work(id)}>{title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
