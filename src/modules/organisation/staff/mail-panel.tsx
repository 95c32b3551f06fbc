import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { answer, api } from '../../../staff/api/client.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, Checkbox, TextInput } from '../../../staff/kit/controls.ts';
import { MutationNotice, useFieldSentence } from '../../../staff/kit/mutation-notice.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { type Me, useMe } from '../../../staff/shell/me.ts';

/** The daily mail of one's own works: where to, and whether at all. */
export function MailPanel() {
  const { data: me } = useMe();
  return me ? <MailForm me={me} /> : null;
}

function MailForm({ me }: { me: Me }) {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const [email, setEmail] = useState(me.email ?? '');
  const [wantsDigest, setWanted] = useState(me.wantsDigest);
  const save = useMutation({
    mutationFn: (body: { email: string | null; wantsDigest: boolean }) => answer(api.PUT('/api/me/mail', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['me'] }),
  });
  const wrong = useFieldSentence(save.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ email: email.trim() || null, wantsDigest });
  };
  return (
    <Panel title={t('me.mail')}>
      <form onSubmit={submit}>
        <MutationNotice error={save.error} />
        {save.isSuccess ? <Notice tone="good">{t('me.mailDone')}</Notice> : null}
        <TextInput
          type="email"
          maw={360}
          label={t('me.email')}
          autoComplete="email"
          maxLength={200}
          value={email}
          error={wrong('email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <Checkbox
          mt="sm"
          label={t('me.digest')}
          checked={wantsDigest}
          onChange={(event) => setWanted(event.currentTarget.checked)}
        />
        <Button type="submit" mt="sm" loading={save.isPending}>
          {t('action.save')}
        </Button>
      </form>
    </Panel>
  );
}
