export { writeDocx } from './docx.ts';
export { COPIES, KINDS, type Kind, MODES, type SigningMode } from './kinds.ts';
export type { Finding } from './lint/finding.ts';
export { type Corrected, correctDocx, lintDocx } from './lint/lint.ts';
export { LEVELS, type Level, letter } from './markers.ts';
export type { Annex, Attachment, Block, Column, OfficialDocument, Row, Run, Signature, Table, Words } from './model.ts';
export { moneyInWords, numberInWords } from './number-words.ts';
export { makePdfWriter, type Typesetter, type WritePdf } from './pdf.ts';
export { numberAndSymbol, placeAndDate, symbolOf, writtenDate, writtenNumber } from './symbols.ts';
