import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect } from '../../../staff/kit/controls.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { OVERSEERS } from '../rules.ts';
import { useSetSilentDays, useSilentDays } from './api.ts';

const OFFERED = [14, 21, 30, 45, 60, 90];

/** Leaders and the coordinator say after how many days without a word a work is silent. */
export function SilentDaysField() {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const days = useSilentDays();
  const save = useSetSilentDays();
  if (!holds(me, ...OVERSEERS)) return null;
  const offered = [...new Set([...OFFERED, days])].toSorted((a, b) => a - b);
  return (
    <>
      <NativeSelect
        aria-label={t('overview.silentLabel')}
        value={days}
        disabled={save.isPending}
        onChange={(event) => save.mutate({ silentDays: Number(event.currentTarget.value) })}
        data={offered.map((value) => ({
          value: String(value),
          label: t('overview.silentAfter', { days: String(value) }),
        }))}
      />
      <MutationNotice error={save.error} />
    </>
  );
}
