import { z } from 'zod';

/** What every contract is made of, each with its limit. */

export const id = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER);
export const version = z.number().int().positive();
export const sentence = z.object({ vi: z.string(), en: z.string() });
export const localTime = z.string().describe('YYYY-MM-DDTHH:mm, giờ Việt Nam');

export const trimmed = (most: number) => z.string().trim().max(most);

/** One line as a person reads it: no line ends, nothing that turns the direction of reading, no halves of characters. */
export const line = (most: number) =>
  z
    .string()
    .transform((text) =>
      text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .pipe(z.string().max(most));

const WRONG_DAY = 'Ngày chưa đúng, ví dụ 31/01/2026. | The date is not valid.';
/** The years a calendar can reckon with. */
export const day = z.iso.date(WRONG_DAY).refine((text) => text >= '1900-01-01' && text < '2200-01-01', WRONG_DAY);

export const required = (most: number, sentence: string) => z.string().trim().min(1, sentence).max(most);

/** Several of some names, as an address holds them: `accepted,processing`. */
export const severalOf = <Name extends string>(names: readonly Name[]) =>
  z
    .string()
    .regex(new RegExp(`^(${names.join('|')})(,(${names.join('|')})){0,${names.length - 1}}$`))
    .transform((text) => {
      const wanted = new Set(text.split(','));
      return [...wanted].flatMap((word) => names.filter((name) => name === word));
    });
