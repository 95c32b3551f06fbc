import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Keys, keysFrom, lockSchema } from './encryption.ts';

const schema = z.strictObject({
  format: z.literal(1),
  product: z.string(),
  postgres: z.string(),
  migrations: z.array(z.string()),
  takenAt: z.string(),
  wal: z.strictObject({ start: z.string(), end: z.string() }),
  folders: z.array(z.string()),
  files: z.array(z.strictObject({ path: z.string(), bytes: z.number(), sha256: z.string() })),
  tables: z.record(z.string(), z.number()),
  seals: z.array(z.strictObject({ communeId: z.number(), sealId: z.number(), hash: z.string() })),
  /** How the key is made from the passphrase; null when nothing is encrypted. */
  lock: lockSchema.nullable(),
});

export type Manifest = z.infer<typeof schema>;
export type StoredFile = Manifest['files'][number];

const NAME = 'manifest.json';
const envelopeSchema = z.strictObject({ manifest: z.string(), authentication: z.string().nullable() });

export class UnusableBackup extends Error {}

/** Written last, under its final name only when whole: a backup without it is not one. */
export async function writeManifest(folder: string, manifest: Manifest, keys: Keys | undefined): Promise<void> {
  const text = JSON.stringify(manifest, null, 1);
  const path = join(folder, NAME);
  const envelope = { manifest: text, authentication: keys ? authenticate(text, keys) : null };
  await writeFile(`${path}.new`, JSON.stringify(envelope), { mode: 0o600, flush: true });
  await rename(`${path}.new`, path);
}

/** With a passphrase nobody without it can have changed a line of it. */
export async function readManifest(
  folder: string,
  passphrase: string | undefined,
): Promise<{ manifest: Manifest; keys: Keys | undefined }> {
  const stored = await readFile(join(folder, NAME), 'utf8').catch(() => {
    throw new UnusableBackup(`${folder} holds no finished backup: ${NAME} is missing.`);
  });
  const { manifest: text, authentication } = parse(() => envelopeSchema.parse(JSON.parse(stored)));
  const manifest = parse(() => schema.parse(JSON.parse(text)));
  if (!manifest.lock) return { manifest, keys: undefined };
  if (!passphrase) throw new UnusableBackup('This backup is encrypted: set CCHC_BACKUP_PASSPHRASE.');
  const keys = await keysFrom(passphrase, manifest.lock);
  const [given, wanted] = [Buffer.from(authentication ?? ''), Buffer.from(authenticate(text, keys))];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw new UnusableBackup('The passphrase is another one, or the manifest was changed.');
  return { manifest, keys };
}

function authenticate(text: string, { authentication }: Keys): string {
  return createHmac('sha256', authentication).update(text).digest('hex');
}

function parse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UnusableBackup(`${NAME} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
