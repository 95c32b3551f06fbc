import type { Action, ExportView, View } from '../action.ts';
import { FILE_ENDINGS, type FileFormat } from '../files/formats.ts';

// biome-ignore lint/suspicious/noExplicitAny: a list of verbs of every shape; perform() and look() parse both ends.
export type AnyVerb = Action<any, any> | View<any, any>;

/** How often one caller may knock: guessing is slowed, work is not. */
export type RateClass = 'normal' | 'secret' | 'heavy';

export type Route = VerbRoute | FileRoute;

export interface VerbRoute {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api, with :params; parameters, query and body together are the verb's input. */
  path: string;
  verb: AnyVerb;
  rate: RateClass;
}

/** The same rows in one of the formats of files. */
export interface FileRoute {
  method: 'GET';
  path: string;
  // biome-ignore lint/suspicious/noExplicitAny: as above; exportFile() parses the input.
  verb: ExportView<any, any>;
  format: FileFormat;
  rate: 'heavy';
}

const route =
  (method: VerbRoute['method']) =>
  (path: string, verb: AnyVerb, rate: RateClass = 'normal'): Route => ({ method, path, verb, rate });

export const get = route('GET');
export const post = route('POST');
export const put = route('PUT');
export const remove = route('DELETE');

/** One address for each format: `/dossiers/export` answers at `/dossiers/export.csv` and `/dossiers/export.xlsx`. */
export const files = (path: string, verb: FileRoute['verb']): Route[] =>
  FILE_ENDINGS.map((format) => ({ method: 'GET', path: `${path}.${format}`, verb, format, rate: 'heavy' }));
