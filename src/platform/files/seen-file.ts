import type { Readable } from 'node:stream';
import { z } from 'zod';
import { Refusal } from '../refusals.ts';

/** A file that is looked at and forgotten: it never touches the disk. */
export const seenFile = z.object({ name: z.string().max(255), bytes: z.instanceof(Uint8Array) });
export type SeenFile = z.infer<typeof seenFile>;

const LIMIT_BYTES = 10_000_000;

export async function seeFile(name: string, content: Readable): Promise<SeenFile> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of content) {
    size += chunk.length;
    if (size > LIMIT_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return { name: name.slice(0, 255), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

const tooLarge = () =>
  new Refusal('file_too_large', 413, {
    vi: 'Tệp lớn hơn 10 MB. Hãy bớt ảnh trong văn bản rồi thử lại.',
    en: 'The file is larger than 10 MB. Take pictures out of it and try again.',
  });
