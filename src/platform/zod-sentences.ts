import type { z } from 'zod';
import type { Sentence } from './refusals.ts';

/** What is wrong with one field, in words that say what to do. A schema may bring its own sentence as "vi | en". */
export function sentenceOf(issue: z.core.$ZodIssue): Sentence {
  const [vi, en] = issue.message.split(' | ');
  if (vi && en) return { vi, en };
  switch (issue.code) {
    case 'too_small':
      return Number(issue.minimum) <= 1 && issue.origin === 'string'
        ? { vi: 'Hãy điền ô này.', en: 'Fill in this field.' }
        : { vi: `Phải từ ${issue.minimum} trở lên.`, en: `Must be at least ${issue.minimum}.` };
    case 'too_big':
      return issue.origin === 'string'
        ? { vi: `Dài quá ${issue.maximum} ký tự.`, en: `Longer than ${issue.maximum} characters.` }
        : { vi: `Không được quá ${issue.maximum}.`, en: `Must be at most ${issue.maximum}.` };
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? { vi: 'Hãy điền ô này.', en: 'Fill in this field.' }
        : { vi: 'Giá trị không đúng loại.', en: 'The value is of the wrong kind.' };
    case 'unrecognized_keys':
      return {
        vi: `Không nhận các trường: ${issue.keys.join(', ')}.`,
        en: `Unknown fields: ${issue.keys.join(', ')}.`,
      };
    default:
      return { vi: 'Giá trị không hợp lệ.', en: 'The value is not valid.' };
  }
}
