import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { answer, api } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button, TextInput } from '../../../staff/kit/controls.ts';
import { type Column, DataTable } from '../../../staff/kit/data-table.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Page, Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading, Notice } from '../../../staff/kit/states.tsx';
import { MailPanel } from './mail-panel.tsx';
import { NoticesPanel } from './notices-panel.tsx';

type Device =
  operations['organisation.list_my_sessions']['responses'][200]['content']['application/json']['sessions'][number];

export function AccountPage() {
  const { t } = useSpeech();
  return (
    <Page title={t('me.title')} narrow>
      <PasswordPanel />
      <PinPanel />
      <MailPanel />
      <NoticesPanel />
      <Devices />
    </Page>
  );
}

/** Two secrets and a button; cleared once it worked. */
function SecretForm({
  first,
  second,
  button,
  done,
  error,
  isPending,
  isDone,
  onSend,
}: {
  first: { name: string; label: string; autoComplete: string };
  second: { name: string; label: string; autoComplete: string };
  button: string;
  done: string;
  error: unknown;
  isPending: boolean;
  isDone: boolean;
  onSend: (first: string, second: string, clear: () => void) => void;
}) {
  const [values, setValues] = useState({ first: '', second: '' });
  const wrong = useFieldSentence(error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSend(values.first, values.second, () => setValues({ first: '', second: '' }));
  };
  const field = (key: 'first' | 'second', { name, label, autoComplete }: typeof first): ReactNode => (
    <TextInput
      type="password"
      mt="xs"
      maw={360}
      label={label}
      autoComplete={autoComplete}
      maxLength={128}
      required
      value={values[key]}
      error={wrong(name)}
      onChange={(event) => setValues({ ...values, [key]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={submit}>
      <MutationNotice error={error} />
      {isDone ? <Notice tone="good">{done}</Notice> : null}
      {field('first', first)}
      {field('second', second)}
      <Button type="submit" mt="sm" loading={isPending}>
        {button}
      </Button>
    </form>
  );
}

function PasswordPanel() {
  const { t } = useSpeech();
  const change = useMutation({
    mutationFn: (body: { current: string; next: string }) => answer(api.PUT('/api/me/password', { body })),
  });
  return (
    <Panel title={t('me.password')}>
      <SecretForm
        first={{ name: 'current', label: t('me.current'), autoComplete: 'current-password' }}
        second={{ name: 'next', label: t('me.next'), autoComplete: 'new-password' }}
        button={t('me.password')}
        done={t('me.changed')}
        error={change.error}
        isPending={change.isPending}
        isDone={change.isSuccess}
        onSend={(current, next, clear) => change.mutate({ current, next }, { onSuccess: clear })}
      />
    </Panel>
  );
}

function PinPanel() {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const set = useMutation({
    mutationFn: (body: { password: string; pin: string }) => answer(api.PUT('/api/me/pin', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
  return (
    <Panel title={t('me.pin')}>
      <p>{t('me.pinHint')}</p>
      <SecretForm
        first={{ name: 'password', label: t('me.current'), autoComplete: 'current-password' }}
        second={{ name: 'pin', label: t('me.newPin'), autoComplete: 'off' }}
        button={t('action.save')}
        done={t('me.pinSet')}
        error={set.error}
        isPending={set.isPending}
        isDone={set.isSuccess}
        onSend={(password, pin, clear) => set.mutate({ password, pin }, { onSuccess: clear })}
      />
    </Panel>
  );
}

function Devices() {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['my-sessions'],
    queryFn: () => answer(api.GET('/api/me/sessions')),
  });
  const end = useMutation({
    mutationFn: (id: number) => answer(api.POST('/api/me/sessions/{id}/end', { params: { path: { id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-sessions'] }),
  });
  const columns: Column<Device>[] = [
    { key: 'device', title: t('me.device'), cell: ({ device }) => device },
    { key: 'address', title: t('me.address'), cell: ({ address }) => address },
    {
      key: 'seen',
      title: t('me.lastSeen'),
      cell: ({ lastSeen }) => `${lastSeen.slice(11)} ${showDay(lastSeen.slice(0, 10))}`,
    },
    {
      key: 'end',
      title: t('account.signOut'),
      cell: ({ id, isThis }) =>
        isThis ? (
          <Badge tone="good">{t('me.thisDevice')}</Badge>
        ) : (
          <Button variant="default" size="compact-sm" onClick={() => end.mutate(id)}>
            {t('me.end')}
          </Button>
        ),
    },
  ];
  return (
    <Panel title={t('me.devices')}>
      <MutationNotice error={end.error} />
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data ? (
        <DataTable
          caption={t('me.devices')}
          columns={columns}
          rows={data.sessions}
          rowKey={({ id }) => id}
          onOpen={() => undefined}
        />
      ) : null}
    </Panel>
  );
}
