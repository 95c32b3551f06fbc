import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import type { Config } from '../config.ts';
import { problem, Refusal, tryAgain } from '../refusals.ts';
import { errorPage } from './error-page.tsx';
import { addHeaders } from './headers.ts';
import { refuseCrossSite } from './same-site.ts';

const BODY_LIMIT_BYTES = 1_000_000;

/** The bare server: limits, headers, request ids, refusals. Rooms add their doors to it. */
export async function makeServer(config: Config): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    trustProxy: config.trustProxy,
    routerOptions: { maxParamLength: 200 },
    genReqId: () => randomUUID(),
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel, serializers: { req: describeRequest } },
    // What arrives while the server drains is still answered; new connections go elsewhere.
    return503OnClosing: false,
    forceCloseConnections: 'idle',
  });
  await addHeaders(app, config.origin?.startsWith('https') ?? false);
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: BODY_LIMIT_BYTES });
  await app.register(rateLimit, { global: false });
  app.addHook('onRequest', refuseCrossSite);
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.setErrorHandler((error, request, reply) => {
    const refusal = error instanceof Refusal ? error : refusalOf(error);
    if (refusal.status >= 500) request.log.error({ err: error, id: request.id }, 'failed');
    if (refusal.status === 503) reply.header('retry-after', '2');
    const wantsPage = !request.url.startsWith('/api/') && request.headers.accept?.includes('text/html');
    if (!wantsPage) return sendProblem(reply, refusal, request.id);
    const page = errorPage(refusal, request.id, !request.url.startsWith('/cong-dan'));
    return reply.status(refusal.status).type('text/html; charset=utf-8').send(page);
  });
  return app;
}

export function sendProblem(reply: FastifyReply, refusal: Refusal, requestId: string) {
  return reply.status(refusal.status).type('application/problem+json; charset=utf-8').send(problem(refusal, requestId));
}

/** Path templates only: an address may carry a code or a name, and logs hold no personal data. */
function describeRequest(request: { method?: string; routeOptions?: { url?: string | undefined } }) {
  return { method: String(request.method), route: request.routeOptions?.url };
}

function refusalOf(error: unknown): Refusal {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status === 413)
    return new Refusal('too_large', 413, { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' });
  if (status >= 400 && status < 500)
    return new Refusal('bad_request', status, { vi: 'Yêu cầu không đọc được.', en: 'The request cannot be read.' });
  if (isDatabaseAway(error)) return tryAgain();
  return new Refusal('failed', 500, {
    vi: 'Có lỗi ở máy chủ. Hãy thử lại; nếu vẫn lỗi, báo quản trị viên kèm mã yêu cầu.',
    en: 'The server failed. Try again; if it fails again, tell the administrator the request id.',
  });
}

function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    /^(08|57P|53)|ECONNREFUSED|ECONNRESET/.test(code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  );
}
