import { makeRestorer, type RestoreText } from '../../lib/vn-text/public.ts';

/** What it knows of the language is read when a text is to be repaired, in the thread that does it: never in a request. */
export async function loadRestorer(): Promise<RestoreText> {
  const { default: data } = await import('../../../data/restore.json', { with: { type: 'json' } });
  return makeRestorer(data);
}
