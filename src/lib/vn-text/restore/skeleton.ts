import { bare } from './channel.ts';

/** A word without its marks. */
export const skeleton = (word: string) => Array.from(word, bare).join('');
