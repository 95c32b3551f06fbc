import { type FormEvent, useEffect, useRef, useState } from 'react';
import { whenSignedOut } from '../api/client.ts';
import { useSpeech } from '../i18n/language.tsx';
import { Button, TextInput } from '../kit/controls.ts';
import { Dialog, DialogButtons } from '../kit/dialog.tsx';
import { Notice } from '../kit/states.tsx';

/** A session that ended in the middle of work is opened again on the spot; requests wait and nothing typed is lost. */
export function SignInAgain() {
  const { t, language } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const waiting = useRef<{ promise: Promise<void>; done: () => void } | undefined>(undefined);
  useEffect(() => {
    whenSignedOut(() => {
      if (!waiting.current) {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.current = { promise, done: resolve };
        setOpen(true);
      }
      return waiting.current.promise;
    });
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const body = JSON.stringify({ username: form.get('username'), password: form.get('password') });
    const response = await fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).catch(() => undefined);
    if (!response?.ok) {
      const refusal = await response?.json().catch(() => undefined);
      setProblem((language === 'vi' ? refusal?.detail : refusal?.detail_en) ?? t('state.offline'));
      return;
    }
    setProblem('');
    setOpen(false);
    waiting.current?.done();
    waiting.current = undefined;
  };
  return (
    <Dialog isOpen={isOpen} title={t('signIn.title')}>
      <p>{t('signIn.lead')}</p>
      {problem ? <Notice tone="late">{problem}</Notice> : null}
      <form onSubmit={submit}>
        <TextInput
          name="username"
          label={t('signIn.username')}
          autoComplete="username"
          autoCapitalize="none"
          required
          autoFocus
        />
        <TextInput
          name="password"
          type="password"
          label={t('signIn.password')}
          autoComplete="current-password"
          required
          mt="sm"
        />
        <DialogButtons>
          <Button type="submit">{t('signIn.button')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
