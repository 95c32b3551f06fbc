import { sql } from 'kysely';
import { action } from '../../platform/action.ts';
import { conflict, forbidden, notFound, wrongState } from '../../platform/refusals.ts';
import { CENTRE_KEY, currentUnitId } from '../organisation/public.ts';
import { correctInput, correctOutput } from './contract.ts';
import { HANDLERS, mayChangePapers } from './rules.ts';

/** Sửa thông tin đã tiếp nhận: a name misheard, a paper brought later. What was promised stays promised. */
export const correctDossier = action({
  name: 'dossiers.correct',
  summary: 'Sửa thông tin người nộp, giấy tờ của hồ sơ chưa kết thúc',
  allow: HANDLERS,
  input: correctInput,
  output: correctOutput,
  run: async (db, actor, { id, version, reason, applicant, subject, returnBy, papers }) => {
    const dossier = await db.selectFrom('dossiers').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!dossier) throw notFound();
    if (dossier.version !== version) throw conflict();
    const centre = await currentUnitId(db, CENTRE_KEY);
    const unitIds = [dossier.holder_unit_id, centre].filter((unitId) => unitId !== null);
    const verdict = mayChangePapers({ status: dossier.status, assignments: actor.assignments, unitIds });
    if (verdict !== true) throw verdict.isState ? wrongState(verdict) : forbidden(verdict);
    const wanted = {
      subject,
      applicant_kind: applicant.kind,
      applicant_name: applicant.name,
      applicant_id_number: applicant.idNumber ?? null,
      applicant_born_on: applicant.bornOn ?? null,
      applicant_phone: applicant.phone ?? null,
      applicant_email: applicant.email ?? null,
      applicant_address: applicant.address ?? null,
      return_by: returnBy,
    };
    const fields = Object.entries(wanted).flatMap(([name, value]) =>
      Object.entries(dossier).some(([column, before]) => column === name && before === value) ? [] : [name],
    );
    await db
      .updateTable('dossiers')
      .set({ ...wanted, version: version + 1 })
      .where('id', '=', id)
      .execute();
    const changed = await sql`
      update dossier_papers p set form = w.form, quantity = w.quantity
      from jsonb_to_recordset(${JSON.stringify(papers)}::jsonb) as w (position smallint, form text, quantity smallint)
      where p.dossier_id = ${id} and p.position = w.position and (p.form, p.quantity) is distinct from (w.form, w.quantity)
      returning p.position`.execute(db);
    if (changed.rows.length > 0) fields.push('papers');
    db.tell({ noun: 'dossier', recordId: id, verb: 'correct', reason, data: { fields } });
    return { id, version: version + 1 };
  },
});
