import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import classes from './upper.module.css';
import { useDecideLinks, useSetYear, useTakeUpper, useUndoLinks } from './upper-api.ts';
import type { UpperRowProps } from './upper-props.ts';

/** What may be the same task; a person says whether it is. */
export function Proposals({ plan, row, isOverseer }: UpperRowProps) {
  const { t } = useSpeech();
  const decide = useDecideLinks(plan.id);
  const undo = useUndoLinks(plan.id);
  const pair = (itemId: number) => ({ itemId, upperItemId: row.itemId });
  return (
    <>
      {row.proposals.map(({ itemId, no, text, made }) => (
        <div key={itemId} className={classes.proposal}>
          <small>{t(`upper.proposed.${made}`)}</small>
          {no ? `${no}. ` : ''}
          {text}
          {isOverseer ? (
            <div className={`${classes.moves} no-print`}>
              <Button
                size="compact-sm"
                loading={decide.isPending}
                onClick={() => decide.mutate({ links: [pair(itemId)], isLinked: true })}
              >
                {t('upper.link')}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                disabled={decide.isPending}
                onClick={() => decide.mutate({ links: [pair(itemId)], isLinked: false })}
              >
                {t('upper.refuse')}
              </Button>
            </div>
          ) : null}
        </div>
      ))}
      {row.refused.length > 0 ? (
        <details className={`${classes.refused} no-print`}>
          <summary>{t('upper.refused', { count: row.refused.length })}</summary>
          {row.refused.map(({ itemId, no, text }) => (
            <div key={itemId}>
              {no ? `${no}. ` : ''}
              {text}{' '}
              {isOverseer ? (
                <button type="button" className={classes.plain} onClick={() => undo.mutate([pair(itemId)])}>
                  {t('upper.takeBack')}
                </button>
              ) : null}
            </div>
          ))}
        </details>
      ) : null}
      <MutationNotice error={decide.error ?? undo.error} />
    </>
  );
}

/** What can be done about one task above; everybody sees the comparison, who prepares plans changes it. */
export function RowMoves({ plan, upper, row, years, isOverseer }: UpperRowProps) {
  const { t } = useSpeech();
  const take = useTakeUpper(plan.id);
  const undo = useUndoLinks(plan.id);
  const setYear = useSetYear();
  const [isLinking, setLinking] = useState(false);
  if (!isOverseer || plan.isClosed) return null;
  const here = row.carriers.filter(({ planId }) => planId === plan.id);
  const isOfYear = row.years.some((year) => years.includes(year));
  const say = (isIn: boolean) => () => {
    for (const year of years) setYear.mutate({ id: upper.id, itemId: row.itemId, year, isIn });
  };
  const wantsMore = row.shown === 'gap' || row.shown === 'carried';
  return (
    <div className={classes.moves}>
      {row.shown === 'gap' && !row.isProposed ? (
        <Button size="compact-sm" variant="default" loading={take.isPending} onClick={() => take.mutate(row.itemId)}>
          {t(plan.version.status === 'ISSUED' ? 'upper.propose' : 'upper.take')}
        </Button>
      ) : null}
      {wantsMore ? (
        <Button size="compact-sm" variant="default" onClick={() => setLinking(true)}>
          {t('upper.linkOther')}
        </Button>
      ) : null}
      {here.map(({ itemId, no, text }) => (
        <button
          key={itemId}
          type="button"
          className={classes.plain}
          disabled={undo.isPending}
          onClick={() => undo.mutate([{ itemId, upperItemId: row.itemId }])}
        >
          {here.length > 1 ? t('upper.unlinkOne', { task: no ?? text.slice(0, 20) }) : t('upper.unlink')}
        </button>
      ))}
      {row.shown === 'gap' ? (
        <button type="button" className={classes.plain} disabled={setYear.isPending} onClick={say(false)}>
          {t('upper.notOurs')}
        </button>
      ) : null}
      {row.shown === 'outside' && !isOfYear ? (
        <button type="button" className={classes.plain} disabled={setYear.isPending} onClick={say(true)}>
          {t('upper.isOurs')}
        </button>
      ) : null}
      <MutationNotice error={take.error ?? undo.error ?? setYear.error} />
      <Dialog isWide isOpen={isLinking} title={t('upper.linkOther')} onClose={() => setLinking(false)}>
        {isLinking ? <LinkForm plan={plan} row={row} onClose={() => setLinking(false)} /> : null}
      </Dialog>
    </div>
  );
}

function LinkForm({ plan, row, onClose }: Pick<UpperRowProps, 'plan' | 'row'> & { onClose: () => void }) {
  const { t } = useSpeech();
  const link = useDecideLinks(plan.id);
  const [itemId, setItemId] = useState<number | undefined>();
  const linked = new Set(row.carriers.map((carrier) => carrier.itemId));
  const choices = plan.tasks
    .filter((task) => !linked.has(task.itemId))
    .map((task) => ({ id: task.itemId, label: `${task.no ? `${task.no}. ` : ''}${task.text}`, hint: task.lead ?? '' }));
  return (
    <>
      <MutationNotice error={link.error} />
      <p>{row.text}</p>
      <PickField label={t('upper.pickOurs')} choices={choices} chosen={itemId} onPick={setItemId} />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          loading={link.isPending}
          disabled={!itemId}
          onClick={() =>
            itemId &&
            link.mutate({ links: [{ itemId, upperItemId: row.itemId }], isLinked: true }, { onSuccess: onClose })
          }
        >
          {t('upper.link')}
        </Button>
      </DialogButtons>
    </>
  );
}
