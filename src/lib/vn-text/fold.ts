/**
 * The search form of a text. Same answer as PostgreSQL's `lower(unaccent(normalize(x, NFC)))` for Vietnamese letters,
 * so that a value folded here finds a column folded there. White space is collapsed besides.
 */
export function foldAccents(text: string): string {
  return collapseSpace(
    text
      .normalize('NFD')
      .replace(/[\u0300-\u0362]/g, '')
      .replace(/[đð]/g, 'd')
      .replace(/[ĐÐ]/g, 'D')
      .normalize('NFC')
      .toLowerCase(),
  );
}

export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
