import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decrypt, encrypt, type Keys, keysFrom, makeLock } from './encryption.ts';

const keys: Keys = { encryption: randomBytes(32), authentication: randomBytes(32) };
const chunks = fc.array(
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  { maxLength: 6 },
);

async function* inPieces(content: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
async function* each(content: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* content;
}
async function whole(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const chunk of content) all.push(Buffer.from(chunk));
  return Buffer.concat(all);
}

test('what is encrypted comes back, however it is cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, fc.integer({ min: 1, max: 30 }), async (plain, size) => {
      const stored = await whole(encrypt('pg/file', keys, each(plain)));
      expect(await whole(decrypt('pg/file', keys, inPieces(stored, size)))).toEqual(Buffer.concat(plain));
    }),
  );
});

test('any byte changed, a piece cut off, another path or another key: nothing comes back', async () => {
  await fc.assert(
    fc.asyncProperty(chunks, fc.nat(), async (plain, position) => {
      const stored = await whole(encrypt('pg/file', keys, each(plain)));
      const changed = Buffer.from(stored);
      const at = position % stored.length;
      changed.writeUInt8(stored.readUInt8(at) ^ 1, at);
      const other = { ...keys, encryption: randomBytes(32) };
      await expect(whole(decrypt('pg/file', keys, each([changed])))).rejects.toThrow();
      await expect(whole(decrypt('pg/file', keys, each([stored.subarray(0, at)])))).rejects.toThrow();
      await expect(whole(decrypt('pg/other', keys, each([stored])))).rejects.toThrow();
      await expect(whole(decrypt('pg/file', other, each([stored])))).rejects.toThrow();
    }),
  );
});

test('one passphrase makes the same keys, however its accents are composed, and another passphrase others', async () => {
  const lock = makeLock();
  const [one, same, other] = await Promise.all(
    ['mật khẩu dài', 'mật khẩu dài'.normalize('NFD'), 'mat khau dai'].map((words) => keysFrom(words, lock)),
  );
  expect(same).toEqual(one);
  expect(other?.encryption).not.toEqual(one?.encryption);
  expect(one?.encryption).not.toEqual(one?.authentication);
});
