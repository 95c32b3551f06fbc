import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { systemClock } from '../platform/clock.ts';
import { readConfig } from '../platform/config.ts';
import { readTable } from '../platform/files/read-table.ts';
import { withInstance } from '../platform/instance.ts';
import { applyCatalogue, type Outcome, planCatalogue, undoCatalogue } from '../reference/import-catalogue.ts';

const USAGE = 'Usage: cchc catalogue FILE [--apply] | cchc catalogue --undo N\n';

/** The catalogue above the communes is the operator's to load: no commune may write what all of them read. */
export async function catalogue(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { apply: { type: 'boolean', default: false }, undo: { type: 'string' } },
  });
  const [path, ...more] = positionals;
  const undo = Number(values.undo);
  if (more.length > 0 || (path === undefined) === (values.undo === undefined) || (values.undo && !(undo > 0))) {
    process.stderr.write(USAGE);
    return 2;
  }
  const table = path === undefined ? [] : await readTable(await readFile(path));
  return withInstance(readConfig(process.env), async ({ urls }) => {
    const client = new pg.Client({ connectionString: urls.owner });
    await client.connect();
    try {
      return path === undefined
        ? await takeBack(client, undo)
        : await bringIn(client, { table, fileName: basename(path), isApplied: values.apply });
    } finally {
      await client.end();
    }
  });
}

async function bringIn(
  client: pg.ClientBase,
  { table, fileName, isApplied }: { table: string[][]; fileName: string; isApplied: boolean },
): Promise<number> {
  const { outcomes, added } = await planCatalogue(client, table);
  for (const { line, code, why } of outcomes.filter(({ outcome }) => outcome === 'WRONG'))
    process.stdout.write(`Dòng ${line} (${code}): ${why}\n`);
  const count = (outcome: Outcome['outcome']) => outcomes.filter((one) => one.outcome === outcome).length;
  process.stdout.write(
    `${count('NEW')} new procedures, ${count('VERSION')} new versions, ${count('SAME')} the same, ${count('WRONG')} wrong\n`,
  );
  if (!isApplied) process.stdout.write('Nothing is written yet; add --apply to write the right lines.\n');
  else if (added.length > 0) {
    const id = await applyCatalogue(client, { added, fileName, now: systemClock.now() });
    process.stdout.write(`Written as import ${id}; take it back with: cchc catalogue --undo ${id}\n`);
  }
  return count('WRONG') > 0 ? 1 : 0;
}

async function takeBack(client: pg.ClientBase, id: number): Promise<number> {
  const { removed, kept } = await undoCatalogue(client, { id, now: systemClock.now() });
  process.stdout.write(`${removed} versions taken back, ${kept} kept because dossiers were received under them\n`);
  return 0;
}
