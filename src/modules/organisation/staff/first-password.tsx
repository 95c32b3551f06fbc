import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { DialogButtons } from '../../../staff/kit/dialog.tsx';
import classes from './organisation.module.css';

export interface NewPassword {
  username: string;
  firstPassword: string;
}

export function FirstPassword({ made, onClose }: { made: NewPassword; onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <>
      <p>{t('people.firstPassword', { username: made.username })}</p>
      <p className={`code-text ${classes.password}`}>{made.firstPassword}</p>
      <p>{t('people.firstPasswordHint')}</p>
      <DialogButtons>
        <Button autoFocus onClick={onClose}>
          {t('action.close')}
        </Button>
      </DialogButtons>
    </>
  );
}
