import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { type PlanContext, parseDeadline } from '../../lib/deadline/public.ts';
import type { OfficialDocument, Signature } from '../../lib/nd30/public.ts';
import { formatDate } from '../../lib/vn-calendar/public.ts';
import { view } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { paper } from '../../platform/files/papers.ts';
import { wrongState } from '../../platform/refusals.ts';
import { provinceNamed } from '../organisation/public.ts';
import { type PlanRecord, paperInput } from './contract.ts';
import { decisionOn, planOn, type WrittenPlan } from './document.ts';
import { getPlan } from './get.ts';
import { isReceived } from './rules.ts';

/** Văn bản của kế hoạch: the paper a plan is signed on, by the law's form; reading it back gives the same plan. */
export const writePlanPaper = view({
  name: 'plans.paper',
  summary: 'Tải quyết định ban hành kế hoạch, hoặc kế hoạch, theo thể thức Nghị định 30/2020/NĐ-CP',
  allow: 'everyone',
  input: paperInput,
  output: paper,
  run: async (db, actor, { form, ...input }) => {
    const plan = await getPlan.run(db, actor, input);
    if (isReceived(plan.kind)) throw isTheirs();
    const { commune, units } = await issuerOf(db, plan);
    const unit = plan.unitId === null ? undefined : units.get(plan.unitId);
    const written = writtenOf(plan, units);
    // What has been given a number is what the number says; before, whoever prepares it chooses.
    const [, number = '', symbol = ''] = /^(\d+)\s*\/\s*(.+)$/.exec(plan.version.documentNumber ?? '') ?? [];
    const isDecision = symbol ? symbol.startsWith('QĐ') : form === 'decision' && !unit;
    const name = `Ủy ban nhân dân ${commune.name.charAt(0).toLowerCase()}${commune.name.slice(1)}`;
    const head = {
      issuer: unit
        ? { above: name, name: unit.name }
        : { above: `Ủy ban nhân dân ${provinceNamed(commune.province)}`, name },
      number: number ? Number(number) : null,
      symbol: symbol || (isDecision ? 'QĐ-UBND' : `KH-${unit?.symbol ?? 'UBND'}`),
      place: commune.name.replace(/^(?:Xã|Phường|Đặc khu)\s+/i, ''),
      date: plan.version.documentDate,
      signatures: [signatureOf(plan, isDecision, unit !== undefined)],
    };
    const proposer = plan.bases.some(({ type }) => type === 'Đề nghị' || type === 'Tờ trình')
      ? null
      : 'Trưởng phòng Văn hóa - Xã hội';
    const document = isDecision ? decisionOn(written, { ...head, proposer }) : planOn(written, head);
    return { fileName: fileNameOf(document), document };
  },
});

const isTheirs = () =>
  wrongState({
    vi: 'Đây là văn bản của cơ quan khác. Hãy mở tệp gốc ở thẻ Nội dung.',
    en: 'This document is somebody else’s. Open its own file under Contents.',
  });

interface UnitNamed {
  name: string;
  symbol: string;
}

async function issuerOf(db: CommuneDb, { unitId, tasks }: PlanRecord) {
  const wanted = [unitId, ...tasks.map(({ leadUnitId }) => leadUnitId)].filter((each) => each !== null);
  const { units, ...commune } = await db
    .selectFrom('communes as c')
    .innerJoin('provinces as p', 'p.id', 'c.province_id')
    .select(['c.name', 'p.name as province'])
    .select((select) =>
      jsonArrayFrom(
        select
          .selectFrom('units as u')
          .select(['u.id', 'u.name', 'u.symbol'])
          .where('u.id', 'in', [0, ...wanted]),
      ).as('units'),
    )
    .where('c.id', '=', db.communeId)
    .executeTakeFirstOrThrow();
  return { commune, units: new Map<number, UnitNamed>(units.map((unit) => [unit.id, unit])) };
}

function writtenOf(plan: PlanRecord, units: ReadonlyMap<number, UnitNamed>): WrittenPlan {
  const { title, bases, targets, tasks, duties, version, periodFrom, periodTo } = plan;
  const context = { year: Number(periodFrom.slice(0, 4)), period: [periodFrom, periodTo] } as const;
  return {
    ...{ title, bases, targets, duties, purposes: version.purposes, funding: version.funding },
    tasks: tasks.map((task) => ({
      ...task,
      lead: units.get(task.leadUnitId ?? 0)?.name ?? task.leadText,
      timeText: timeOf(task, context),
    })),
  };
}

/** The words as they were written; where a person gave another day than they mean, that day. */
function timeOf({ timeText, schedule }: PlanRecord['tasks'][number], context: PlanContext): string | null {
  const isSaid = schedule.kind === 'fixed_date' && schedule.due !== null;
  if (!isSaid || parseDeadline(timeText ?? '', context).due === schedule.due) return timeText;
  return schedule.due && `Ngày ${formatDate(schedule.due)}`;
}

/** A decision is the chairman's own; a plan is the whole committee's (TM.), a unit's is its head's. */
function signatureOf({ version }: PlanRecord, isDecision: boolean, isOfUnit: boolean): Signature {
  if (isOfUnit) return { authority: [], position: 'Trưởng đơn vị', name: version.signer };
  const authority: Signature['authority'] = isDecision ? [] : [{ mode: 'COLLECTIVE', of: 'Ủy ban nhân dân' }];
  return { authority, position: 'Chủ tịch', name: version.signer };
}

function fileNameOf({ number, symbol, subject }: OfficialDocument): string {
  const label = number === null ? 'Dự thảo' : `${number} ${symbol}`;
  return `${label} ${subject}`
    .replace(/[\\/:*?"<>|]+/g, '-')
    .slice(0, 120)
    .trim();
}
