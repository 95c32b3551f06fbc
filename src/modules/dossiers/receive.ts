import { sql } from 'kysely';
import type { z } from 'zod';
import { action } from '../../platform/action.ts';
import { localDate, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { Refusal } from '../../platform/refusals.ts';
import { CENTRE_KEY, calendarsOf, LEADERSHIP_KEY } from '../organisation/public.ts';
import { findOfferedForIntake, type OfferedForIntake } from '../procedures/public.ts';
import { legalClock, limitOf, type PlannedStep, planSteps, stepDue } from './clocks.ts';
import { receiveInput, receiveOutput } from './contract.ts';
import { dossierCode } from './rules.ts';

/** Tiếp nhận hồ sơ tại bộ phận một cửa. */
export const receiveDossier = action({
  name: 'dossiers.receive',
  summary: 'Tiếp nhận hồ sơ tại bộ phận một cửa',
  allow: ['counter_clerk', 'commune_police'],
  input: receiveInput,
  output: receiveOutput,
  run: async (db, actor, input) => {
    const offered = await getReceivable(db, input.offeredProcedureId);
    const calendars = await calendarsOf(db);
    const calendar = calendars.receivedAt(offered.centreUnitId);
    const limit = limitOf(offered.limitValue, offered.limitUnit);
    const { dueAt, why } = legalClock(calendar, db.now, limit);
    const steps = planSteps(calendar, offered.steps, db.now, dueAt);
    const answer = { id: await takeId(db), code: '', dueAt: localTime(dueAt), why };
    db.tell({ noun: 'dossier', recordId: answer.id, verb: 'receive', from: null, to: 'accepted' });
    db.lastly(async () => {
      answer.code = await insertDossier(db, answer.id, offered, input, {
        dueAt,
        steps: steps.map((step, index) => {
          const unitId = unitFor(step, offered);
          return {
            position: step.position,
            name: step.name,
            unit_id: unitId,
            limit_minutes: step.limitMinutes,
            started_at: index === 0 ? db.now : null,
            due_at: index === 0 ? stepDue(calendars.ofUnit(unitId), db.now, step.limitMinutes) : null,
            person_id: index === 0 ? actor.personId : null,
          };
        }),
      });
    });
    return answer;
  },
});

type Receivable = OfferedForIntake & {
  limitValue: number;
  limitUnit: NonNullable<OfferedForIntake['limitUnit']>;
  centreUnitId: number;
};

export async function getReceivable(db: CommuneDb, id: number): Promise<Receivable> {
  const offered = await findOfferedForIntake(db, id, CENTRE_KEY, LEADERSHIP_KEY);
  if (!offered)
    throw new Refusal('not_offered', 404, {
      vi: 'Xã không tiếp nhận thủ tục này. Hãy chọn thủ tục khác trong danh mục.',
      en: 'The commune does not receive this procedure. Choose another.',
    });
  const { limitValue, limitUnit, centreUnitId } = offered;
  if (offered.valuesAre === 'UNCONFIRMED' || limitUnit === null || limitValue === null || offered.steps.length === 0)
    throw new Refusal('not_confirmed', 409, {
      vi: 'Thời hạn hoặc quy trình của thủ tục này chưa được xác nhận. Quản trị viên cần xác nhận trong Danh mục thủ tục trước khi tiếp nhận.',
      en: 'The time limit or steps of this procedure are not confirmed yet. An administrator must confirm them first.',
    });
  if (centreUnitId === null)
    throw new Refusal('no_centre', 409, {
      vi: 'Xã chưa khai báo Trung tâm Phục vụ hành chính công trong Cơ cấu tổ chức.',
      en: 'The commune has no one-stop centre in its organisation yet.',
    });
  return { ...offered, limitValue, limitUnit, centreUnitId };
}

function unitFor(step: PlannedStep, offered: Receivable): number {
  if (step.place === 'CENTRE') return offered.centreUnitId;
  if (step.place === 'LEADERSHIP') return offered.leadershipUnitId ?? offered.responsibleUnitId;
  return offered.responsibleUnitId;
}

/** Known before the dossier is written, because its number, taken last, is written with it. */
async function takeId(db: CommuneDb): Promise<number> {
  const { rows } = await sql<{ id: number }>`select nextval('dossiers_id_seq') as id`.execute(db);
  return rows[0]?.id ?? 0;
}

interface Plan {
  dueAt: Date;
  steps: {
    position: number;
    name: string;
    unit_id: number;
    limit_minutes: number;
    started_at: Date | null;
    due_at: Date | null;
    person_id: number | null;
  }[];
}

/** One statement takes the day's next number and writes the dossier with its steps and papers, so that the counter is
 * locked for one round trip only and a failed intake gives its number back. */
async function insertDossier(
  db: CommuneDb,
  id: number,
  offered: Receivable,
  input: z.output<typeof receiveInput>,
  plan: Plan,
): Promise<string> {
  const today = localDate(db.now);
  const first = plan.steps[0];
  const codePrefix = dossierCode(offered.agencyCode, today, 0).slice(0, -4);
  const { applicant } = input;
  const papers = input.papers.map((paper, index) => ({ ...paper, position: index + 1 }));
  const { rows } = await sql<{ code: string }>`
    with counter as (
      insert into dossier_counters (day, last) values (${today}, 1)
      on conflict (commune_id, day) do update set last = dossier_counters.last + 1
      returning ${codePrefix} || lpad(last::text, greatest(4, length(last::text)), '0') as code
    ), steps as (
      insert into dossier_steps (dossier_id, position, name, unit_id, limit_minutes, started_at, due_at, person_id)
      select ${id}, position, name, unit_id, limit_minutes, started_at, due_at, person_id
      from jsonb_to_recordset(${JSON.stringify(plan.steps)}) as s (position smallint, name text, unit_id bigint,
        limit_minutes integer, started_at timestamptz, due_at timestamptz, person_id bigint)
    ), papers as (
      insert into dossier_papers (dossier_id, position, name, form, quantity)
      select ${id}, position, name, form, quantity
      from jsonb_to_recordset(${JSON.stringify(papers)}) as p (position smallint, name text, form text, quantity smallint)
    )
    insert into dossiers (id, code, source, status, offered_procedure_id, procedure_version_id, subject, applicant_kind,
      applicant_name, applicant_id_number, applicant_born_on, applicant_phone, applicant_email, applicant_address,
      return_by, limit_value, limit_unit, registered_at, received_at, clock_started_at, due_at, statistical_due_at,
      step_position, holder_unit_id, holder_person_id, step_due_at)
    overriding system value
    select ${id}, code, ${input.source}, 'accepted', ${offered.id}, ${offered.versionId},
      ${input.subject ?? offered.name}, ${applicant.kind}, ${applicant.name}, ${applicant.idNumber ?? null},
      ${applicant.bornOn ?? null}, ${applicant.phone ?? null}, ${applicant.email ?? null}, ${applicant.address ?? null},
      ${input.returnBy}, ${offered.limitValue}, ${offered.limitUnit}, ${db.now}, ${db.now}, ${db.now}, ${plan.dueAt}, ${plan.dueAt},
      ${first?.position ?? null}, ${first?.unit_id ?? offered.centreUnitId}, ${first?.person_id ?? null}, ${first?.due_at ?? null}
    from counter returning code`.execute(db);
  const code = rows[0]?.code;
  if (!code) throw new Error('The dossier was not written');
  return code;
}
