import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localTime } from '../../platform/clock.ts';
import { id } from '../../platform/fields.ts';
import { invalid, notFound, wrongState } from '../../platform/refusals.ts';
import { decideInput, proposal, proposeInput } from './contract-amend.ts';

export const proposalContent = z.object({ text: z.string().nullable(), timeText: z.string().nullable() });

/** Đề nghị điều chỉnh: any unit, with a reason; they gather at Phòng Văn hoá - Xã hội. */
export const proposeChange = action({
  name: 'plans.propose',
  summary: 'Đề nghị thêm, sửa hoặc bỏ nhiệm vụ của kế hoạch',
  allow: 'everyone',
  input: proposeInput,
  output: z.object({ id: z.number() }),
  run: async (db, actor, { id: planId, itemId, kind, text, timeText, reason }) => {
    const unitId = actor.unitId;
    const plan = await db.selectFrom('plans').select('closed_at').where('id', '=', planId).executeTakeFirst();
    if (!plan || unitId === null) throw notFound();
    if (plan.closed_at) throw wrongState({ vi: 'Kế hoạch đã đóng.', en: 'The plan is closed.' });
    if (kind !== 'DROP' && !text && !timeText)
      throw invalid({ text: { vi: 'Hãy ghi nội dung đề nghị.', en: 'Say what you propose.' } });
    if ((kind === 'ADD') !== (itemId === undefined)) throw notFound();
    if (itemId !== undefined) {
      const item = await db
        .selectFrom('plan_items')
        .select('id')
        .where('id', '=', itemId)
        .where('plan_id', '=', planId)
        .executeTakeFirst();
      if (!item) throw notFound();
    }
    const said = { text: text || null, timeText: timeText || null };
    const made = await db
      .insertInto('plan_proposals')
      .values({
        plan_id: planId,
        item_id: itemId ?? null,
        kind,
        content: kind === 'DROP' ? null : JSON.stringify(said),
        reason,
        unit_id: unitId,
        person_id: actor.personId,
        at: db.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({ noun: 'plan', recordId: planId, verb: 'propose', reason, data: { proposal: made.id } });
    return made;
  },
});

export const listProposals = view({
  name: 'plans.list_proposals',
  summary: 'Các đề nghị điều chỉnh kế hoạch',
  allow: 'everyone',
  input: z.object({ id }),
  output: z.object({ proposals: z.array(proposal) }),
  run: async (db, _, { id: planId }) => {
    const plan = await db.selectFrom('plans').select('id').where('id', '=', planId).executeTakeFirst();
    if (!plan) throw notFound();
    const rows = await db
      .selectFrom('plan_proposals as o')
      .innerJoin('units as u', 'u.id', 'o.unit_id')
      .leftJoin('people as p', 'p.id', 'o.person_id')
      .leftJoin('people as d', 'd.id', 'o.decided_by')
      .leftJoin('plan_tasks as t', (join) =>
        join.onRef('t.item_id', '=', 'o.item_id').on('t.version_id', '=', (newest) =>
          newest
            .selectFrom('plan_versions as v')
            .select((select) => select.fn.max('v.id').as('id'))
            .where('v.plan_id', '=', planId),
        ),
      )
      .select([
        'o.id',
        'o.item_id as itemId',
        'o.kind',
        't.text as taskText',
        'o.content',
        'o.reason',
        'u.name as unit',
      ])
      .select(['p.full_name as person', 'o.at', 'd.full_name as decidedBy', 'o.is_accepted as isAccepted', 'o.answer'])
      .where('o.plan_id', '=', planId)
      .orderBy('o.id', 'desc')
      .limit(500)
      .execute();
    return {
      proposals: rows.map(({ content: said, at, ...row }) => ({
        ...row,
        ...(said === null ? { text: null, timeText: null } : proposalContent.parse(said)),
        at: localTime(at),
      })),
    };
  },
});

/** One by one; the accepted ones are what the next version is made of. */
export const decideProposal = action({
  name: 'plans.decide_proposal',
  summary: 'Đồng ý hoặc không đồng ý một đề nghị điều chỉnh',
  allow: ['leader', 'coordinator'],
  input: decideInput,
  output: z.object({ id: z.number() }),
  run: async (db, actor, { id: planId, proposalId, isAccepted, answer }) => {
    if (!isAccepted && !answer) throw invalid({ answer: { vi: 'Hãy ghi lý do không đồng ý.', en: 'Say why not.' } });
    const decided = await db
      .updateTable('plan_proposals')
      .set({ is_accepted: isAccepted, answer: answer || null, decided_at: db.now, decided_by: actor.personId })
      .where('plan_id', '=', planId)
      .where('id', '=', proposalId)
      .where('decided_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!decided) throw notFound();
    db.tell({
      noun: 'plan',
      recordId: planId,
      verb: isAccepted ? 'accept_proposal' : 'refuse_proposal',
      reason: answer || null,
      data: { proposal: proposalId },
    });
    return decided;
  },
});
