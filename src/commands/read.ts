import { systemClock, yearOf } from '../platform/clock.ts';
import { readPlanDocument } from '../platform/files/read-document.ts';
import { refuse, showProgress, withDocument } from './document.ts';

/** Prints what a plan says, as JSON: `cchc read FILE --json`. */
export async function read(args: string[]): Promise<number> {
  const [path, ...options] = args.filter((arg) => arg !== '--json');
  if (!path || options.length > 0) return refuse('Usage: cchc read FILE --json');
  return withDocument(path, async (bytes) => {
    const { document, plan } = await readPlanDocument(bytes, yearOf(systemClock.now()), showProgress);
    const { kind, lines, remarks } = document;
    const places = lines.map(({ text: _, ...place }) => place);
    return JSON.stringify({ ...plan, source: { ...plan.source, kind, remarks, places } }, null, 1);
  });
}
