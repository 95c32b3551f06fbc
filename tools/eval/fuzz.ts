// Plans with bytes, letters, lines and cells gone wrong: whatever comes, the reader answers, soon, and says nothing that
// cannot be. `npm run eval -- --fuzz MINUTES`; what is found is written to var/fuzz and belongs into a test.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocumentText, Unreadable } from '../../src/lib/document-text/public.ts';
import { type Plan, readPlan } from '../../src/lib/plan-reader/public.ts';
import { isCalendarDate } from '../../src/lib/vn-calendar/public.ts';
import { loadRestorer } from '../../src/platform/files/restorer.ts';
import { samplePlan } from './plans/plan.ts';
import { type Random, randomOf } from './plans/random.ts';

const OUT = 'var/fuzz';
const SAMPLES = 'data/demonstration';
const SLOW_MS = 5_000;
const SILENCE_MS = 30_000;
const SIGNS = [
  '|',
  '\t',
  '\n',
  '(',
  ')',
  ';',
  ':',
  '%',
  '/',
  '-',
  '1.',
  'I.',
  'a)',
  '〃',
  '\u0000',
  '\u202e',
  '𝟗',
  '<br>',
  '**',
  '31/02/2026',
  'quý V',
  'Giao ',
  'trước ngày ',
];

const eyes = {
  pdfLibrary: dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  recognise: async () => [],
  lanes: 1,
  onProgress: () => undefined,
};

/** In a thread of its own, so that an input that never ends is a finding like others. */
export async function fuzz(minutes: number): Promise<number> {
  const until = Date.now() + minutes * 60_000;
  const counts = { tried: 0, found: 0 };
  for (let from = Date.now() % 1_000_000_007; Date.now() < until; ) {
    const thread = new Worker(import.meta.filename, { workerData: { from, until } });
    const { last, isSilent } = await listen(thread, counts);
    if (isSilent) console.log(`${last + 1}: never ends`);
    if (isSilent) counts.found += 1;
    from = last + 2;
  }
  console.log(`${counts.tried} inputs, ${counts.found} findings`);
  return counts.found;
}

function listen(
  thread: Worker,
  counts: { tried: number; found: number },
): Promise<{ last: number; isSilent: boolean }> {
  return new Promise((resolve) => {
    let last = 0;
    const end = (isSilent: boolean) => () => {
      clearTimeout(silence);
      thread.removeAllListeners();
      thread.terminate().then(() => resolve({ last, isSilent }));
    };
    const silence = setTimeout(end(true), SILENCE_MS);
    thread.on('message', ({ seed, wrong }: { seed: number; wrong: string | undefined }) => {
      silence.refresh();
      last = seed;
      counts.tried += 1;
      if (wrong) counts.found += 1;
      if (wrong) console.log(`${seed}: ${wrong}`);
    });
    thread.once('exit', end(false));
    thread.once('error', end(true));
  });
}

async function readMany({ from, until }: { from: number; until: number }): Promise<void> {
  const restore = await loadRestorer();
  const files = readdirSync(SAMPLES).map((name) => new Uint8Array(readFileSync(join(SAMPLES, name))));
  mkdirSync(OUT, { recursive: true });
  for (let seed = from; Date.now() < until; seed += 1) {
    const random = randomOf(seed);
    const isFile = random.chance(0.4);
    const input = isFile ? brokenFile(random, random.pick(files)) : strToU8(brokenText(random));
    const path = join(OUT, `${seed}${isFile ? '.bin' : '.txt'}`);
    // Kept until it is read, in case it never is.
    writeFileSync(path, input);
    const begun = performance.now();
    const wrong = await wrongIn(input, isFile, (text) =>
      readPlan(text, 2026, random.chance(0.2) ? restore : undefined),
    );
    const took = performance.now() - begun;
    const said = wrong ?? (took > SLOW_MS ? `${Math.round(took)} ms` : undefined);
    if (!said) rmSync(path);
    parentPort?.postMessage({ seed, wrong: said });
    // Messages are told between inputs.
    await new Promise(setImmediate);
  }
}

async function wrongIn(input: Uint8Array, isFile: boolean, read: (text: string) => Plan): Promise<string | undefined> {
  try {
    const text = isFile
      ? (await readDocumentText(input, eyes)).lines.map((line) => line.text).join('\n')
      : strFromU8(input);
    return contradictionIn(read(text), text.split(/\r\n?|\n/).length);
  } catch (error) {
    return error instanceof Unreadable ? undefined : error instanceof Error ? (error.stack ?? error.message) : 'thrown';
  }
}

/** What no reading may say, of whatever text. */
function contradictionIn(plan: Plan, lines: number): string | undefined {
  for (const task of plan.tasks) {
    const { start, due, kind, recurrence } = task.schedule;
    if (!task.text.trim()) return 'a task without words';
    if (task.lines.some((line) => !(line >= 1 && line <= lines))) return `lines ${task.lines.join()} of ${lines}`;
    for (const day of [start, due, ...(recurrence?.dates ?? [])])
      if (day !== null && !isCalendarDate(day)) return `the day ${day}`;
    if (start && due && due < start) return `due ${due} before ${start}`;
    if (due && (kind === 'continuous' || kind === 'on_instruction')) return `${kind} with a due date`;
  }
  return undefined;
}

function brokenText(random: Random): string {
  let lines = samplePlan(random.below(1e9)).text.split('\n');
  for (let times = 1 + random.below(8); times > 0; times -= 1) lines = damaged(lines, random);
  return lines.join(random.chance(0.05) ? '\r' : '\n');
}

const DAMAGES: ((lines: string[], random: Random) => string[])[] = [
  (lines, random) => lines.filter(() => random.chance(0.9)),
  (lines, random) => random.shuffle(lines),
  (lines, random) => lines.slice(random.below(lines.length)),
  (lines, random) => lines.slice(0, random.below(lines.length)),
  (lines, random) => [...lines, ...samplePlan(random.below(1e9)).text.split('\n')],
  (lines, random) =>
    lines.flatMap((line) => (random.chance(0.05) ? new Array<string>(1 + random.below(40)).fill(line) : [line])),
  (lines, random) => lines.map((line) => (random.chance(0.2) ? spliced(line, random) : line)),
  (lines, random) => lines.map((line) => (random.chance(0.3) ? line.replaceAll('\t', random.pick(SIGNS)) : line)),
  (lines, random) => lines.flatMap((line) => (random.chance(0.3) ? line.split(random.pick(SIGNS)) : [line])),
  (lines) => [lines.join(' ')],
  (lines, random) => lines.map((line) => (random.chance(0.1) ? line.repeat(1 + random.below(60)) : line)),
];
const damaged = (lines: string[], random: Random) => random.pick(DAMAGES)(lines, random);

function spliced(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + random.pick(SIGNS) + text.slice(at + random.below(4));
}

/** Bytes as they lie, or, where the file is an archive, the letters of what it packs. */
function brokenFile(random: Random, file: Uint8Array): Uint8Array {
  if (file[0] !== 0x50 || random.chance(0.3)) return brokenBytes(random, file);
  const parts = Object.entries(unzipSync(file)).map(([name, part]): [string, Uint8Array] => {
    if (!/\.xml$/.test(name) || random.chance(0.6)) return [name, part];
    return [name, strToU8(brokenMarkup(random, strFromU8(part)))];
  });
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

function brokenMarkup(random: Random, xml: string): string {
  let text = xml;
  for (let times = 1 + random.below(6); times > 0; times -= 1) {
    const at = random.below(text.length);
    const to = at + random.below(random.chance(0.2) ? 20_000 : 60);
    const piece = text.slice(at, to);
    text =
      text.slice(0, at) +
      random.pick(['', piece + piece, '<w:tc>', '</w:tr>', '&#x0;', '&amp', random.pick(SIGNS)]) +
      text.slice(to);
  }
  return text;
}

function brokenBytes(random: Random, file: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(file.subarray(0, random.chance(0.3) ? random.below(file.length) : file.length));
  for (let times = random.below(60); times > 0 && bytes.length > 0; times -= 1)
    bytes[random.below(bytes.length)] = random.below(256);
  return bytes;
}

if (!isMainThread) await readMany(workerData);
