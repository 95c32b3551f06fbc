import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';

/** 128 MB and a third of a second for each guess at a passphrase. */
const COST = { cost: 2 ** 17, blockSize: 8, parallelization: 1 };
const MOST_MEMORY_BYTES = 256 * 1024 * 1024;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

export const lockSchema = z.strictObject({
  cipher: z.literal(CIPHER),
  derivation: z.literal('scrypt'),
  salt: z.string(),
  cost: z
    .number()
    .int()
    .max(2 ** 20),
  blockSize: z.number().int().max(32),
  parallelization: z.number().int().max(16),
});
export type Lock = z.infer<typeof lockSchema>;

export interface Keys {
  encryption: Buffer;
  authentication: Buffer;
}

export function makeLock(): Lock {
  return { cipher: CIPHER, derivation: 'scrypt', salt: randomBytes(32).toString('hex'), ...COST };
}

export function keysFrom(passphrase: string, { salt, cost, blockSize, parallelization }: Lock): Promise<Keys> {
  const options = { cost, blockSize, parallelization, maxmem: MOST_MEMORY_BYTES };
  return new Promise((resolve, reject) =>
    scrypt(passphrase.normalize('NFC'), Buffer.from(salt, 'hex'), 2 * KEY_BYTES, options, (error, key) =>
      error
        ? reject(error)
        : resolve({ encryption: key.subarray(0, KEY_BYTES), authentication: key.subarray(KEY_BYTES) }),
    ),
  );
}

/** nonce, then ciphertext, then tag. The path is part of it: one file cannot stand in for another. */
export async function* encrypt(path: string, keys: Keys, plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, keys.encryption, nonce).setAAD(Buffer.from(path));
  yield nonce;
  for await (const chunk of plain) yield cipher.update(chunk);
  cipher.final();
  yield cipher.getAuthTag();
}

export async function* decrypt(path: string, keys: Keys, stored: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer = Buffer.alloc(0);
  let decipher: ReturnType<typeof openCipher> | undefined;
  for await (const chunk of stored) {
    held = Buffer.concat([held, chunk]);
    if (!decipher && held.length >= NONCE_BYTES) {
      decipher = openCipher(path, keys, held.subarray(0, NONCE_BYTES));
      held = held.subarray(NONCE_BYTES);
    }
    // The last bytes are the tag, and which are the last is known only at the end.
    if (!decipher || held.length <= TAG_BYTES) continue;
    yield decipher.update(held.subarray(0, -TAG_BYTES));
    held = held.subarray(-TAG_BYTES);
  }
  if (!decipher || held.length !== TAG_BYTES) throw new Error(`${path} is cut short.`);
  decipher.setAuthTag(held).final();
}

function openCipher(path: string, keys: Keys, nonce: Buffer) {
  return createDecipheriv(CIPHER, keys.encryption, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(path));
}
