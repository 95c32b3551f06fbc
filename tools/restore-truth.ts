// Hides the first lines of a text restored by hand, for a test: node tools/restore-truth.ts FILE LINES > test/fixtures/…
import { readFileSync } from 'node:fs';
import { hide } from './restore-data/hidden-truth.ts';

const [path = '', count = '80'] = process.argv.slice(2);
const lines = readFileSync(path, 'utf8').split('\n').slice(0, Number(count));
process.stdout.write(`${JSON.stringify(hide(lines), null, 1)}\n`);
