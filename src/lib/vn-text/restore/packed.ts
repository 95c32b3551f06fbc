/** Whole numbers as base64 of bytes with seven bits each: what a language knows is some hundred thousand of them. */
export function pack(numbers: readonly number[]): string {
  const bytes: number[] = [];
  for (const number of numbers) {
    let rest = number;
    while (rest >= 128) {
      bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    bytes.push(rest);
  }
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

export function unpack(packed: string): number[] {
  const bytes = atob(packed);
  const numbers: number[] = [];
  let number = 0;
  let place = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes.charCodeAt(at);
    number += (byte & 127) * place;
    place *= 128;
    if (byte < 128) {
      numbers.push(number);
      number = 0;
      place = 1;
    }
  }
  return numbers;
}

/** Sorted numbers without repeats as their distances. */
export function packSorted(numbers: readonly number[]): string {
  return pack(numbers.map((number, at) => number - (numbers[at - 1] ?? 0)));
}

export function unpackSorted(packed: string): number[] {
  let sum = 0;
  return unpack(packed).map((distance) => {
    sum += distance;
    return sum;
  });
}
