import { foldAccents, similarity } from '../../lib/vn-text/public.ts';
import type { CommuneDb } from '../../platform/database/commune-db.ts';
import type { NewWork } from './make.ts';
import type { Origin } from './rules.ts';

/** So many works of one origin are compared with. */
const MOST_KNOWN = 5_000;
/** Of one document, words as like as this are one task. */
const SAME_TASK = 0.8;

/** A work as lists from elsewhere name it: by the document that gave it and its words. */
export interface Known {
  id: number | null;
  title: string;
  /** Number and words, folded and without blanks. */
  source: string;
  words: string;
}

/** Loose are those that belong to no line of a document yet. */
export async function knownWorks(db: CommuneDb, origin: Origin, { isLoose = false } = {}): Promise<Known[]> {
  let query = db
    .selectFrom('works')
    .select(['id', 'title', 'origin_label'])
    .where('origin', '=', origin)
    .where('status', '!=', 'CANCELLED')
    .orderBy('id', 'desc')
    .limit(MOST_KNOWN);
  if (isLoose) query = query.where('origin_id', 'is', null);
  const works = await query.execute();
  return works.map((work) => knownOf(work.id, work.title, work.origin_label));
}

/** What the book has of a document that is now read is the same work, and from now on the one of its line. */
export async function adoptKnown(db: CommuneDb, number: string, wanted: readonly NewWork[]): Promise<void> {
  const [first] = wanted;
  if (!first) return;
  const known = await knownWorks(db, first.origin, { isLoose: true });
  for (const { title, originId, period } of wanted) {
    const same = period ? undefined : findSame({ number, title }, known);
    if (!same?.id) continue;
    known.splice(known.indexOf(same), 1);
    await db.updateTable('works').set({ origin_id: originId }).where('id', '=', same.id).execute();
  }
}

export const knownOf = (id: number | null, title: string, source: string): Known => ({
  ...{ id, title, source: squeezed(source), words: squeezed(title) },
});

const squeezed = (text: string) => foldAccents(text).replace(/\s+/g, '');

/** The same document, whatever stands around its number, and nearly the same words. Without a number, the same words. */
export function findSame({ number, title }: { number: string | null; title: string }, known: readonly Known[]) {
  if (!number) return known.find(({ words }) => words === squeezed(title));
  const said = squeezed(number);
  return known.find(({ source, title: other }) => names(source, said) && similarity(title, other) >= SAME_TASK);
}

/** "20/UBND-TC" is not named by "120/UBND-TC". */
function names(source: string, number: string): boolean {
  const at = source.indexOf(number);
  return at >= 0 && !/\d/.test(source[at - 1] ?? '');
}
