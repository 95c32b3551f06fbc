import type pg from 'pg';
import { z } from 'zod';
import organisation from '../../../data/organisation.json' with { type: 'json' };
import { personSortKey, titleCaseName } from '../../lib/vn-text/public.ts';
import { action } from '../../platform/action.ts';
import { hashPassword, whyPasswordIsWeak } from '../../platform/auth/passwords.ts';
import { localDate } from '../../platform/clock.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import { type Platform, parseInput, perform } from '../../platform/perform.ts';
import { invalid, Refusal } from '../../platform/refusals.ts';
import { systemActor } from '../../platform/roles.ts';
import { UNIT_KINDS, username } from './contract.ts';
import { writePosts } from './posts.ts';

const KIND_NAMES = { xa: 'Xã', phuong: 'Phường', dac_khu: 'Đặc khu' } as const;
const kinds = z.enum(UNIT_KINDS);
const CODE = /^[A-Z0-9]{2,8}(\.[A-Z0-9]{1,8}){1,6}$/;

export const foundInput = z.object({
  kind: z.enum(['xa', 'phuong', 'dac_khu']),
  name: z.string().trim().min(1).max(150),
  agencyCode: z
    .string()
    .trim()
    .toUpperCase()
    .regex(CODE, 'Mã định danh có dạng H24.900.01. | An agency code looks like H24.900.01.'),
  provinceName: z.string().trim().min(1).max(200),
  fullName: z.string().trim().min(1).max(100),
  username,
  password: z.string().max(128),
});
export type Founding = z.input<typeof foundInput>;

export async function hasCommune(pool: pg.Pool): Promise<boolean> {
  return (await pool.query('select 1 from communes limit 1')).rowCount === 1;
}

/** From nothing: the commune, the units every commune has, and its first administrator, who signs in next. */
export async function foundCommune(platform: Platform, given: unknown, requestId: string): Promise<void> {
  const founding = parseInput(foundInput, given);
  const weak = whyPasswordIsWeak(founding.password, founding.username);
  if (weak) throw invalid({ password: weak });
  const communeId = await insertCommune(platform, founding);
  await perform(platform, furnish, systemActor(communeId, 'Thiết lập ban đầu'), founding, { requestId });
}

async function insertCommune({ pool, clock }: Platform, founding: z.output<typeof foundInput>): Promise<number> {
  const province = founding.agencyCode.split('.')[0] ?? '';
  const name = `${KIND_NAMES[founding.kind]} ${founding.name.replace(/^(xã|phường|đặc khu)\s+/i, '')}`;
  try {
    const { rows } = await pool.query('select found_first_commune($1, $2, $3, $4, $5, $6) as id', [
      ...[province, founding.provinceName, founding.kind, name, founding.agencyCode, localDate(clock.now())],
    ]);
    return rows[0].id;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'CC002')
      throw new Refusal('already_founded', 409, {
        vi: 'Hệ thống đã được thiết lập. Hãy đăng nhập.',
        en: 'Already set up. Sign in.',
      });
    throw error;
  }
}

const furnish = action({
  name: 'organisation.found',
  summary: 'Thiết lập xã đầu tiên',
  allow: [],
  input: foundInput,
  output: z.object({ personId: z.number() }),
  run: async (db, _, { fullName, username: login, password }) => {
    const officeId = await insertUnits(db);
    const account = await db
      .insertInto('accounts')
      .values({ username: login, password_hash: await hashPassword(password), must_change_password: false })
      .returning('id')
      .executeTakeFirstOrThrow();
    const name = titleCaseName(fullName);
    const person = await db
      .insertInto('people')
      .values({
        account_id: account.id,
        full_name: name,
        sort_key: personSortKey(name),
        title: 'Quản trị hệ thống',
        unit_id: officeId,
        valid_from: localDate(db.now),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await writePosts(db, { personIds: [person.id], from: localDate(db.now) });
    await db
      .insertInto('role_assignments')
      .values({ person_id: person.id, unit_id: officeId, role: 'administrator', valid_from: localDate(db.now) })
      .execute();
    db.tell({ noun: 'commune', recordId: db.communeId, verb: 'found' });
    return { personId: person.id };
  },
});

/** The units a commune has by law (NĐ 150/2025); what this one lacks or adds, its administrator changes. */
async function insertUnits(db: CommuneDb): Promise<number> {
  const usual = organisation.unitTemplate.filter((unit) => !('onlyIn' in unit));
  const rows = usual.map((unit, position) => ({
    key: unit.key,
    name: unit.name,
    short_name: unit.shortName,
    symbol: unit.symbol,
    kind: unit.key === 'leaders' ? ('LEADERSHIP' as const) : kinds.parse(unit.kind),
    valid_from: localDate(db.now),
    position,
  }));
  const units = await db.insertInto('units').values(rows).returning(['id', 'key']).execute();
  const idOf = new Map(units.map(({ id, key }) => [key, id]));
  const aliases = usual.flatMap((unit) => unit.aliases.map((alias) => ({ unit_id: idOf.get(unit.key) ?? 0, alias })));
  await db.insertInto('unit_aliases').values(aliases).execute();
  return idOf.get('office') ?? units[0]?.id ?? 0;
}
