import { type Line, plain } from './lines.ts';

/** Left and right of the letterhead and of the foot, where both stand on one line. */
export interface Columns {
  left: string[];
  right: string[];
}

const HEAD_LINES = 15;

export function columnsOfHead(lines: readonly Line[]): Columns {
  const filled = lines.map(({ text }) => text).filter((text) => text.trim() !== '');
  const parted = filled.map((text) => {
    const parts = text
      .trim()
      .split(/\t|\s{3,}/)
      .map(plain)
      .filter(Boolean);
    return parts.length === 1 && /^(?:\t| {20})/.test(text) ? ['', ...parts] : parts;
  });
  return {
    left: parted.slice(0, HEAD_LINES).flatMap(([first]) => first || []),
    right: parted.flatMap((parts) => (parts.length === 2 ? (parts[1] ?? []) : [])),
  };
}

const NAME = String.raw`\p{Lu}[\p{Lu}'’]*(?:[ -]\p{Lu}[\p{Lu}'’]*){0,4}`;
const COMMUNE = new RegExp(
  String.raw`(?:(?:ỦY|UỶ) BAN ?NHÂN DÂN|UBND)\s+(XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN)\s+(${NAME})(?=\n|$)`,
  'u',
);
const PARENT = new RegExp(
  String.raw`^(?:(?:ỦY|UỶ) BAN ?NHÂN DÂN|UBND)\s+(TỈNH|THÀNH PHỐ|TP\.?)\s+(${NAME})(?=\n|$)`,
  'u',
);

export function agencyIn(column: readonly string[]): { kind: string; name: string } | undefined {
  const [, kind, name] = COMMUNE.exec(column.join('\n')) ?? [];
  return kind && name ? { kind: kind.toLowerCase(), name: properCase(name) } : undefined;
}

export function parentIn(column: readonly string[]): string | undefined {
  const [, kind, name] = PARENT.exec(column.slice(0, 3).join('\n')) ?? [];
  return kind && name ? `${kind.startsWith('TP') ? 'thành phố' : kind.toLowerCase()} ${properCase(name)}` : undefined;
}

export function properCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}
