import type { words as vi } from './words.vi.ts';

export const words: Record<keyof typeof vi, string> = {
  'format.title': 'Check the form of a document',
  'format.lead': 'Checks a Word file against Decree 30/2020/NĐ-CP. The file is looked at and not kept.',
  'format.drop': 'Drop a Word file here, or press to choose one',
  'format.hint': '.docx, at most 10 MB',
  'format.checking': 'Checking…',
  'format.clean': '“{name}” has the right form: nothing was found.',
  'format.found': '“{name}”: {all} points are not right; the corrected copy has {fixed} of them put right.',
  'format.takeCopy': 'Take the corrected copy (.docx)',
  'format.copyHint': 'The words stay as they are; only the points below are changed.',
  'format.byPerson': 'For the writer to decide',
  'format.byCopy': 'Put right in the copy',
  'format.more': 'and {n} more places',
};
