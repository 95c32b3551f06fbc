import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { BulkBar } from '../../../staff/kit/bulk-bar.tsx';
import { BulkOutcomes, ColleagueMenu } from '../../../staff/kit/bulk-outcomes.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { type Me, useMe } from '../../../staff/shell/me.ts';
import { type Row, useBulk, useChoices } from './api.ts';

const SENTENCES = { assign: 'bulk.assigned', transfer: 'bulk.transferred', undo: 'bulk.undone' } as const;

/** What can be done with several dossiers, and what became of each. */
export function BulkActions({ rows, onClear }: { rows: readonly Row[]; onClear: () => void }) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const bulk = useBulk();
  const [isAsking, setAsking] = useState(false);
  const dossiers = rows.map(({ id, version }) => ({ id, version }));
  const assign = (personId: number) => bulk.mutate({ task: 'assign', dossiers, personId }, { onSuccess: onClear });
  const transfer = () => {
    setAsking(false);
    bulk.mutate({ task: 'transfer', dossiers }, { onSuccess: onClear });
  };
  const { task, outcomes = [] } = bulk.data ?? {};
  const done = outcomes.filter(({ refusal }) => refusal === null).map(({ id, version }) => ({ id, version }));
  return (
    <>
      <BulkBar count={rows.length} onClear={onClear}>
        {me ? (
          <Button variant="default" size="sm" loading={bulk.isPending} onClick={() => assign(me.personId)}>
            {t('bulk.take')}
          </Button>
        ) : null}
        <Colleagues me={me} onPick={assign} />
        <Button size="sm" loading={bulk.isPending} onClick={() => setAsking(true)}>
          {t('bulk.transfer')}
        </Button>
      </BulkBar>
      <Dialog isOpen={isAsking} title={t('bulk.transfer')} onClose={() => setAsking(false)}>
        <p>{t('bulk.transferSure', { count: rows.length })}</p>
        <DialogButtons>
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('action.cancel')}
          </Button>
          <Button onClick={transfer}>{t('bulk.transfer')}</Button>
        </DialogButtons>
      </Dialog>
      <MutationNotice error={bulk.error} />
      {task ? (
        <BulkOutcomes
          key={bulk.submittedAt}
          outcomes={outcomes.map(({ code, refusal }) => ({ name: code, refusal }))}
          sentence={(count) => t(SENTENCES[task], { count })}
          refusedSentence={(count) => t('bulk.refused', { count })}
          {...(task === 'assign' ? { onUndo: () => bulk.mutate({ task: 'undo', dossiers: done }) } : {})}
        />
      ) : null}
    </>
  );
}

/** Whom this person, as head of a unit, may give work to. */
function Colleagues({ me, onPick }: { me: Me | undefined; onPick: (personId: number) => void }) {
  const { t } = useSpeech();
  const headOf = me?.assignments.filter(({ role }) => role === 'unit_head' || role === 'leader') ?? [];
  const { data } = useChoices(headOf.length > 0);
  const people = data?.people.filter(({ unitId }) => headOf.some((head) => head.unitId === unitId)) ?? [];
  return <ColleagueMenu label={t('bulk.assign')} people={people} onPick={onPick} />;
}
