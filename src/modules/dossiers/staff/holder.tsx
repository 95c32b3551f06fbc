import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button, NativeSelect } from '../../../staff/kit/controls.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { useMe } from '../../../staff/shell/me.ts';
import { HANDLERS } from '../rules.ts';
import { type Dossier, useAssign, useHandlers } from './api.ts';

/** Who has it, and taking or giving it within the unit that holds it. */
export function Holder({ dossier }: { dossier: Dossier }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const assign = useAssign(dossier);
  const inUnit = me?.assignments.filter(({ unitId }) => unitId === dossier.holderUnitId) ?? [];
  const isOpen = dossier.holderUnitId !== null && dossier.finishedAt === null;
  const canTake =
    isOpen && inUnit.some(({ role }) => HANDLERS.includes(role)) && dossier.holderPersonId !== me?.personId;
  const canGive = isOpen && inUnit.some(({ role }) => role === 'unit_head' || role === 'leader');
  const { data: people = [] } = useHandlers(canGive ? dossier.holderUnitId : null);
  return (
    <>
      {dossier.holderUnit ? `${dossier.holderUnit} – ${dossier.holderPerson ?? t('record.nobody')}` : '—'}
      <MutationNotice error={assign.error} />
      {canTake && me ? (
        <Button
          variant="light"
          size="compact-sm"
          display="block"
          mt={2}
          loading={assign.isPending}
          onClick={() => assign.mutate(me.personId)}
        >
          {t('assign.take')}
        </Button>
      ) : null}
      {canGive ? (
        <NativeSelect
          size="xs"
          mt={4}
          aria-label={t('assign.to')}
          value=""
          onChange={(event) => event.currentTarget.value && assign.mutate(Number(event.currentTarget.value))}
          data={[
            { value: '', label: `${t('assign.to')} ${t('assign.choose')}` },
            ...people.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
          ]}
        />
      ) : null}
    </>
  );
}
