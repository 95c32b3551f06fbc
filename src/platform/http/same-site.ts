import type { FastifyRequest } from 'fastify';
import { Refusal } from '../refusals.ts';
import { single } from './request-context.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Against forged requests from other sites. Every current browser says where a request comes from (Sec-Fetch-Site, or
 * Origin on older ones); one that says "elsewhere" is refused. With SameSite=Lax cookies no token is needed.
 */
export async function refuseCrossSite(request: FastifyRequest): Promise<void> {
  if (SAFE.has(request.method)) return;
  const site = single(request.headers['sec-fetch-site']);
  const origin = single(request.headers.origin);
  const trusted =
    site === undefined
      ? origin === undefined || hostOf(origin) === request.host
      : site === 'same-origin' || site === 'none';
  if (trusted) return;
  throw new Refusal('cross_site', 403, {
    vi: 'Yêu cầu đến từ một trang web khác nên bị từ chối. Hãy mở lại trang này rồi thử lại.',
    en: 'The request came from another site and was refused. Open this page again and retry.',
  });
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined;
  }
}
