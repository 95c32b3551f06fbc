import { roman } from '../vn-text/public.ts';
import { KINDS, MODES } from './kinds.ts';
import { itemsOf } from './layout-blocks.ts';
import { type Item, paragraph, type Section } from './layout-items.ts';
import type { Annex, Attachment, OfficialDocument, Signature } from './model.ts';
import { POINTS_PER_MM, STYLES, textWidth } from './styles.ts';
import { numberAndSymbol, placeAndDate, writtenDate } from './symbols.ts';
import { brokenName, widthOf } from './widths.ts';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Of the text above it: between a third and a half (Phụ lục I, mục II.2, II.5). */
const SHORT_LINE = 0.4;
/** Between the two halves of the head. */
const GAP = 3;
/** The national heading never wraps; what is left of the width belongs to the issuer. */
const NATION_WIDTH = widthOf(NATION, STYLES.nation.size, true) / POINTS_PER_MM + 2;

/** A document as sections of plain items: all that the law says of its looks is decided here, once for .docx and PDF. */
export function layoutOf(document: OfficialDocument): Section[] {
  return [
    mainSection(document),
    ...(document.attachment ? [attachmentSection(document, document.attachment)] : []),
    ...document.annexes.map((annex, index) => annexSection(document, annex, index)),
  ];
}

function mainSection(document: OfficialDocument): Section {
  const isLandscape = document.landscape ?? false;
  return {
    isLandscape,
    foot: document.contact ?? null,
    items: [
      headOf(document, isLandscape),
      markRow(document, isLandscape),
      ...titleOf(document),
      ...addressesOf(document),
      ...(document.authority ? [paragraph('authority', document.authority)] : []),
      ...basesOf(document),
      ...(document.resolves ? [paragraph('centre', document.resolves)] : []),
      ...itemsOf(ended(document), textWidth(isLandscape)),
      ...signatureOf(document, isLandscape),
    ],
  };
}

function headOf({ issuer }: OfficialDocument, isLandscape: boolean): Item {
  const widths = headWidths(isLandscape);
  const name = linesOf(issuer.name.toUpperCase(), 'issuer', widths[0]);
  const longest = Math.max(...name.map((line) => widthOf(line, STYLES.issuer.size, true)));
  return {
    is: 'columns',
    widths,
    cells: [
      [
        ...(issuer.above
          ? linesOf(issuer.above.toUpperCase(), 'above', widths[0]).map((line) => paragraph('above', line))
          : []),
        ...name.map((line) => paragraph('issuer', line)),
        { is: 'rule', width: longest * SHORT_LINE },
      ],
      [
        paragraph('nation', NATION),
        paragraph('motto', MOTTO),
        { is: 'rule', width: widthOf(MOTTO, STYLES.motto.size, true) },
      ],
    ],
  };
}

function headWidths(isLandscape: boolean): [number, number] {
  return [textWidth(isLandscape) - NATION_WIDTH, NATION_WIDTH];
}

function linesOf(name: string, role: 'above' | 'issuer', width: number): string[] {
  return brokenName(name, (width - GAP) * POINTS_PER_MM, STYLES[role].size, role === 'issuer');
}

function markRow(document: OfficialDocument, isLandscape: boolean): Item {
  const { number, symbol, kind, subject, urgency, circulation, place, date } = document;
  const left: Item[] = [paragraph('number', `Số: ${numberAndSymbol(number, symbol)}`)];
  if (kind === 'LETTER') left.push(paragraph('letterSubject', `V/v ${subject}`));
  if (urgency) left.push({ is: 'mark', text: urgency, width: MARK_WIDTHS[urgency], height: MARK_HEIGHT });
  if (circulation) left.push({ is: 'mark', text: circulation, width: CIRCULATION_WIDTH, height: MARK_HEIGHT });
  // Minutes say in their text where and when.
  const right = kind === 'MINUTES' ? [] : [paragraph('place', placeAndDate(place, date))];
  return { is: 'columns', widths: headWidths(isLandscape), cells: [left, right] };
}

/** In millimetres (Phụ lục I, mục III.2). */
const MARK_WIDTHS = { 'HOẢ TỐC': 30, 'THƯỢNG KHẨN': 40, KHẨN: 20 } as const;
const MARK_HEIGHT = 8;
const CIRCULATION_WIDTH = 55;

function titleOf({ kind, subject }: OfficialDocument): Item[] {
  if (kind === 'LETTER' || kind === 'OPEN_LETTER') return [];
  return [paragraph('kind', KINDS[kind].name.toUpperCase()), ...subjectOf(subject)];
}

function subjectOf(subject: string): Item[] {
  if (!subject) return [];
  const width = Math.min(widthOf(subject, STYLES.subject.size, true), textWidth(false) * POINTS_PER_MM);
  return [paragraph('subject', subject), { is: 'rule', width: width * SHORT_LINE }];
}

function addressesOf({ addressees, addressing = 'Kính gửi' }: OfficialDocument): Item[] {
  const [first, ...others] = addressees;
  if (first === undefined) return [];
  if (others.length === 0) return [paragraph('addressee', `${addressing}: ${first}`)];
  return [
    paragraph('addressing', `${addressing}:`),
    ...addressees.map((each, index) => paragraph('addressees', `- ${each}${index === others.length ? '.' : ';'}`)),
  ];
}

/** Each basis ends in ";", the last in "." (Phụ lục I, mục II.6), or in "," where the text goes on from it. */
function basesOf({ bases }: OfficialDocument): Item[] {
  return bases.map((basis, index) =>
    paragraph('basis', `${basis.trim().replace(/[\s.;,]+$/, '')}${index === bases.length - 1 ? '.' : ';'}`),
  );
}

/** A text ends with "./." behind its last words (forms of Phụ lục III). */
function ended({ body }: OfficialDocument): OfficialDocument['body'] {
  const last = body.at(-1);
  if (last?.is !== 'text' && last?.is !== 'level') return body;
  if (last.words === undefined) return body;
  const runs = typeof last.words === 'string' ? [{ text: last.words }] : [...last.words];
  const end = runs.pop();
  if (!end) return body;
  return [
    ...body.slice(0, -1),
    { ...last, words: [...runs, { ...end, text: `${end.text.replace(/[\s./;,]+$/, '')}./.` }] },
  ];
}

function signatureOf(document: OfficialDocument, isLandscape: boolean): Item[] {
  const half = textWidth(isLandscape) / 2;
  const received = recipientsOf(document);
  const signed = document.signatures.map(signing);
  if (signed.length === 0) return received;
  // Two who sign stand beside each other, and who receives it below them.
  if (signed.length > 1)
    return [{ is: 'columns', widths: signed.map(() => (2 * half) / signed.length), cells: signed }, ...received];
  return [{ is: 'columns', widths: [half, half], cells: [received, signed[0] ?? []] }];
}

function signing({ authority, position, name }: Signature): Item[] {
  const lines = authority.map(({ mode, of }) => `${MODES[mode]} ${of}`);
  return [
    ...[...lines, ...(position ? [position] : [])].map((line) => paragraph('position', line.toUpperCase())),
    paragraph('signer', name ?? ''),
  ];
}

function recipientsOf({ recipients, kept, drafter }: OfficialDocument): Item[] {
  if (recipients.length === 0 && kept === null) return [];
  return [
    paragraph('recipientsHead', 'Nơi nhận:'),
    ...recipients.map((each) => paragraph('recipient', `- ${each.replace(/[\s.;]+$/, '')};`)),
    ...(kept === null ? [] : [paragraph('recipient', `- Lưu: ${kept.replace(/[\s.;]+$/, '')}.`)]),
    ...(drafter ? [paragraph('drafter', drafter)] : []),
  ];
}

function attachmentSection(document: OfficialDocument, attachment: Attachment): Section {
  const isLandscape = attachment.landscape ?? false;
  return {
    isLandscape,
    foot: null,
    items: [
      headOf(document, isLandscape),
      paragraph('kind', KINDS[attachment.kind].name.toUpperCase()),
      paragraph('subject', attachment.title),
      paragraph('reference', referenceTo(document)),
      ...itemsOf(attachment.blocks, textWidth(isLandscape)),
    ],
  };
}

/** Annexes are numbered where there are two or more (Phụ lục I, mục III.1). */
function annexSection(document: OfficialDocument, annex: Annex, index: number): Section {
  const isLandscape = annex.landscape ?? false;
  return {
    isLandscape,
    foot: null,
    items: [
      paragraph('annexName', document.annexes.length > 1 ? `Phụ lục ${roman(index + 1)}` : 'Phụ lục'),
      paragraph('annexTitle', annex.title.toUpperCase()),
      paragraph('reference', referenceTo(document)),
      ...itemsOf(annex.blocks, textWidth(isLandscape)),
    ],
  };
}

function referenceTo({ kind, number, symbol, date, issuer, electronic }: OfficialDocument): string {
  const [known, day] = electronic ? [null, null] : [number, date];
  return `(Kèm theo ${KINDS[kind].name} số ${numberAndSymbol(known, symbol)} ${writtenDate(day)} của ${issuer.name})`;
}
