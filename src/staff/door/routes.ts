import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import qrcode from 'qrcode-generator';
import { z } from 'zod';
import { clearSessionCookie, deviceOf, setSessionCookie } from '../../platform/auth/http.ts';
import { lockScreen, unlockScreen } from '../../platform/auth/screen-lock.ts';
import { totpAddress } from '../../platform/auth/second-factor.ts';
import { endSession, type Session, type Stage } from '../../platform/auth/sessions.ts';
import { signIn } from '../../platform/auth/sign-in.ts';
import { finishEnrolment, giveCode, setNewPassword, startEnrolment } from '../../platform/auth/stages.ts';
import type { Limits } from '../../platform/http/limits.ts';
import { type Platform, parseInput } from '../../platform/perform.ts';
import { Refusal, unauthenticated } from '../../platform/refusals.ts';
import { codePage, enrolPage, newPasswordPage, recoveryCodesPage, signInPage } from './pages.tsx';

export interface DoorOptions {
  platform: Platform;
  limits: Limits;
  encryptionKey: string;
  isSecure: boolean;
}

type Guarded = { config: { rateLimit: Limits['secret'] } };

const STAGE_PAGE: Record<Stage, string> = {
  totp: '/dang-nhap/ma-xac-thuc',
  new_password: '/dang-nhap/mat-khau-moi',
  enrol_totp: '/dang-nhap/cai-xac-thuc',
  open: '/',
};

const text = (most: number) => z.string().max(most).default('');
const credentials = z.object({ username: text(200), password: text(200), next: text(500) });

export function addStaffDoor(app: FastifyInstance, options: DoorOptions): void {
  const { platform, limits, encryptionKey, isSecure } = options;
  const guarded = { config: { rateLimit: limits.secret } };

  app.get<{ Querystring: { next?: string } }>('/dang-nhap', async (request, reply) => {
    if (request.session?.stage === 'open') return reply.redirect(ownPath(request.query.next));
    return html(reply, signInPage({ next: ownPath(request.query.next), ...(await demonstration(platform)) }));
  });

  app.post('/dang-nhap', guarded, async (request, reply) => {
    const { username, password, next } = parseInput(credentials, request.body ?? {});
    try {
      const { token } = await signIn(platform.pool, platform.clock, { username, password, ...deviceOf(request) });
      setSessionCookie(reply, token, isSecure);
      return reply.redirect(ownPath(next), 303);
    } catch (error) {
      const page = { next: ownPath(next), username, ...(await demonstration(platform)) };
      return refused(reply, error, (sentence) => signInPage({ ...page, error: sentence }));
    }
  });

  // For the dialog that lets a person sign in again without leaving what is being typed.
  app.post('/api/session', guarded, async (request, reply) => {
    const { username, password } = parseInput(credentials, request.body ?? {});
    const { token, stage } = await signIn(platform.pool, platform.clock, { username, password, ...deviceOf(request) });
    setSessionCookie(reply, token, isSecure);
    return { stage };
  });
  app.post('/api/session/code', guarded, async (request) => ({
    stage: await giveCode(platform, at(request, 'totp'), field(request, 'code'), encryptionKey),
  }));

  // Beside the verbs: a locked session may do nothing but unlock.
  app.post('/api/session/lock', async (request) => {
    await lockScreen(platform, at(request, 'open'));
    return {};
  });
  app.post('/api/session/unlock', guarded, async (request) => {
    await unlockScreen(platform, at(request, 'open'), field(request, 'pin'));
    return { stage: 'open' };
  });

  app.post('/dang-xuat', async (request, reply) => {
    if (request.session) await endSession(platform.pool, platform.clock, request.session.id);
    clearSessionCookie(reply);
    return reply.redirect('/dang-nhap', 303);
  });
  addStagePages(app, options, guarded);
}

function addStagePages(app: FastifyInstance, { platform, encryptionKey }: DoorOptions, guarded: Guarded): void {
  app.get('/dang-nhap/ma-xac-thuc', async (request, reply) => {
    at(request, 'totp');
    return html(reply, codePage({}));
  });
  app.post('/dang-nhap/ma-xac-thuc', guarded, async (request, reply) => {
    const session = at(request, 'totp');
    try {
      return reply.redirect(STAGE_PAGE[await giveCode(platform, session, field(request, 'code'), encryptionKey)], 303);
    } catch (error) {
      return refused(reply, error, (sentence) => codePage({ error: sentence }));
    }
  });

  app.get('/dang-nhap/mat-khau-moi', async (request, reply) =>
    html(reply, newPasswordPage({ username: at(request, 'new_password').username })),
  );
  app.post('/dang-nhap/mat-khau-moi', guarded, async (request, reply) => {
    const session = at(request, 'new_password');
    try {
      const stage = await setNewPassword(platform, session, field(request, 'password'), field(request, 'again'));
      return reply.redirect(STAGE_PAGE[stage], 303);
    } catch (error) {
      return refused(reply, error, (sentence) => newPasswordPage({ username: session.username, error: sentence }));
    }
  });

  addEnrolment(app, { platform, encryptionKey }, guarded);
}

function addEnrolment(
  app: FastifyInstance,
  { platform, encryptionKey }: Pick<DoorOptions, 'platform' | 'encryptionKey'>,
  guarded: Guarded,
): void {
  const showEnrolment = async (session: Session, error?: string) => {
    const secret = await startEnrolment(platform, session, encryptionKey);
    const code = qrcode(0, 'M');
    code.addData(totpAddress(session.username, secret));
    code.make();
    return enrolPage({ secret, svg: code.createSvgTag({ cellSize: 4, margin: 8 }), ...(error ? { error } : {}) });
  };
  app.get('/dang-nhap/cai-xac-thuc', async (request, reply) =>
    html(reply, await showEnrolment(at(request, 'enrol_totp'))),
  );
  app.post('/dang-nhap/cai-xac-thuc', guarded, async (request, reply) => {
    const session = at(request, 'enrol_totp');
    try {
      return html(
        reply,
        recoveryCodesPage({
          codes: await finishEnrolment(platform, session, field(request, 'code'), encryptionKey),
        }),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return html(reply.status(error.status), await showEnrolment(session, error.sentence.vi));
    }
  });
}

function field(request: FastifyRequest, name: string): string {
  return String(parseInput(z.looseObject({ [name]: text(200) }), request.body ?? {})[name] ?? '');
}

export function stagePageOf(session: Session): string {
  return STAGE_PAGE[session.stage];
}

function at(request: FastifyRequest, stage: Stage): Session {
  if (request.session?.stage !== stage) throw unauthenticated();
  return request.session;
}

/** Only a path of ours: an open redirect would lend our name to another site. */
function ownPath(next: string | undefined): string {
  return next && /^\/(?![/\\])[\w\-./?=&%:,+]*$/.test(next) ? next : '/';
}

function html(reply: FastifyReply, page: string) {
  return reply.type('text/html; charset=utf-8').send(page);
}

function refused(reply: FastifyReply, error: unknown, page: (sentence: string) => string) {
  if (!(error instanceof Refusal)) throw error;
  return html(reply.status(error.status), page(error.sentence.vi));
}

async function demonstration({ pool }: Platform) {
  const { rows } = await pool.query('select is_demonstration from installation');
  if (!rows[0]?.is_demonstration) return { isDemonstration: false, demonstrationAccounts: [] };
  const accounts = await pool.query('select username, title, commune from demonstration_accounts()');
  return { isDemonstration: true, demonstrationAccounts: accounts.rows };
}
