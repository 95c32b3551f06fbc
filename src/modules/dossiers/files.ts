import { action, view } from '../../platform/action.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { writeFileRow } from '../../platform/files/file-row.ts';
import { keptFile } from '../../platform/files/file-store.ts';
import { forbidden, notFound, Refusal, wrongState } from '../../platform/refusals.ts';
import type { Actor } from '../../platform/roles.ts';
import { CENTRE_KEY, currentUnitId } from '../organisation/public.ts';
import { attachOutput, fileInput, paperInput } from './contract.ts';
import { mayChangePapers, READERS } from './rules.ts';

/** A paper seldom needs more; a limit on everything. */
const MOST_FILES = 40;

/** Số hoá giấy tờ: the scan of one paper of the dossier. */
export const attachFile = action({
  name: 'dossiers.attach_file',
  summary: 'Đính kèm tệp quét của một giấy tờ',
  allow: ['counter_clerk', 'officer', 'unit_head', 'leader', 'commune_police'],
  input: paperInput.extend({ file: keptFile }),
  output: attachOutput,
  run: async (db, actor, { id, position, file }) => {
    await lockForPapers(db, actor, id);
    const papers = await db
      .selectFrom('dossier_papers as p')
      .leftJoin('dossier_files as f', (join) =>
        join.onRef('f.dossier_id', '=', 'p.dossier_id').on('f.removed_at', 'is', null),
      )
      .where('p.dossier_id', '=', id)
      .where('p.position', '=', position)
      .select((select) => select.fn.count<number>('f.id').as('files'))
      .groupBy('p.id')
      .executeTakeFirst();
    if (!papers) throw notFound();
    if (papers.files >= MOST_FILES)
      throw new Refusal('too_many_files', 422, {
        vi: `Hồ sơ đã có ${MOST_FILES} tệp. Hãy gộp các trang vào một tệp PDF.`,
        en: `The dossier has ${MOST_FILES} files already. Put the pages into one PDF.`,
      });
    const attached = await db
      .insertInto('dossier_files')
      .values({
        dossier_id: id,
        paper_position: position,
        file_id: await writeFileRow(db, file),
        name: file.name,
        attached_at: db.now,
        person_id: actor.personId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({ noun: 'dossier', recordId: id, verb: 'attach_file', data: { file: attached.id, paper: position } });
    return { id: attached.id };
  },
});

/** Gỡ tệp gửi nhầm: it is no longer shown, and stays where it lies. */
export const removeFile = action({
  name: 'dossiers.remove_file',
  summary: 'Gỡ tệp đính kèm nhầm',
  allow: attachFile.allow,
  input: fileInput,
  output: attachOutput,
  run: async (db, actor, { id, fileId }) => {
    await lockForPapers(db, actor, id);
    const removed = await db
      .updateTable('dossier_files')
      .set({ removed_at: db.now })
      .where('dossier_id', '=', id)
      .where('id', '=', fileId)
      .where('removed_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!removed) throw notFound();
    db.tell({ noun: 'dossier', recordId: id, verb: 'remove_file', data: { file: fileId } });
    return removed;
  },
});

export const openFile = view({
  name: 'dossiers.open_file',
  summary: 'Mở tệp đính kèm',
  allow: READERS,
  input: fileInput,
  output: keptFile,
  personal: ({ id }) => ({ recordIds: [id], fields: ['file'] }),
  run: async (db, _, { id, fileId }) => {
    const file = await db
      .selectFrom('dossier_files as a')
      .innerJoin('files as f', 'f.id', 'a.file_id')
      .where('a.dossier_id', '=', id)
      .where('a.id', '=', fileId)
      .where('a.removed_at', 'is', null)
      .select(['f.sha256', 'f.size', 'f.media_type as mediaType', 'a.name'])
      .executeTakeFirst();
    if (!file) throw notFound();
    return file;
  },
});

async function lockForPapers(db: CommuneDb, actor: Actor, id: number): Promise<void> {
  const dossier = await db
    .selectFrom('dossiers')
    .select(['status', 'holder_unit_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!dossier) throw notFound();
  const centre = await currentUnitId(db, CENTRE_KEY);
  const verdict = mayChangePapers({
    status: dossier.status,
    assignments: actor.assignments,
    unitIds: [dossier.holder_unit_id, centre].filter((unitId) => unitId !== null),
  });
  if (verdict === true) return;
  throw verdict.isState ? wrongState(verdict) : forbidden(verdict);
}
