import { sql } from 'kysely';
import { z } from 'zod';
import { view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { notFound } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { readContents } from './contents.ts';
import { getInput, getOutput, inspection, type PlanRecord, remark } from './contract.ts';
import { MOVE_NAMES, type MoveName, mayMove, type Status } from './rules.ts';
import { countStates } from './states.ts';
import { rolesOf } from './versions.ts';

/** Mở kế hoạch: one version with everything in it; the newest that counts, unless another is asked for. */
export const getPlan = view({
  name: 'plans.get',
  summary: 'Mở một kế hoạch',
  allow: 'everyone',
  input: getInput,
  output: getOutput,
  run: async (db, actor, { id, version: number }) => {
    const versions = await readVersions(db, id);
    const version = number === undefined ? versions[0] : versions.find((one) => one.number === number);
    if (!version) throw notFound();
    const contents = await readContents(db, version);
    const question = {
      status: version.status,
      kind: version.kind,
      leaderless: contents.tasks.filter(({ leadUnitId }) => leadUnitId === null).length,
      tasks: contents.tasks.length,
      roles: rolesOf(actor, version),
    };
    const verdicts = MOVE_NAMES.map((name) => {
      const verdict = mayMove(name, question);
      return [name, verdict === true ? true : { vi: verdict.vi, en: verdict.en }] as const;
    });
    return {
      id,
      ...present(version),
      versions: versions.map((one) => ({
        number: one.number,
        status: one.status,
        documentNumber: one.document_number,
        documentDate: one.document_date,
      })),
      ...contents,
      counts: countStates(contents.tasks),
      can: Object.fromEntries(verdicts) as Record<MoveName, true | { vi: string; en: string }>, // tidy: fromEntries forgets its keys
      canAmend: mayAmend(actor, versions, version),
    };
  },
});

type Version = Awaited<ReturnType<typeof readVersions>>[number];

/** What is being prepared or in force first, and the newest before the others. */
const readVersions = (db: CommuneDb, planId: number) =>
  db
    .selectFrom('plan_versions as v')
    .innerJoin('plans as p', 'p.id', 'v.plan_id')
    .leftJoin('plan_items as i', 'i.id', 'p.parent_item_id')
    .leftJoin('plans as above', 'above.id', 'i.plan_id')
    .selectAll('v')
    .select(['p.kind', 'p.title', 'p.period_from', 'p.period_to', 'p.closed_at', 'p.unit_id as plan_unit_id'])
    .select('p.is_programme')
    .select(['above.id as parent_id', 'above.title as parent_title'])
    .where('v.plan_id', '=', planId)
    .orderBy(sql`(v.status in ('REPLACED', 'DROPPED'))`)
    .orderBy('v.number', 'desc')
    .limit(200)
    .execute();

function present(
  version: Version,
): Pick<
  PlanRecord,
  'kind' | 'title' | 'periodFrom' | 'periodTo' | 'isProgramme' | 'isClosed' | 'unitId' | 'parent' | 'version'
> {
  return {
    kind: version.kind,
    title: version.title,
    periodFrom: version.period_from,
    periodTo: version.period_to,
    isProgramme: version.is_programme,
    isClosed: version.closed_at !== null,
    unitId: version.plan_unit_id,
    parent: version.parent_id === null ? null : { planId: version.parent_id, title: version.parent_title ?? '' },
    version: {
      id: version.id,
      number: version.number,
      version: version.version,
      status: version.status,
      documentNumber: version.document_number,
      documentDate: version.document_date,
      signer: version.signer,
      agency: version.agency,
      purposes: version.purposes,
      funding: version.funding,
      remarks: z.array(remark).parse(version.remarks),
      inspection: inspection.nullable().parse(version.inspection),
      issuedAt: version.issued_at && localTime(version.issued_at),
    },
  };
}

function mayAmend(actor: Actor, versions: readonly Version[], version: Version): PlanRecord['canAmend'] {
  const preparing: readonly Status[] = ['DRAFT', 'CHECKED', 'SUBMITTED'];
  if (version.closed_at) return { vi: 'Kế hoạch đã đóng.', en: 'The plan is closed.' };
  if (!versions.some(({ status }) => status === 'ISSUED'))
    return { vi: 'Kế hoạch chưa ban hành.', en: 'The plan has not been issued yet.' };
  if (versions.some(({ status }) => preparing.includes(status)))
    return { vi: 'Đang có một bản điều chỉnh được chuẩn bị.', en: 'An amendment is being prepared already.' };
  if (!rolesOf(actor, version).includes('coordinator'))
    return { vi: 'Việc này do điều phối làm.', en: 'This is for the coordinator.' };
  return true;
}
