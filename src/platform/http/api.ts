import type { FastifyInstance, FastifyRequest } from 'fastify';
import { look, type Platform, perform } from '../perform.ts';
import type { Limits } from './limits.ts';
import { actorOf, callOf } from './request-context.ts';
import type { Route } from './routes.ts';

/** The staff door: every route is one verb, and every answer is what its contract says and nothing more. */
export function addApi(app: FastifyInstance, platform: Platform, routes: readonly Route[], limits: Limits): void {
  for (const { method, path, verb, rate } of routes) {
    app.route({
      method,
      url: `/api${path}`,
      config: { rateLimit: limits[rate] },
      handler: async (request) => {
        const actor = actorOf(request);
        const input = inputOf(request);
        return verb.kind === 'action'
          ? await perform(platform, verb, actor, input, callOf(request))
          : await look(platform, verb, actor, input, callOf(request));
      },
    });
  }
}

/** Path parameters win over the body and the body over the query: an address says which record is meant. */
function inputOf(request: FastifyRequest): Record<string, unknown> {
  return { ...filled(asRecord(request.query)), ...asRecord(request.body), ...asRecord(request.params) };
}

/** A filter left empty in an address is a filter not set. */
function filled(query: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''));
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}
