import { sql } from 'kysely';
import { view } from '../../../platform/action.ts';
import { localTime } from '../../../platform/clock.ts';
import type { CommuneDb } from '../../../platform/database/commune-db.ts';
import { notFound } from '../../../platform/refusals.ts';
import { CENTRE_KEY, calendarOf, currentUnitId } from '../../organisation/public.ts';
import { getInput } from '../contract.ts';
import { historyLine, local, readHistory } from '../history.ts';
import { READERS } from '../rules.ts';
import { getReceptionOutput, receptionPapers } from './contract.ts';
import { remainingFor } from './list.ts';
import { mayMoveReception, type RECEPTION_MOVE_NAMES } from './rules.ts';

export const getReception = view({
  name: 'dossiers.get_reception',
  summary: 'Mở một hồ sơ tiếp nhận hộ',
  allow: READERS,
  input: getInput,
  output: getReceptionOutput,
  personal: ({ id }) => ({
    recordIds: [id],
    fields: ['applicant_name', 'applicant_id_number', 'applicant_phone', 'applicant_email', 'applicant_address'],
  }),
  run: async (db, actor, { id }) => {
    const [row, history, centreUnitId, calendar] = await Promise.all([
      readReception(db, id),
      readHistory(db, 'reception', id),
      currentUnitId(db, CENTRE_KEY),
      calendarOf(db),
    ]);
    if (!row) throw notFound();
    const question = { status: row.status, assignments: actor.assignments, centreUnitId };
    const verdict = (name: (typeof RECEPTION_MOVE_NAMES)[number]) => mayMoveReception(name, question);
    return {
      id: row.id,
      code: row.code,
      status: row.status,
      version: row.version,
      subject: row.subject ?? row.procedure_name,
      procedureCode: row.procedure_code,
      procedureName: row.procedure_name,
      resolverName: row.resolver_name,
      resolverAgencyCode: row.resolver_agency_code,
      limit: row.limit_value === null || !row.limit_unit ? null : { value: row.limit_value, unit: row.limit_unit },
      applicant: {
        kind: row.applicant_kind,
        name: row.applicant_name,
        idNumber: row.applicant_id_number,
        bornOn: row.applicant_born_on,
        phone: row.applicant_phone,
        email: row.applicant_email,
        address: row.applicant_address,
      },
      papers: receptionPapers.parse(row.papers),
      returnBy: row.return_by,
      receivedAt: localTime(row.received_at),
      dueAt: local(row.due_at),
      remaining: remainingFor(calendar, db.now, row),
      sentAt: local(row.sent_at),
      resultAt: local(row.result_at),
      returnedAt: local(row.returned_at),
      history: history.map(historyLine),
      can: {
        send: verdict('send'),
        take_result: verdict('take_result'),
        hand_over: verdict('hand_over'),
        withdraw: verdict('withdraw'),
      },
    };
  },
});

/** With the name the procedure had when it was received. */
const readReception = (db: CommuneDb, id: number) =>
  db
    .selectFrom('receptions as r')
    .innerJoin('procedures as p', 'p.id', 'r.procedure_id')
    .innerJoinLateral(
      (join) =>
        join
          .selectFrom('procedure_versions as version')
          .select('version.name')
          .whereRef('version.procedure_id', '=', 'r.procedure_id')
          .orderBy(sql`version.id = r.procedure_version_id`, 'desc')
          .orderBy('version.valid_from', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .selectAll('r')
    .select(['p.code as procedure_code', 'v.name as procedure_name'])
    .where('r.id', '=', id)
    .executeTakeFirst();
