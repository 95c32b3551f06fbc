import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { notFound, Refusal } from '../refusals.ts';
import {
  ENDING_BYTES,
  type Family,
  type FileKind,
  familyOf,
  isWhole,
  MEDIA_TYPES,
  type MediaType,
  mayBe,
  mediaTypeOf,
  SNIFFED_BYTES,
} from './sniff.ts';

/** A file that lies on the disk and is known by what is in it. Only the upload door makes one. */
export const keptFile = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.number().int().positive(),
  mediaType: z.enum(MEDIA_TYPES),
  name: z.string().min(1).max(200),
});
export type KeptFile = z.infer<typeof keptFile>;

export interface FileStore {
  /** Whole and safe on the disk before it returns: a row that names it is written afterwards. */
  keep(communeId: number, name: string, content: AsyncIterable<Buffer>, kind: FileKind): Promise<KeptFile>;
  read(communeId: number, sha256: string): Promise<Readable>;
}

/** `<commune>/<sha256>`: the same paper twice is one file, and no commune's folder holds what is another's. */
export function makeFileStore(root: string): FileStore {
  return {
    async keep(communeId, name, content, kind) {
      const folder = join(root, String(communeId));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const coming = join(folder, `.${randomUUID()}`);
      try {
        const { sha256, size, mediaType } = await write(coming, content, kind);
        await rename(coming, join(folder, sha256));
        return { sha256, size, mediaType, name: plainName(name) };
      } catch (error) {
        await rm(coming, { force: true });
        throw error;
      }
    },
    async read(communeId, sha256) {
      const path = join(root, String(communeId), sha256);
      await stat(path).catch(() => {
        throw notFound();
      });
      return createReadStream(path);
    },
  };
}

/** What is shown to others: no path, no line ends, nothing that turns the direction of reading, and not too long. */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const plain = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .trim();
  return plain.slice(-200) || 'khong-ten';
}

async function write(path: string, content: AsyncIterable<Buffer>, kind: FileKind) {
  const hash = createHash('sha256');
  const judge = makeJudge(kind);
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of content) {
      judge.see(chunk);
      hash.update(chunk);
      await file.appendFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), ...judge.verdict() };
}

/** Looks at a file as it passes by: at its beginning, its end, and at every byte of what has no mark of its own. */
function makeJudge(kind: FileKind) {
  let beginning = Buffer.alloc(0);
  let family: Family | 'text' | undefined;
  let ending = Buffer.alloc(0);
  let size = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const begin = () => {
    family = familyOf(beginning) ?? 'text';
    if (!kind.types.some((type) => mayBe(family, type))) throw wrongType(kind);
  };
  const seeText = (chunk?: Buffer) => {
    if (!isText(decoder, chunk)) throw wrongType(kind);
  };
  return {
    see(chunk: Buffer) {
      size += chunk.length;
      if (size > kind.limitBytes) throw tooLarge(kind);
      ending = Buffer.concat([ending, chunk]).subarray(-ENDING_BYTES);
      if (family === 'text') return seeText(chunk);
      if (family) return;
      beginning = Buffer.concat([beginning, chunk]);
      if (beginning.length < SNIFFED_BYTES) return;
      begin();
      if (family === 'text') seeText(beginning);
    },
    verdict(): { size: number; mediaType: MediaType } {
      if (size === 0) throw empty();
      if (!family) {
        begin();
        seeText(beginning);
      }
      if (family === undefined || family === 'text') {
        seeText();
        return { size, mediaType: 'text/plain' };
      }
      if (!isWhole(family, ending)) throw cutShort();
      const mediaType = mediaTypeOf(family, ending);
      if (!mediaType || !kind.types.includes(mediaType)) throw wrongType(kind);
      return { size, mediaType };
    },
  };
}

/** Undefined ends the text: half a character at the end is none. */
function isText(decoder: TextDecoder, chunk: Buffer | undefined): boolean {
  try {
    return !decoder.decode(chunk, { stream: chunk !== undefined }).includes('\0');
  } catch {
    return false;
  }
}

const cutShort = () =>
  new Refusal('cut_short', 422, {
    vi: 'Tệp bị cụt: không có phần cuối. Hãy quét hoặc tải lại.',
    en: 'The file is cut short. Scan or download it again.',
  });

const empty = () =>
  new Refusal('empty_file', 422, { vi: 'Tệp rỗng. Hãy quét lại rồi gửi.', en: 'The file is empty. Scan it again.' });

const wrongType = ({ vi, en }: FileKind) =>
  new Refusal('wrong_file_type', 422, {
    vi: `Chỉ nhận tệp ${vi}. Tệp này không phải một trong các loại đó, dù tên tệp có thể ghi như vậy.`,
    en: `Only ${en} files. This one is none of them, whatever its name says.`,
  });

const tooLarge = ({ limitBytes }: FileKind) =>
  new Refusal('too_large', 413, {
    vi: `Tệp lớn hơn ${limitBytes / 1_000_000} MB. Hãy quét ở 200–300 dpi hoặc tách thành nhiều tệp.`,
    en: `The file is larger than ${limitBytes / 1_000_000} MB. Scan at 200–300 dpi, or send it in parts.`,
  });
