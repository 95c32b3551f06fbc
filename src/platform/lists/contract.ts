import { z } from 'zod';
import { id } from '../fields.ts';
import type { Role } from '../roles.ts';

/** Who may give a saved view to the whole commune. */
export const MAY_SHARE: readonly Role[] = ['administrator', 'coordinator', 'unit_head'];
export const MOST_VIEWS = 100;

/** Which list: `dossiers`, and whichever rooms have one. */
const list = z.string().regex(/^[a-z][a-z-]{1,39}$/);
const columns = z
  .array(z.string().regex(/^[a-zA-Z_]{1,40}$/))
  .min(1)
  .max(40);

/** What a person looked for is a person's name or number: it is not kept, and not shown to others. */
const NEVER_KEPT = ['search', 'page', 'size'];
const filter = z
  .record(z.string().regex(/^[a-zA-Z]{1,40}$/), z.string().min(1).max(400))
  .refine((given) => Object.keys(given).length <= 30)
  .refine((given) => !NEVER_KEPT.some((name) => name in given), {
    message: 'Từ tìm kiếm có thể là tên người, không được lưu. | What was searched may be a name; it cannot be saved.',
  });

export const settings = z.object({ filter, columns: columns.nullable() });

const name = z.string().trim().min(1).max(80);
export const viewInput = z.object({ id });
export const saveViewInput = z.object({ list, name, isShared: z.boolean(), ...settings.shape });
export const changeViewInput = z.object({ id, name, isShared: z.boolean() });
export const preferInput = z.object({
  list,
  columns: columns.nullable().optional(),
  defaultViewId: id.nullable().optional(),
});
export const doneOutput = z.object({ id: z.number() });
export const preferOutput = z.object({ list: z.string() });

export const settingsOutput = z.object({
  views: z.array(
    z.object({
      id: z.number(),
      list: z.string(),
      name: z.string(),
      isShared: z.boolean(),
      owner: z.string(),
      isMine: z.boolean(),
      ...settings.shape,
    }),
  ),
  preferences: z.array(
    z.object({ list: z.string(), columns: columns.nullable(), defaultViewId: z.number().nullable() }),
  ),
});
