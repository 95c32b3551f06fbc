import { z } from 'zod';
import { receptionTime } from '../../lib/vn-calendar/public.ts';
import { action } from '../../platform/action.ts';
import { instantOf, localTime } from '../../platform/clock.ts';
import { invalid, Refusal } from '../../platform/refusals.ts';
import { calendarsOf } from '../organisation/public.ts';
import { findOfferedByCode } from '../procedures/public.ts';
import { stepDue } from './clocks.ts';
import { applicant, RETURN_WAYS } from './contract.ts';
import { getReceivable } from './receive.ts';

/** Cơ quan tiếp nhận trả lời trong 08 giờ làm việc (NĐ 45/2020/NĐ-CP). */
const ANSWER_MINUTES = 480;
const CODE = /^[A-Z][A-Z0-9.]{1,40}-\d{6}-\d{4,8}$/;

/** Hồ sơ đồng bộ: filed elsewhere, it keeps its own code; sent twice, it is here once. */
export const registerDossier = action({
  name: 'dossiers.register',
  summary: 'Ghi nhận hồ sơ nộp trực tuyến hoặc đồng bộ từ hệ thống khác, giữ nguyên mã',
  allow: ['administrator', 'counter_clerk'],
  input: z.object({
    code: z
      .string()
      .trim()
      .toUpperCase()
      .regex(CODE, 'Mã hồ sơ có dạng H24.900.01-260316-0001. | A code looks like H24.900.01-260316-0001.'),
    procedureCode: z.string().trim().max(20),
    applicant,
    subject: z.string().trim().max(1000).optional(),
    registeredAt: z.iso.datetime({
      local: true,
      precision: -1,
      message: 'Giờ nộp có dạng 2026-03-16T08:00. | A time looks like 2026-03-16T08:00.',
    }),
    source: z.enum(['PORTAL', 'SYNCHRONISED']),
    returnBy: z.enum(RETURN_WAYS),
  }),
  output: z.object({ id: z.number(), isNew: z.boolean(), answerBy: z.string().nullable() }),
  run: async (db, _, input) => {
    const known = await db.selectFrom('dossiers').select('id').where('code', '=', input.code).executeTakeFirst();
    if (known) return { id: known.id, isNew: false, answerBy: null };
    const registeredAt = instantOf(input.registeredAt);
    if (registeredAt > db.now)
      throw invalid({ registeredAt: { vi: 'Giờ nộp ở trong tương lai.', en: 'The time of filing is in the future.' } });
    const offeredId = await findOfferedByCode(db, input.procedureCode);
    if (offeredId === undefined)
      throw new Refusal('not_offered', 422, {
        vi: `Xã không tiếp nhận thủ tục ${input.procedureCode}. Hãy mở thủ tục trong Danh mục rồi đồng bộ lại.`,
        en: `The commune does not receive procedure ${input.procedureCode}. Open it in the catalogue and send again.`,
      });
    const offered = await getReceivable(db, offeredId);
    const calendar = (await calendarsOf(db)).ofUnit(offered.centreUnitId);
    const answerBy = stepDue(calendar, instantOf(receptionTime(calendar, input.registeredAt)), ANSWER_MINUTES);
    const { applicant: person } = input;
    const { id } = await db
      .insertInto('dossiers')
      .values({
        code: input.code,
        source: input.source,
        status: 'registered',
        offered_procedure_id: offered.id,
        procedure_version_id: offered.versionId,
        subject: input.subject ?? offered.name,
        applicant_kind: person.kind,
        applicant_name: person.name,
        applicant_id_number: person.idNumber ?? null,
        applicant_born_on: person.bornOn ?? null,
        applicant_phone: person.phone ?? null,
        applicant_email: person.email ?? null,
        applicant_address: person.address ?? null,
        return_by: input.returnBy,
        limit_value: offered.limitValue,
        limit_unit: offered.limitUnit,
        registered_at: registeredAt,
        holder_unit_id: offered.centreUnitId,
        step_due_at: answerBy,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({ noun: 'dossier', recordId: id, verb: 'register', from: null, to: 'registered' });
    return { id, isNew: true, answerBy: localTime(answerBy) };
  },
});
