import type { RateLimitOptions } from '@fastify/rate-limit';
import { tooMany } from '../refusals.ts';
import type { RateClass } from './routes.ts';

export type Limits = Record<RateClass, RateLimitOptions>;

/** Requests a minute for one caller: a person signed in, or an address on the network. */
const PER_MINUTE: Record<RateClass, number> = { normal: 1_200, secret: 20, heavy: 60 };

export function makeLimits(factor = 1): Limits {
  const limit = (rate: RateClass): RateLimitOptions => ({
    max: PER_MINUTE[rate] * factor,
    timeWindow: 60_000,
    groupId: rate,
    keyGenerator: (request) => (rate === 'secret' ? request.ip : String(request.session?.accountId ?? request.ip)),
    errorResponseBuilder: (_, { ttl }) => tooMany(Math.max(1, Math.ceil(ttl / 1_000))),
  });
  return { normal: limit('normal'), secret: limit('secret'), heavy: limit('heavy') };
}
