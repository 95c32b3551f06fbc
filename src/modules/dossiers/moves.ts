import { sql } from 'kysely';
import { addWorkingMinutes, type WorkingCalendar, workingMinutesBetween } from '../../lib/vn-calendar/public.ts';
import { instantOf, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { type News, notify } from '../../platform/notifications/notify.ts';
import type { Actor } from '../../platform/roles.ts';
import { calendarsOf, notifyHeadsOf } from '../organisation/public.ts';
import { legalClock, limitOf, planSteps, statisticalClock, stepDue } from './clocks.ts';
import { type Effect, type Movable, makeMove } from './move.ts';
import { getReceivable } from './receive.ts';

/** Of the step the dossier is at; of none where it has not been received. */
const currentStep = (db: CommuneDb, dossier: Movable) =>
  db
    .updateTable('dossier_steps')
    .where('dossier_id', '=', dossier.id)
    .where('position', '=', dossier.step_position ?? 0);

const finishedStep = (db: CommuneDb, dossier: Movable, personId: number | null) =>
  currentStep(db, dossier).set({ finished_at: db.now, person_id: personId });

const endedPause = (db: CommuneDb, dossier: Movable) =>
  db
    .updateTable('dossier_pauses')
    .set({ to_at: db.now })
    .where('dossier_id', '=', dossier.id)
    .where('to_at', 'is', null);

const passOn: Effect = async (db, dossier, actor) => {
  const [passed] = await passOnAll(db, [dossier], actor);
  return { ...passed, holder_person_id: null };
};

/** One dossier or many in the same statements: each step ends, the next begins, its unit hears of it. */
export async function passOnAll(db: CommuneDb, dossiers: readonly Movable[], actor: Actor) {
  const calendars = await calendarsOf(db);
  const passed = dossiers.map((dossier) => {
    const next = dossier.next_step;
    if (!next) throw new Error('A dossier that may be passed on has a step to go to');
    const dueAt = stepDue(calendars.ofUnit(next.unit_id), db.now, next.limit_minutes);
    return { dossier, next, dueAt };
  });
  const steps = passed.map(({ dossier, next, dueAt }) => ({
    ...{ dossier: dossier.id, from: dossier.step_position ?? 0, next: next.id, due: dueAt },
  }));
  await sql`
    with passed as (
      select * from jsonb_to_recordset(${JSON.stringify(steps)}::jsonb)
        as p (dossier bigint, "from" smallint, next bigint, due timestamptz)
    ), finished as (
      update dossier_steps s set finished_at = ${db.now}::timestamptz, person_id = ${actor.personId}::bigint
      from passed p where s.dossier_id = p.dossier and s.position = p.from
    )
    update dossier_steps s set started_at = ${db.now}::timestamptz, due_at = p.due from passed p where s.id = p.next`.execute(
    db,
  );
  await notifyHeadsOf(
    db,
    passed.map(({ dossier, next }) => ({ ...newsOf('ARRIVED', dossier), unitId: next.unit_id })),
  );
  return passed.map(({ next, dueAt }) => ({
    ...{ step_position: next.position, holder_unit_id: next.unit_id, step_due_at: dueAt },
  }));
}

const pause =
  (kind: 'SUPPLEMENT' | 'PAYMENT'): Effect =>
  async (db, dossier, _, reason) => {
    await db
      .insertInto('dossier_pauses')
      .values({ dossier_id: dossier.id, kind, from_at: db.now, content: reason })
      .execute();
    return { paused_at: db.now, supplement_count: dossier.supplement_count + (kind === 'SUPPLEMENT' ? 1 : 0) };
  };

/**
 * After missing papers the legal clock starts anew and the statistical one adds the waiting (QĐ 766, II.1.3); after a
 * payment the legal clock goes on where it stopped and the statistical one never stopped.
 */
const resume: Effect = async (db, dossier) => {
  const calendars = await calendarsOf(db);
  const postpone = (calendar: WorkingCalendar, moment: Date | null) =>
    later(calendar, moment, workingMinutesBetween(calendar, localTime(dossier.paused_at ?? db.now), localTime(db.now)));
  const ofHolder = dossier.holder_unit_id === null ? calendars.commune : calendars.ofUnit(dossier.holder_unit_id);
  const stepDueAt = postpone(ofHolder, dossier.step_due_at);
  const pauses = await db
    .with('ended', () => endedPause(db, dossier))
    .with('postponed', () => currentStep(db, dossier).set({ due_at: stepDueAt }))
    .selectFrom('dossier_pauses')
    .select(['from_at', 'to_at'])
    .where('dossier_id', '=', dossier.id)
    .where('kind', '=', 'SUPPLEMENT')
    .orderBy('from_at')
    .execute();
  if (dossier.holder_person_id !== null) await notify(db, [dossier.holder_person_id], newsOf('SUPPLEMENTED', dossier));
  const shared = { paused_at: null, step_due_at: stepDueAt };
  if (dossier.status === 'awaiting_payment') return { ...shared, due_at: postpone(calendars.commune, dossier.due_at) };
  const limit = limitOf(dossier.limit_value, dossier.limit_unit);
  const calendar = calendars.receivedAt(dossier.centre_unit_id);
  return {
    ...shared,
    clock_started_at: db.now,
    due_at: legalClock(calendar, db.now, limit).dueAt,
    statistical_due_at: statisticalClock(
      calendar,
      dossier.received_at ?? db.now,
      limit,
      // The one that ends now is read as it was before: still without an end.
      pauses.map(({ from_at, to_at }) => [from_at, to_at ?? db.now]),
    ),
  };
};

const accept: Effect = async (db, dossier, actor) => {
  const offered = await getReceivable(db, dossier.offered_procedure_id);
  const calendars = await calendarsOf(db);
  const calendar = calendars.receivedAt(offered.centreUnitId);
  const { dueAt } = legalClock(calendar, db.now, limitOf(dossier.limit_value, dossier.limit_unit));
  const places = {
    CENTRE: offered.centreUnitId,
    RESPONSIBLE: offered.responsibleUnitId,
    LEADERSHIP: offered.leadershipUnitId ?? offered.responsibleUnitId,
  };
  const steps = planSteps(calendar, offered.steps, db.now, dueAt).map((step, index) => ({
    dossier_id: dossier.id,
    position: step.position,
    name: step.name,
    unit_id: places[step.place],
    limit_minutes: step.limitMinutes,
    started_at: index === 0 ? db.now : null,
    due_at: index === 0 ? stepDue(calendars.ofUnit(places[step.place]), db.now, step.limitMinutes) : null,
    person_id: index === 0 ? actor.personId : null,
  }));
  await db.insertInto('dossier_steps').values(steps).execute();
  const first = steps[0];
  return {
    received_at: db.now,
    clock_started_at: db.now,
    due_at: dueAt,
    statistical_due_at: dueAt,
    step_position: first?.position ?? null,
    holder_unit_id: first?.unit_id ?? null,
    holder_person_id: actor.personId,
    step_due_at: first?.due_at ?? null,
  };
};

/** The end of handling stops every clock; what comes after it (handing over) is not counted. */
const end: Effect = async (db, dossier, actor) => {
  await db
    .with('finished', () => finishedStep(db, dossier, actor.personId))
    .with('ended', () => endedPause(db, dossier))
    .selectNoFrom([])
    .execute();
  return {
    finished_at: db.now,
    paused_at: null,
    step_due_at: null,
    holder_unit_id: dossier.centre_unit_id,
    holder_person_id: null,
  };
};

const handOver: Effect = async (db) => ({ returned_at: db.now, holder_unit_id: null, holder_person_id: null });

const newsOf = (kind: News['kind'], { id, code }: Movable): News => ({
  kind,
  noun: 'dossier',
  recordId: id,
  label: code,
});

function later(calendar: WorkingCalendar, moment: Date | null, minutes: number): Date | null {
  return moment && instantOf(addWorkingMinutes(calendar, localTime(moment), minutes));
}

export const acceptDossier = makeMove('accept', accept);
export const refuseDossier = makeMove('refuse', end);
export const transferDossier = makeMove('transfer', passOn);
export const requestSupplement = makeMove('request_supplement', pause('SUPPLEMENT'));
export const requestPayment = makeMove('request_payment', pause('PAYMENT'));
export const resumeDossier = makeMove('resume', resume);
export const finishDossier = makeMove('finish', end);
export const returnResult = makeMove('return_result', handOver);
export const withdrawDossier = makeMove('withdraw', end);
export const stopDossier = makeMove('stop', end);
