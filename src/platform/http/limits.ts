import type { RateLimitOptions } from '@fastify/rate-limit';
import type { FastifyRequest } from 'fastify';
import { tooMany } from '../refusals.ts';
import type { RateClass } from './routes.ts';

export interface Limits extends Record<RateClass, RateLimitOptions> {
  /** How often the secret of one record may be tried in an hour, by all the world together. */
  oneRecord(keyOf: (request: FastifyRequest) => string): RateLimitOptions;
}

/** Requests a minute for one caller: a person signed in, or an address on the network. */
const PER_MINUTE: Record<RateClass, number> = { normal: 1_200, secret: 20, heavy: 60 };
const PER_RECORD_AND_HOUR = 20;

export function makeLimits(factor = 1): Limits {
  const limit = (rate: RateClass): RateLimitOptions => ({
    max: PER_MINUTE[rate] * factor,
    timeWindow: 60_000,
    groupId: rate,
    keyGenerator: (request) => (rate === 'secret' ? request.ip : String(request.session?.accountId ?? request.ip)),
    errorResponseBuilder: refuse,
  });
  const oneRecord = (keyOf: (request: FastifyRequest) => string): RateLimitOptions => ({
    max: PER_RECORD_AND_HOUR * factor,
    timeWindow: 3_600_000,
    keyGenerator: (request) => `record:${keyOf(request)}`,
    errorResponseBuilder: refuse,
  });
  return { normal: limit('normal'), secret: limit('secret'), heavy: limit('heavy'), oneRecord };
}

const refuse: NonNullable<RateLimitOptions['errorResponseBuilder']> = (_, { ttl }) =>
  tooMany(Math.max(1, Math.ceil(ttl / 1_000)));
