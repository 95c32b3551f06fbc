import { useCallback, useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { BulkBar } from '../../../staff/kit/bulk-bar.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { Menu } from '../../../staff/kit/menu.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Notice } from '../../../staff/kit/states.tsx';
import { UndoNotice } from '../../../staff/kit/undo-notice.tsx';
import { type Me, useMe } from '../../../staff/shell/me.ts';
import { type Outcomes, type Row, useBulk, useChoices } from './api.ts';
import classes from './bulk.module.css';

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
      {bulk.data ? (
        <Done
          key={bulk.submittedAt}
          done={bulk.data}
          onUndo={(undone) => bulk.mutate({ task: 'undo', dossiers: undone })}
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
  const each = [...new Map(people.map((person) => [person.id, person])).values()];
  if (each.length === 0) return null;
  return (
    <Menu label={t('bulk.assign')}>
      {(close) =>
        each.map(({ id, fullName, title }) => (
          <button
            key={id}
            type="button"
            onClick={() => {
              close();
              onPick(id);
            }}
          >
            {fullName}
            <span className={classes.post}>{title}</span>
          </button>
        ))
      }
    </Menu>
  );
}

const SENTENCES = { assign: 'bulk.assigned', transfer: 'bulk.transferred', undo: 'bulk.undone' } as const;

function Done({
  done: { task, outcomes },
  onUndo,
}: {
  done: { task: keyof typeof SENTENCES; outcomes: Outcomes };
  onUndo: (dossiers: { id: number; version: number }[]) => void;
}) {
  const { t, say } = useSpeech();
  const [isGone, setGone] = useState(false);
  const forget = useCallback(() => setGone(true), []);
  const done = outcomes.filter(({ refusal }) => refusal === null);
  const refused = outcomes.filter(({ refusal }) => refusal !== null);
  const sentence = t(SENTENCES[task], { count: done.length });
  return (
    <>
      {done.length > 0 && task === 'assign' && !isGone ? (
        <UndoNotice onGone={forget} onUndo={() => onUndo(done.map(({ id, version }) => ({ id, version })))}>
          {sentence}
        </UndoNotice>
      ) : null}
      <div className={`${classes.outcomes} no-print`}>
        {done.length > 0 && task !== 'assign' ? <Notice tone="good">{sentence}</Notice> : null}
        {refused.length > 0 ? (
          <div role="alert">
            <strong>{t('bulk.refused', { count: refused.length })}</strong>
            <ul>
              {bySentence(refused).map(({ refusal, codes }) => (
                <li key={refusal.vi}>
                  {say(refusal)} <span className={classes.codes}>{codes.join(', ')}</span>
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </div>
    </>
  );
}

/** Ten dossiers of another unit are one thing to read, not ten. */
function bySentence(refused: Outcomes): { refusal: { vi: string; en: string }; codes: string[] }[] {
  const groups = new Map<string, { refusal: { vi: string; en: string }; codes: string[] }>();
  for (const { refusal, code } of refused) {
    if (!refusal) continue;
    const group = groups.get(refusal.vi) ?? { refusal, codes: [] };
    group.codes.push(code);
    groups.set(refusal.vi, group);
  }
  return [...groups.values()];
}
