import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { allowStyles } from '../platform/http/headers.ts';
import { sendProblem } from '../platform/http/server.ts';
import { notFound } from '../platform/refusals.ts';
import { stagePageOf } from './door/routes.ts';

const NONCE = '__NONCE__';

/** The officer app: hashed files for ever, one page for every address of a person who is signed in. */
export async function addStaffApp(app: FastifyInstance, folder: string): Promise<void> {
  if (existsSync(folder))
    await app.register(fastifyStatic, {
      root: folder,
      index: false,
      wildcard: false,
      preCompressed: true,
      setHeaders: (response, path) =>
        response.header(
          'cache-control',
          path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
        ),
    });
  const page = existsSync(join(folder, 'index.html'))
    ? readFileSync(join(folder, 'index.html'), 'utf8')
    : '<!doctype html>';
  app.setNotFoundHandler(async (request, reply) => {
    const isPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && request.headers.accept?.includes('text/html');
    if (!isPage) return sendProblem(reply, notFound(), request.id);
    if (!request.session) return reply.redirect(`/dang-nhap?next=${encodeURIComponent(request.url.slice(0, 300))}`);
    if (request.session.stage !== 'open') return reply.redirect(stagePageOf(request.session));
    return reply.type('text/html; charset=utf-8').send(page.replaceAll(NONCE, await allowStyles(reply)));
  });
}
