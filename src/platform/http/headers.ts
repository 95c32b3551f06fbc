import { randomBytes } from 'node:crypto';
import helmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

const DIRECTIVES = {
  defaultSrc: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/**
 * The headers that keep browsers from doing what nobody meant. They are the same for every answer, and helmet would
 * work them out anew for each, a quarter of the work of a list: those of the first answer are kept.
 */
export async function addHeaders(app: FastifyInstance, isHttps: boolean): Promise<void> {
  const options: FastifyHelmetOptions = {
    global: false,
    hsts: isHttps ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    contentSecurityPolicy: { useDefaults: false, directives: DIRECTIVES },
  };
  await app.register(helmet, options);
  let kept: Map<string, string | number | readonly string[]> | undefined;
  app.addHook('onRequest', async (_, reply) => {
    if (kept) {
      reply.raw.setHeaders(kept);
      return;
    }
    await reply.helmet();
    kept = new Map(Object.entries(reply.raw.getHeaders()).flatMap(([name, value]) => (value ? [[name, value]] : [])));
  });
}

/** For the one page whose components write styles of their own: they carry this word, and no 'unsafe-inline' is needed. */
export async function allowStyles(reply: FastifyReply): Promise<string> {
  const nonce = randomBytes(16).toString('base64');
  const directives = { ...DIRECTIVES, styleSrc: ["'self'", `'nonce-${nonce}'`] };
  await reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives } });
  return nonce;
}
