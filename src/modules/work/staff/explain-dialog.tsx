import type { FormEvent } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Textarea } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { useDraft } from '../../../staff/kit/draft.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { useExplain, type Work } from './api.ts';

type Product = Work['products'][number];

interface ExplainDialogProps {
  work: Work;
  product: Product | undefined;
  onClose: () => void;
}

/** Giải trình: why a promised product is not there. */
export function ExplainDialog({ work, product, onClose }: ExplainDialogProps) {
  const { t } = useSpeech();
  return (
    <Dialog isOpen={product !== undefined} title={t('proof.explain')} onClose={onClose}>
      {product ? <ExplainForm work={work} product={product} onClose={onClose} /> : null}
    </Dialog>
  );
}

function ExplainForm({ work, product, onClose }: ExplainDialogProps & { product: Product }) {
  const { t } = useSpeech();
  const explain = useExplain(work.id);
  const wrong = useFieldSentence(explain.error);
  const [draft, change, { discard }] = useDraft(`work.${work.id}.explain.${product.id}`, {
    explanation: product.explanation ?? '',
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const onSuccess = () => {
      discard();
      onClose();
    };
    explain.mutate({ productId: product.id, explanation: draft.explanation.trim() }, { onSuccess });
  };
  return (
    <form onSubmit={submit}>
      {wrong('explanation') ? null : <MutationNotice error={explain.error} />}
      <p>{product.name}</p>
      <Textarea
        label={t('proof.explanation')}
        withAsterisk
        autoFocus
        rows={4}
        maxLength={2000}
        value={draft.explanation}
        error={wrong('explanation')}
        onChange={(event) => change({ explanation: event.currentTarget.value })}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button type="submit" loading={explain.isPending}>
          {t('action.save')}
        </Button>
      </DialogButtons>
    </form>
  );
}
