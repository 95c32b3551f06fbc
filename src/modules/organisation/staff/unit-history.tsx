import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { Badge } from '../../../staff/kit/badges.tsx';
import { Button } from '../../../staff/kit/controls.ts';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { paths } from '../../../staff/paths.ts';
import classes from './organisation.module.css';
import { type UnitChange, type UnitRecord, useApplyChange, useCancelChange } from './units-api.ts';

const TONES = { WAITING: 'calm', STUCK: 'late', DONE: 'good', CANCELLED: 'still' } as const;

/** Newest first, its founding last. */
export function UnitHistory({ unit, canChange }: { unit: UnitRecord; canChange: boolean }) {
  const { t } = useSpeech();
  const cancel = useCancelChange();
  const apply = useApplyChange();
  return (
    <>
      <MutationNotice error={cancel.error ?? apply.error} />
      <ol className={classes.history}>
        {unit.changes.toReversed().map((change) => (
          <li key={change.id}>
            <ChangeLine unit={unit} change={change} />
            {canChange && (change.state === 'WAITING' || change.state === 'STUCK') ? (
              <div className={classes.lineButtons}>
                {change.state === 'STUCK' ? (
                  <Button size="xs" variant="light" onClick={() => apply.mutate(change.id)}>
                    {t('units.apply')}
                  </Button>
                ) : null}
                <Button size="xs" variant="default" onClick={() => cancel.mutate(change.id)}>
                  {t('units.cancelChange')}
                </Button>
              </div>
            ) : null}
          </li>
        ))}
        <li>
          <strong>{t('unitChange.FOUNDED')}</strong>
          <small>{unit.foundingDecision ?? t('units.noDecision')}</small>
          <time>{showDay(unit.validFrom)}</time>
        </li>
      </ol>
    </>
  );
}

function ChangeLine({ unit, change }: { unit: UnitRecord; change: UnitChange }) {
  const { t } = useSpeech();
  const isAbsorbed = change.intoUnitId === unit.id;
  const other = isAbsorbed
    ? { id: change.unitId, name: change.unit }
    : { id: change.intoUnitId, name: change.intoUnit };
  return (
    <>
      <strong>{t(isAbsorbed ? 'unitChange.RECEIVED' : `unitChange.${change.kind}`)}</strong>{' '}
      <Badge tone={TONES[change.state]}>{t(`changeState.${change.state}`)}</Badge>
      {change.name ? <div>{change.name}</div> : null}
      {change.kind === 'MERGED' ? (
        <div>
          <Link to={paths.unit(other.id ?? 0)}>{other.name}</Link>
        </div>
      ) : null}
      {change.formerName ? <small>{t('units.before', { name: change.formerName })}</small> : null}
      <small>{change.decision}</small>
      <time>{showDay(change.effectiveOn)}</time>
      {change.state === 'STUCK' ? <small className={classes.wrong}>{t('units.stuckHint')}</small> : null}
    </>
  );
}
