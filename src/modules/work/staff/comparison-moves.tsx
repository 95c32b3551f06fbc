import { useState } from 'react';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { showMoment } from '../../../staff/kit/date-field.tsx';
import { Dialog, DialogButtons } from '../../../staff/kit/dialog.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { PickField } from '../../../staff/kit/pick-field.tsx';
import { ReasonDialog } from '../../../staff/kit/reason-dialog.tsx';
import { Loading } from '../../../staff/kit/states.tsx';
import { holds, useMe } from '../../../staff/shell/me.ts';
import { OVERSEERS } from '../rules.ts';
import { useWorkChoices } from './api.ts';
import classes from './city.module.css';
import {
  type CompareRow,
  useAddRows,
  useLink,
  useSettle,
  useSuggestions,
  useTakeDue,
  useWithdraw,
} from './city-api.ts';

interface RowProps {
  listId: number;
  row: CompareRow;
}

const KEEP = {
  KEEP: { vi: 'Giữ theo sổ của xã', en: 'Keep to our own book', needsReason: true },
  NOT_OURS: { vi: 'Không phải việc của xã', en: 'Not a task of ours', needsReason: true },
} as const;

/** What can be done about one line; where it is done, by whom and why. */
export function RowMoves({ listId, row }: RowProps) {
  const { t } = useSpeech();
  const { data: me } = useMe();
  const isOverseer = holds(me, ...OVERSEERS);
  const [opened, setOpened] = useState<'add' | 'link' | 'KEEP' | 'NOT_OURS' | undefined>();
  const take = useTakeDue(listId);
  const link = useLink(listId);
  const { line, ours, differences, settlement } = row;
  const close = () => setOpened(undefined);
  if (settlement && differences.length > 0) return <Settled listId={listId} settlement={settlement} />;
  const has = (name: CompareRow['differences'][number]) => differences.includes(name);
  return (
    <div className={classes.moves}>
      {has('UNKNOWN') ? (
        <Button size="compact-sm" onClick={() => setOpened('add')}>
          {t('comparison.add')}
        </Button>
      ) : null}
      {has('DUE') && isOverseer && line && ours ? (
        <Button
          size="compact-sm"
          loading={take.isPending}
          onClick={() => take.mutate([{ line, version: ours.version }])}
        >
          {t('comparison.take')}
        </Button>
      ) : null}
      {has('UNKNOWN') ? (
        <Button size="compact-sm" variant="default" onClick={() => setOpened('link')}>
          {t('comparison.link')}
        </Button>
      ) : null}
      {differences.length > 0 && isOverseer ? (
        <Button size="compact-sm" variant="default" onClick={() => setOpened(has('UNKNOWN') ? 'NOT_OURS' : 'KEEP')}>
          {t(has('UNKNOWN') ? 'comparison.notOurs' : 'comparison.keep')}
        </Button>
      ) : null}
      {line && ours ? (
        <button
          type="button"
          className={classes.plain}
          disabled={link.isPending}
          onClick={() => link.mutate({ line, workId: null })}
        >
          {t('comparison.unlink')}
        </button>
      ) : null}
      <MutationNotice error={take.error ?? link.error} />
      <KeepDialog {...{ listId, row, opened }} onClose={close} />
      <Dialog isOpen={opened === 'add'} title={t('comparison.add')} onClose={close}>
        {opened === 'add' ? <AddForm {...{ listId, row }} onClose={close} /> : null}
      </Dialog>
      <Dialog isWide isOpen={opened === 'link'} title={t('comparison.link')} onClose={close}>
        {opened === 'link' ? <LinkForm {...{ listId, row }} onClose={close} /> : null}
      </Dialog>
    </div>
  );
}

function Settled({ listId, settlement }: { listId: number; settlement: NonNullable<CompareRow['settlement']> }) {
  const { t, say } = useSpeech();
  const { data: me } = useMe();
  const withdraw = useWithdraw(listId);
  return (
    <div>
      <strong>{say(KEEP[settlement.decision])}</strong>
      <p className={classes.reason}>{settlement.reason}</p>
      <small>{[settlement.person, showMoment(settlement.at)].filter(Boolean).join(' · ')}</small>
      {holds(me, ...OVERSEERS) ? (
        <button
          type="button"
          className={classes.plain}
          disabled={withdraw.isPending}
          onClick={() => withdraw.mutate(settlement.id)}
        >
          {t('comparison.withdraw')}
        </button>
      ) : null}
      <MutationNotice error={withdraw.error} />
    </div>
  );
}

function KeepDialog({ listId, row, opened, onClose }: RowProps & { opened: string | undefined; onClose: () => void }) {
  const { t } = useSpeech();
  const settle = useSettle(listId);
  const decision = opened === 'KEEP' || opened === 'NOT_OURS' ? opened : undefined;
  const which = row.line ? { line: row.line } : { workId: row.ours?.id ?? 0 };
  return (
    <ReasonDialog
      move={decision && KEEP[decision]}
      hint={t('comparison.keepHint')}
      draftKey={`city-list.${listId}.${row.line ?? `w${row.ours?.id}`}`}
      error={settle.error}
      isPending={settle.isPending}
      onSend={(reason, onSuccess) => settle.mutate({ ...which, decision: decision ?? 'KEEP', reason }, { onSuccess })}
      onClose={onClose}
    />
  );
}

function AddForm({ listId, row: { line, title, city }, onClose }: RowProps & { onClose: () => void }) {
  const { t } = useSpeech();
  const add = useAddRows(listId);
  const { data: choices = { units: [], people: [] } } = useWorkChoices();
  const [unitId, setUnitId] = useState(city?.unitId ?? undefined);
  return (
    <>
      <MutationNotice error={add.error} />
      <p>{title}</p>
      <PickField
        label={t('works.unit')}
        choices={choices.units.map(({ id, name }) => ({ id, label: name }))}
        chosen={unitId}
        onPick={setUnitId}
      />
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
        <Button
          loading={add.isPending}
          disabled={!unitId || !line}
          onClick={() => unitId && line && add.mutate([{ line, unitId }], { onSuccess: onClose })}
        >
          {t('comparison.addOne')}
        </Button>
      </DialogButtons>
    </>
  );
}

/** Of what is in our book the most alike; the rest is found on the list of works and given another document there. */
function LinkForm({ listId, row: { line, title }, onClose }: RowProps & { onClose: () => void }) {
  const { t } = useSpeech();
  const link = useLink(listId);
  const { data } = useSuggestions(listId, line ?? 0);
  return (
    <>
      <MutationNotice error={link.error} />
      <p>{title}</p>
      {data ? null : <Loading />}
      {data?.length === 0 ? <p>{t('comparison.nothingAlike')}</p> : null}
      <ul className={classes.alike}>
        {data?.map(({ id, title: other, source, unit }) => (
          <li key={id}>
            <button
              type="button"
              disabled={link.isPending}
              onClick={() => link.mutate({ line: line ?? 0, workId: id }, { onSuccess: onClose })}
            >
              {other}
              <small>{[source, unit].join(' · ')}</small>
            </button>
          </li>
        ))}
      </ul>
      <DialogButtons>
        <Button variant="default" onClick={onClose}>
          {t('action.cancel')}
        </Button>
      </DialogButtons>
    </>
  );
}
