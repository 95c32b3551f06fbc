import {
  BorderStyle,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { DASHES, fileChildOf, paragraphOf, STYLE_OPTIONS } from './docx-items.ts';
import { KINDS } from './kinds.ts';
import { layoutOf } from './layout.ts';
import type { Section } from './layout-items.ts';
import type { OfficialDocument } from './model.ts';
import { PAGE, textWidth } from './styles.ts';

export const FONT = 'Times New Roman';
const mm = (length: number) => Math.round((length * 1440) / 25.4);

/** The same layout as the PDF, in real styles, so that whoever opens it in Word goes on writing in them. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const file = new Document({
    title: `${KINDS[document.kind].name} ${document.subject}`.trim(),
    creator: document.issuer.name,
    styles: {
      default: { document: { run: { font: FONT, size: 28, language: { value: 'vi-VN' } } } },
      paragraphStyles: STYLE_OPTIONS,
    },
    numbering: { config: DASHES },
    sections: layoutOf(document).map(sectionOf),
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function sectionOf({ isLandscape, foot, items }: Section): ISectionOptions {
  const number = new Paragraph({ style: 'pageNumber', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  return {
    properties: {
      // The first page of each section bears no number (Phụ lục I, mục I.7).
      titlePage: true,
      page: {
        size: {
          width: mm(PAGE.short),
          height: mm(PAGE.long),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          ...{ top: mm(PAGE.top), bottom: mm(PAGE.bottom), left: mm(PAGE.left), right: mm(PAGE.right) },
          ...{ header: mm(PAGE.number - 3), footer: mm(PAGE.number - 3) },
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [number] }),
      first: new Header({ children: [paragraphOf('contact', [])] }),
    },
    footers: {
      default: new Footer({ children: [paragraphOf('contact', [])] }),
      first: new Footer({ children: [foot === null ? paragraphOf('contact', []) : contactOf(foot)] }),
    },
    children: items.map((item) => fileChildOf(item, textWidth(isLandscape))),
  };
}

function contactOf(foot: string): Paragraph {
  return new Paragraph({
    style: 'contact',
    border: { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } },
    children: [new TextRun(foot)],
  });
}
