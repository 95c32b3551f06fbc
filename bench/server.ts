import pg from 'pg';
import { fillIfEmpty } from '../src/demonstration/fill.ts';
import { readConfig } from '../src/platform/config.ts';
import { startServer } from '../src/server.ts';

// What `npm start` runs, but for three things: callers may ask as often as they like, the address of the owner is told
// to the benchmark, which arranges its scenarios with it, and statements are counted.
const LIMIT_FACTOR = 1_000_000;
const BRACKETS = /^(begin|commit|rollback)/;

let statements = 0;
const query = pg.Client.prototype.query;
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...given: unknown[]) {
    const [first] = given;
    const text = typeof first === 'object' && first !== null && 'text' in first ? first.text : first;
    if (typeof text === 'string' && !BRACKETS.test(text)) statements++;
    return Reflect.apply(query, this, given);
  },
});

let ownerUrl = '';
const server = await startServer(
  readConfig(process.env),
  (url) => {
    ownerUrl = url;
    return fillIfEmpty(url, false, () => undefined);
  },
  { limitFactor: LIMIT_FACTOR },
);
process.send?.({ address: server.address, ownerUrl });
process.on('message', (message) => {
  if (message === 'statements') process.send?.({ statements });
});
for (const signal of ['SIGTERM', 'disconnect'] as const)
  process.once(signal, async () => {
    await server.stop();
    process.exit(0);
  });
