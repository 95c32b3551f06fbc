// Learns the Vietnamese of administrations, and how recognisers damage it, for src/lib/vn-text/restore:
//   node tools/restore-data.ts [--damaged FILE | --channel DATA] TEXT…
// TEXT: clean texts, beside those of this repository. FILE: a damaged one, from which only is learnt what letters become.
// DATA: data made before, of which that part is kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { expectedChannel } from './restore-data/channel.ts';
import { learnChannel } from './restore-data/damaged.ts';
import { learnLanguage } from './restore-data/language.ts';
import { ownLines, ownPhrases } from './restore-data/texts.ts';
import { readWordLists } from './restore-data/word-lists.ts';

const TRAINED = 'node_modules/@tesseract.js-data/vie/4.0.0/vie.traineddata.gz';
const OUTPUT = 'data/restore.json';

const { values, positionals } = parseArgs({
  options: { damaged: { type: 'string' }, channel: { type: 'string' }, output: { type: 'string' } },
  allowPositionals: true,
});
const given = positionals.map((path) => readFileSync(path, 'utf8'));
const language = learnLanguage({
  texts: [...given, ...ownLines('.').map((line) => `${line}\n`)],
  phrases: ownPhrases('.'),
  lists: readWordLists(TRAINED),
});
const expected = expectedChannel();
const channel = values.channel
  ? JSON.parse(readFileSync(values.channel, 'utf8')).channel
  : values.damaged
    ? learnChannel(readFileSync(values.damaged, 'utf8'), language, expected)
    : expected;
const part = (value: object) => JSON.stringify(value).replaceAll('","', '",\n"').replaceAll('},"', '},\n"');
const text = `{"language":${part(language)},\n"channel":${part(channel)}}\n`;
writeFileSync(values.output ?? OUTPUT, text);
console.log(`${values.output ?? OUTPUT}: ${text.length} characters`);
