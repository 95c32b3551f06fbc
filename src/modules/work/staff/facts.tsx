import { Link } from 'react-router';
import { useSpeech } from '../../../staff/i18n/language.tsx';
import { NativeSelect } from '../../../staff/kit/controls.ts';
import { showDay, showMoment } from '../../../staff/kit/date-field.tsx';
import { MutationNotice } from '../../../staff/kit/mutation-notice.tsx';
import { Facts } from '../../../staff/kit/page.tsx';
import { paths } from '../../../staff/paths.ts';
import { ORIGINS } from '../rules.ts';
import { useAssign, useWorkChoices, type Work } from './api.ts';
import { peopleOf } from './list-filters.tsx';
import classes from './works.module.css';

/** Who owes it, to whom, since when; every date that was ever its due date is below, under more time. */
export function WorkFacts({ work }: { work: Work }) {
  const { t } = useSpeech();
  const helpers = work.units.filter(({ part }) => part === 'COORDINATES').map(({ name }) => name);
  const watchers = work.units.filter(({ part }) => part === 'WATCHES').map(({ name }) => name);
  const moved = work.judgedOn !== null && work.dueOn !== null && !work.isBefore && work.judgedOn < work.dueOn;
  return (
    <Facts
      items={[
        [t('works.unit'), <strong key="unit">{work.unitName}</strong>],
        [t('works.person'), <Person key="person" work={work} />],
        ...(helpers.length > 0 ? [[t('work.helpers'), helpers.join(', ')] as const] : []),
        ...(watchers.length > 0 ? [[t('work.watchers'), watchers.join(', ')] as const] : []),
        [t('works.origin'), <Origin key="origin" work={work} />],
        ...(work.fieldNo ? [[t('works.field'), work.fieldNo] as const] : []),
        ...(work.startsOn ? [[t('work.startsOn'), showDay(work.startsOn)] as const] : []),
        ...(moved && work.judgedOn ? [[t('work.judgedOn'), showDay(work.judgedOn)] as const] : []),
        [t('works.percent'), <Percent key="percent" percent={work.percent} />],
        ...(work.submittedBy && work.submittedAt
          ? [[t('work.submittedBy'), `${work.submittedBy.name}, ${showMoment(work.submittedAt)}`] as const]
          : []),
        ...(work.finishedOn ? [[t('works.finished'), showDay(work.finishedOn)] as const] : []),
        ...(work.acceptedAt ? [[t('work.acceptedAt'), showMoment(work.acceptedAt)] as const] : []),
      ]}
    />
  );
}

function Percent({ percent }: { percent: number }) {
  return (
    <span className={classes.percent}>
      <progress max={100} value={percent} aria-hidden="true" />
      {percent} %
    </span>
  );
}

/** Who does it, and giving it to somebody of the leading unit. */
function Person({ work }: { work: Work }) {
  const { t } = useSpeech();
  const assign = useAssign(work);
  const mayAssign = work.can.assign === true;
  const { data: choices = { units: [], people: [] } } = useWorkChoices(mayAssign);
  return (
    <>
      {work.person ?? t('work.nobody')}
      <MutationNotice error={assign.error} />
      {mayAssign ? (
        <NativeSelect
          className="no-print"
          size="xs"
          mt={4}
          aria-label={t('assign.to')}
          value=""
          onChange={(event) => event.currentTarget.value && assign.mutate(Number(event.currentTarget.value))}
          data={[
            { value: '', label: `${t('assign.to')} ${t('assign.choose')}` },
            ...peopleOf(choices, work.unitId).map(({ id, label }) => ({ value: String(id), label })),
          ]}
        />
      ) : null}
    </>
  );
}

/** What was read from a document opens the line it came from. */
const OF_DOCUMENTS: readonly Work['origin'][] = ['PLAN', 'REPORT', 'CITY', 'COMMUNE'];

function Origin({ work }: { work: Pick<Work, 'origin' | 'originId' | 'originLabel'> }) {
  const { say } = useSpeech();
  const { origin, originId, originLabel } = work;
  const isOfPlan = originId !== null && OF_DOCUMENTS.includes(origin);
  return (
    <>
      {say(ORIGINS[origin])}: {isOfPlan ? <Link to={paths.planOfItem(originId)}>{originLabel}</Link> : originLabel}
    </>
  );
}
