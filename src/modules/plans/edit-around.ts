import { action } from '../../platform/action.ts';
import { forbidden, invalid, notFound, wrongState } from '../../platform/refusals.ts';
import { headInput, reportUnitsInput, targetsInput, versionOutput } from './contract.ts';
import { isReceived, isReference, mayMove, rankOf } from './rules.ts';
import { lockForMove, roleList, rolesOf, touchVersion } from './versions.ts';

const editors = [...roleList('edit'), 'records_clerk' as const];

export const changeHead = action({
  name: 'plans.change_head',
  summary: 'Sửa tên, loại, kỳ kế hoạch',
  allow: editors,
  input: headInput,
  output: versionOutput,
  run: async (db, actor, { kind, title, periodFrom, periodTo, signer, isProgramme, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    // Nobody makes of a document what he may not work on.
    const verdict = mayMove('edit', { ...version, kind, roles: rolesOf(actor, version) });
    if (verdict !== true) throw forbidden(verdict);
    if (periodTo < periodFrom)
      throw invalid({
        periodTo: { vi: 'Kỳ kế hoạch kết thúc trước khi bắt đầu.', en: 'The period ends before it begins.' },
      });
    // What is in force has made its works, or has made none because it is another's plan.
    if (version.number > 1 && isReceived(kind) !== isReceived(version.kind))
      throw wrongState({
        vi: 'Kế hoạch đã ban hành thì không đổi giữa kế hoạch của xã và văn bản cấp trên.',
        en: 'A plan in force stays the commune’s own, or one from above.',
      });
    await db
      .updateTable('plans')
      .set({ kind, title, period_from: periodFrom, period_to: periodTo })
      .set({ is_programme: isProgramme && rankOf({ kind, isProgramme }) === 1 })
      .where('id', '=', version.plan_id)
      .execute();
    // "Văn phòng" of the city was no office of ours.
    if (isReference(kind) && !isReference(version.kind))
      await db
        .updateTable('plan_tasks')
        .set({ lead_unit_id: null, coordinator_unit_ids: [] })
        .where('version_id', '=', version.id)
        .execute();
    return touchVersion(db, version, 'change_head', { signer: signer || null });
  },
});

export const setTargets = action({
  name: 'plans.set_targets',
  summary: 'Sửa các chỉ tiêu',
  allow: editors,
  input: targetsInput,
  output: versionOutput,
  run: async (db, actor, { targets, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    await db.deleteFrom('plan_targets').where('version_id', '=', version.id).execute();
    if (targets.length > 0)
      await db
        .insertInto('plan_targets')
        .values(
          targets.map((target, index) => ({
            version_id: version.id,
            position: index + 1,
            no: target.no || null,
            text: target.text,
            metric: target.metric || null,
            comparator: target.comparator ?? null,
            value: target.value ?? null,
            value_to: target.valueTo ?? null,
            unit: target.unit || null,
            baseline: target.baseline || null,
          })),
        )
        .execute();
    return touchVersion(db, version, 'set_targets');
  },
});

export const setReportUnits = action({
  name: 'plans.set_report_units',
  summary: 'Chọn đơn vị phải gửi báo cáo theo chế độ báo cáo',
  allow: editors,
  input: reportUnitsInput,
  output: versionOutput,
  run: async (db, actor, { reportId, unitIds, ...input }) => {
    const version = await lockForMove(db, actor, 'edit', input);
    const changed = await db
      .updateTable('plan_reports')
      .set({ unit_ids: unitIds })
      .where('version_id', '=', version.id)
      .where('id', '=', reportId)
      .returning('id')
      .executeTakeFirst();
    if (!changed) throw notFound();
    return touchVersion(db, version, 'set_report_units');
  },
});
