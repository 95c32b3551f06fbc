import type { Kind, SigningMode } from './kinds.ts';
import type { Level } from './markers.ts';

/** Words of one look. A text without marks is one run. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
}
export type Words = string | readonly Run[];

export interface Column {
  head: string;
  /** Its share of the width, beside the shares of the others. */
  share: number;
  align?: 'left' | 'center' | 'right';
}

/** A row over the whole width groups those below it. */
export type Row = { span: Words } | { cells: readonly Words[] };

export interface Table {
  is: 'table';
  caption?: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

export type Block =
  | { is: 'text'; words: Words }
  /** In the middle: "QUYẾT ĐỊNH:". */
  | { is: 'centre'; words: Words }
  /** A numbered part. Its number is given by where it stands; a title alone stands on a line of its own. */
  | { is: 'level'; level: Level; title?: string; words?: Words }
  | Table;

export interface Signature {
  /** Whose right it is, outermost first: TM. ỦY BAN NHÂN DÂN, then KT. CHỦ TỊCH. None where a person signs in his own. */
  authority: readonly { mode: SigningMode; of: string }[];
  /** "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "THƯ KÝ". */
  position: string | null;
  /** Not known before it is signed. */
  name: string | null;
}

export interface Annex {
  title: string;
  landscape?: boolean;
  blocks: readonly Block[];
}

/** What a decision issues: a text of its own behind it, with a head of its own (mẫu 1.3). */
export interface Attachment extends Annex {
  kind: Kind;
}

export interface OfficialDocument {
  kind: Kind;
  /** The body directly above, where it is named, and the one that issues. */
  issuer: { above: string | null; name: string };
  number: number | null;
  symbol: string;
  place: string;
  date: string | null;
  /** Trích yếu. */
  subject: string;
  landscape?: boolean;
  urgency?: 'HOẢ TỐC' | 'THƯỢNG KHẨN' | 'KHẨN';
  circulation?: 'XEM XONG TRẢ LẠI' | 'LƯU HÀNH NỘI BỘ';
  /** Kính gửi; "Kính mời" and the like where an invitation or a telegram says it otherwise. */
  addressees: readonly string[];
  addressing?: string;
  /** Who decides, above the bases: "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ …". */
  authority?: string | undefined;
  /** Without their last mark: that is set here. */
  bases: readonly string[];
  /** "QUYẾT ĐỊNH:", below the bases. */
  resolves?: string | undefined;
  body: readonly Block[];
  /** One, or two beside each other (biên bản, hợp đồng). */
  signatures: readonly Signature[];
  recipients: readonly string[];
  /** "VT, VHXH": who keeps it, in the last line of the recipients. */
  kept: string | null;
  /** Who wrote it and how many copies: "NVA.15". */
  drafter?: string;
  /** Address, telephone …, at the foot of the first page. */
  contact?: string;
  attachment?: Attachment | undefined;
  annexes: readonly Annex[];
  /** An annex of an electronic document does not repeat number and day (mẫu 2.2). */
  electronic: boolean;
}
