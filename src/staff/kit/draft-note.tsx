import { useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import { Button } from './controls.ts';
import { Dialog, DialogButtons } from './dialog.tsx';
import classes from './states.module.css';

/** Says that what is on the screen was kept from before; it goes only after a question. */
export function DraftNote({ onDiscard }: { onDiscard: () => void }) {
  const { t } = useSpeech();
  const [isAsking, setAsking] = useState(false);
  const discard = () => {
    setAsking(false);
    onDiscard();
  };
  return (
    <div className={classes.draft}>
      <span>{t('draft.kept')}</span>
      <Button variant="subtle" size="xs" onClick={() => setAsking(true)}>
        {t('draft.discard')}
      </Button>
      <Dialog isOpen={isAsking} title={t('draft.discard')} onClose={() => setAsking(false)}>
        <p>{t('draft.sure')}</p>
        <DialogButtons>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('action.cancel')}
          </Button>
          <Button onClick={discard}>{t('draft.discard')}</Button>
        </DialogButtons>
      </Dialog>
    </div>
  );
}
