export { foldAccents } from './fold.ts';
export { formatMoneyDong, formatNumber, parseMoneyDong } from './numbers.ts';
export { type PersonName, splitPersonName, titleCaseName } from './person-name.ts';
export { bare, type ChannelData, makeChannel } from './restore/channel.ts';
export type { LanguageData } from './restore/language.ts';
export { pack, packSorted } from './restore/packed.ts';
export {
  makeRestorer,
  type RestoredLine,
  type RestoredText,
  type RestoredWord,
  type RestoreText,
} from './restore/restore.ts';
export { skeleton } from './restore/skeleton.ts';
export { type Piece, piecesOf } from './restore/tokens.ts';
export { roman } from './roman.ts';
export { type Alike, alikePairs, similarity } from './similarity.ts';
export { personSortKey, sortKey } from './sort-key.ts';
export { isSyllable } from './syllable.ts';
export { normaliseToneMarks } from './tone-marks.ts';
