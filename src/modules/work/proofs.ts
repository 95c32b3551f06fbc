import { z } from 'zod';
import { action, view } from '../../platform/action.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { id } from '../../platform/fields.ts';
import { writeFileRow } from '../../platform/files/file-row.ts';
import { keptFile } from '../../platform/files/file-store.ts';
import { invalid, notFound, wrongState } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { getInput, moveOutput } from './contract.ts';
import { explanationInput, proofInput, proofMark, reuseInput } from './contract-proofs.ts';
import { change, lockForMove } from './move.ts';

const proofOutput = moveOutput.extend({ proofId: z.number() });

/** Minh chứng: what shows a product, with the day it took effect. */
export const addProof = action({
  name: 'works.add_proof',
  summary: 'Thêm minh chứng cho sản phẩm của việc',
  allow: 'everyone',
  input: proofInput,
  output: proofOutput,
  run: async (db, actor, { id: workId, productId, kind, title, effectiveOn, ...rest }) => {
    const work = await lockForMove(db, actor, 'prove', workId);
    if (effectiveOn > localDate(db.now))
      throw invalid({
        effectiveOn: { vi: 'Ngày của minh chứng chưa đến.', en: 'The day of the proof has not come yet.' },
      });
    await checkProduct(db, workId, productId);
    const { id: proofId } = await db
      .insertInto('proofs')
      .values({
        kind,
        title,
        number: rest.number || null,
        effective_on: effectiveOn,
        place: rest.place || null,
        present: rest.present ?? null,
        link: rest.link ?? null,
        at: db.now,
        person_id: actor.personId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await use(db, actor, { workId, productId, proofId });
    return { ...(await change(db, work, 'prove', {})), proofId };
  },
});

/** One product can serve several works: its proof is used again, not copied. */
export const reuseProof = action({
  name: 'works.reuse_proof',
  summary: 'Dùng lại minh chứng đã có của việc khác',
  allow: 'everyone',
  input: reuseInput,
  output: moveOutput,
  run: async (db, actor, { id: workId, proofId, productId }) => {
    const work = await lockForMove(db, actor, 'prove', workId);
    await checkProduct(db, workId, productId);
    const uses = await db
      .selectFrom('work_proofs')
      .select(['work_id', 'product_id'])
      .where('proof_id', '=', proofId)
      .where('removed_at', 'is', null)
      .execute();
    if (uses.length === 0) throw notFound();
    if (uses.some((one) => one.work_id === workId && one.product_id === (productId ?? null)))
      throw wrongState({
        vi: 'Minh chứng này đã gắn vào đây rồi.',
        en: 'This proof is here already.',
      });
    await use(db, actor, { workId, productId, proofId });
    return change(db, work, 'prove', {});
  },
});

/** The paper itself, once, by whoever wrote the proof down: another paper is another proof. */
export const attachProofFile = action({
  name: 'works.attach_proof_file',
  summary: 'Đính kèm tệp của minh chứng',
  allow: 'everyone',
  input: proofMark.extend({ file: keptFile }),
  output: moveOutput,
  run: async (db, actor, { id: workId, proofId, file }) => {
    const work = await lockForMove(db, actor, 'prove', workId);
    const fileId = await writeFileRow(db, file);
    const attached = await db
      .updateTable('proofs as f')
      .set({ file_id: fileId, file_name: file.name })
      .where('f.id', '=', proofId)
      .where('f.file_id', 'is', null)
      .where('f.person_id', '=', actor.personId)
      .where((where) =>
        where.exists(
          where
            .selectFrom('work_proofs as x')
            .select('x.id')
            .where('x.work_id', '=', workId)
            .where('x.proof_id', '=', proofId),
        ),
      )
      .returning('f.id')
      .executeTakeFirst();
    if (!attached)
      throw wrongState({
        vi: 'Minh chứng này đã có tệp, hoặc do người khác ghi. Hãy thêm minh chứng mới.',
        en: 'This proof has a file already, or is another person’s. Add a new proof.',
      });
    return change(db, work, 'attach_file', {});
  },
});

/** Gỡ minh chứng gắn nhầm: it stays where other works use it, and in the history. */
export const removeProof = action({
  name: 'works.remove_proof',
  summary: 'Gỡ minh chứng gắn nhầm',
  allow: 'everyone',
  input: proofMark,
  output: moveOutput,
  run: async (db, actor, { id: workId, proofId }) => {
    const work = await lockForMove(db, actor, 'prove', workId);
    const removed = await db
      .updateTable('work_proofs')
      .set({ removed_at: db.now })
      .where('work_id', '=', workId)
      .where('proof_id', '=', proofId)
      .where('removed_at', 'is', null)
      .returning('id')
      .execute();
    if (removed.length === 0) throw notFound();
    return change(db, work, 'remove_proof', {});
  },
});

/** Giải trình: why a promised product is not there (minh chứng hoặc giải trình). */
export const explainProduct = action({
  name: 'works.explain_product',
  summary: 'Giải trình khi không có minh chứng',
  allow: 'everyone',
  input: explanationInput,
  output: moveOutput,
  run: async (db, actor, { id: workId, productId, explanation }) => {
    const work = await lockForMove(db, actor, 'prove', workId);
    await checkProduct(db, workId, productId);
    await db.updateTable('work_products').set({ explanation }).where('id', '=', productId).execute();
    return change(db, work, 'explain', {});
  },
});

export const openProofFile = view({
  name: 'works.open_proof_file',
  summary: 'Mở tệp minh chứng',
  allow: 'everyone',
  input: getInput.extend({ proofId: id }),
  output: keptFile,
  run: async (db, _, { id: workId, proofId }) => {
    const file = await db
      .selectFrom('work_proofs as x')
      .innerJoin('proofs as f', 'f.id', 'x.proof_id')
      .innerJoin('files as c', 'c.id', 'f.file_id')
      .where('x.work_id', '=', workId)
      .where('x.proof_id', '=', proofId)
      .where('x.removed_at', 'is', null)
      .select(['c.sha256', 'c.size', 'c.media_type as mediaType', 'f.file_name as name'])
      .executeTakeFirst();
    if (!file?.name) throw notFound();
    return { ...file, name: file.name };
  },
});

async function checkProduct(db: CommuneDb, workId: number, productId: number | undefined): Promise<void> {
  if (productId === undefined) return;
  const product = await db
    .selectFrom('work_products')
    .select('id')
    .where('work_id', '=', workId)
    .where('id', '=', productId)
    .executeTakeFirst();
  if (!product) throw notFound();
}

interface Use {
  workId: number;
  productId: number | undefined;
  proofId: number;
}

async function use(db: CommuneDb, actor: Actor, { workId, productId, proofId }: Use): Promise<void> {
  await db
    .insertInto('work_proofs')
    .values({
      work_id: workId,
      product_id: productId ?? null,
      proof_id: proofId,
      at: db.now,
      person_id: actor.personId,
    })
    .execute();
}
