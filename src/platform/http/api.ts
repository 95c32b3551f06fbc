import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localDate } from '../clock.ts';
import { exportFile } from '../export.ts';
import type { FileStore } from '../files/file-store.ts';
import { FILE_FORMATS } from '../files/formats.ts';
import { PAPER_FORMATS, writePaper } from '../files/papers.ts';
import { look, type Platform, perform } from '../perform.ts';
import { badCharacter } from '../refusals.ts';
import { addFileDoors } from './file-doors.ts';
import type { Limits } from './limits.ts';
import { actorOf, callOf } from './request-context.ts';
import type { FileRoute, PaperRoute, Route, VerbRoute } from './routes.ts';

/** The staff door: every route is one verb, and every answer is what its contract says and nothing more. */
export async function addApi(
  app: FastifyInstance,
  { platform, store, limits }: { platform: Platform; store: FileStore; limits: Limits },
  routes: readonly Route[],
): Promise<void> {
  await addFileDoors(
    app,
    { platform, store, limits },
    routes.filter((route) => 'file' in route),
  );
  for (const route of routes) {
    if ('file' in route) continue;
    const config = { rateLimit: limits[route.rate] };
    const url = `/api${route.path}`;
    if ('format' in route) app.get(url, { config, exposeHeadRoute: false }, sendFile(platform, route));
    else if ('paper' in route) app.get(url, { config, exposeHeadRoute: false }, sendPaper(platform, route));
    else app.route({ method: route.method, url, config, handler: answer(platform, route) });
  }
}

function answer(platform: Platform, { verb }: VerbRoute) {
  return (request: FastifyRequest) => {
    const actor = actorOf(request);
    const input = inputOf(request);
    return verb.kind === 'action'
      ? perform(platform, verb, actor, input, callOf(request))
      : look(platform, verb, actor, input, callOf(request));
  };
}

/** A download nobody reads for this long is broken off: it holds a connection of the database. */
const STALLED_MS = 60_000;

function sendFile(platform: Platform, { verb, format }: FileRoute) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    reply.raw.setTimeout(STALLED_MS, () => reply.raw.destroy());
    const file = await exportFile(platform, verb, format, actorOf(request), inputOf(request), callOf(request));
    const name = `${verb.fileName}-${localDate(platform.clock.now())}.${format}`;
    return reply
      .type(FILE_FORMATS[format].contentType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(file);
  };
}

function sendPaper(platform: Platform, { verb, paper }: PaperRoute) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const { fileName, document } = await look(platform, verb, actorOf(request), inputOf(request), callOf(request));
    return reply
      .type(PAPER_FORMATS[paper])
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${fileName}.${paper}`)}`)
      .send(Buffer.from(await writePaper(document, paper)));
  };
}

/** Path parameters win over the body and the body over the query: an address says which record is meant. */
function inputOf(request: FastifyRequest): Record<string, unknown> {
  return { ...filled(asRecord(request.query)), ...asRecord(request.body), ...asRecord(request.params) };
}

/** A filter left empty in an address is a filter not set. */
function filled(query: Record<string, unknown>): Record<string, unknown> {
  // PostgreSQL has no NUL: refused here, before a file has begun to leave.
  if (Object.values(query).some((value) => String(value).includes('\0'))) throw badCharacter();
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
