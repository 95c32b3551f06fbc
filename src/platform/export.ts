import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ZodType } from 'zod';
import type { ExportView } from './action.ts';
import { inCommune } from './database/commune-db.ts';
import { FILE_FORMATS, type FileFormat } from './files/formats.ts';
import { type Call, onConnection, type Platform, parseInput, permit, recordRead } from './perform.ts';
import { tryAgain } from './refusals.ts';
import type { Actor } from './roles.ts';

/** Each holds a connection for as long as it is downloaded; most connections are for short requests. */
const MOST_AT_ONCE = 4;
let running = 0;

/**
 * permission → parse → access row → read-only transaction → a file written while it is read. Whoever goes away in the
 * middle ends the transaction; what fails in the middle breaks the download off, so that no half file looks whole.
 */
export async function exportFile<I extends ZodType, Row>(
  platform: Platform,
  view: ExportView<I, Row>,
  format: FileFormat,
  actor: Actor,
  given: unknown,
  call: Call,
): Promise<Readable> {
  if (running >= MOST_AT_ONCE) throw tryAgain();
  running++;
  const file = new PassThrough();
  file.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    onConnection(platform, view, actor, call, async (client, now) => {
      permit(view.allow, actor);
      const input = parseInput(view.input, given);
      await recordRead(client, view.name, actor, { recordIds: [], fields: view.personalFields }, call, now);
      await inCommune(client, actor.communeId, 'read', now, (db) => {
        resolve(file);
        const table = { name: view.sheetName, columns: view.columns(input), rows: view.rows(db, actor, input) };
        return pipeline(FILE_FORMATS[format].write(table), file);
      });
    })
      .catch((error: Error) => {
        reject(error);
        file.destroy(error);
      })
      .finally(() => running--);
  });
}
