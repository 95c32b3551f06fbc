import { hash, verify } from '@node-rs/argon2';
import commonPasswords from '../../../data/common-passwords.json' with { type: 'json' };
import { foldAccents } from '../../lib/vn-text/public.ts';
import type { Sentence } from '../refusals.ts';

/** argon2id; about 60–100 ms on an office PC. Two at a time, so that a morning of sign-ins leaves room for work. */
const COST = { memoryCost: 32_768, timeCost: 3, parallelism: 1 };
const AT_ONCE = 2;
export const PASSWORD_LENGTH = { least: 10, most: 128 };

const common = new Set(commonPasswords);
let running = 0;
const waiting: (() => void)[] = [];

export const hashPassword = (password: string) => inTurn(() => hash(password.normalize('NFC'), COST));

/** A stored hash that cannot be read opens for nobody. */
export const verifyPassword = (stored: string, password: string) =>
  inTurn(() => verify(stored, password.normalize('NFC')).catch(() => false));

/** Checked for a name that does not exist, so that the answer takes as long as for one that does. */
const NOBODY = hashPassword('không ai cả');
export const verifyNobody = async (password: string) => verifyPassword(await NOBODY, password);

export function whyPasswordIsWeak(password: string, username: string): Sentence | undefined {
  const bare = foldAccents(password).replace(/\s/g, '');
  if ([...password].length < PASSWORD_LENGTH.least)
    return {
      vi: `Mật khẩu phải có ít nhất ${PASSWORD_LENGTH.least} ký tự.`,
      en: `Use at least ${PASSWORD_LENGTH.least} characters.`,
    };
  if ([...password].length > PASSWORD_LENGTH.most)
    return {
      vi: `Mật khẩu dài quá ${PASSWORD_LENGTH.most} ký tự.`,
      en: `Use at most ${PASSWORD_LENGTH.most} characters.`,
    };
  if (common.has(bare) || common.has(password.toLowerCase()))
    return {
      vi: 'Mật khẩu này quá phổ biến, dễ bị đoán. Hãy chọn mật khẩu khác.',
      en: 'This password is too common. Choose another.',
    };
  if (bare.includes(username))
    return { vi: 'Mật khẩu không được chứa tên đăng nhập.', en: 'The password must not contain the username.' };
  if (new Set(bare).size < 4) return { vi: 'Mật khẩu có quá ít ký tự khác nhau.', en: 'Too few different characters.' };
  return undefined;
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
