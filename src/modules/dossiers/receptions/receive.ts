import { sql } from 'kysely';
import { action } from '../../../platform/action.ts';
import { localDate, localTime } from '../../../platform/clock.ts';
import { Refusal } from '../../../platform/refusals.ts';
import { calendarsOf } from '../../organisation/public.ts';
import { legalClock, limitOf } from '../clocks.ts';
import { receiveOutput } from '../contract.ts';
import { getReceivable } from '../receive.ts';
import { dossierCode } from '../rules.ts';
import { receiveForOtherInput } from './contract.ts';

/** Tiếp nhận hộ: the commune that receives numbers it and promises the day; another agency resolves it. */
export const receiveForOther = action({
  name: 'dossiers.receive_for_other',
  summary: 'Tiếp nhận hồ sơ do cơ quan khác giải quyết (phi địa giới hành chính)',
  allow: ['counter_clerk'],
  input: receiveForOtherInput,
  output: receiveOutput,
  run: async (db, _, input) => {
    const offered = await getReceivable(db, input.offeredProcedureId);
    refuseOwn(offered, input.resolverAgencyCode);
    const calendar = (await calendarsOf(db)).receivedAt(offered.centreUnitId);
    const { dueAt, why } = legalClock(calendar, db.now, limitOf(offered.limitValue, offered.limitUnit));
    const { rows } = await sql<{ id: number }>`select nextval('receptions_id_seq') as id`.execute(db);
    const answer = { id: rows[0]?.id ?? 0, code: '', dueAt: localTime(dueAt), why };
    db.tell({ noun: 'reception', recordId: answer.id, verb: 'receive_for_other', from: null, to: 'received' });
    db.lastly(async () => {
      const today = localDate(db.now);
      const codePrefix = dossierCode(offered.agencyCode, today, 0).slice(0, -4);
      const { applicant } = input;
      const written = await sql<{ code: string }>`
        with counter as (
          insert into dossier_counters (day, last) values (${today}, 1)
          on conflict (commune_id, day) do update set last = dossier_counters.last + 1
          returning ${codePrefix} || lpad(last::text, greatest(4, length(last::text)), '0') as code
        )
        insert into receptions (id, code, resolver_name, resolver_agency_code, procedure_id, procedure_version_id, subject,
          applicant_kind, applicant_name, applicant_id_number, applicant_born_on, applicant_phone, applicant_email,
          applicant_address, papers, return_by, limit_value, limit_unit, status, received_at, due_at)
        overriding system value
        select ${answer.id}, code, ${input.resolverName}, ${input.resolverAgencyCode}, ${offered.procedureId},
          ${offered.versionId}, ${input.subject ?? offered.name}, ${applicant.kind}, ${applicant.name},
          ${applicant.idNumber ?? null}, ${applicant.bornOn ?? null}, ${applicant.phone ?? null}, ${applicant.email ?? null},
          ${applicant.address ?? null}, ${JSON.stringify(input.papers)}, ${input.returnBy}, ${offered.limitValue},
          ${offered.limitUnit}, 'received', ${db.now}, ${dueAt}
        from counter returning code`.execute(db);
      const code = written.rows[0]?.code;
      if (!code) throw new Error('The reception was not written');
      answer.code = code;
    });
    return answer;
  },
});

function refuseOwn(offered: { agencyCode: string; placeIndependent: boolean | null }, resolverCode: string): void {
  if (resolverCode === offered.agencyCode || resolverCode.startsWith(`${offered.agencyCode}.`))
    throw new Refusal('own_agency', 422, {
      vi: 'Đây là mã của chính xã mình. Hãy chọn nơi giải quyết “Xã này”.',
      en: 'This is the code of this commune. Choose “Resolved here”.',
    });
  if (offered.placeIndependent === false)
    throw new Refusal('not_place_independent', 422, {
      vi: 'Thủ tục này phải nộp tại nơi giải quyết, không tiếp nhận hộ được.',
      en: 'This procedure must be filed where it is resolved.',
    });
}
