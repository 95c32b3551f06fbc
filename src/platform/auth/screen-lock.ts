import type { Platform } from '../perform.ts';
import { Refusal, unauthenticated } from '../refusals.ts';
import { verifyPassword } from './passwords.ts';
import { endSession, type Session } from './sessions.ts';

const ATTEMPTS = 5;

/** Khoá màn hình: for a counter PC that several people pass by. Only who has set a PIN can lock. */
export async function lockScreen({ pool, clock }: Platform, session: Session): Promise<void> {
  if (!session.hasPin)
    throw new Refusal('no_pin', 409, {
      vi: 'Bạn chưa đặt mã PIN. Hãy đặt trong Tài khoản của tôi.',
      en: 'You have no PIN yet. Set one under My account.',
    });
  await pool.query('update sessions set locked_at = $2, wrong_pins = 0 where id = $1', [session.id, clock.now()]);
}

/** After five wrong PINs the session ends, and only the password helps. */
export async function unlockScreen({ pool, clock }: Platform, session: Session, pin: string): Promise<void> {
  const communeId = session.actor?.communeId;
  if (!communeId || !session.lockedAt) throw unauthenticated();
  const { rows } = await pool.query('select pin_hash, wrong_pins from find_pin($1)', [session.id]);
  const stored = rows[0];
  if (stored?.pin_hash && (await verifyPassword(stored.pin_hash, pin))) {
    await pool.query('update sessions set locked_at = null, wrong_pins = 0, last_seen_at = $2 where id = $1', [
      session.id,
      clock.now(),
    ]);
    return;
  }
  const wrong = (stored?.wrong_pins ?? ATTEMPTS) + 1;
  await pool.query('update sessions set wrong_pins = $2 where id = $1', [session.id, wrong]);
  if (wrong >= ATTEMPTS) {
    await endSession(pool, clock, session.id);
    throw unauthenticated();
  }
  throw new Refusal('wrong_pin', 403, {
    vi: `Mã PIN không đúng. Còn ${ATTEMPTS - wrong} lần trước khi phải đăng nhập lại.`,
    en: `Wrong PIN. ${ATTEMPTS - wrong} attempts left before you must sign in again.`,
  });
}
