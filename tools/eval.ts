// How well plans are read: the given readings where they lie beside the repository, and plans of our own.
// With --wrong every row that is not wholly right is named (of the plans that the grammar was developed on).
// With --fuzz MINUTES broken plans are read instead.
import { fuzz } from './eval/fuzz.ts';
import { GOLDEN, golden, phrases, print, samples } from './eval/report.ts';

const fuzzAt = process.argv.indexOf('--fuzz');
if (fuzzAt > 0) process.exit((await fuzz(Number(process.argv[fuzzAt + 1] ?? 1))) > 0 ? 1 : 0);

for (const name of GOLDEN) console.log(`${print(`Given plan ${name}`, golden(name))}\n`);
const times = phrases();
if (times) console.log(`Wordings of time exactly right: ${times.exact} of ${times.wanted}\n`);
const developed = samples(1, 100);
console.log(`${print('Our plans 1–100 (developed on)', developed.table)}\n`);
console.log(`${print('Wholly right by layout', developed.byLayout)}\n`);
console.log(print('Our plans 101–200 (held out)', samples(101, 200).table));
if (process.argv.includes('--wrong')) console.log(developed.wrong.join('\n'));
