import { audit } from './commands/audit.ts';
import { backup } from './commands/backup.ts';
import { catalogue } from './commands/catalogue.ts';
import { deadlines } from './commands/deadlines.ts';
import { demo } from './commands/demo.ts';
import { doctor } from './commands/doctor.ts';
import { due } from './commands/due.ts';
import { exportOne } from './commands/export-commune.ts';
import { lint } from './commands/lint.ts';
import { read } from './commands/read.ts';
import { restore } from './commands/restore.ts';
import { start } from './commands/start.ts';

/** Ra lệnh từ dòng lệnh: npm run cchc -- <lệnh>. Each command answers its exit code. */
const commands: Record<string, { summary: string; run: (args: string[]) => Promise<number> }> = {
  start: { summary: 'start the product (--blank: empty, with a page for the first administrator)', run: start },
  demo: { summary: 'fill an empty database: --communes N --dossiers M [--seed S]', run: demo },
  doctor: { summary: 'versions, paths, settings, health', run: doctor },
  audit: { summary: 'verify: reckon the seals of every commune anew (--against a backup)', run: audit },
  backup: { summary: 'copy the running database, keys and files: DIR [--encrypt]', run: backup },
  restore: {
    summary: 'DIR: put a backup into an empty data folder and check it; FILE: the text of a scan, letters put right',
    run: restore,
  },
  'export-commune': { summary: 'one commune as CSV files: CODE DIR', run: exportOne },
  catalogue: {
    summary: 'the catalogue above the communes from .xlsx or .csv: FILE [--apply] | --undo N',
    run: catalogue,
  },
  read: { summary: 'what a plan in a file says, as JSON: FILE --json', run: read },
  lint: {
    summary: 'what in a .docx is not as Nghị định 30/2020/NĐ-CP asks: FILE [--json] [--correct NEW.docx]',
    run: lint,
  },
  due: { summary: 'due dates for the requests in JSON on standard input', run: due },
  deadlines: { summary: 'schedules of the deadline phrases of plans in JSON on standard input', run: deadlines },
};

const [name = 'help', ...args] = process.argv.slice(2);
const command = commands[name];
if (command) {
  process.exitCode = await command.run(args).catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  });
} else {
  process.stdout.write(
    `npm run cchc -- <command>\n\n${Object.entries(commands)
      .map(([key, { summary }]) => `  ${key.padEnd(15)} ${summary}`)
      .join('\n')}\n`,
  );
  process.exitCode = name === 'help' ? 0 : 2;
}
