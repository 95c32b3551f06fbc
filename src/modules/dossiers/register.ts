import { sql } from 'kysely';
import { z } from 'zod';
import { receptionTime } from '../../lib/vn-calendar/public.ts';
import { action } from '../../platform/action.ts';
import { instantOf, localDate, localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { invalid, Refusal } from '../../platform/refusals.ts';
import { calendarsOf } from '../organisation/public.ts';
import { findOfferedByCode } from '../procedures/public.ts';
import { stepDue } from './clocks.ts';
import { applicant, RETURN_WAYS } from './contract.ts';
import { getReceivable } from './receive.ts';

/** Cơ quan tiếp nhận trả lời trong 08 giờ làm việc (NĐ 45/2020/NĐ-CP). */
const ANSWER_MINUTES = 480;
const CODE = /^[A-Z][A-Z0-9.]{1,40}-\d{6}-\d{4,8}$/;

const registerInput = z.object({
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
});

/** Hồ sơ đồng bộ: filed elsewhere, it keeps its own code; sent twice, it is here once. */
export const registerDossier = action({
  name: 'dossiers.register',
  summary: 'Ghi nhận hồ sơ nộp trực tuyến hoặc đồng bộ từ hệ thống khác, giữ nguyên mã',
  allow: ['administrator', 'counter_clerk'],
  input: registerInput,
  output: z.object({ id: z.number(), isNew: z.boolean(), answerBy: z.string().nullable() }),
  run: async (db, _, input) => {
    const known = await findSame(db, input);
    if (known) return { id: known.id, isNew: false, answerBy: null };
    const registeredAt = instantOf(input.registeredAt);
    if (registeredAt > db.now || input.registeredAt < '2015')
      throw invalid({
        registeredAt: { vi: 'Giờ nộp ở trong tương lai hoặc quá lâu.', en: 'The time of filing cannot be.' },
      });
    const offeredId = await findOfferedByCode(db, input.procedureCode);
    if (offeredId === undefined)
      throw new Refusal('not_offered', 422, {
        vi: `Xã không tiếp nhận thủ tục ${input.procedureCode}. Hãy mở thủ tục trong Danh mục rồi đồng bộ lại.`,
        en: `The commune does not receive procedure ${input.procedureCode}. Open it in the catalogue and send again.`,
      });
    const offered = await getReceivable(db, offeredId);
    const calendar = (await calendarsOf(db)).ofUnit(offered.centreUnitId);
    const answerBy = stepDue(calendar, instantOf(receptionTime(calendar, input.registeredAt)), ANSWER_MINUTES);
    await keepNumber(db, offered.agencyCode, input.code);
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

type Given = Pick<z.output<typeof registerInput>, 'code' | 'procedureCode' | 'applicant'>;

/** The same dossier sent again is known; another one under a code that is taken is refused, never dropped. */
async function findSame(db: CommuneDb, { code, procedureCode, applicant: person }: Given) {
  const known = await db
    .selectFrom('dossiers as d')
    .innerJoin('procedure_versions as v', 'v.id', 'd.procedure_version_id')
    .innerJoin('procedures as p', 'p.id', 'v.procedure_id')
    .select(['d.id', 'd.applicant_name', 'd.applicant_id_number', 'p.code as procedure_code'])
    .where('d.code', '=', code)
    .executeTakeFirst();
  const received = await db.selectFrom('receptions').select('id').where('code', '=', code).executeTakeFirst();
  const isSame =
    known?.procedure_code === procedureCode &&
    known.applicant_name === person.name &&
    known.applicant_id_number === (person.idNumber ?? null);
  if (received || (known && !isSame))
    throw new Refusal('code_taken', 409, {
      vi: `Mã ${code} đã thuộc một hồ sơ khác của xã. Hãy đối chiếu với hệ thống gửi.`,
      en: `Code ${code} belongs to another dossier of the commune. Compare with the system that sent it.`,
    });
  return known;
}

/** Far below the end of the series, so that a slip of the pen does not use it up. */
const MOST_OF_A_DAY = 50_000;

/** A code of our own series, given out by the city's system, is a number the counter must not give again. */
async function keepNumber(db: CommuneDb, agencyCode: string, code: string): Promise<void> {
  const [, shortDay = '', digits = ''] = /-(\d{6})-(\d{4,8})$/.exec(code) ?? [];
  if (!code.startsWith(`${agencyCode}-`)) return;
  const day = `20${shortDay.slice(0, 2)}-${shortDay.slice(2, 4)}-${shortDay.slice(4)}`;
  if (!z.iso.date().safeParse(day).success || day > localDate(db.now) || Number(digits) > MOST_OF_A_DAY)
    throw invalid({
      code: {
        vi: 'Mã thuộc dãy số của xã nhưng ngày hoặc số thứ tự không hợp lý.',
        en: "The code is of the commune's own series, but its day or number cannot be.",
      },
    });
  await sql`insert into dossier_counters (day, last) values (${day}, ${Number(digits)})
    on conflict (commune_id, day) do update set last = greatest(dossier_counters.last, excluded.last)`.execute(db);
}
