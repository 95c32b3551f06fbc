import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { FileStore } from '../files/file-store.ts';
import { seeFile } from '../files/seen-file.ts';
import { PAPERS } from '../files/sniff.ts';
import { look, type Platform, perform, permit } from '../perform.ts';
import { Refusal } from '../refusals.ts';
import type { Limits } from './limits.ts';
import { actorOf, callOf } from './request-context.ts';
import type { DownloadRoute, InspectRoute, UploadRoute } from './routes.ts';

interface Door {
  platform: Platform;
  store: FileStore;
  limits: Limits;
}

/** One file in, whole on the disk before the verb learns of it; one file out, after the verb has allowed it. */
export async function addFileDoors(
  app: FastifyInstance,
  door: Door,
  routes: readonly (UploadRoute | DownloadRoute | InspectRoute)[],
): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(multipart, {
      throwFileSizeLimit: false,
      limits: { files: 1, fields: 0, parts: 1, fileSize: PAPERS.limitBytes + 1, headerPairs: 20 },
    });
    for (const route of routes) {
      const options = { config: { rateLimit: door.limits[route.rate] } };
      if (route.file === 'seen') scope.post(`/api${route.path}`, options, inspectFile(door, route));
      else if (route.file === 'in')
        scope.post(
          `/api${route.path}`,
          { ...options, bodyLimit: route.accepts.limitBytes + 10_000 },
          take(door, route),
        );
      else scope.get(`/api${route.path}`, { ...options, exposeHeadRoute: false }, give(door, route));
    }
  });
}

function take({ platform, store }: Door, { verb, accepts }: UploadRoute) {
  return async (request: FastifyRequest) => {
    const actor = actorOf(request);
    permit(verb.allow, actor);
    const part = await partOf(request);
    const file = await store.keep(actor.communeId, part.filename || UNNAMED, part.file, accepts);
    return perform(platform, verb, actor, { ...paramsOf(request), file }, callOf(request));
  };
}

function inspectFile({ platform }: Door, { verb }: InspectRoute) {
  return async (request: FastifyRequest) => {
    const actor = actorOf(request);
    permit(verb.allow, actor);
    const part = await partOf(request);
    const file = await seeFile(part.filename || UNNAMED, part.file);
    return look(platform, verb, actor, { ...paramsOf(request), file }, callOf(request));
  };
}

const UNNAMED = 'khong-ten';

async function partOf(request: FastifyRequest): Promise<MultipartFile> {
  const part = request.isMultipart() ? await request.file().catch(() => undefined) : undefined;
  if (!part) throw new Refusal('no_file', 422, { vi: 'Chưa có tệp nào được gửi lên.', en: 'No file was sent.' });
  return part;
}

function give({ platform, store }: Door, { verb }: DownloadRoute) {
  return async (request: FastifyRequest, reply: FastifyReply) => {
    const actor = actorOf(request);
    const file = await look(platform, verb, actor, paramsOf(request), callOf(request));
    const content = await store.read(actor.communeId, file.sha256);
    return reply
      .type(file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType)
      .header('content-length', file.size)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(file.name)}`)
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'")
      .send(content);
  };
}

function paramsOf({ params }: FastifyRequest): Record<string, unknown> {
  return typeof params === 'object' && params !== null ? { ...params } : {};
}
