export {
  type DocumentText,
  type FileKind,
  type PlacedLine,
  type Sentence,
  Unreadable,
  type UnreadableCode,
} from './document.ts';
export { DOCUMENT_LIMIT_BYTES, readDocumentText } from './read.ts';
