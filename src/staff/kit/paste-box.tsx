import { useId, useState } from 'react';
import { useSpeech } from '../i18n/language.tsx';
import classes from './paste-box.module.css';
import { pastedText } from './pasted.ts';

/** A place for Ctrl+V: what was copied in Word or Excel is taken at once, as a file would be. */
export function PasteBox({ onText }: { onText: (text: string) => void }) {
  const { t } = useSpeech();
  const id = useId();
  const [isEmpty, setEmpty] = useState(false);
  return (
    <div className={classes.paste}>
      <label htmlFor={id}>{t('paste.label')}</label>
      <textarea
        id={id}
        rows={1}
        value=""
        placeholder={t('paste.hint')}
        aria-describedby={isEmpty ? `${id}-empty` : undefined}
        onChange={(event) => setEmpty(event.currentTarget.value.trim() === '')}
        onPaste={(event) => {
          event.preventDefault();
          const text = pastedText(event.clipboardData);
          setEmpty(text === '');
          if (text !== '') onText(text);
        }}
      />
      {isEmpty ? (
        <p id={`${id}-empty`} role="alert">
          {t('paste.empty')}
        </p>
      ) : null}
    </div>
  );
}
