import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { single } from '../http/request-context.ts';
import type { Platform } from '../perform.ts';
import { ABSOLUTE_LIMIT_MS, findSession } from './sessions.ts';

const COOKIE = 'cchc_session';

/** Puts the session on every request that brings a cookie, and nothing on the others. */
export function addSessions(app: FastifyInstance, platform: Platform): void {
  app.decorateRequest('session', undefined);
  app.addHook('onRequest', async (request) => {
    const token = request.cookies[COOKIE];
    if (token === undefined || token.length > 100 || request.url.startsWith('/assets/')) return;
    request.session = await findSession(platform.pool, platform.clock, token);
  });
}

export function setSessionCookie(reply: FastifyReply, token: string, isSecure: boolean): void {
  reply.setCookie(COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure,
    maxAge: ABSOLUTE_LIMIT_MS / 1_000,
  });
}

export function clearSessionCookie(reply: FastifyReply): void {
  reply.clearCookie(COOKIE, { path: '/' });
}

export function deviceOf(request: FastifyRequest): { device: string; address: string } {
  return { device: deviceName(single(request.headers['user-agent']) ?? ''), address: request.ip };
}

const BROWSERS: [RegExp, string][] = [
  [/coc_coc_browser\/([\d]+)/i, 'Cốc Cốc'],
  [/Edg\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/(?:Headless)?Chrome\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
];
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

/** "Chrome 138, Windows": enough for a person to know the device again, and no fingerprint of it. */
export function deviceName(userAgent: string): string {
  const browser = BROWSERS.flatMap(([pattern, name]) => {
    const version = pattern.exec(userAgent)?.[1];
    return version ? [`${name} ${version}`] : [];
  })[0];
  const system = SYSTEMS.find(([pattern]) => pattern.test(userAgent))?.[1];
  return [browser, system].filter(Boolean).join(', ') || 'Thiết bị không rõ';
}
