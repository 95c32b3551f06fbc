import { useSpeech } from '../../../staff/i18n/language.tsx';
import { BulkBar } from '../../../staff/kit/bulk-bar.tsx';
import { BulkOutcomes, ColleagueMenu } from '../../../staff/kit/bulk-outcomes.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { type Row, useBulk, useWorkChoices } from './api.ts';

const SENTENCES = { assign: 'works.assigned', accept: 'works.accepted', undo: 'works.undone' } as const;

/** What can be done with several works, and what became of each. */
export function BulkActions({ rows, onClear }: { rows: readonly Row[]; onClear: () => void }) {
  const { t } = useSpeech();
  const bulk = useBulk();
  const { data } = useWorkChoices(rows.length > 0);
  const works = rows.map(({ id, version }) => ({ id, version }));
  const units = new Set(rows.map(({ unitId }) => unitId));
  const colleagues = data?.people.filter(({ unitId }) => units.has(unitId)) ?? [];
  const { task, outcomes = [] } = bulk.data ?? {};
  const done = outcomes.filter(({ refusal }) => refusal === null).map(({ id, version }) => ({ id, version }));
  const press = (wanted: 'assign' | 'accept', personId?: number) =>
    bulk.mutate({ task: wanted, works, ...(personId ? { personId } : {}) }, { onSuccess: onClear });
  return (
    <>
      <BulkBar count={rows.length} onClear={onClear}>
        <ColleagueMenu label={t('bulk.assign')} people={colleagues} onPick={(id) => press('assign', id)} />
        <Button size="sm" loading={bulk.isPending} onClick={() => press('accept')}>
          {t('works.accept')}
        </Button>
      </BulkBar>
      <MutationNotice error={bulk.error} />
      {task ? (
        <BulkOutcomes
          key={bulk.submittedAt}
          outcomes={outcomes.map(({ title, refusal }) => ({ name: title, refusal }))}
          sentence={(count) => t(SENTENCES[task], { count })}
          refusedSentence={(count) => t('works.refused', { count })}
          {...(task === 'undo' ? {} : { onUndo: () => bulk.mutate({ task: 'undo', works: done }) })}
        />
      ) : null}
    </>
  );
}
