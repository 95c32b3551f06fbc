import { useSpeech } from '../../../staff/i18n/language.tsx';
import { showDay } from '../../../staff/kit/date-field.tsx';
import { Empty } from '../../../staff/kit/states.tsx';
import type { PlanRecord } from './api.ts';
import { InspectionPart } from './inspection-part.tsx';
import classes from './plans.module.css';

export function ContentTab({ plan: { bases, version, duties } }: { plan: PlanRecord }) {
  const { t } = useSpeech();
  const { purposes, funding } = version;
  if (bases.length + purposes.length + duties.length === 0 && !funding && !version.inspection)
    return <Empty title={t('plan.noContent')} />;
  return (
    <>
      {version.inspection ? <InspectionPart inspection={version.inspection} /> : null}
      <h2 className={classes.part}>{t('plan.bases')}</h2>
      <ul className={classes.list}>
        {bases.map((basis) => (
          <li key={`${basis.type}${basis.number}${basis.title}`}>
            {[
              basis.type,
              basis.number ? `số ${basis.number}` : null,
              basis.date ? `ngày ${showDay(basis.date)}` : null,
              basis.issuer ? `của ${basis.issuer}` : null,
              basis.title,
            ]
              .filter(Boolean)
              .join(' ')}
          </li>
        ))}
      </ul>
      <h2 className={classes.part}>{t('plan.purposes')}</h2>
      <ul className={classes.list}>
        {purposes.map((purpose) => (
          <li key={purpose}>{purpose}</li>
        ))}
      </ul>
      {funding ? (
        <>
          <h2 className={classes.part}>{t('plan.funding')}</h2>
          <p>{funding}</p>
        </>
      ) : null}
      <h2 className={classes.part}>{t('plan.duties')}</h2>
      {duties.map(({ unitText, duties: said }) => (
        <details key={unitText}>
          <summary>
            {unitText} ({said.length})
          </summary>
          <ul className={classes.list}>
            {said.map((duty) => (
              <li key={duty}>{duty}</li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
