import { z } from 'zod';
import { action, view } from '../action.ts';
import type { CommuneDb } from '../database/commune-db.ts';
import { get, post, put, type Route, remove } from '../http/routes.ts';
import { forbidden, notFound, wrongState } from '../refusals.ts';
import { type Actor, hasRole } from '../roles.ts';
import {
  changeViewInput,
  doneOutput,
  MAY_SHARE,
  MOST_VIEWS,
  preferInput,
  preferOutput,
  saveViewInput,
  settings,
  settingsOutput,
  viewInput,
} from './contract.ts';

const chosenColumns = settings.shape.columns;

/** Own views and those shared with the commune, of all lists, and how this person wants to see each. */
export const readListSettings = view({
  name: 'lists.read_settings',
  summary: 'Danh sách đã lưu, cột và danh sách mặc định của tôi',
  allow: 'everyone',
  input: z.object({}),
  output: settingsOutput,
  run: async (db, actor) => {
    const views = await db
      .selectFrom('saved_views as v')
      .innerJoin('people as p', 'p.id', 'v.person_id')
      .select(['v.id', 'v.list', 'v.name', 'v.is_shared', 'v.person_id', 'v.settings', 'p.full_name'])
      .where('v.deleted_at', 'is', null)
      .where((where) => where.or([where('v.person_id', '=', actor.personId), where('v.is_shared', '=', true)]))
      .orderBy('v.is_shared')
      .orderBy('v.name')
      .orderBy('v.id')
      .limit(500)
      .execute();
    const preferences = await db
      .selectFrom('list_preferences')
      .select(['list', 'columns', 'default_view_id'])
      .where('person_id', '=', actor.personId)
      .execute();
    return {
      views: views.map((row) => ({
        ...{ id: row.id, list: row.list, name: row.name, isShared: row.is_shared, owner: row.full_name },
        ...{ isMine: row.person_id === actor.personId, ...settings.parse(row.settings) },
      })),
      preferences: preferences.map((row) => ({
        ...{ list: row.list, columns: chosenColumns.parse(row.columns), defaultViewId: row.default_view_id },
      })),
    };
  },
});

export const saveView = action({
  name: 'lists.save_view',
  summary: 'Lưu bộ lọc, cách xếp, cột đang dùng dưới một tên',
  allow: 'everyone',
  input: saveViewInput,
  output: doneOutput,
  run: async (db, actor, { list, name, isShared, filter, columns }) => {
    expectMayShare(actor, isShared);
    const { count } = await db
      .selectFrom('saved_views')
      .select((select) => select.fn.countAll<number>().as('count'))
      .where('person_id', '=', actor.personId)
      .where('deleted_at', 'is', null)
      .executeTakeFirstOrThrow();
    if (count >= MOST_VIEWS)
      throw wrongState({
        vi: `Bạn đã lưu ${MOST_VIEWS} danh sách. Hãy xoá bớt rồi lưu lại.`,
        en: `You have saved ${MOST_VIEWS} views. Delete some, then save again.`,
      });
    const { id } = await db
      .insertInto('saved_views')
      .values({
        ...{ list, name, is_shared: isShared, person_id: personOf(actor) },
        settings: JSON.stringify({ filter, columns }),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    db.tell({ noun: 'saved_view', recordId: id, verb: 'save', data: { isShared } });
    return { id };
  },
});

export const changeView = action({
  name: 'lists.change_view',
  summary: 'Đổi tên danh sách đã lưu, dùng chung hay của riêng',
  allow: 'everyone',
  input: changeViewInput,
  output: doneOutput,
  run: async (db, actor, { id, name, isShared }) => {
    expectMayShare(actor, isShared);
    const saved = await getChangeable(db, actor, id);
    await db
      .updateTable('saved_views')
      .set({ name, is_shared: isShared })
      .where('id', '=', id)
      .where('deleted_at', 'is', null)
      .execute();
    db.tell({ noun: 'saved_view', recordId: id, verb: 'change', data: { isShared, wasShared: saved.is_shared } });
    return { id };
  },
});

export const deleteView = action({
  name: 'lists.delete_view',
  summary: 'Xoá danh sách đã lưu',
  allow: 'everyone',
  input: viewInput,
  output: doneOutput,
  run: async (db, actor, { id }) => {
    const saved = await getChangeable(db, actor, id);
    if (saved.deleted_at) throw notFound();
    await db.updateTable('saved_views').set({ deleted_at: db.now }).where('id', '=', id).execute();
    db.tell({ noun: 'saved_view', recordId: id, verb: 'delete' });
    return { id };
  },
});

export const restoreView = action({
  name: 'lists.restore_view',
  summary: 'Hoàn tác việc xoá danh sách đã lưu',
  allow: 'everyone',
  input: viewInput,
  output: doneOutput,
  run: async (db, actor, { id }) => {
    const saved = await getChangeable(db, actor, id);
    if (!saved.deleted_at) throw wrongState({ vi: 'Danh sách này chưa bị xoá.', en: 'This view is not deleted.' });
    await db.updateTable('saved_views').set({ deleted_at: null }).where('id', '=', id).execute();
    db.tell({ noun: 'saved_view', recordId: id, verb: 'restore' });
    return { id };
  },
});

/** Only what is given changes: the columns of a list and its first view are chosen at different times. */
export const prefer = action({
  name: 'lists.prefer',
  summary: 'Chọn cột và danh sách mở ra đầu tiên của tôi',
  allow: 'everyone',
  input: preferInput,
  output: preferOutput,
  run: async (db, actor, { list, columns, defaultViewId }) => {
    if (defaultViewId) await expectMayOpen(db, actor, defaultViewId);
    const changes = {
      ...(columns === undefined ? {} : { columns: columns && JSON.stringify(columns) }),
      ...(defaultViewId === undefined ? {} : { default_view_id: defaultViewId }),
    };
    await db
      .insertInto('list_preferences')
      .values({ list, person_id: personOf(actor), ...changes })
      .onConflict((conflict) => conflict.columns(['commune_id', 'person_id', 'list']).doUpdateSet({ list, ...changes }))
      .execute();
    return { list };
  },
});

function personOf(actor: Actor): number {
  if (actor.personId === null) throw forbidden();
  return actor.personId;
}

function expectMayShare(actor: Actor, isShared: boolean): void {
  if (isShared && !hasRole(actor, ...MAY_SHARE))
    throw forbidden({
      vi: 'Quản trị viên, người điều phối, người đứng đầu đơn vị mới dùng chung được danh sách cho cả xã.',
      en: 'Administrators, coordinators and heads of units share views with the commune.',
    });
}

/** One's own; a shared one also by the administrator, for whoever shared it may have left. */
async function getChangeable(db: CommuneDb, actor: Actor, id: number) {
  const saved = await db
    .selectFrom('saved_views')
    .select(['person_id', 'is_shared', 'deleted_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  const isMine = saved?.person_id === actor.personId;
  if (!saved || (!isMine && !saved.is_shared)) throw notFound();
  if (!isMine && !hasRole(actor, 'administrator'))
    throw forbidden({ vi: 'Danh sách này do người khác lưu.', en: 'Somebody else saved this view.' });
  return saved;
}

async function expectMayOpen(db: CommuneDb, actor: Actor, id: number): Promise<void> {
  const saved = await db
    .selectFrom('saved_views')
    .select('id')
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .where((where) => where.or([where('person_id', '=', actor.personId), where('is_shared', '=', true)]))
    .executeTakeFirst();
  if (!saved) throw notFound();
}

/** Danh sách: what every list of every room keeps for a person. */
export const listRoutes: Route[] = [
  get('/list-settings', readListSettings),
  put('/list-settings', prefer),
  post('/saved-views', saveView),
  put('/saved-views/:id', changeView),
  remove('/saved-views/:id', deleteView),
  post('/saved-views/:id/restoration', restoreView),
];
