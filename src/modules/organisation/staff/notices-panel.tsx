import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../../staff/api/client.ts';
import type { operations } from '../../../staff/api/schema.ts';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect } from '../../../staff/kit/controls.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Panel } from '../../../staff/kit/page.tsx';
import { Failed, Loading } from '../../../staff/kit/states.tsx';
import classes from './notices-panel.module.css';

type Choice =
  operations['notifications.list_choices']['responses'][200]['content']['application/json']['choices'][number];
const CHANNELS: readonly Choice['channel'][] = ['APP_AND_MAIL', 'APP', 'NONE'];

/** Each kind of news by mail too, in the application only, or not at all; changed as soon as it is chosen. */
export function NoticesPanel() {
  const { t } = useSpeech();
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['notice-choices'],
    queryFn: () => answer(api.GET('/api/notification-choices')),
  });
  const save = useMutation({
    mutationFn: (choice: Pick<Choice, 'kind' | 'channel'>) =>
      answer(api.PUT('/api/notification-choices', { body: { choices: [choice] } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['notice-choices'] }),
  });
  return (
    <Panel title={t('me.notices')}>
      <p className={classes.hint}>{t('me.noticesHint')}</p>
      <MutationNotice error={save.error} />
      {error && !data ? <Failed error={error} onRetry={() => refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      <ul className={classes.choices}>
        {data?.choices.map(({ kind, channel, isMandatory }) => (
          <li key={kind}>
            <NativeSelect
              classNames={{ root: classes.choice ?? '', label: classes.label ?? '' }}
              label={t(`bell.${kind}`)}
              {...(isMandatory ? { description: t('me.noticeMandatory') } : {})}
              value={save.isPending && save.variables.kind === kind ? save.variables.channel : channel}
              onChange={(event) => {
                const chosen = CHANNELS.find((one) => one === event.currentTarget.value);
                if (chosen) save.mutate({ kind, channel: chosen });
              }}
              data={CHANNELS.filter((one) => one !== 'NONE' || !isMandatory).map((one) => ({
                value: one,
                label: t(`me.notice.${one}`),
              }))}
            />
          </li>
        ))}
      </ul>
      <span role="status" className={classes.hint}>
        {save.isSuccess ? t('me.mailDone') : ''}
      </span>
    </Panel>
  );
}
