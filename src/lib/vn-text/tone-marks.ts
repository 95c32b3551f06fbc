const LATER_TO_EARLIER: readonly (readonly [RegExp, string])[] = [
  [/(o)([àảãáạ])(?![\p{L}\p{M}])/giu, 'òỏõóọ'],
  [/(o)([èẻẽéẹ])(?![\p{L}\p{M}])/giu, 'òỏõóọ'],
  // In "quý" the u belongs to the consonant: the mark has only one place.
  [/(?<!q)(u)([ỳỷỹýỵ])(?![\p{L}\p{M}])/giu, 'ùủũúụ'],
];

const TONED = 'àảãáạèẻẽéẹỳỷỹýỵ';
const PLAIN = 'aaaaaeeeeeyyyyy';

/** Composes the text and writes hoà, hoè, thuỷ the other accepted way: hòa, hòe, thủy. */
export function normaliseToneMarks(text: string): string {
  return LATER_TO_EARLIER.reduce(
    (written, [pattern, marked]) =>
      written.replace(pattern, (_, first: string, second: string) => moveMark(first, second, marked)),
    text.normalize('NFC'),
  );
}

function moveMark(first: string, second: string, marked: string): string {
  const place = TONED.indexOf(second.toLowerCase());
  return likeCase(marked.charAt(place % 5), first) + likeCase(PLAIN.charAt(place), second);
}

function likeCase(letter: string, model: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}
