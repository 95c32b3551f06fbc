import type { FastifyRequest } from 'fastify';
import type { Session } from '../auth/sessions.ts';
import type { Call } from '../perform.ts';
import { invalid, screenLocked, unauthenticated } from '../refusals.ts';
import type { Actor } from '../roles.ts';

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | undefined;
  }
}

export function actorOf(request: FastifyRequest): Actor {
  const session = request.session;
  if (session?.stage !== 'open' || session.actor === undefined) throw unauthenticated();
  if (session.lockedAt) throw screenLocked();
  return session.actor;
}

const KEY = /^[\w.:-]{8,100}$/;

export function callOf(request: FastifyRequest): Call {
  const key = single(request.headers['idempotency-key']);
  if (key !== undefined && !KEY.test(key))
    throw invalid({
      'Idempotency-Key': { vi: 'Mã chống gửi trùng không hợp lệ.', en: 'The idempotency key is not valid.' },
    });
  const device = single(request.headers['x-device-time']);
  const deviceAt = device === undefined ? undefined : new Date(device);
  return {
    requestId: request.id,
    deviceAt: deviceAt && isPlausible(deviceAt) ? deviceAt : undefined,
    idempotencyKey: key,
  };
}

/** A clock that was never set says nothing; one that is years off would lie in the history. */
function isPlausible(deviceAt: Date): boolean {
  const year = deviceAt.getUTCFullYear();
  return year >= 2020 && year < 2200;
}

export function single(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header[0] : header;
}
