export {
  type DocumentText,
  type FileKind,
  type PlacedLine,
  type Sentence,
  Unreadable,
  type UnreadableCode,
} from './document.ts';
export type { Eyes } from './pdf.ts';
export { greymap, type Recognise, type SeenWord } from './picture.ts';
export { DOCUMENT_LIMIT_BYTES, readDocumentText } from './read.ts';
export { unzip } from './unzip.ts';
