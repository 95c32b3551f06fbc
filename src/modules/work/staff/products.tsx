import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import type { Work } from './api.ts';
import { ExplainDialog } from './explain-dialog.tsx';
import { ProofDialog, type Target } from './proof-dialog.tsx';
import { ProofLine } from './proof-line.tsx';
import { WhyNot } from './why-not.tsx';
import classes from './works.module.css';

type Product = Work['products'][number];

/** Each promised product with what shows it, or why it is not there; below, proof that belongs to none of them. */
export function Products({ work }: { work: Work }) {
  const { t } = useSpeech();
  const [proving, setProving] = useState<Target | undefined>();
  const [explaining, setExplaining] = useState<Product | undefined>();
  const mayProve = work.can.prove === true;
  const others = work.proofs.filter(({ productId }) => productId === null);
  return (
    <>
      <WhyNot verdict={work.can.prove} />
      {work.products.length === 0 ? <p className={classes.nothing}>{t('work.noProducts')}</p> : null}
      <ol className={classes.products}>
        {work.products.map((product) => (
          <li key={product.id}>
            <ProductLine work={work} product={product} />
            {mayProve ? (
              <span className={`${classes.buttons} no-print`}>
                <Button size="compact-sm" variant="default" onClick={() => setProving({ product })}>
                  {t('proof.add')}
                  <span className="visually-hidden"> {product.name}</span>
                </Button>
                <Button size="compact-sm" variant="subtle" onClick={() => setExplaining(product)}>
                  {t('proof.explain')}
                  <span className="visually-hidden"> {product.name}</span>
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ol>
      {others.length > 0 ? (
        <ul className={classes.proofs}>
          {others.map((proof) => (
            <ProofLine key={proof.id} work={work} proof={proof} />
          ))}
        </ul>
      ) : null}
      {mayProve ? (
        <Button
          className="no-print"
          size="compact-sm"
          variant={work.products.length > 0 ? 'subtle' : 'default'}
          onClick={() => setProving({ product: undefined })}
        >
          {t(work.products.length > 0 ? 'proof.addOther' : 'proof.add')}
        </Button>
      ) : null}
      <ProofDialog work={work} target={proving} onClose={() => setProving(undefined)} />
      <ExplainDialog work={work} product={explaining} onClose={() => setExplaining(undefined)} />
    </>
  );
}

function ProductLine({ work, product }: { work: Work; product: Product }) {
  const { t } = useSpeech();
  const proofs = work.proofs.filter(({ productId }) => productId === product.id);
  const isOpen = proofs.length === 0 && product.explanation === null;
  return (
    <>
      <span className={classes.product}>
        {product.name}{' '}
        {isOpen ? (
          <Badge tone="soon">{t('proof.missing')}</Badge>
        ) : (
          <Badge tone={proofs.length > 0 ? 'good' : 'still'}>
            {t(proofs.length > 0 ? 'proof.there' : 'proof.explained')}
          </Badge>
        )}
      </span>
      {product.explanation ? <p className={classes.said}>{product.explanation}</p> : null}
      <ul className={classes.proofs}>
        {proofs.map((proof) => (
          <ProofLine key={proof.id} work={work} proof={proof} />
        ))}
      </ul>
    </>
  );
}
