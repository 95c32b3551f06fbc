import { existsSync } from 'node:fs';
import { readSources } from './source.ts';
import { tidy } from './tidy.ts';

const sources = readSources(['src', 'test', 'tools', 'bench'].filter((folder) => existsSync(folder)));
const complaints = tidy(sources);
for (const { path, line, message } of complaints) console.error(`${path}:${line}: ${message}`);
process.exit(complaints.length > 0 ? 1 : 0);
