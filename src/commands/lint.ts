import { writeFile } from 'node:fs/promises';
import type { Finding } from '../lib/nd30/public.ts';
import { localDate, systemClock } from '../platform/clock.ts';
import { checkFormat } from '../platform/files/read-document.ts';
import { refuse, withDocument } from './document.ts';

const USAGE = 'Usage: cchc lint FILE.docx [--json] [--correct NEW.docx]';

/** The same thing in many places is said once. */
function lineOf(alike: readonly Finding[]): string {
  const [first] = alike;
  if (!first) return '';
  const places = alike.flatMap(({ where }) => where ?? []);
  const more = places.length > 1 ? ` và ${places.length - 1} chỗ nữa` : '';
  return `${first.vi} (${first.article})${places[0] ? ` “${places[0]}”${more}` : ''}`;
}

/** Prints what in a Word file is not as Nghị định 30/2020/NĐ-CP asks; the corrected copy where one is asked for. */
export async function lint(args: string[]): Promise<number> {
  const asJson = args.includes('--json');
  const [path, option, copy, ...more] = args.filter((arg) => arg !== '--json');
  if (!path || more.length > 0 || (option !== undefined && (option !== '--correct' || !copy))) return refuse(USAGE);
  return withDocument(path, async (bytes) => {
    const { bytes: corrected, fixed, left } = await checkFormat(bytes, localDate(systemClock.now()));
    if (copy) await writeFile(copy, corrected, { flag: 'wx' });
    const findings = [...fixed, ...left];
    if (asJson) return JSON.stringify({ findings }, null, 1);
    return [...Map.groupBy(findings, ({ vi }) => vi).values()].map(lineOf).join('\n');
  });
}
