import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { whenSignedOut } from '../api/client.ts';
import { useSpeech } from '../i18n/language.tsx';
import { Button, TextInput } from '../kit/controls.ts';
import { Dialog, DialogButtons } from '../kit/dialog.tsx';
import { Notice } from '../kit/states.tsx';
import type { Me } from './me.ts';

type Stage = 'password' | 'totp' | 'pin';
const ADDRESS: Record<Stage, string> = {
  password: '/api/session',
  totp: '/api/session/code',
  pin: '/api/session/unlock',
};

/**
 * A session that ended in the middle of work is opened again on the spot; requests wait and nothing typed is lost.
 * What waits is the work of one person: when another signs in, the page is loaded anew and nothing is sent.
 */
export function SignInAgain() {
  const { t, language } = useSpeech();
  const queries = useQueryClient();
  const before = queries.getQueryData<Me>(['me']);
  const [isOpen, setOpen] = useState(false);
  const [stage, setStage] = useState<Stage>('password');
  const [problem, setProblem] = useState('');
  const waiting = useRef<{ promise: Promise<void>; done: () => void } | undefined>(undefined);
  useEffect(() => {
    whenSignedOut((why) => {
      if (!waiting.current) {
        let done = () => {};
        const promise = new Promise<void>((resolve) => {
          done = resolve;
        });
        waiting.current = { promise, done };
        setStage(why === 'locked' ? 'pin' : 'password');
        setProblem('');
        setOpen(true);
      }
      return waiting.current.promise;
    });
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const answer = await send(ADDRESS[stage], fields);
    setProblem(answer.refusal ? answer.refusal[language] : answer.stage ? '' : t('state.offline'));
    if (answer.isSignedOut) setStage('password');
    if (answer.stage === 'totp') setStage('totp');
    else if (answer.stage === 'open') {
      if (!before || (await whoIsIn()) !== before.personId) return location.reload();
      setOpen(false);
      waiting.current?.done();
      waiting.current = undefined;
    } else if (answer.stage) location.assign('/');
  };
  return (
    <Dialog isOpen={isOpen} title={t(stage === 'pin' ? 'lock.title' : 'signIn.title')}>
      <p>{t(stage === 'pin' ? 'lock.lead' : 'signIn.lead')}</p>
      {before ? <p>{t('signIn.as', { name: before.name, title: before.title })}</p> : null}
      {problem ? <Notice tone="late">{problem}</Notice> : null}
      <form onSubmit={submit} key={stage}>
        {stage === 'password' ? (
          <PasswordFields username={before?.username} />
        ) : stage === 'totp' ? (
          <CodeField />
        ) : (
          <PinField />
        )}
        <DialogButtons>
          {stage === 'password' ? (
            <Button variant="default" onClick={() => location.reload()}>
              {t('signIn.other')}
            </Button>
          ) : null}
          <Button type="submit">{t(stage === 'pin' ? 'lock.button' : 'signIn.button')}</Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}

/** What waits was begun by one person, and goes on under that name only. */
function PasswordFields({ username }: { username: string | undefined }) {
  const { t } = useSpeech();
  return (
    <>
      <TextInput
        name="username"
        label={t('signIn.username')}
        autoComplete="username"
        autoCapitalize="none"
        required
        defaultValue={username ?? ''}
        readOnly={username !== undefined}
        autoFocus={username === undefined}
      />
      <TextInput
        name="password"
        type="password"
        label={t('signIn.password')}
        autoComplete="current-password"
        required
        autoFocus={username !== undefined}
        mt="sm"
      />
    </>
  );
}

function CodeField() {
  const { t } = useSpeech();
  return (
    <TextInput
      name="code"
      label={t('signIn.code')}
      inputMode="numeric"
      autoComplete="one-time-code"
      required
      autoFocus
    />
  );
}

function PinField() {
  const { t } = useSpeech();
  return (
    <TextInput
      name="pin"
      type="password"
      label={t('lock.pin')}
      inputMode="numeric"
      autoComplete="off"
      maxLength={8}
      required
      autoFocus
    />
  );
}

async function whoIsIn(): Promise<number | undefined> {
  const response = await fetch('/api/me').catch(() => undefined);
  return response?.ok ? (await response.json()).personId : undefined;
}

interface Answer {
  isSignedOut?: boolean;
  stage?: string;
  refusal?: { vi: string; en: string };
}

async function send(path: string, fields: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(fields) }).catch(() => undefined);
  const body = await response?.json().catch(() => undefined);
  if (!response || !body) return {};
  if (response.ok) return { stage: body.stage };
  return { isSignedOut: body.code === 'signed_out', refusal: { vi: body.detail, en: body.detail_en } };
}
